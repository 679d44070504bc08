import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The permissions of a case, for people and for machines.
struct PermissionList {
  let view: CaseView
  /// The day for which it is told what is in force.
  let today: Day

  private var permissions: Items<Permission> { view.file.permissions }

  /// The permissions with the case they belong to.
  var json: JSON {
    [
      "case": .string(view.file.id.text), "caseNumber": JSON(view.file.opening?.caseNumber),
      "version": JSON(view.file.version), "permissions": lines,
    ]
  }

  /// The permissions alone.
  var lines: JSON { .array(permissions.map(line)) }

  private func line(_ permission: Permission) -> JSON {
    let terms = permission.terms
    return [
      "permission": JSON(permission.number.value), "kind": .string(terms.kind.rawValue),
      "purpose": .string(terms.purpose), "recipients": .array(terms.recipients.map(JSON.string)),
      "items": .array(terms.items.map(JSON.string)), "from": .string(terms.from.iso),
      "until": JSON(terms.until?.iso), "givenBy": permission.givenBy.json,
      "given": .string(permission.given.iso), "withdrawn": JSON(permission.withdrawn?.iso),
      "valid": .bool(permission.isValid(on: today)),
    ]
  }

  /// The permissions as a table.
  func blocks(_ style: TextStyle) -> [Block] {
    guard !permissions.isEmpty else { return [.paragraph(style(Self.none))] }
    let titles = [Self.number, Self.kind, Self.recipients, Self.items, Self.period, Self.stands]
    return [
      .table(
        Table(
          columns: titles.map { Table.Column(style($0)) },
          rows: permissions.map { row($0, style) }
        )
      )
    ]
  }

  private func row(_ permission: Permission, _ style: TextStyle) -> [Cell] {
    let terms = permission.terms
    return [
      Cell(permission.number.description),
      Cell(lines: [
        Cell.Line(style(terms.kind.label), .emphasis), Cell.Line(terms.purpose, .dim),
      ]),
      Cell(terms.recipients.joined(separator: ", ")), Cell(terms.items.joined(separator: ", ")),
      Cell(DateText.period(from: terms.from, until: terms.until, style.language)),
      standing(of: permission, style),
    ]
  }

  private func standing(of permission: Permission, _ style: TextStyle) -> Cell {
    if let moment = permission.withdrawn {
      return Cell("\(style(Self.withdrawn)) \(style(HelsinkiTime.day(of: moment)))", .bad)
    }
    if permission.isValid(on: today) { return Cell(style(Self.valid), .good) }
    return Cell(style(today < permission.terms.from ? Self.ahead : Self.past), .warning)
  }

  private static let none = Phrase(
    fi: "Lupia ei ole.",
    sv: "Det finns inga tillstånd.",
    en: "There are no permissions."
  )
  private static let number = Phrase(fi: "nro", sv: "nr", en: "no.")
  private static let kind = Phrase(fi: "lupa", sv: "tillstånd", en: "permission")
  private static let recipients = Phrase(fi: "kenelle", sv: "till vem", en: "to whom")
  private static let items = Phrase(fi: "mitä", sv: "vad", en: "what")
  private static let period = Phrase(fi: "aika", sv: "tid", en: "period")
  private static let stands = Phrase(fi: "tilanne", sv: "läge", en: "now")
  private static let withdrawn = Phrase(fi: "peruttu", sv: "återkallat", en: "withdrawn")
  private static let valid = Phrase(fi: "voimassa", sv: "i kraft", en: "in force")
  private static let ahead = Phrase(fi: "alkaa myöhemmin", sv: "börjar senare", en: "begins later")
  private static let past = Phrase(fi: "päättynyt", sv: "utgånget", en: "past")
}

extension Voice {
  /// Who spoke: the client, or a representative with a name and the ground of authority.
  var json: JSON {
    switch self {
    case .client: ["voice": "client", "name": nil, "ground": nil]
    case .representative(let ground, let name):
      ["voice": "representative", "name": .string(name), "ground": .string(ground.rawValue)]
    }
  }
}

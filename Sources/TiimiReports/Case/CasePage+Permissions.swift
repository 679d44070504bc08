import TiimiDomain

extension CasePage {
  /// The permissions in force today, and how many are not.
  var permissions: Page.Section? {
    let valid = file.permissions.filter { $0.isValid(on: today) }
    let header = [Self.number, Self.permission, Self.recipients, Self.items, Self.period]
    return section(Self.heading, [table(header, valid.map(permission)), others(than: valid.count)])
  }

  private func permission(_ permission: Permission) -> [Page.Cell] {
    let terms = permission.terms
    return [
      Page.Cell(permission.number.description, .quiet),
      Page.Cell(lines: [
        Page.Line(terms.kind.label(language), .emphasis), Page.Line(terms.purpose, .quiet),
      ]),
      Page.Cell(language.list(terms.recipients)),
      Page.Cell(language.list(terms.items)),
      Page.Cell(DateText.period(from: terms.from, until: terms.until, language)),
    ]
  }

  private func others(than valid: Int) -> Page.Block? {
    let others = file.permissions.count - valid
    guard others > 0 else { return nil }
    return .paragraph(Page.Line(narrator(Self.notInForce, ["count": String(others)]), .quiet))
  }

  private static let heading = Phrase(
    fi: "voimassa olevat luvat",
    sv: "tillstånd i kraft",
    en: "permissions in force"
  )
  private static let permission = Phrase(fi: "lupa", sv: "tillstånd", en: "permission")
  private static let recipients = Phrase(fi: "vastaanottajat", sv: "mottagare", en: "recipients")
  private static let items = Phrase(fi: "tiedot", sv: "uppgifter", en: "items")
  private static let period = Phrase(fi: "voimassa", sv: "i kraft", en: "in force")
  private static let notInForce = Phrase(
    fi: "Peruttuja, päättyneitä tai myöhemmin alkavia: {count}.",
    sv: "Återkallade, utgångna eller sådana som börjar senare: {count}.",
    en: "Withdrawn, past or not yet begun: {count}."
  )
}

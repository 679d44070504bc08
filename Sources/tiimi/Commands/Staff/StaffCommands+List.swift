import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension Command {
  static let staffList = Command(
    "staff list",
    summary: Phrase(fi: "Luettele työntekijät", sv: "Lista arbetstagarna", en: "List the staff"),
    examples: [
      Example(
        "tiimi staff list",
        Phrase(
          fi: "työntekijät tunnuksineen",
          sv: "arbetstagarna med sina användarnamn",
          en: "the staff with their logins"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let list = StaffList(staff: try session.staff(), units: try session.units())
    return Output(json: list.json) { list.blocks($0) }
  }
}

/// The staff of the register, for people and for machines.
private struct StaffList {
  let staff: [StaffSummary]
  private let codes: [UnitID: String]

  init(staff: [StaffSummary], units: [UnitSummary]) {
    self.staff = staff
    codes = Dictionary(units.map { ($0.id, $0.details.code) }) { first, _ in first }
  }

  var json: JSON { ["staff": .array(staff.map(line))] }

  private func line(_ member: StaffSummary) -> JSON {
    let details = member.details
    return [
      "staff": .string(member.id.text), "login": .string(details.login),
      "name": .string(details.name), "profession": .string(details.profession.rawValue),
      "sector": .string(details.sector.rawValue),
      "publicServant": .bool(details.isPublicServant),
      "unit": JSON(details.unit.flatMap { codes[$0] }),
      "roles": .array(details.roles.map { .string($0.rawValue) }),
      "systemUser": JSON(details.systemUser), "email": JSON(details.email),
      "phone": JSON(details.phone),
    ]
  }

  func blocks(_ style: TextStyle) -> [Block] {
    [.table(Table(columns: columns(style), rows: staff.map { row($0, style) }))]
  }

  private func columns(_ style: TextStyle) -> [Table.Column] {
    [
      Phrase(fi: "tunnus", sv: "användare", en: "login"),
      Phrase(fi: "nimi", sv: "namn", en: "name"),
      Phrase(fi: "ammatti", sv: "yrke", en: "profession"),
      Phrase(fi: "yksikkö", sv: "enhet", en: "unit"),
      Phrase(fi: "roolit", sv: "roller", en: "roles"),
    ].map { Table.Column(style($0)) }
  }

  private func row(_ member: StaffSummary, _ style: TextStyle) -> [Cell] {
    let details = member.details
    let office = details.isPublicServant ? [style(Self.inOffice)] : []
    return [
      Cell(details.login, .emphasis), Cell(details.name),
      Cell(([style(details.profession.label)] + office).joined(separator: ", ")),
      Cell(details.unit.flatMap { codes[$0] } ?? ""),
      Cell(details.roles.map { style($0.label) }.joined(separator: ", ")),
    ]
  }

  private static let inOffice = Phrase(
    fi: "virkasuhde",
    sv: "tjänsteförhållande",
    en: "public servant"
  )
}

import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// Who has looked at a client's data, or written them, in plain words.
struct AccessLogPage {
  let client: ClientID
  let rows: [AccessRecord]
  private let staff: [String: StaffDetails]
  private let caseNumbers: [String: String]

  init(client: ClientID, rows: [AccessRecord], staff: [StaffSummary], cases: [CaseSummary]) {
    self.client = client
    self.rows = rows
    self.staff = Dictionary(staff.map { ($0.id.text, $0.details) }) { first, _ in first }
    let numbers = cases.map { ("case/\($0.id.text)", $0.caseNumber) }
    caseNumbers = Dictionary(numbers) { first, _ in first }
  }

  /// The rows as JSON, oldest first.
  var json: JSON { ["client": .string(client.text), "rows": .array(rows.map(line))] }

  private func line(_ row: AccessRecord) -> JSON {
    [
      "moment": .string(row.moment), "login": JSON(staff[row.actor]?.login),
      "name": JSON(staff[row.actor]?.name), "action": .string(row.action),
      "caseNumber": JSON(caseNumbers[row.detail]), "detail": .string(row.detail),
      "purpose": .string(row.purpose), "allowed": .bool(row.allowed),
    ]
  }

  /// The rows as a table, oldest first.
  func blocks(_ style: TextStyle) -> [Block] {
    let titles = [Self.when, Self.who, Self.what, Self.purpose]
    return [
      .table(
        Table(columns: titles.map { Table.Column(style($0)) }, rows: rows.map { row($0, style) })
      )
    ]
  }

  private func row(_ row: AccessRecord, _ style: TextStyle) -> [Cell] {
    let name = staff[row.actor].map { "\($0.name) (\($0.login))" } ?? row.actor
    let refused = row.allowed ? "" : " – " + style(Self.refused)
    return [
      Cell(Moment(iso: row.moment).map { style($0) } ?? row.moment), Cell(name),
      Cell(what(row, style) + refused, row.allowed ? .plain : .bad),
      Cell(Purpose(rawValue: row.purpose).map { style($0.label) } ?? row.purpose),
    ]
  }

  private func what(_ row: AccessRecord, _ style: TextStyle) -> String {
    let action = AccessAction(rawValue: row.action).map { style($0.phrase) } ?? row.action
    return "\(action): \(subject(row.detail, style))"
  }

  private func subject(_ detail: String, _ style: TextStyle) -> String {
    if let number = caseNumbers[detail] { return "\(style(Self.caseWord)) \(number)" }
    switch detail {
    case "access-log": return style(Self.accessLog)
    case "worklist": return style(Self.worklist)
    case let detail where detail.hasPrefix("client/"): return style(Self.record)
    case let detail where detail.hasPrefix("whereabouts: "):
      return style(Self.whereabouts) + detail.dropFirst("whereabouts".count)
    case "access-report": return style(Self.report)
    default: return CasePaperKind(detail: detail).map { style($0.phrase) } ?? detail
    }
  }

  private static let when = Phrase(fi: "milloin", sv: "när", en: "when")
  private static let who = Phrase(fi: "kuka", sv: "vem", en: "who")
  private static let what = Phrase(fi: "mitä", sv: "vad", en: "what")
  private static let purpose = Phrase(fi: "käyttötarkoitus", sv: "ändamål", en: "purpose")
  private static let refused = Phrase(fi: "evättiin", sv: "nekades", en: "refused")
  private static let caseWord = Phrase(fi: "asia", sv: "ärende", en: "case")
  private static let accessLog = Phrase(fi: "käyttöloki", sv: "användningsloggen", en: "access log")
  private static let report = Phrase(
    fi: "selvitys katsojista",
    sv: "redogörelsen för vem som har sett",
    en: "report of who has looked"
  )
  private static let worklist = Phrase(fi: "työlista", sv: "arbetslistan", en: "worklist")
  private static let whereabouts = Phrase(
    fi: "yhteystiedot",
    sv: "kontaktuppgifterna",
    en: "contact details"
  )
  private static let record = Phrase(
    fi: "asiakkaan tiedot",
    sv: "klientens uppgifter",
    en: "the client's record"
  )
}

extension AccessAction {
  fileprivate var phrase: Phrase {
    switch self {
    case .read: Phrase(fi: "katsottiin", sv: "visades", en: "seen")
    case .write: Phrase(fi: "kirjattiin", sv: "antecknades", en: "written")
    case .list: Phrase(fi: "näkyi luettelossa", sv: "syntes i en lista", en: "shown in a list")
    case .print: Phrase(fi: "tulostettiin", sv: "skrevs ut", en: "printed")
    case .export: Phrase(fi: "vietiin", sv: "exporterades", en: "exported")
    case .import: Phrase(fi: "tuotiin", sv: "importerades", en: "imported")
    }
  }
}

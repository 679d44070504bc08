import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// What became of several files of answers, for machines and for people.
struct FilingReport {
  /// What became of one file.
  struct Row {
    /// The file as it was named.
    let path: String
    /// The instrument and the version, if the file could be read.
    let instrument: (id: String, version: String)?
    /// When it was answered, if the file tells.
    let authored: Moment?
    /// What was recorded, or why nothing was.
    let outcome: Swift.Result<Receipt, any Error>
  }

  /// The case.
  let caseNumber: String
  /// One row for each file, in the order of recording.
  let rows: [Row]

  /// Refused when any file was.
  var exitCode: ExitCode { rows.contains { $0.refusal != nil } ? .refused : .done }

  /// The report as one object; texts are in the given language.
  func json(_ language: Language) -> JSON {
    [
      "caseNumber": .string(caseNumber),
      "recorded": JSON(rows.count { $0.refusal == nil }),
      "refused": JSON(rows.count { $0.refusal != nil }),
      "files": .array(rows.map { $0.json(language) }),
    ]
  }

  /// The report as a page: what has to be acted on first.
  func blocks(_ style: TextStyle) -> [Block] {
    let urgent = rows.flatMap { row in
      row.urgent(style.language).map { Cell("\(style(Self.urgent)): \($0)", .bad) }
    }
    let titles = [Self.file, Self.instrument, Self.outcome, Self.score, Self.remark]
    let table = Table(
      columns: titles.map { Table.Column(style($0)) },
      rows: rows.map { $0.cells(style) }
    )
    let counts = [
      "recorded": String(rows.count { $0.refusal == nil }), "all": String(rows.count),
    ]
    return (urgent.isEmpty ? [] : [.bullets(urgent)]) + [
      .table(table),
      .paragraph("\(caseNumber): \(Self.total(style.language, counts))"),
    ]
  }

  private static let urgent = Phrase(fi: "TOIMI TÄNÄÄN", sv: "AGERA I DAG", en: "ACT TODAY")
  private static let file = Phrase(fi: "Tiedosto", sv: "Fil", en: "File")
  private static let instrument = Phrase(fi: "Mittari", sv: "Mätinstrument", en: "Instrument")
  private static let outcome = Phrase(fi: "Lopputulos", sv: "Utfall", en: "Outcome")
  private static let score = Phrase(fi: "Pisteet", sv: "Poäng", en: "Score")
  private static let remark = Phrase(fi: "Huomio", sv: "Anmärkning", en: "Remark")
  private static let total = Phrase(
    fi: "kirjattu {recorded}/{all} tiedostoa.",
    sv: "{recorded}/{all} filer antecknade.",
    en: "{recorded}/{all} files recorded."
  )
}

extension FilingReport.Row {
  /// Why nothing was recorded; nil when something was.
  var refusal: ErrorReport? {
    if case .failure(let error) = outcome { ErrorReport(error) } else { nil }
  }

  private var receipt: JSON? {
    if case .success(let receipt) = outcome { receipt.json } else { nil }
  }

  private var result: JSON? { receipt?["result"] }

  fileprivate func json(_ language: Language) -> JSON {
    [
      "file": .string(path),
      "instrument": JSON(instrument?.id),
      "version": JSON(instrument?.version),
      "authored": JSON(authored?.iso),
      "outcome": refusal == nil ? "recorded" : "refused",
      "made": receipt?["made"] ?? .array([]),
      "score": result?["score"] ?? .null,
      "result": result ?? .null,
      "findings": result?["findings"] ?? receipt?["findings"] ?? .array([]),
      "nextCommand": receipt?["nextCommand"] ?? .null,
      "error": refusal?.json(language)["error"] ?? .null,
    ]
  }

  fileprivate func cells(_ style: TextStyle) -> [Cell] {
    let score = result?["score"]
    var points = ""
    if case .number(let number)? = score { points = number.text }
    return [
      Cell(path), Cell(instrument.map { "\($0.id) \($0.version)" } ?? ""),
      refusal == nil
        ? Cell(style(Self.recorded), .good) : Cell(style(Self.refused), .bad),
      Cell(points), Cell(remark(style)),
    ]
  }

  private func remark(_ style: TextStyle) -> String {
    if let refusal { return refusal.text(style.language) }
    let found = receipt?["findings"] ?? result?["findings"] ?? .array([])
    guard case .array(let findings) = found else { return "" }
    return findings.compactMap { finding in
      guard finding["severity"] != "information", case .string(let text)? = finding["text"],
        case .string(let code)? = finding["code"]
      else { return nil }
      return "\(text) [\(code)]"
    }.joined(separator: "\n")
  }

  /// What has to be acted on whatever else the file says.
  fileprivate func urgent(_ language: Language) -> [String] {
    if let codes = refusal?.refusal.facts["alerts"] { return ["\(path): \(codes)"] }
    var words: [String] = []
    if case .array(let alerts)? = result?["alerts"] {
      words += alerts.compactMap { if case .string(let text)? = $0["text"] { text } else { nil } }
    }
    if case .array(let flags)? = result?["redFlags"] {
      words += flags.compactMap { flag in
        guard case .string(let slug)? = flag["slug"],
          let item = Checklist.minunTiimini.item(for: slug)
        else { return nil }
        return ScreeningReason.redFlag(item).text(language)
      }
    }
    return words.map { "\(path): \($0)" }
  }

  private static let recorded = Phrase(fi: "kirjattu", sv: "antecknat", en: "recorded")
  private static let refused = Phrase(fi: "hylätty", sv: "avvisat", en: "refused")
}

import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// What became of each case in a bulk command, for people and for machines.
struct BulkPage {
  let lines: [BulkLine]
  let isDryRun: Bool
  /// The language of the messages that machines are given.
  let language: Language

  /// The page, with the code of how it ended: nothing refused, something refused, or a failure.
  var output: Output {
    Output(
      json: json,
      messages: isDryRun ? [.dryRun] : [],
      exitCode: exitCode
    ) { blocks($0) }
  }

  private var exitCode: ExitCode {
    let refusals = lines.compactMap(\.refusal)
    if refusals.contains(where: { $0.kind == .failed }) { return .failed }
    return refusals.isEmpty ? .done : .refused
  }

  private func count(_ name: String) -> Int { lines.count { $0.outcome.name == name } }

  private var json: JSON {
    [
      "dryRun": .bool(isDryRun),
      "done": JSON(count("done")), "skipped": JSON(count("skipped")),
      "refused": JSON(count("refused")), "notTried": JSON(count("notTried")),
      "cases": .array(lines.map(json)),
    ]
  }

  private func json(_ line: BulkLine) -> JSON {
    [
      "case": JSON(line.id?.text), "caseNumber": JSON(line.showableNumber),
      "line": line.target.line.map { JSON($0) } ?? .null, "outcome": .string(line.outcome.name),
      "version": line.version.map { JSON($0) } ?? .null, "skipped": JSON(line.skip?.rawValue),
      "error": line.refusal.flatMap { ErrorReport($0).json(language)["error"] } ?? .null,
    ]
  }

  private func blocks(_ style: TextStyle) -> [Block] {
    guard !lines.isEmpty else { return [.paragraph(style(Self.none))] }
    return [
      .table(
        Table(
          columns: [Self.number, Self.outcome, Self.why].map { Table.Column(style($0)) },
          rows: lines.map { row($0, style) }
        )
      ),
      .paragraph(totals(style)),
    ]
  }

  private func row(_ line: BulkLine, _ style: TextStyle) -> [Cell] {
    let place = line.target.line.map { "\(style(Self.line)) \($0)" } ?? "–"
    return [
      Cell(line.showableNumber ?? place, .emphasis),
      Cell(style(line.outcome.label(isDryRun: isDryRun)), line.outcome.role),
      Cell(why(line, style)),
    ]
  }

  private func why(_ line: BulkLine, _ style: TextStyle) -> String {
    switch line.outcome {
    case .done, .notTried: ""
    case .skipped(let skip): style(skip.label)
    case .refused(let refusal): ErrorReport(refusal).text(style.language)
    }
  }

  /// How many went which way, the ways that none went left out.
  private func totals(_ style: TextStyle) -> String {
    let parts = BulkOutcome.names.compactMap { name, label -> String? in
      let count = count(name)
      return count > 0 ? "\(style(label(isDryRun))): \(count)" : nil
    }
    return parts.joined(separator: " · ")
  }

  private static let none = Phrase(
    fi: "Mikään asia ei sopinut rajaukseen.",
    sv: "Inget ärende motsvarade avgränsningen.",
    en: "No case fitted the limits."
  )
  private static let number = Phrase(fi: "asia", sv: "ärende", en: "case")
  private static let outcome = Phrase(fi: "tulos", sv: "resultat", en: "outcome")
  private static let why = Phrase(fi: "miksi", sv: "varför", en: "why")
  private static let line = Phrase(fi: "rivi", sv: "rad", en: "line")
}

extension BulkLine {
  fileprivate var refusal: (any CodedRefusal)? {
    if case .refused(let refusal) = outcome { refusal } else { nil }
  }

  fileprivate var skip: BulkSkip? {
    if case .skipped(let skip) = outcome { skip } else { nil }
  }

  fileprivate var version: Int? {
    if case .done(let version) = outcome { version } else { nil }
  }

  /// The case's number; what was written in its place only when it looks like one.
  ///
  /// Somebody may have put a personal identity code into the list by mistake.
  fileprivate var showableNumber: String? {
    if let caseNumber { return caseNumber }
    let text = target.text
    let isNumber =
      text.first?.isLetter == true && text.last?.isNumber == true
      && text.count(where: { $0 == "-" }) == 2 && text.allSatisfy(Self.isPlain)
    return isNumber ? text : nil
  }

  private static func isPlain(_ character: Character) -> Bool {
    character == "-" || (character.isASCII && (character.isLetter || character.isNumber))
  }
}

extension BulkOutcome {
  fileprivate var name: String {
    switch self {
    case .done: "done"
    case .skipped: "skipped"
    case .refused: "refused"
    case .notTried: "notTried"
    }
  }

  fileprivate var role: TextStyle.Role {
    switch self {
    case .done: .good
    case .skipped: .dim
    case .refused: .bad
    case .notTried: .warning
    }
  }

  fileprivate func label(isDryRun: Bool) -> Phrase {
    Self.names.first { $0.name == name }?.label(isDryRun) ?? Phrase(fi: "", sv: "", en: "")
  }

  fileprivate static let names: [(name: String, label: @Sendable (Bool) -> Phrase)] = [
    ("done", { $0 ? wouldBeDone : done }), ("skipped", { _ in skipped }),
    ("refused", { _ in refused }), ("notTried", { _ in notTried }),
  ]

  private static let done = Phrase(fi: "tehty", sv: "gjort", en: "done")
  private static let wouldBeDone = Phrase(
    fi: "onnistuisi",
    sv: "skulle lyckas",
    en: "would be done"
  )
  private static let skipped = Phrase(fi: "ohitettu", sv: "förbigånget", en: "skipped")
  private static let refused = Phrase(fi: "evätty", sv: "nekat", en: "refused")
  private static let notTried = Phrase(
    fi: "yrittämättä",
    sv: "inte prövat",
    en: "not tried"
  )
}

extension BulkSkip {
  fileprivate var label: Phrase {
    switch self {
    case .alreadyDone: Phrase(fi: "tehty jo", sv: "redan gjort", en: "done already")
    case .nothingToHandOver:
      Phrase(
        fi: "lähtevällä ei ole siirrettävää",
        sv: "den som slutar har inget att föra över",
        en: "the one who leaves has nothing to hand over"
      )
    case .alreadyAnswered:
      Phrase(
        fi: "asiakas on jo vastannut",
        sv: "klienten har redan svarat",
        en: "the client has answered already"
      )
    }
  }
}

import MinunTiimini
import TiimiDomain
import TiimiReports

/// Which cases a bulk command works on: a list of numbers, or those that a filter finds.
struct BulkSelection {
  let call: Invocation
  let session: Session

  private static let list = ["case", "cases"]
  private static let filter = ["unit", "phase", "own-worker", "opened-before", "overdue"]

  /// The cases in order; `usual` is the filter when the call names none.
  ///
  /// - Throws: `UsageError` when neither a list nor a filter is given, or both; what reading the
  ///   file throws.
  func targets(_ usual: CaseFilter?) throws -> [BulkTarget] {
    let arguments = call.arguments
    let hasList = Self.list.contains(where: arguments.isGiven)
    let narrowing = Self.filter.filter(arguments.isGiven)
    if hasList {
      for name in narrowing { try arguments.refuse(name, with: "--case, --cases") }
      return try named()
    }
    guard !narrowing.isEmpty || usual != nil else {
      throw UsageError(.chooseSome(Self.list + Self.filter))
    }
    return try session.cases(try filter(usual)).map { BulkTarget($0.caseNumber) }
  }

  private func named() throws -> [BulkTarget] {
    let given = call.arguments.texts("case").map { BulkTarget($0) }
    guard let path = call.arguments.text("cases") else { return given }
    let lines = CaseNumberList.targets(in: try InputFile.text(path))
    guard !lines.isEmpty else { throw ProgramFailure.noCasesInFile }
    return given + lines
  }

  private func filter(_ usual: CaseFilter?) throws -> CaseFilter {
    let arguments = call.arguments
    var filter = usual ?? CaseFilter()
    filter.limit = Int(Int32.max)
    if let unit = arguments.text("unit") { filter.unit = try session.unit(unit).id }
    filter.phase = arguments.text("phase").flatMap(Phase.init(rawValue:))
    if let worker = arguments.text("own-worker") {
      filter.ownWorker = try session.staffMember(worker).id
    }
    filter.openedBefore = arguments.day("opened-before")
    if arguments.flag("overdue") { filter.dueBefore = session.today }
    return filter
  }
}

/// A file with the number of one case on each line.
enum CaseNumberList {
  /// The cases in order; empty lines and those that begin with `#` are left out.
  static func targets(in text: String) -> [BulkTarget] {
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return lines.enumerated().compactMap { place, line in
      let words = line.split { $0.isWhitespace }
      guard let first = words.first, !first.hasPrefix("#") else { return nil }
      return BulkTarget(words.joined(separator: " "), line: place + 1)
    }
  }
}

extension BulkSelection {
  /// The options that choose the cases.
  static let options: [Option] = listOptions + filterOptions

  private static let listOptions: [Option] = [
    Option(
      "case",
      .reference(.case),
      summary: Phrase(fi: "asian numero", sv: "ärendets nummer", en: "the number of a case"),
      isRepeatable: true
    ),
    Option(
      "cases",
      .file,
      summary: Phrase(
        fi: "tiedosto, jossa on asian numero joka rivillä, tai -",
        sv: "en fil med ett ärendenummer per rad, eller -",
        en: "a file with the number of a case on each line, or -"
      )
    ),
  ]

  private static let filterOptions: [Option] = [
    Option(
      "unit",
      .reference(.unit),
      summary: Phrase(
        fi: "tämän yksikön avoimet asiat",
        sv: "denna enhets öppna ärenden",
        en: "the open cases of this unit"
      )
    ),
    Option(
      "phase",
      .choice(Phase.choices.filter { $0.value != Phase.closing.rawValue }),
      summary: Phrase(
        fi: "tässä vaiheessa olevat avoimet asiat",
        sv: "öppna ärenden i denna fas",
        en: "the open cases in this phase"
      )
    ),
    Option(
      "own-worker",
      .reference(.staff),
      summary: Phrase(
        fi: "avoimet asiat, joissa tämä on omatyöntekijä",
        sv: "öppna ärenden där denna är egen kontaktperson",
        en: "the open cases of which this is the own worker"
      )
    ),
    Option(
      "opened-before",
      .day,
      summary: Phrase(
        fi: "ennen tätä päivää avatut avoimet asiat",
        sv: "öppna ärenden som har öppnats före denna dag",
        en: "the open cases opened before this day"
      )
    ),
    Option(
      flag: "overdue",
      summary: Phrase(
        fi: "avoimet asiat, joissa jokin vastuu on myöhässä",
        sv: "öppna ärenden där något ansvar är försenat",
        en: "the open cases with an overdue responsibility"
      )
    ),
  ]
}

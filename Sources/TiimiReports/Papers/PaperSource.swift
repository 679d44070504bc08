import TiimiDomain

/// What a paper about a case is made of: the case as it stands, and who prints it when.
public struct PaperSource: Sendable {
  /// The case.
  public let file: CaseFile
  /// The names that may stand on the paper.
  public let names: Names
  /// The Finnish wall time of the printing; what is late or ahead follows from it.
  public let now: WallTime
  /// The language of the paper.
  public let language: Language
  /// The name of whoever prints the paper.
  public let printedBy: String

  /// Makes the source of a paper.
  public init(
    file: CaseFile,
    names: Names,
    now: WallTime,
    language: Language,
    printedBy: String
  ) {
    self.file = file
    self.names = names
    self.now = now
    self.language = language
    self.printedBy = printedBy
  }

  var today: Day { now.day }

  var narrator: Narrator { Narrator(of: file, names: names, language: language) }

  /// The pages that the terminal shows of the case, whose sections the papers of professionals share.
  var casePage: CasePage {
    CasePage(file: file, narrator: narrator, now: now, deadline: nil)
  }

  /// The phrase in the paper's language with its facts, beginning with a capital letter.
  func callAsFunction(_ phrase: Phrase, _ facts: [String: String?] = [:]) -> String {
    narrator(phrase, facts)
  }

  /// A section, or nil when it has nothing to say.
  func section(_ heading: Phrase, isKey: Bool = false, _ blocks: [Page.Block?]) -> Page.Section? {
    let blocks = blocks.compactMap { $0 }
    if blocks.isEmpty { return nil }
    return Page.Section(heading: self(heading), blocks: blocks, isKey: isKey)
  }

  /// A paragraph.
  func paragraph(
    _ phrase: Phrase,
    _ facts: [String: String?] = [:],
    role: Page.Role = .normal
  ) -> Page.Block {
    .paragraph(Page.Line(self(phrase, facts), role))
  }

  /// A list of sentences, or nil when there are none.
  func list(_ items: [String]) -> Page.Block? {
    items.isEmpty ? nil : .list(items.map { Page.Cell($0) })
  }

  /// Named values, or nil when there are none.
  func rows(_ rows: [(name: Phrase, value: String?)]) -> Page.Block? {
    let rows = rows.compactMap { row in row.value.map { Page.Row(self(row.name), Page.Cell($0)) } }
    return rows.isEmpty ? nil : .rows(rows)
  }

  /// A table, or nil without any rows.
  func table(_ header: [Phrase], _ rows: [[Page.Cell]]) -> Page.Block? {
    rows.isEmpty ? nil : .table(header: header.map { self($0) }, rows: rows)
  }

  /// The line that says who printed the paper and when.
  var printed: Page.Block {
    paragraph(
      Self.printedLine,
      ["time": DateText.time(now, language), "who": printedBy],
      role: .quiet
    )
  }

  /// The staff member who is the client's own worker, if there is one.
  var ownWorker: StaffID? {
    if case .named(let staff, _)? = file.ownWorker { staff } else { nil }
  }

  /// The unit that a staff member works in, or the unit of the case.
  func unitName(of staff: StaffID?) -> String? {
    let unit = staff.flatMap { names.homeUnits[$0] } ?? file.unit
    return unit.map { names.name(of: $0, language) }
  }

  private static let printedLine = Phrase(
    fi: "Tulostettu {time}, {who}.",
    sv: "Utskrivet {time}, {who}.",
    en: "Printed {time}, {who}."
  )
}

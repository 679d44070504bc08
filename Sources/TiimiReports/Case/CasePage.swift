import TiimiDomain

/// The page of a case: where it stands, in the client's words first, and what is still missing.
public struct CasePage {
  let file: CaseFile
  let narrator: Narrator
  let now: WallTime
  let deadline: DeadlineNote?

  /// Makes the page of a case as it stands.
  ///
  /// `now` is Finnish wall time; what is late or ahead follows from it. The statutory deadline of
  /// the needs assessment is shown when it is given.
  public static func make(
    _ file: CaseFile,
    names: Names,
    now: WallTime,
    deadline: DeadlineNote? = nil,
    language: Language
  ) -> Page {
    let narrator = Narrator(of: file, names: names, language: language)
    return CasePage(file: file, narrator: narrator, now: now, deadline: deadline).page
  }

  private var page: Page {
    Page(
      title: narrator(Self.title, ["number": file.opening?.caseNumber]),
      language: language,
      sections: [
        basics, ending, clientVoice, missing, assessment, results, facts, team, nextMeeting,
        promises,
        goals, plan, followUp, permissions, checklist, episodes,
      ].compactMap { $0 }
    )
  }

  var language: Language { narrator.language }

  var today: Day { now.day }

  /// A section with a heading, or nil when it has nothing to say.
  func section(_ heading: Phrase, _ blocks: [Page.Block?]) -> Page.Section? {
    let blocks = blocks.compactMap { $0 }
    return blocks.isEmpty ? nil : Page.Section(heading: narrator(heading), blocks: blocks)
  }

  /// A named value, or nil without one.
  func row(_ name: Phrase, _ value: String?, _ role: Page.Role = .normal) -> Page.Row? {
    value.map { Page.Row(narrator(name), Page.Cell($0, role)) }
  }

  /// Named values, or nil when there are none.
  func rows(_ rows: [Page.Row?]) -> Page.Block? {
    let rows = rows.compactMap { $0 }
    return rows.isEmpty ? nil : .rows(rows)
  }

  /// A table, or nil without any rows.
  func table(_ header: [Phrase], _ rows: [[Page.Cell]]) -> Page.Block? {
    rows.isEmpty ? nil : .table(header: header.map { narrator($0) }, rows: rows)
  }

  /// A list, or nil when it is empty.
  func list(_ items: [Page.Cell]) -> Page.Block? { items.isEmpty ? nil : .list(items) }

  private static let title = Phrase(
    fi: "Asia[ {number}]",
    sv: "Ärende[ {number}]",
    en: "Case[ {number}]"
  )
  static let number = Phrase(fi: "nro", sv: "nr", en: "no.")
  static let situation = Phrase(fi: "tilanne", sv: "läge", en: "situation")
  static let notHad = Phrase(
    fi: "ei voitu saada: {reason}",
    sv: "kunde inte inhämtas: {reason}",
    en: "could not be had: {reason}"
  )
}

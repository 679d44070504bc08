import TiimiDomain

/// The story of a case: every entry in the order written, the mistakes too.
public struct TimelinePage {
  private let narrator: Narrator
  private let marks: [Int: RecordedEntry]
  private let late: [Int: Day]

  /// Makes the page from the whole history of a case.
  ///
  /// The time shown is when a thing happened; when it was written down more than a day later, that
  /// is said as well. An entry marked as made in error stays, with who marked it and why.
  public static func make(
    _ history: [RecordedEntry],
    names: Names,
    language: Language
  ) -> Page {
    let page = TimelinePage(
      narrator: Narrator(of: history, names: names, language: language),
      marks: Dictionary(history.compactMap { mark in mark.markedEntry.map { ($0, mark) } }) { $1 },
      late: LateEntries.days(in: history)
    )
    return page.page(history)
  }

  private func page(_ history: [RecordedEntry]) -> Page {
    let number = history.lazy.compactMap(\.caseNumber).first
    let table = Page.Block.table(
      header: Self.header.map { narrator($0) },
      rows: history.map(row)
    )
    return Page(
      title: narrator(Self.title, ["number": number]),
      language: narrator.language,
      sections: [
        Page.Section(heading: nil, blocks: [.paragraph(count(history)), table])
      ]
    )
  }

  private func count(_ history: [RecordedEntry]) -> Page.Line {
    Page.Line(Counted.entries(history.count, narrator.language), .quiet)
  }

  private func row(_ recorded: RecordedEntry) -> [Page.Cell] {
    let text = narrator.sentence(recorded.entry).said(in: narrator.language)
    let number = Page.Cell(String(recorded.version), .quiet)
    guard let mark = marks[recorded.version] else {
      let isLate = late[recorded.version].map { [Page.Line(lateness($0), .warning)] } ?? []
      return [
        number, circumstances(of: recorded), Page.Cell(lines: [Page.Line(text)] + isLate),
      ]
    }
    let lines = [Page.Line(text, .struck), Page.Line(error(mark), .bad)]
    return [number, circumstances(of: recorded), Page.Cell(lines: lines)]
  }

  private func circumstances(of recorded: RecordedEntry) -> Page.Cell {
    let language = narrator.language
    var lines = [Page.Line(DateText.time(recorded.occurred, language))]
    if recorded.occurred.adding(minutes: 24 * 60) < recorded.recorded {
      let written = narrator.word(
        Self.written,
        ["time": DateText.time(recorded.recorded, language)]
      )
      lines.append(Page.Line(written, .warning))
    }
    return Page.Cell(lines: lines + [Page.Line(narrator.name(recorded.actor), .quiet)])
  }

  private func lateness(_ due: Day) -> String {
    narrator(.lateSince, ["day": narrator.day(due)]) + "."
  }

  private func error(_ mark: RecordedEntry) -> String {
    let reason: String? =
      if case .markedInError(_, let reason) = mark.entry { reason } else { nil }
    return narrator(
      Self.error,
      [
        "day": DateText.day(mark.recorded, narrator.language), "who": narrator.name(mark.actor),
        "number": String(mark.version), "reason": reason,
      ]
    )
  }

  private static let title = Phrase(
    fi: "Asian[ {number}] historia",
    sv: "Historik för ärende[ {number}]",
    en: "History of case[ {number}]"
  )
  private static let header = [
    Phrase(fi: "nro", sv: "nr", en: "no."),
    Phrase(fi: "milloin ja kuka", sv: "när och vem", en: "when and who"),
    Phrase(fi: "mitä tapahtui", sv: "vad som hände", en: "what happened"),
  ]
  private static let written = Phrase(
    fi: "kirjattu {time}",
    sv: "antecknat {time}",
    en: "written {time}"
  )
  private static let error = Phrase(
    fi: "Merkitty virheelliseksi {day}, {who} (kirjaus {number}): {reason}.",
    sv: "Markerad som felaktig {day}, {who} (anteckning {number}): {reason}.",
    en: "Marked as made in error {day}, {who} (entry {number}): {reason}."
  )
}

extension RecordedEntry {
  fileprivate var caseNumber: String? {
    if case .identification(.opened(_, _, let number, _, _)) = entry { number } else { nil }
  }
}

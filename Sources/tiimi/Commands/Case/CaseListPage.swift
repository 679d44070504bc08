import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// Cases in a list, for people and for machines; names only where the reader may see them.
struct CaseListPage {
  let list: CaseList
  /// Whether the limit left cases out.
  let hasMore: Bool

  /// Makes the list of at most `limit` cases; `list` holds one more when there are more.
  init(_ list: CaseList, limit: Int) {
    self.list = list
    hasMore = list.cases.count > limit
    cases = Array(list.cases.prefix(limit))
  }

  private let cases: [CaseSummary]

  /// What is said beside the list.
  var messages: [Phrase] {
    guard hasMore else { return [] }
    return [
      Phrase(
        fi: "Näytetään ensimmäiset \(cases.count). Rajaa hakua tai anna suurempi --limit.",
        sv: "De \(cases.count) första visas. Avgränsa sökningen eller ange en större --limit.",
        en: "The first \(cases.count) are shown. Ask for less, or give a larger --limit."
      )
    ]
  }

  /// The cases as JSON, in the order in which they were opened.
  var json: JSON { ["cases": .array(cases.map(line)), "more": .bool(hasMore)] }

  private func line(_ summary: CaseSummary) -> JSON {
    [
      "case": .string(summary.id.text), "caseNumber": .string(summary.caseNumber),
      "version": JSON(summary.version), "unit": JSON(list.units[summary.unit]?.code),
      "client": [
        "id": .string(summary.client.text), "name": JSON(list.clientNames[summary.client]),
      ],
      "phase": .string(summary.phase.rawValue), "episode": JSON(summary.episode),
      "opened": .string(summary.opened.iso), "closed": JSON(summary.closed?.iso),
      "ownWorker": JSON(summary.ownWorker.flatMap { list.staff[$0]?.login }),
      "openResponsibilities": JSON(summary.openResponsibilities),
      "earliestDue": JSON(summary.earliestDue?.iso),
      "nextMeeting": JSON(summary.nextMeeting?.iso),
      "nextFollowUp": JSON(summary.nextFollowUp?.iso),
    ]
  }

  /// The cases as a table.
  func blocks(_ style: TextStyle) -> [Block] {
    guard !cases.isEmpty else { return [.paragraph(style(Self.none))] }
    let titles = [Self.number, Self.client, Self.phase, Self.worker, Self.open, Self.next]
    return [
      .table(
        Table(columns: titles.map { Table.Column(style($0)) }, rows: cases.map { row($0, style) })
      )
    ]
  }

  private func row(_ summary: CaseSummary, _ style: TextStyle) -> [Cell] {
    let worker = summary.ownWorker.flatMap { list.staff[$0]?.name }
    let closed = summary.closed.map { Cell("\(style(Self.closed)) \(style($0))", .dim) }
    return [
      Cell(summary.caseNumber, .emphasis), Cell(list.clientNames[summary.client] ?? "–"),
      closed ?? Cell(style(summary.phase.label)), Cell(worker ?? "–"),
      responsibilities(of: summary, style),
      Cell(next(of: summary, style)),
    ]
  }

  /// How many responsibilities are open and when the first of them is due.
  private func responsibilities(of summary: CaseSummary, _ style: TextStyle) -> Cell {
    guard summary.openResponsibilities > 0 else { return "–" }
    let due = summary.earliestDue.map { [Cell.Line(style($0), .dim)] } ?? []
    return Cell(lines: [Cell.Line(String(summary.openResponsibilities))] + due)
  }

  /// What comes next: a meeting, else a follow-up.
  private func next(of summary: CaseSummary, _ style: TextStyle) -> String {
    if let meeting = summary.nextMeeting {
      return "\(style(Self.meeting)) \(DateText.time(meeting, style.language))"
    }
    return summary.nextFollowUp.map { "\(style(Self.followUp)) \(style($0))" } ?? "–"
  }

  private static let none = Phrase(
    fi: "Tällaisia asioita ei ole.",
    sv: "Det finns inga sådana ärenden.",
    en: "There are no such cases."
  )
  private static let number = Phrase(fi: "asia", sv: "ärende", en: "case")
  private static let client = Phrase(fi: "asiakas", sv: "klient", en: "client")
  private static let phase = Phrase(fi: "vaihe", sv: "fas", en: "phase")
  private static let worker = Phrase(
    fi: "omatyöntekijä",
    sv: "egen kontaktperson",
    en: "own worker"
  )
  private static let open = Phrase(fi: "vastuita", sv: "ansvar", en: "responsibilities")
  private static let next = Phrase(fi: "seuraavaksi", sv: "härnäst", en: "next")
  private static let closed = Phrase(fi: "päätetty", sv: "avslutat", en: "closed")
  private static let meeting = Phrase(fi: "tapaaminen", sv: "möte", en: "meeting")
  private static let followUp = Phrase(fi: "seuranta", sv: "uppföljning", en: "follow-up")
}

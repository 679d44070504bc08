import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// Somebody's worklist, the most urgent first, each line with the command that settles it.
struct WorklistPage {
  /// The lines.
  let worklist: Worklist
  /// How many days ahead count as coming.
  let within: Int

  /// `{"day":…,"within":…,"items":[{"urgency":…,"due":…,"kind":…,"caseNumber":…,"command":…}]}`.
  var json: JSON {
    [
      "day": .string(worklist.day.iso),
      "within": JSON(within),
      "items": .array(worklist.items.map(json)),
    ]
  }

  /// The page: a table for each urgency that has lines.
  func blocks(_ style: TextStyle) -> [Block] {
    let title = Block.heading(
      "\(style(Self.title)) \(DateText.weekdayAndDay(worklist.day, style.language))"
    )
    guard !worklist.items.isEmpty else {
      return [title, .paragraph(style(Self.empty), role: .good)]
    }
    return [title]
      + Urgency.allCases.flatMap { urgency -> [Block] in
        let items = worklist.items.filter { $0.urgency == urgency }
        guard !items.isEmpty else { return [] }
        return [
          .heading("\(style(urgency.title)) (\(items.count))"),
          .table(table(items, style)),
        ]
      }
  }

  private func table(_ items: [WorkItem], _ style: TextStyle) -> Table {
    Table(
      columns: [Self.day, Self.what, Self.client].map { Table.Column(style($0)) },
      rows: items.map { item in
        let name = worklist.clientNames[item.client] ?? "–"
        return [
          Cell(time(item, style), item.urgency.role),
          Cell(lines: [.init(what(item, style)), .init(item.command, .dim)]),
          Cell(lines: [.init(name), .init(item.caseNumber, .dim)]),
        ]
      }
    )
  }

  private func time(_ item: WorkItem, _ style: TextStyle) -> String {
    guard let due = item.due else { return "–" }
    let day = DateText.day(due, style.language)
    let wall = item.item.minute.flatMap { WallTime(day: due, hour: $0 / 60, minute: $0 % 60) }
    return wall.map { "\(day)\n\(DateText.clock($0, style.language))" } ?? day
  }

  private func what(_ item: WorkItem, _ style: TextStyle) -> String {
    let words = item.shownWords(style.language).map { ": \($0)" } ?? ""
    return item.item.kind.title(item.item.number, style.language) + words
  }

  private func json(_ item: WorkItem) -> JSON {
    [
      "urgency": .string(item.urgency.rawValue),
      "due": JSON(item.due?.iso),
      "day": JSON(item.item.day?.iso),
      "time": JSON(item.item.minute.flatMap(Self.clock)),
      "kind": .string(item.item.kind.rawValue),
      "number": JSON(item.item.number),
      "words": JSON(item.item.words),
      "case": .string(item.caseID.text),
      "caseNumber": .string(item.caseNumber),
      "client": .string(item.client.text),
      "clientName": JSON(worklist.clientNames[item.client]),
      "command": .string(item.command),
    ]
  }

  private static func clock(_ minute: Int) -> String {
    let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined(separator: ":")
  }

  private static let title = Phrase(fi: "Työlista", sv: "Arbetslista", en: "Worklist")
  private static let empty = Phrase(
    fi: "Mikään ei odota sinua. Hyvää päivää!",
    sv: "Ingenting väntar på dig. Ha en bra dag!",
    en: "Nothing waits for you. Have a good day!"
  )
  private static let day = Phrase(fi: "Päivä", sv: "Dag", en: "Day")
  private static let what = Phrase(
    fi: "Mitä ja millä komennolla",
    sv: "Vad och med vilket kommando",
    en: "What, and by which command"
  )
  private static let client = Phrase(fi: "Asiakas", sv: "Klient", en: "Client")
}

extension WorkItem {
  /// The words that go with the kind; for an assessment the grounds of the statutory clock.
  fileprivate func shownWords(_ language: Language) -> String? {
    guard let words = item.words, !words.isEmpty else { return nil }
    guard item.kind == .assessmentToStart else { return words }
    let grounds = words.split(separator: " ").map { key in
      PriorityGround(rawValue: String(key))?.label(language) ?? String(key)
    }
    return language.list(grounds)
  }
}

extension Urgency {
  fileprivate var title: Phrase {
    switch self {
    case .overdue: Phrase(fi: "Myöhässä", sv: "Försenat", en: "Overdue")
    case .today: Phrase(fi: "Tänään", sv: "I dag", en: "Today")
    case .coming: Phrase(fi: "Tulossa", sv: "Kommande", en: "Coming")
    case .later:
      Phrase(
        fi: "Myöhemmin tai ilman päivää",
        sv: "Senare eller utan dag",
        en: "Later or without a day"
      )
    }
  }

  fileprivate var role: TextStyle.Role {
    switch self {
    case .overdue: .bad
    case .today: .warning
    case .coming, .later: .plain
    }
  }
}

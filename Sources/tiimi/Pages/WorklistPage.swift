import MinunTiimini
import TiimiDomain
import TiimiReports
import TiimiRules

/// A worklist, the most urgent first, each line with why it is there and what settles it.
struct WorklistPage {
  let worklist: Worklist
  /// Whether each line says whom it waits for, as where the list is not one person's own.
  let namesHolders: Bool
  /// Whether the reasons are given in full.
  let explains: Bool

  /// The names that the lines may need.
  var names: Names {
    Names(
      staff: worklist.staff.mapValues(\.name),
      professions: worklist.staff.mapValues(\.profession),
      units: worklist.units.mapValues(\.name)
    )
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
          style.width < Self.narrow
            ? .outline(items.flatMap { outline($0, style) }) : .table(table(items, style)),
        ]
      }
  }

  /// What went wrong, for standard error: the list goes on without it.
  var messages: [Phrase] {
    let errors = worklist.items.count { $0.urgency == .error }
    return (errors > 0 ? [Self.errors.filled(["count": String(errors)])] : [])
      + (worklist.hiddenCases > 0
        ? [Self.hidden.filled(["count": String(worklist.hiddenCases)])] : [])
  }

  private func table(_ items: [WorkItem], _ style: TextStyle) -> Table {
    Table(
      columns: [Self.day, Self.what, Self.client].map { Table.Column(style($0)) },
      rows: items.map { item in
        [
          Cell(lines: time(item, style)), Cell(lines: what(item, style)),
          Cell(lines: client(item)),
        ]
      }
    )
  }

  /// The same under each other, where a table would leave no room for the words.
  private func outline(_ item: WorkItem, _ style: TextStyle) -> [Block.OutlineLine] {
    let days = time(item, style)
    let when = item.due == nil ? "" : days.map(\.text).joined(separator: " ") + " "
    let lines = what(item, style)
    let first = Block.OutlineLine(when + (lines.first?.text ?? ""), days[0].role, mark: "- ")
    let whose = client(item).map(\.text).joined(separator: " · ")
    return [first, .init(whose, indent: 2)]
      + lines.dropFirst().map { .init($0.text, $0.role, indent: 2) }
  }

  private func client(_ item: WorkItem) -> [Cell.Line] {
    let name = item.client.flatMap { worklist.clientNames[$0] } ?? "–"
    return [.init(name), .init(item.caseNumber, .dim)]
  }

  private func time(_ item: WorkItem, _ style: TextStyle) -> [Cell.Line] {
    guard let due = item.due else { return [.init("–")] }
    let role = item.isLate(on: worklist.day) ? TextStyle.Role.bad : item.urgency.role
    var lines = [Cell.Line(style(due), role)]
    if let starts = item.starts {
      lines.append(.init(DateText.clock(starts, style.language), role))
    }
    if let agreed = item.agreed {
      lines.append(.init("\(style(Self.agreed)) \(style(agreed))", .dim))
    }
    return lines
  }

  private func what(_ item: WorkItem, _ style: TextStyle) -> [Cell.Line] {
    var lines = [Cell.Line(item.title(style.language))]
    if namesHolders || item.urgency == .others, let holder = item.holderName(names, style.language)
    {
      lines.append(.init("\(style(Self.waitsFor)): \(holder)", .dim))
    }
    lines += reasons(item, style).map { .init($0, .dim) }
    lines.append(.init(item.command.text, .emphasis))
    if let note = item.note(on: worklist.day, style.language) { lines.append(.init(note, .dim)) }
    return lines
  }

  private func reasons(_ item: WorkItem, _ style: TextStyle) -> [String] {
    guard explains else {
      return item.shortReason(style.language).map { ["\(style(Self.why)): \($0)"] } ?? []
    }
    return item.fullReasons(style.language).map { "\(style(Self.why)): \($0)" }
  }
}

extension WorklistPage {
  /// The columns below which there is no room for a table.
  private static let narrow = 60

  private static let title = Phrase(fi: "Työlista", sv: "Arbetslista", en: "Worklist")
  private static let empty = Phrase(
    fi: "Mikään ei odota. Hyvää päivää!",
    sv: "Ingenting väntar. Ha en bra dag!",
    en: "Nothing waits. Have a good day!"
  )
  private static let day = Phrase(fi: "Päivä", sv: "Dag", en: "Day")
  private static let what = Phrase(
    fi: "Mitä, miksi ja millä komennolla",
    sv: "Vad, varför och med vilket kommando",
    en: "What, why, and by which command"
  )
  private static let client = Phrase(fi: "Asiakas", sv: "Klient", en: "Client")
  private static let agreed = Phrase(fi: "sovittu", sv: "avtalat", en: "agreed")
  private static let waitsFor = Phrase(fi: "odottaa", sv: "väntar på", en: "waits for")
  private static let why = Phrase(fi: "miksi", sv: "varför", en: "why")
  private static let errors = Phrase(
    fi: "Työlistan alussa on virheitä: {count}. Muu lista on kunnossa.",
    sv: "Det finns fel i början av arbetslistan: {count}. Resten av listan är i sin ordning.",
    en: "There are errors at the top of the worklist: {count}. The rest of the list is sound."
  )
  private static let hidden = Phrase(
    fi: "Listalta puuttuu asioita, joita sinulla ei ole oikeutta nähdä: {count}.",
    sv: "Ärenden som du inte har rätt att se saknas i listan: {count}.",
    en: "Cases that you may not see are left out: {count}."
  )
}

extension Urgency {
  fileprivate var title: Phrase {
    switch self {
    case .error: Phrase(fi: "Virheet", sv: "Fel", en: "Errors")
    case .overdue: Phrase(fi: "Myöhässä", sv: "Försenat", en: "Overdue")
    case .today: Phrase(fi: "Tänään", sv: "I dag", en: "Today")
    case .coming: Phrase(fi: "Tulossa", sv: "Kommande", en: "Coming")
    case .others:
      Phrase(fi: "Odottaa muita", sv: "Väntar på andra", en: "Waiting for others")
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
    case .error, .overdue: .bad
    case .today: .warning
    case .coming, .others, .later: .plain
    }
  }
}

extension Phrase {
  /// The three texts with the facts in their places.
  fileprivate func filled(_ facts: [String: String]) -> Phrase {
    Phrase(
      fi: self(.finnish, facts),
      sv: self(.swedish, facts),
      en: self(.english, facts)
    )
  }
}

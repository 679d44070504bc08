import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// The statutory days of a case, with what was agreed instead of them.
struct DeadlineList {
  let view: CaseView
  /// How days are counted where the text of the law leaves it open.
  let switches: CountingSwitches
  /// The day for which it is told what is late.
  let today: Day

  /// The rules that give the days.
  let book: RuleBook

  private var days: [StatutoryDay] {
    StatutoryClock.days(of: view.facts(on: today), by: book, switches: switches)
  }

  /// Overrides of rules that give no day in the case any more.
  private var others: [RecordedOverride] {
    let running = Set(days.map(\.rule.id))
    return view.file.deadlineOverrides.values.filter { !running.contains($0.override.rule) }
      .sorted { $0.override.rule < $1.override.rule }
  }

  /// The days with the case they belong to; docs/json-output.md describes the shape.
  func json(_ language: Language) -> JSON {
    .object(
      view.heading + [
        JSON.Member("reading", .string(switches.reading.rawValue)),
        JSON.Member("shiftsLastDay", .bool(switches.shiftsLastDay)),
        JSON.Member("deadlines", .array(days.map { json($0, language) })),
        JSON.Member("otherOverrides", .array(others.map { json($0, applies: false) })),
      ]
    )
  }

  private func json(_ day: StatutoryDay, _ language: Language) -> JSON {
    let page = DeadlinePage(rule: day.rule, deadline: day.deadline)
    let override = day.override.map { json($0, applies: day.agreed != nil) } ?? .null
    return .object(
      page.members(language) + [
        JSON.Member("met", JSON(day.met?.iso)),
        JSON.Member("overdue", .bool(day.isOverdue(on: today))),
        JSON.Member("override", override),
      ]
    )
  }

  private func json(_ recorded: RecordedOverride, applies: Bool) -> JSON {
    let override = recorded.override
    return [
      "rule": .string(override.rule), "computed": .string(override.computed.iso),
      "agreed": .string(override.agreed.iso), "reason": .string(override.reason),
      "login": JSON(view.staff[recorded.actor]?.login),
      "name": JSON(view.staff[recorded.actor]?.name),
      "recorded": .string(recorded.occurred.iso), "entry": JSON(recorded.version),
      "applies": .bool(applies),
    ]
  }

  /// Each day with its reasons, then the overrides that are left over.
  func blocks(_ style: TextStyle) -> [Block] {
    guard !days.isEmpty || !others.isEmpty else { return [.paragraph(style(Self.none))] }
    return days.flatMap { blocks($0, style) }
      + others.map { other in
        .pairs([.init(other.override.rule, text(of: other, style))])
      } + [.paragraph(style(switches.reading.name).capitalisedFirst + ".", role: .dim)]
  }

  private func blocks(_ day: StatutoryDay, _ style: TextStyle) -> [Block] {
    let role: TextStyle.Role =
      if day.isOverdue(on: today) { .bad } else if day.met == nil { .warning } else { .good }
    var pairs: [Block.Pair] = [
      .init(style(Self.rule), Cell(day.rule.id)),
      .init(style(Self.due), Cell(DateText.weekdayAndDay(day.deadline.due, style.language), role)),
      .init(style(Self.met), Cell(day.met.map { style($0) } ?? "–")),
    ]
    if let override = day.override {
      let name = day.agreed == nil ? Self.agreedEarlier : Self.agreed
      pairs.append(.init(style(name), Cell(text(of: override, style), .emphasis)))
    }
    return [
      .heading(style(day.rule.title)), .pairs(pairs),
      .bullets(day.deadline.why.map { Cell(style($0)) }),
    ]
  }

  private func text(of recorded: RecordedOverride, _ style: TextStyle) -> String {
    let override = recorded.override
    let who = view.staff[recorded.actor]?.name ?? ""
    return "\(style(override.computed)) → \(style(override.agreed)): \(override.reason) "
      + "(\(who), \(style(HelsinkiTime.day(of: recorded.occurred))))"
  }

  private static let none = Phrase(
    fi: "Asiassa ei kulje lakisääteistä määräaikaa.",
    sv: "Ingen lagstadgad tidsfrist löper i ärendet.",
    en: "No statutory period runs in the case."
  )
  private static let rule = Phrase(fi: "sääntö", sv: "regel", en: "rule")
  private static let due = Phrase(fi: "viimeinen päivä", sv: "sista dagen", en: "last day")
  private static let met = Phrase(fi: "toteutui", sv: "skedde", en: "met")
  private static let agreed = Phrase(fi: "sovittu", sv: "avtalat", en: "agreed")
  private static let agreedEarlier = Phrase(
    fi: "sovittu aiemmasta päivästä",
    sv: "avtalat om en tidigare dag",
    en: "agreed of an earlier day"
  )
}

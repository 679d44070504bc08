import MinunTiimini
import TiimiDomain
import TiimiReports
import TiimiRules

extension ExplanationOutline {
  /// How the duty stands: its days, how they were counted, and another day that was agreed.
  var duty: [Block.OutlineLine] {
    guard let duty = rule.finding.duty else { return [] }
    let facts = [
      duty.from.map { "\(style(Self.from)) \(style($0))" },
      duty.deadline.map {
        "\(style(Self.due)) \(DateText.weekdayAndDay($0.due, style.language))"
      },
      duty.done.map { "\(style(Self.done)) \(style($0))" },
      duty.elapsed.map { "\(style(Self.elapsed)) \(Counted.days($0, style.language))" },
    ]
    let standing = ([style(duty.stage.label)] + facts.compactMap(\.self)).joined(separator: " · ")
    return [.init(standing, duty.stage.role, indent: 2)]
      + (duty.deadline?.why ?? []).map { .init(style($0), .dim, indent: 4) }
      + refusal(of: duty) + agreed(instead: duty)
  }

  /// Why no last day could be counted.
  private func refusal(of duty: DutyStanding) -> [Block.OutlineLine] {
    duty.refusal.map { refusal in
      [.init(style(RefusalPhrases.phrase(for: refusal)), .warning, indent: 4)]
    } ?? []
  }

  /// Another day that was agreed; the day of the law stays beside it.
  private func agreed(instead duty: DutyStanding) -> [Block.OutlineLine] {
    guard let agreed = explanation.view.file.deadlineOverrides[rule.finding.rule.id] else {
      return []
    }
    let facts = [
      "agreed": style(agreed.override.agreed), "computed": style(agreed.override.computed),
      "reason": agreed.override.reason, "entry": String(agreed.version),
      "who": explanation.view.staff[agreed.actor]?.name ?? "–",
    ]
    return [.init(Self.override(style.language, facts), .warning, indent: 4)]
  }

  private static let from = Phrase(fi: "alkoi", sv: "började", en: "started")
  private static let due = Phrase(fi: "viimeinen päivä", sv: "sista dagen", en: "last day")
  private static let done = Phrase(fi: "tehty", sv: "gjort", en: "done")
  private static let elapsed = Phrase(fi: "kulunut", sv: "förflutit", en: "passed")
  private static let override = Phrase(
    fi: """
      Päivästä {computed} on sovittu toisin: {agreed}. Syy: {reason} (kirjaus {entry}, {who}). \
      Laki ei muutu.
      """,
    sv: """
      I stället för {computed} har avtalats {agreed}. Orsak: {reason} (anteckning {entry}, {who}). \
      Lagen ändras inte.
      """,
    en: """
      Instead of {computed}, {agreed} was agreed. Reason: {reason} (entry {entry}, {who}). The law \
      does not change.
      """
  )
}

extension DutyStanding.Stage {
  fileprivate var role: TextStyle.Role {
    switch self {
    case .overdue, .doneLate: .bad
    case .running, .excused: .warning
    case .done: .good
    case .notBegun: .plain
    }
  }
}

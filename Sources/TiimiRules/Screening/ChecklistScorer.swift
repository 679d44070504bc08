import TiimiDomain

/// Scores the answers to a checklist.
///
/// Three-valued: what is certain stays certain whatever the open items turn out to be, and where
/// they could change the suggestion the scorer says that it cannot tell. Open are items without an
/// answer and items answered "don't know".
public enum ChecklistScorer {
  /// Scores answers keyed by the slug or the number of an item.
  ///
  /// Throws `ScreeningFlaw` for a key that is no item and for an item answered twice.
  public static func score(
    answers: [String: Checklist.Answer],
    with checklist: Checklist = .minunTiimini
  ) throws(ScreeningFlaw) -> ScreeningScore {
    let bySlug = try resolve(answers, in: checklist)
    let positive = checklist.items.filter { bySlug[$0.slug] == .yes }
    let unknown = checklist.items.filter { bySlug[$0.slug] == .unknown }
    let unanswered = checklist.items.filter { bySlug[$0.slug] == nil }
    let open = unknown + unanswered
    let certain = recommendation(positive, checklist.threshold)
    let possible = recommendation(positive + open, checklist.threshold)
    return ScreeningScore(
      checklist: checklist.id,
      version: checklist.version,
      score: unanswered.isEmpty ? positive.count : nil,
      atLeast: positive.count,
      atMost: positive.count + open.count,
      positive: positive,
      redFlags: positive.filter(\.isRedFlag),
      unknown: unknown,
      unanswered: unanswered,
      needAreas: Set(positive.flatMap(\.needAreas)).sorted(),
      recommendation: certain == possible ? certain : .cannotTell,
      why: countReasons(positive, checklist.threshold)
        + openReasons(unknown, unanswered, certain: certain, possible: possible)
    )
  }

  /// Finds the item of every key; the first flaw in alphabetical order is thrown.
  private static func resolve(
    _ answers: [String: Checklist.Answer],
    in checklist: Checklist
  ) throws(ScreeningFlaw) -> [String: Checklist.Answer] {
    let unknownKeys = answers.keys.filter { checklist.item(for: $0) == nil }
    guard unknownKeys.isEmpty else { throw .unknownItems(unknownKeys.sorted()) }
    var bySlug: [String: Checklist.Answer] = [:]
    for item in checklist.items {
      let named = answers[item.slug]
      let numbered = answers[String(item.number)]
      if named != nil && numbered != nil { throw .answeredTwice(item: item.slug) }
      bySlug[item.slug] = named ?? numbered
    }
    return bySlug
  }

  /// The suggestion if exactly these items are positive; more of them never weaken it.
  private static func recommendation(
    _ positive: [ChecklistItem],
    _ threshold: Int
  ) -> ScreeningRecommendation {
    if positive.count >= threshold || positive.contains(where: \.isRedFlag) { return .proposeTeam }
    return positive.isEmpty ? .notIndicated : .lightGuidance
  }

  private static func countReasons(
    _ positive: [ChecklistItem],
    _ threshold: Int
  ) -> [ScreeningReason] {
    let flags = positive.filter(\.isRedFlag).map { ScreeningReason.redFlag($0) }
    let count = positive.count
    if count >= threshold {
      return flags + [.thresholdReached(positive: count, threshold: threshold)]
    }
    guard flags.isEmpty else { return flags }
    return [count == 0 ? .nothingPositive : .belowThreshold(positive: count, threshold: threshold)]
  }

  private static func openReasons(
    _ unknown: [ChecklistItem],
    _ unanswered: [ChecklistItem],
    certain: ScreeningRecommendation,
    possible: ScreeningRecommendation
  ) -> [ScreeningReason] {
    guard !unknown.isEmpty || !unanswered.isEmpty else { return [] }
    var reasons: [ScreeningReason] = []
    if !unknown.isEmpty { reasons.append(.unknownIsNotYes(unknown)) }
    if !unanswered.isEmpty { reasons.append(.unanswered(unanswered)) }
    let changes = certain != possible
    reasons.append(changes ? .openItemsCouldLead(to: possible) : .openItemsCannotChange)
    return reasons
  }
}

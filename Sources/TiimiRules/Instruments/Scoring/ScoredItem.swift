/// An item that counts: the form's question with what the scoring says of it.
struct ScoredItem {
  /// The place in the form.
  let place: Int
  /// The link identifier of the form.
  let linkId: String
  /// The options with the weights that hold.
  let options: [AnswerOption]
  /// What the scoring description says; nil for forms that have none.
  let rule: ScoringItem?
  /// Whether the points are turned around.
  let isReversed: Bool

  /// Whether a number answered is itself the points.
  var takesNumbers: Bool { options.isEmpty && rule?.range != nil }

  /// The points after turning around; nil when they are not a value that the item allows.
  func points(of weight: ExactDecimal) -> ExactDecimal? {
    if let rule {
      guard rule.range?.contains(weight) ?? true else { return nil }
      guard rule.allowed.isEmpty || rule.allowed.contains(weight) else { return nil }
    }
    guard isReversed, let range = rule?.range else { return weight }
    return range.low + range.high - weight
  }
}

import TiimiDomain

/// What a checklist gives for one set of answers, and why.
public struct ScreeningScore: Hashable, Sendable {
  /// The `id` of the checklist.
  public let checklist: String
  /// The version of the checklist.
  public let version: String
  /// How many items are positive; nil while an item is unanswered.
  ///
  /// "Don't know" is an answer, but not a yes.
  public let score: Int?
  /// The score there is already, whatever the open items turn out to be.
  public let atLeast: Int
  /// The score there would be if every unanswered and unknown item were a yes.
  public let atMost: Int
  /// The items answered yes, in order.
  public let positive: [ChecklistItem]
  /// The positive items of which one is enough, in order.
  public let redFlags: [ChecklistItem]
  /// The items answered "don't know", in order.
  public let unknown: [ChecklistItem]
  /// The items without an answer, in order.
  public let unanswered: [ChecklistItem]
  /// The needs of support that the positive items point at, ascending numbers 1…10 of SHL 11 §.
  public let needAreas: [Int]
  /// What the list suggests.
  public private(set) var recommendation: ScreeningRecommendation
  /// Why it suggests that, the weightiest reason first.
  public let why: [ScreeningReason]

  /// The same score with what a rule of the organisation recommends instead.
  public func recommending(_ recommendation: ScreeningRecommendation) -> ScreeningScore {
    var score = self
    score.recommendation = recommendation
    return score
  }

  /// Whether every item has an answer.
  public var complete: Bool { unanswered.isEmpty }
}

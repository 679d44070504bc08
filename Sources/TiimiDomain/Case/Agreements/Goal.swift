/// A goal (tavoite) in the client's own words, linked to a need.
public struct Goal: CaseItem {
  /// The goal's number in the case.
  public let number: ItemNumber<Goal>
  /// The need it answers.
  public let need: ItemNumber<Need>
  /// The client's words.
  public let words: String
  /// The five-step scale, if one was agreed.
  public let scale: GoalScale?
  /// The weight in the GAS T score, 1 or more.
  public let weight: Int

  /// The kind of item.
  public static let kind = ItemKind.goal
}

/// The five steps of Goal Attainment Scaling, each described for this goal.
public struct GoalScale: Hashable, Sendable {
  /// The descriptions from −2 to +2; the third is the expected outcome.
  public let steps: [String]

  /// Makes a scale; the case file refuses any other number of steps than five.
  public init(steps: [String]) {
    self.steps = steps
  }
}

/// From whose viewpoint a goal is rated, 703/2023 42 § 2 mom.
public enum Viewpoint: String, CaseIterable, Sendable {
  /// The client.
  case client
  /// Those who carry out the plan (toteuttaja).
  case implementer
  /// The worker in charge (työntekijä).
  case worker
}

/// One rating of a goal.
public struct GoalRating: Hashable, Sendable {
  /// The goal.
  public let goal: ItemNumber<Goal>
  /// The viewpoint.
  public let viewpoint: Viewpoint
  /// The rating, −2…+2; 0 is the expected outcome.
  public let rating: Int
  /// The follow-up it belongs to, or nil for the rating at the start.
  public let followUp: ItemNumber<FollowUp>?
  /// Words that go with it.
  public let words: String?

  /// Makes a rating.
  public init(
    goal: ItemNumber<Goal>,
    viewpoint: Viewpoint,
    rating: Int,
    followUp: ItemNumber<FollowUp>?,
    words: String?
  ) {
    self.goal = goal
    self.viewpoint = viewpoint
    self.rating = rating
    self.followUp = followUp
    self.words = words
  }
}

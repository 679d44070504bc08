/// What can be done with goals and responsibilities (tavoitteet ja vastuut).
public enum AgreementCommand: Hashable, Sendable {
  /// Sets a goal in the client's words; the weight is 1 unless importance and difficulty say more.
  case setGoal(need: ItemNumber<Need>, words: String, scale: GoalScale?, weight: Int)
  /// Rates a goal from one viewpoint, at the start or in a follow-up.
  case rate(GoalRating)
  /// Agrees a responsibility.
  case agree(what: String, holder: Accountable, due: Day, basis: ResponsibilityBasis)
  /// The holder accepts.
  case accept(ItemNumber<Responsibility>)
  /// The holder declines, with a reason.
  case decline(ItemNumber<Responsibility>, reason: String)
  /// Hands the responsibility to another, who has to accept it.
  case handOver(ItemNumber<Responsibility>, to: Accountable, reason: String)
  /// Moves the due day, with a reason.
  case reschedule(ItemNumber<Responsibility>, due: Day, reason: String)
  /// Records it done, with the outcome.
  case complete(ItemNumber<Responsibility>, day: Day, outcome: String)
  /// Cancels it, with a reason.
  case cancel(ItemNumber<Responsibility>, reason: String)
}

/// What has happened with goals and responsibilities.
public enum AgreementEntry: Hashable, Sendable {
  /// A goal was set.
  case goalSet(
    ItemNumber<Goal>,
    need: ItemNumber<Need>,
    words: String,
    scale: GoalScale?,
    weight: Int
  )
  /// A goal was rated.
  case rated(GoalRating)
  /// A responsibility was agreed.
  case agreed(
    ItemNumber<Responsibility>,
    what: String,
    holder: Accountable,
    due: Day,
    basis: ResponsibilityBasis
  )
  /// The holder accepted.
  case accepted(ItemNumber<Responsibility>)
  /// The holder declined.
  case declined(ItemNumber<Responsibility>, reason: String)
  /// The responsibility was handed over.
  case handedOver(ItemNumber<Responsibility>, to: Accountable, reason: String)
  /// The due day was moved.
  case rescheduled(ItemNumber<Responsibility>, due: Day, reason: String)
  /// It was done.
  case completed(ItemNumber<Responsibility>, day: Day, outcome: String)
  /// It was cancelled.
  case cancelled(ItemNumber<Responsibility>, reason: String)
}

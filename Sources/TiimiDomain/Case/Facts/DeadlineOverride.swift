/// A statutory day and the other day that was agreed instead of it, with the reason.
///
/// Both days stay visible. An override moves nothing in the law: the duty goes on until it is met.
public struct DeadlineOverride: Hashable, Sendable {
  /// The identifier of the rule, such as `SHL36-START-7WD`.
  public let rule: String
  /// The last day in time by the rule, as it was counted when this was agreed.
  public let computed: Day
  /// The day that was agreed.
  public let agreed: Day
  /// Why.
  public let reason: String

  /// Makes an override; the case file refuses one that changes nothing or has no reason.
  public init(rule: String, computed: Day, agreed: Day, reason: String) {
    self.rule = rule
    self.computed = computed
    self.agreed = agreed
    self.reason = reason
  }
}

/// An override as it stands in a case: what was agreed, when and by whom.
public struct RecordedOverride: Hashable, Sendable {
  /// What was agreed.
  public let override: DeadlineOverride
  /// When it was agreed.
  public let occurred: Moment
  /// Who recorded it.
  public let actor: StaffID
  /// The number of the entry that says so.
  public let version: Int

  /// Whether it still speaks of the day that the rule gives; after other days are recorded it may not.
  public func applies(to computed: Day) -> Bool { override.computed == computed }
}

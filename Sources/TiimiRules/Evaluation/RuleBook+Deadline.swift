import TiimiDomain

extension RuleBook {
  /// The rule by which the days of a duty are counted that starts on the given day.
  ///
  /// Of several versions the one in force on that day, else the latest, which then refuses to count;
  /// nil when there is no such rule or it gives no number of days.
  public func deadlineRule(named id: String, startingOn day: Day) -> DeadlineRule? {
    let versions = versions(of: id)
    return (versions.first { $0.inForce.contains(day) } ?? versions.last)?.deadlineRule
  }
}

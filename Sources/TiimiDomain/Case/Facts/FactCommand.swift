/// What can be recorded in any phase of an open case, for the rules to use.
public enum FactCommand: Hashable, Sendable {
  /// Records a fact that has no place of its own in the case file.
  case record(name: String, value: FactValue, note: String?)
  /// Agrees another day than the one a rule gives.
  case overrideDeadline(DeadlineOverride)
  /// Records the result of a screening instrument.
  case recordResult(InstrumentResult)
}

/// What has been recorded for the rules to use.
public enum FactEntry: Hashable, Sendable {
  /// A fact was recorded.
  case recorded(name: String, value: FactValue, note: String?)
  /// Another day was agreed than the one a rule gives.
  case deadlineOverridden(DeadlineOverride)
  /// The result of a screening instrument was recorded.
  case resultRecorded(ItemNumber<RecordedResult>, InstrumentResult)
}

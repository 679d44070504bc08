import TiimiDomain

/// Why something was left out of a metric's counts, or why there is no value at all.
public enum MetricExclusion: String, CaseIterable, Comparable, Sendable {
  /// The last day has not passed yet on the day of what is known.
  case notYetDue
  /// A screening whose missing answers could change the result.
  case incomplete
  /// The team had been proposed before the screening.
  case alreadyProposed
  /// The client put the answer off.
  case answerDeferred
  /// A day that the metric needs has not been recorded.
  case dayMissing
  /// What decides whether the metric concerns the case has not been recorded.
  case groundMissing
  /// The records contradict each other, such as an end before its beginning.
  case contradictory
  /// The rule was not in force on the day that starts the clock.
  case ruleNotInForce
  /// The case was closed before the last day, with nothing done.
  case closedBeforeDue
  /// It was cancelled.
  case cancelled
  /// The case was opened again, so it is not closed.
  case reopened
  /// No meeting was held in the period.
  case noMeetingHeld
  /// No topic was recorded for the meeting.
  case noTopic
  /// The sector of nobody present is on record.
  case sectorMissing
  /// It was measured once only.
  case measuredOnce
  /// It was recorded that a report back is manifestly unnecessary.
  case reportUnnecessary
  /// The service was not granted, so there is nothing to enforce.
  case notGranted
  /// Somebody on the list of the eligible has no client record.
  case notInRegister

  /// Orders the reasons as they are written here.
  public static func < (lhs: MetricExclusion, rhs: MetricExclusion) -> Bool {
    lhs.place < rhs.place
  }

  /// The place among all reasons, from 0.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What the reason says of the status.
  public var status: MetricStatus {
    switch self {
    case .notYetDue, .answerDeferred, .noMeetingHeld: .notYetDue
    case .incomplete, .dayMissing, .groundMissing, .noTopic, .sectorMissing, .measuredOnce,
      .notInRegister:
      .missingData
    case .contradictory: .contradictoryData
    case .alreadyProposed, .ruleNotInForce, .closedBeforeDue, .cancelled, .reopened,
      .reportUnnecessary, .notGranted:
      .notComputable
    }
  }
}

/// What can be said of a metric or of one unit of it.
public enum MetricStatus: String, CaseIterable, Sendable {
  /// There is a value; the source sets no target for it.
  case computed
  /// Within the target.
  case within
  /// Over the target: late, or fewer than demanded.
  case overTarget
  /// The days have not passed yet.
  case notYetDue
  /// What is needed has not been recorded.
  case missingData
  /// The records contradict each other.
  case contradictoryData
  /// It cannot be computed, and the reason is given.
  case notComputable
}

/// Why a metric has no value although it was asked for.
public enum MetricObstacle: String, CaseIterable, Sendable {
  /// Nothing belongs to the period.
  case nothingInPeriod
  /// Everything that belongs to the period was left out.
  case allExcluded
  /// The list of the eligible was not given.
  case eligibleListMissing
  /// The program has no record of what the metric needs.
  case notRecorded
  /// The definition is local: it has to be given in a file.
  case definedLocally
  /// The metric is another one by groups.
  case needsGroups
  /// The access log cannot be divided into the groups asked for.
  case cannotBeGrouped
}

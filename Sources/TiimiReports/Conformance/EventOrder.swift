import TiimiDomain

/// One episode of a case as a row of steps: what happened when, in which entry, and nothing people wrote.
///
/// The steps are those of the standing entries, in the order of their days, then of the moments at
/// which they happened, then of their numbers.
package struct EventOrder: Sendable {
  /// The episode, from 1.
  package let episode: Int
  /// The day on which one looks: what is not there by then has not happened.
  package let today: Day
  /// The first day.
  package let opened: Day
  /// The last day; nil while the episode is open.
  package var closed: Day?
  /// Why it was closed.
  package var closingReason: ClosingReason?
  /// The entry that closed it.
  package var closingEntry: Int?
  /// The steps in order.
  package var steps: [ProcessStep] = []
  /// The decisions of the identification.
  package var decisions: [DecisionTaken] = []
  /// The held meetings.
  package var meetings: [MeetingHeld] = []
  /// The responsibilities agreed so far that were open in the episode.
  package var promises: [PromiseKept] = []
  /// The agreed versions of the plan.
  package var plans: [PlanAgreed] = []
  /// The entries of team phases made while the client's latest answer was no.
  package var stepsAfterNo: [ProcessStep] = []
  /// The entries whose times contradict each other.
  package var contradictions: [OrderContradiction] = []

  /// Whether one day or more of the episode lies within the days; both ends are included.
  package func overlaps(_ days: ClosedRange<Day>) -> Bool {
    opened <= days.upperBound && (closed ?? today) >= days.lowerBound
  }

  /// The steps that are a milestone's, in order.
  package func steps(of milestone: Milestone) -> [ProcessStep] {
    steps.filter { $0.milestones.contains(milestone) }
  }
}

/// One step: the entry, what it was, and when.
package struct ProcessStep: Hashable, Sendable {
  /// The number of the entry in the case.
  package let entry: Int
  /// What happened.
  package let activity: ProcessActivity
  /// The day on which it happened: the day that the entry names, otherwise the one it occurred on.
  package let day: Day
  /// When it occurred, by the entry.
  package let occurred: Moment
  /// How many days later it was written down; 0 on the same day.
  package let delay: Int
  /// What it means for the rules.
  package let milestones: [Milestone]

  static func isBefore(_ first: ProcessStep, _ second: ProcessStep) -> Bool {
    (first.day, first.occurred, first.entry) < (second.day, second.occurred, second.entry)
  }
}

/// A decision of the identification beside what the screening recommended.
package struct DecisionTaken: Hashable, Sendable {
  let entry: Int
  let day: Day
  let decision: ScreeningRecommendation
  let recommendation: ScreeningRecommendation?
  let isReasonRecorded: Bool
}

/// A held meeting.
package struct MeetingHeld: Hashable, Sendable {
  let number: Int
  let entry: Int
  let day: Day
  let isClientPresent: Bool
  let isReasonRecorded: Bool
  let membersPresent: Int
  let membersNotApproved: Int
}

/// A responsibility and the longest time that a day of it passed without a word.
package struct PromiseKept: Hashable, Sendable {
  /// What was recorded at last.
  package enum Word: String, CaseIterable, Sendable {
    case done, rescheduled, cancelled, handedOver, declined, closedWithCase, nothing
  }

  let number: Int
  let entry: Int
  let agreed: Day
  /// The due day that passed in silence for longest; the latest one when none did.
  var due: Day
  /// The days from that day to the next word; nil when no due day has passed.
  var silence: Int?
  /// The word that ended the silence.
  var word = Word.nothing
  /// The entry of that word.
  var wordEntry: Int?
  /// Whether the word came with a reason.
  var isReasonRecorded = false
}

/// An agreed version of the shared plan.
package struct PlanAgreed: Hashable, Sendable {
  let version: Int
  let entry: Int
  let day: Day
  let hasClientView: Bool
  let isConsentStanding: Bool
}

/// Two times of one case that cannot both be right.
package struct OrderContradiction: Hashable, Sendable {
  /// What does not fit.
  package enum Kind: String, CaseIterable, Sendable {
    case closedBeforeOpened, reopenedBeforeClosed, beforeOpening, afterClosing
    case completedBeforeStarted, recordedBeforeItHappened
  }

  let entry: Int
  let kind: Kind
}

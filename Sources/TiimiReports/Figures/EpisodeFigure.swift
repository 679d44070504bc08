import TiimiDomain

/// One episode of a case: from its opening or reopening to its closing.
public struct EpisodeFigure: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int
  /// The unit at the beginning.
  public let unit: UnitID
  /// The day of the opening.
  public let opened: Day
  /// The day of the closing; nil while it is open.
  public internal(set) var closed: Day?
  /// Why it was closed.
  public internal(set) var closingReason: ClosingReason?

  /// The day of the decision of the identification, the latest one.
  public internal(set) var decided: Day?
  /// What was decided.
  public internal(set) var decision: DecisionFigure?
  /// What the screening recommended when it was decided.
  public internal(set) var recommendation: ScreeningRecommendation?
  /// True when the decision departs from the recommendation.
  public internal(set) var departsFromRecommendation = false
  /// The first day on which a team was proposed to the client.
  public internal(set) var teamProposed: Day?
  /// The day on which the client was told about the team.
  public internal(set) var informed: Day?
  /// The day of the latest answer.
  public internal(set) var answered: Day?
  /// The latest answer.
  public internal(set) var answer: AnswerFigure?
  /// The first day of a yes.
  public internal(set) var accepted: Day?

  /// The day of the contact that starts the statutory clock.
  public internal(set) var contact: Day?
  /// Who made it.
  public internal(set) var contactSource: ContactSource?
  /// The grounds of the seven-day rule and of the child's rule that were recorded.
  public internal(set) var grounds: [PriorityGround] = []
  /// The day on which the matter was initiated (vireilletulo).
  public internal(set) var initiated: Day?
  /// The day on which the assessment started.
  public internal(set) var assessmentStarted: Day?
  /// The day on which it was completed.
  public internal(set) var assessmentCompleted: Day?
  /// Whether a need was found.
  public internal(set) var needFound: Bool?
  /// How many close persons the client wanted with them.
  public internal(set) var wantedClosePersons = 0

  /// Whether an own worker was named, or why not.
  public internal(set) var ownWorker: OwnWorkerFigure?
  /// The first day on which one was named or the ground for none was recorded.
  public internal(set) var ownWorkerDay: Day?
  /// The day of the first meeting that was held.
  public internal(set) var firstMeeting: Day?

  /// How many of the eleven items of the plan are filled, or have the obstacle recorded, at the end.
  public internal(set) var planItems = 0
  /// How many of them have an obstacle instead of a content.
  public internal(set) var planObstacles = 0
  /// The day on which the plan was agreed first in this episode.
  public internal(set) var planAgreed: Day?
  /// How often it was agreed in this episode.
  public internal(set) var planAgreements = 0

  /// Makes an episode that has just been opened.
  init(number: Int, unit: UnitID, opened: Day) {
    self.number = number
    self.unit = unit
    self.opened = opened
  }

  /// True when it was closed on the day or is open.
  public func isOpen(on day: Day) -> Bool {
    opened <= day && (closed.map { day < $0 } ?? true)
  }

  /// How many days it was open up to the given day, 0 when it was closed on the day of its opening.
  public func days(upTo day: Day) -> Int {
    let end = closed.map { min($0, day) } ?? day
    return Int(end.number) - Int(opened.number)
  }
}

/// What was decided after the identification.
public enum DecisionFigure: String, CaseIterable, Sendable {
  /// Multidisciplinary support is not indicated.
  case notIndicated
  /// Light guidance is enough.
  case lightGuidance
  /// A team is proposed.
  case proposeTeam
}

/// What the client answered.
public enum AnswerFigure: String, CaseIterable, Sendable {
  case yes, no, later
}

/// Whether an own worker (omatyöntekijä) was named.
public enum OwnWorkerFigure: String, CaseIterable, Sendable {
  /// One was named.
  case named
  /// The ground for naming none was recorded.
  case groundForNone
}

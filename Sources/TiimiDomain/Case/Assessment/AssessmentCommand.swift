/// What can be done in the shared needs assessment.
public enum AssessmentCommand: Hashable, Sendable {
  /// Records the contact from which the statutory days are counted.
  case recordContact(day: Day, from: ContactSource, grounds: [PriorityGround])
  /// Records that the matter became pending.
  case recordInitiation(day: Day, reason: String)
  /// Starts the assessment.
  case start(day: Day)
  /// Records a view; the client's comes first.
  case recordView(of: Participant, words: String)
  /// Records why the client's own view cannot be had.
  case recordObstacle(reason: String)
  /// Records a need.
  case recordNeed(area: NeedArea, nature: NeedNature, words: String, importance: Int?)
  /// Records a strength.
  case recordStrength(words: String, namedBy: Participant)
  /// Puts somebody on the network map.
  case placeOnMap(NetworkPlace)
  /// Records a shared understanding.
  case recordUnderstanding(
    words: String,
    agreeing: [Participant],
    disagreeing: [Disagreement]
  )
  /// Records the joint evaluation of the need of an own worker.
  case evaluateOwnWorkerNeed(isNeeded: Bool, words: String)
  /// Completes the assessment; refused while an item of 37 § is missing.
  case complete(day: Day, AssessmentConclusion)
}

/// What has happened in the shared needs assessment.
public enum AssessmentEntry: Hashable, Sendable {
  /// A contact was recorded.
  case contactRecorded(day: Day, from: ContactSource, grounds: [PriorityGround])
  /// The matter became pending.
  case initiationRecorded(day: Day, reason: String)
  /// The assessment was started.
  case started(day: Day)
  /// A view was recorded.
  case viewRecorded(ItemNumber<View>, of: Participant, words: String)
  /// An obstacle to the client's own view was recorded.
  case obstacleRecorded(reason: String)
  /// A need was recorded.
  case needRecorded(
    ItemNumber<Need>,
    area: NeedArea,
    nature: NeedNature,
    words: String,
    importance: Int?
  )
  /// A strength was recorded.
  case strengthRecorded(ItemNumber<Strength>, words: String, namedBy: Participant)
  /// Somebody was put on the network map.
  case placedOnMap(ItemNumber<NetworkPerson>, NetworkPlace)
  /// A shared understanding was recorded.
  case understandingRecorded(
    ItemNumber<Understanding>,
    words: String,
    agreeing: [Participant],
    disagreeing: [Disagreement]
  )
  /// The need of an own worker was evaluated.
  case ownWorkerNeedEvaluated(isNeeded: Bool, words: String)
  /// The assessment was completed, on these needs.
  case completed(day: Day, AssessmentConclusion, needs: [ItemNumber<Need>])
}

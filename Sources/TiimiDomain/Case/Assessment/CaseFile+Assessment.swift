extension CaseFile {
  func decide(
    _ command: AssessmentCommand,
    in setting: Setting
  ) throws(Refusal) -> [CaseEntry] {
    switch command {
    case .recordContact(let day, let source, let grounds):
      try refuse(assessment.contact != nil, .contactAlreadyRecorded)
      try requireGround(day, in: setting)
      return [.assessment(.contactRecorded(day: day, from: source, grounds: grounds))]
    case .recordInitiation(let day, let reason):
      try refuse(assessment.initiation != nil, .initiationAlreadyRecorded)
      try requireGround(day, in: setting)
      try requireText(reason, "reason")
      return [.assessment(.initiationRecorded(day: day, reason: reason))]
    case .start(let day):
      return try decideStart(day: day, in: setting)
    case .complete(let day, let conclusion):
      return try decideCompletion(day: day, conclusion, in: setting)
    default:
      try refuse(assessment.started == nil, .assessmentNotStarted)
      return [.assessment(try decideContent(command))]
    }
  }

  /// The days of contact and vireilletulo, from the earlier of which an assessment may start.
  private var groundDays: [Day] {
    [assessment.contact?.day, assessment.initiation?.day].compactMap { $0 }
  }

  private func requireGround(_ day: Day, in setting: Setting) throws(Refusal) {
    try refuse(day > setting.today, .dayInFuture, field: "day")
    if let started = assessment.started, let earliest = (groundDays + [day]).min() {
      try refuse(started < earliest, .assessmentBeforeContact, field: "day")
    }
  }

  private func decideStart(day: Day, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    try refuse(assessment.started != nil, .assessmentAlreadyStarted)
    try refuse(day > setting.today, .dayInFuture, field: "day")
    try refuse(groundDays.isEmpty && answer?.answer != .yes, .assessmentHasNoGround)
    if let earliest = groundDays.min() {
      try refuse(day < earliest, .assessmentBeforeContact, field: "day")
    }
    return [.assessment(.started(day: day))]
  }

  private func decideContent(_ command: AssessmentCommand) throws(Refusal) -> AssessmentEntry {
    switch command {
    case .recordView(let participant, let words):
      return try decideView(of: participant, words: words)
    case .recordObstacle(let reason):
      try requireText(reason, "reason")
      try refuse(clientHasSpoken, .clientViewStands)
      try refuse(assessment.obstacle != nil, .alreadyRecorded)
      return .obstacleRecorded(reason: reason)
    case .recordNeed(let area, let nature, let words, let importance):
      return try decideNeed(area: area, nature: nature, words: words, importance: importance)
    case .recordStrength(let words, let participant):
      try requireText(words, "words")
      try requireKnown(participant, "named-by")
      let same = strengths.first { $0.words == words && $0.namedBy == participant }
      try refuse(same != nil, .alreadyRecorded, same?.number.reference)
      return .strengthRecorded(strengths.next, words: words, namedBy: participant)
    case .placeOnMap(let place):
      return try decidePlace(place)
    case .recordUnderstanding(let words, let agreeing, let disagreeing):
      return try decideUnderstanding(words, agreeing, disagreeing)
    case .evaluateOwnWorkerNeed(let isNeeded, let words):
      try requireText(words, "words")
      let same = assessment.ownWorkerNeed == OwnWorkerNeed(isNeeded: isNeeded, words: words)
      try refuse(same, .alreadyRecorded)
      return .ownWorkerNeedEvaluated(isNeeded: isNeeded, words: words)
    case .recordContact, .recordInitiation, .start, .complete:
      throw Refusal(.assessmentNotStarted)
    }
  }

  private func decideView(
    of participant: Participant,
    words: String
  ) throws(Refusal) -> AssessmentEntry {
    try requireText(words, "words")
    try requireKnown(participant, "who")
    let clientFirst = participant == .client || clientHasSpoken || assessment.obstacle != nil
    try refuse(!clientFirst, .clientViewComesFirst)
    let same = assessment.views.first {
      views[$0]?.participant == participant && views[$0]?.words == words
    }
    try refuse(same != nil, .alreadyRecorded, same?.reference)
    return .viewRecorded(views.next, of: participant, words: words)
  }

  private func decideNeed(
    area: NeedArea,
    nature: NeedNature,
    words: String,
    importance: Int?
  ) throws(Refusal) -> AssessmentEntry {
    try requireText(words, "words")
    try requireNumber(importance, in: 0...10, "importance")
    let same = needs.first { $0.area == area && $0.words == words }
    try refuse(same != nil, .alreadyRecorded, same?.number.reference)
    return .needRecorded(
      needs.next,
      area: area,
      nature: nature,
      words: words,
      importance: importance
    )
  }

  private func decidePlace(_ place: NetworkPlace) throws(Refusal) -> AssessmentEntry {
    try requireKnown(place.who, "who")
    try requireText(place.relation, "relation")
    try requireLength(place.support, "support")
    try requireNumber(place.closeness, in: 1...3, "closeness")
    let same = network.first { $0.place.who == place.who && $0.place.relation == place.relation }
    try refuse(same != nil, .alreadyRecorded, same?.number.reference)
    return .placedOnMap(network.next, place)
  }

  private func decideUnderstanding(
    _ words: String,
    _ agreeing: [Participant],
    _ disagreeing: [Disagreement]
  ) throws(Refusal) -> AssessmentEntry {
    try requireText(words, "words")
    try refuse(agreeing.isEmpty && disagreeing.isEmpty, .understandingWithoutParticipants)
    try refuse(Set(agreeing).count != agreeing.count, .participantTwice, field: "agreeing")
    for participant in agreeing { try requireKnown(participant, "agreeing") }
    for disagreement in disagreeing {
      try requireKnown(disagreement.participant, "disagreeing")
      try requireText(disagreement.about, "disagreeing")
      try refuse(
        agreeing.contains(disagreement.participant),
        .participantAgreesAndDisagrees,
        field: "disagreeing"
      )
    }
    let same = understandings.last.map {
      $0.words == words && $0.agreeing == agreeing && $0.disagreeing == disagreeing
    }
    try refuse(same == true, .alreadyRecorded)
    return .understandingRecorded(
      understandings.next,
      words: words,
      agreeing: agreeing,
      disagreeing: disagreeing
    )
  }

  private func decideCompletion(
    day: Day,
    _ conclusion: AssessmentConclusion,
    in setting: Setting
  ) throws(Refusal) -> [CaseEntry] {
    guard let started = assessment.started else { throw Refusal(.assessmentNotStarted) }
    try refuse(assessment.completed != nil, .assessmentAlreadyCompleted)
    try refuse(day > setting.today, .dayInFuture, field: "day")
    try refuse(day < started, .daysReversed, field: "day")
    let missing = missingAssessmentItems(conclusion)
    try refuse(
      !missing.isEmpty,
      .assessmentIncomplete,
      facts: ["items": missing.map(\.rawValue).joined(separator: ", ")]
    )
    return [.assessment(.completed(day: day, conclusion, needs: needs.map(\.number)))]
  }

  /// The items of 1301/2014 37 § that the assessment still lacks, given a conclusion.
  public func missingAssessmentItems(_ conclusion: AssessmentConclusion?) -> [AssessmentItem] {
    AssessmentItem.allCases.filter { item in
      switch item {
      case .need: needs.isEmpty && conclusion?.needFound != false
      case .summary: (conclusion?.summary).isBlank
      case .preconditions: (conclusion?.preconditions).isBlank
      case .clientView: !clientHasSpoken && assessment.obstacle == nil
      case .ownWorkerNeed: assessment.ownWorkerNeed == nil
      }
    }
  }
}

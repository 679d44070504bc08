import TiimiDomain
import TiimiEncoding

extension AssessmentShape {
  package func read(_ payload: JSONNode) throws(JSONFault) -> AssessmentEntry {
    switch self {
    case .contact:
      .contactRecorded(
        day: try payload.day("day"),
        from: try payload.choice("from"),
        grounds: try payload.choices("grounds")
      )
    case .initiation:
      .initiationRecorded(day: try payload.day("day"), reason: try payload.string("reason"))
    case .started:
      .started(day: try payload.day("day"))
    case .view:
      .viewRecorded(
        try payload.number("number"),
        of: try payload.part("of"),
        words: try payload.string("words")
      )
    case .obstacle:
      .obstacleRecorded(reason: try payload.string("reason"))
    case .need: try need(payload)
    case .strength:
      .strengthRecorded(
        try payload.number("number"),
        words: try payload.string("words"),
        namedBy: try payload.part("namedBy")
      )
    case .placed:
      .placedOnMap(try payload.number("number"), try NetworkPlace(part: payload))
    case .understanding: try understanding(payload)
    case .ownWorkerNeed:
      .ownWorkerNeedEvaluated(
        isNeeded: try payload.bool("needed"),
        words: try payload.string("words")
      )
    case .completed: try completion(payload)
    }
  }

  private func need(_ payload: JSONNode) throws(JSONFault) -> AssessmentEntry {
    .needRecorded(
      try payload.number("number"),
      area: try payload.choice("area"),
      nature: try payload.choice("nature"),
      words: try payload.string("words"),
      importance: try payload.optional("importance")?.int(in: 0...10)
    )
  }

  private func understanding(_ payload: JSONNode) throws(JSONFault) -> AssessmentEntry {
    .understandingRecorded(
      try payload.number("number"),
      words: try payload.string("words"),
      agreeing: try payload.parts("agreeing"),
      disagreeing: try payload.parts("disagreeing")
    )
  }

  private func completion(_ payload: JSONNode) throws(JSONFault) -> AssessmentEntry {
    .completed(
      day: try payload.day("day"),
      try AssessmentConclusion(part: payload),
      needs: try payload.numbers("needs")
    )
  }
}

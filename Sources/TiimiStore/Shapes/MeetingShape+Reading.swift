import TiimiDomain
import TiimiEncoding

extension MeetingShape {
  package func read(_ payload: JSONNode) throws(JSONFault) -> MeetingEntry {
    switch self {
    case .called: .called(try payload.number("number"), try payload.part("venue"))
    case .calledWithPhone:
      .called(try payload.number("number"), try Venue(withPhone: payload.required("venue")))
    case .moved: try move(payload, to: try payload.part("venue"))
    case .movedWithPhone: try move(payload, to: try Venue(withPhone: payload.required("venue")))
    case .cancelled:
      .cancelled(try payload.number("meeting"), reason: try payload.string("reason"))
    case .raised: try topic(payload)
    case .held: try held(payload, try payload.parts("attendance"))
    case .heldIdentified: try heldIdentified(payload)
    case .settled:
      .settled(try payload.number("topic"), try TopicOutcome(part: payload))
    case .closed: try minutes(payload)
    case .reopened:
      .minutesReopened(try payload.number("meeting"), reason: try payload.string("reason"))
    }
  }

  private func move(_ payload: JSONNode, to venue: Venue) throws(JSONFault) -> MeetingEntry {
    .moved(
      try payload.number("meeting"),
      to: venue,
      reason: try payload.string("reason")
    )
  }

  private func held(
    _ payload: JSONNode,
    _ attendance: [Attendance]
  ) throws(JSONFault) -> MeetingEntry {
    .held(
      try payload.number("meeting"),
      attendance: attendance,
      workersOnlyReason: try payload.optionalString("workersOnlyReason")
    )
  }

  private func heldIdentified(_ payload: JSONNode) throws(JSONFault) -> MeetingEntry {
    var attendance: [Attendance] = []
    for node in try payload.elements("attendance") {
      attendance.append(try Attendance(identified: node))
    }
    return try held(payload, attendance)
  }

  private func topic(_ payload: JSONNode) throws(JSONFault) -> MeetingEntry {
    .raised(
      try payload.number("number"),
      in: try payload.number("meeting"),
      title: try payload.string("title"),
      by: try payload.part("by")
    )
  }

  private func minutes(_ payload: JSONNode) throws(JSONFault) -> MeetingEntry {
    .minutesClosed(
      try payload.number("meeting"),
      version: try payload.int("version", in: 1...Int.max),
      text: try payload.string("text"),
      topics: try payload.numbers("topics")
    )
  }
}

import TiimiDomain
import TiimiEncoding

extension MeetingShape {
  package func read(_ payload: JSONNode) throws(JSONFault) -> MeetingEntry {
    switch self {
    case .called:
      .called(try payload.number("number"), try payload.part("venue"))
    case .moved:
      .moved(
        try payload.number("meeting"),
        to: try payload.part("venue"),
        reason: try payload.string("reason")
      )
    case .cancelled:
      .cancelled(try payload.number("meeting"), reason: try payload.string("reason"))
    case .raised: try topic(payload)
    case .held:
      .held(
        try payload.number("meeting"),
        attendance: try payload.parts("attendance"),
        workersOnlyReason: try payload.optionalString("workersOnlyReason")
      )
    case .settled:
      .settled(try payload.number("topic"), try TopicOutcome(part: payload))
    case .closed: try minutes(payload)
    case .reopened:
      .minutesReopened(try payload.number("meeting"), reason: try payload.string("reason"))
    }
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

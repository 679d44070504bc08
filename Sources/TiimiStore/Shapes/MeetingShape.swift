import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens with team meetings.
package enum MeetingShape: String, EntryShape {
  case called = "meetingCalled.1"
  case calledWithPhone = "meetingCalled.2"
  case moved = "meetingMoved.1"
  case movedWithPhone = "meetingMoved.2"
  case cancelled = "meetingCancelled.1"
  case raised = "topicRaised.1"
  case held = "meetingHeld.1"
  case heldIdentified = "meetingHeld.2"
  case settled = "topicSettled.1"
  case closed = "minutesClosed.1"
  case reopened = "minutesReopened.1"

  /// What says nothing new keeps its first shape, so that old entries are exported unchanged.
  package static func current(for entry: MeetingEntry) -> MeetingShape {
    switch entry {
    case .called(_, let venue): venue.phone == nil ? .called : .calledWithPhone
    case .moved(_, let venue, _): venue.phone == nil ? .moved : .movedWithPhone
    case .cancelled: .cancelled
    case .raised: .raised
    case .held(_, let attendance, _):
      attendance.contains { $0.identified != nil } ? .heldIdentified : .held
    case .settled: .settled
    case .minutesClosed: .closed
    case .minutesReopened: .reopened
    }
  }

  package static func writeFields(of entry: MeetingEntry, into writer: inout JSONWriter) {
    switch entry {
    case .called(let number, let venue):
      writer.field("number", number)
      writer.field("venue", venue)
    case .moved(let meeting, let venue, let reason):
      writer.field("meeting", meeting)
      writer.field("venue", venue)
      writer.field("reason", reason)
    case .cancelled(let meeting, let reason), .minutesReopened(let meeting, let reason):
      writer.field("meeting", meeting)
      writer.field("reason", reason)
    case .raised(let number, let meeting, let title, let participant):
      writer.field("number", number)
      writer.field("meeting", meeting)
      writer.field("title", title)
      writer.field("by", participant)
    case .held(let meeting, let attendance, let reason):
      writer.field("meeting", meeting)
      writer.field("attendance", attendance)
      writer.field("workersOnlyReason", reason)
    case .settled(let topic, let outcome):
      writer.field("topic", topic)
      outcome.writeFields(into: &writer)
    case .minutesClosed(let meeting, let version, let text, let topics):
      writer.field("meeting", meeting)
      writer.field("version", version)
      writer.field("text", text)
      writer.field("topics", topics)
    }
  }
}

/// The outcome is `decided` with a `text`, or `postponed` or `dropped` with a `reason`.
extension TopicOutcome: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("outcome") {
    case "decided": self = .decided(try node.string("text"))
    case "postponed": self = .postponed(reason: try node.string("reason"))
    case "dropped": self = .dropped(reason: try node.string("reason"))
    default: throw try node.required("outcome").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .decided(let text):
      writer.field("outcome", "decided")
      writer.field("text", text)
    case .postponed(let reason):
      writer.field("outcome", "postponed")
      writer.field("reason", reason)
    case .dropped(let reason):
      writer.field("outcome", "dropped")
      writer.field("reason", reason)
    }
  }
}

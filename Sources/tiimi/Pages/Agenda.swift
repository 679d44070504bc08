import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The topics of one meeting as data, the client's own first.
struct Agenda {
  /// The meeting.
  let meeting: Meeting
  /// The case with its names.
  let view: CaseView
  /// The case as JSON, for its people.
  let people: CaseJSON

  /// The meeting and its topics; docs/json-output.md describes the shape.
  var json: JSON {
    let topics = view.file.agenda(of: meeting.number).map { people.topic($0) }
    return .object(view.heading + meeting.members + [JSON.Member("topics", .array(topics))])
  }
}

extension CaseJSON {
  /// A topic with who raised it and what came of it.
  func topic(_ topic: Topic) -> JSON {
    [
      "topic": JSON(topic.number.value),
      "title": .string(topic.title),
      "raisedBy": participant(topic.raisedBy),
      "outcome": topic.outcome?.json ?? nil,
    ]
  }
}

extension TopicOutcome {
  /// The kind and the words.
  var json: JSON {
    let kind =
      switch self {
      case .decided: "decided"
      case .postponed: "postponed"
      case .dropped: "dropped"
      }
    return ["kind": .string(kind), "words": .string(words)]
  }
}

extension Meeting {
  /// When, where and how, and how far it has come.
  var members: [JSON.Member] {
    [
      JSON.Member("meeting", JSON(number.value)),
      JSON.Member("starts", .string(venue.starts.iso)),
      JSON.Member("ends", .string(venue.ends.iso)),
      JSON.Member("mode", .string(venue.mode.rawValue)),
      JSON.Member("place", JSON(venue.place)),
      JSON.Member("link", JSON(venue.link)),
      JSON.Member("phone", JSON(venue.phone)),
      JSON.Member("stage", .string(stage.key)),
      JSON.Member("minutesVersion", JSON(minutes.count)),
    ]
  }
}

extension MeetingStage {
  fileprivate var key: String {
    switch self {
    case .called: "called"
    case .cancelled: "cancelled"
    case .held: "held"
    }
  }
}

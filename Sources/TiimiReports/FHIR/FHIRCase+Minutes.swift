import TiimiDomain
import TiimiEncoding

extension FHIRCase {
  /// The minutes of a held meeting: the latest closed text, and what became of each topic.
  ///
  /// Minutes are a document of everybody at the meeting and belong to both registers.
  func writeMinutes(_ meeting: Meeting, into writer: inout JSONWriter) {
    let number = meeting.number.value
    let topics = file.topics.filter { $0.meeting == meeting.number }
    let recorded = authorship.latest(
      ItemReference(.minutes, number),
      ItemReference(.meetingStage, number)
    )
    observation(.minutes, name(.minutes, number), from: recorded, into: &writer) { writer in
      writer.reference("encounter", FHIRReference(encounterName(meeting.number)))
      if let text = meeting.minutes.last?.text.fitForFHIR {
        writer.field("valueString", text)
      } else {
        writer.concept("dataAbsentReason", .unknown)
      }
      writer.notes([meeting.workersOnlyReason])
      if topics.isEmpty { return }
      writer.array("component", topics) { write($0, into: &$1) }
    }
  }

  private func write(_ topic: Topic, into writer: inout JSONWriter) {
    writer.object { writer in
      writer.concept(
        "code",
        FHIRCode(.part, "topic"),
        text: "\(plainName(of: topic.raisedBy)): \(topic.title)"
      )
      switch topic.outcome {
      case nil: writer.concept("dataAbsentReason", .unknown)
      case .decided(let words): writer.words("valueString", words)
      case .postponed(let words), .dropped(let words):
        let outcome = topic.outcome?.title(language) ?? ""
        writer.words("valueString", "\(outcome): \(words)")
      }
    }
  }
}

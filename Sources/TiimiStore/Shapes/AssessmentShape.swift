import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens in the shared needs assessment.
package enum AssessmentShape: String, EntryShape {
  case contact = "contactRecorded.1"
  case initiation = "initiationRecorded.1"
  case started = "assessmentStarted.1"
  case view = "viewRecorded.1"
  case obstacle = "viewObstacleRecorded.1"
  case need = "needRecorded.1"
  case strength = "strengthRecorded.1"
  case placed = "networkPersonPlaced.1"
  case understanding = "understandingRecorded.1"
  case ownWorkerNeed = "ownWorkerNeedEvaluated.1"
  case completed = "assessmentCompleted.1"

  package static func current(for entry: AssessmentEntry) -> AssessmentShape {
    switch entry {
    case .contactRecorded: .contact
    case .initiationRecorded: .initiation
    case .started: .started
    case .viewRecorded: .view
    case .obstacleRecorded: .obstacle
    case .needRecorded: .need
    case .strengthRecorded: .strength
    case .placedOnMap: .placed
    case .understandingRecorded: .understanding
    case .ownWorkerNeedEvaluated: .ownWorkerNeed
    case .completed: .completed
    }
  }

  package static func writeFields(of entry: AssessmentEntry, into writer: inout JSONWriter) {
    switch entry {
    case .contactRecorded(let day, let source, let grounds):
      writer.field("day", day)
      writer.field("from", source)
      writer.field("grounds", grounds)
    case .initiationRecorded(let day, let reason):
      writer.field("day", day)
      writer.field("reason", reason)
    case .started(let day):
      writer.field("day", day)
    case .viewRecorded(let number, let participant, let words):
      writer.field("number", number)
      writer.field("of", participant)
      writer.field("words", words)
    case .obstacleRecorded(let reason):
      writer.field("reason", reason)
    case .needRecorded, .strengthRecorded, .placedOnMap, .understandingRecorded:
      writeFinding(entry, into: &writer)
    case .ownWorkerNeedEvaluated(let isNeeded, let words):
      writer.field("needed", isNeeded)
      writer.field("words", words)
    case .completed(let day, let conclusion, let needs):
      writer.field("day", day)
      conclusion.writeFields(into: &writer)
      writer.field("needs", needs)
    }
  }

  /// Writes what was found together: needs, strengths, the network, the shared understanding.
  private static func writeFinding(_ entry: AssessmentEntry, into writer: inout JSONWriter) {
    switch entry {
    case .needRecorded(let number, let area, let nature, let words, let importance):
      writer.field("number", number)
      writer.field("area", area.rawValue)
      writer.field("nature", nature)
      writer.field("words", words)
      writer.field("importance", importance)
    case .strengthRecorded(let number, let words, let participant):
      writer.field("number", number)
      writer.field("words", words)
      writer.field("namedBy", participant)
    case .placedOnMap(let number, let place):
      writer.field("number", number)
      place.writeFields(into: &writer)
    case .understandingRecorded(let number, let words, let agreeing, let disagreeing):
      writer.field("number", number)
      writer.field("words", words)
      writer.field("agreeing", agreeing)
      writer.field("disagreeing", disagreeing)
    default: return
    }
  }
}

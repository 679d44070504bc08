import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens with goals and responsibilities.
package enum AgreementShape: String, EntryShape {
  case goalSet = "goalSet.1"
  case rated = "goalRated.1"
  case agreed = "responsibilityAgreed.1"
  case accepted = "responsibilityAccepted.1"
  case declined = "responsibilityDeclined.1"
  case handedOver = "responsibilityHandedOver.1"
  case rescheduled = "responsibilityRescheduled.1"
  case completed = "responsibilityCompleted.1"
  case cancelled = "responsibilityCancelled.1"

  package static func current(for entry: AgreementEntry) -> AgreementShape {
    switch entry {
    case .goalSet: .goalSet
    case .rated: .rated
    case .agreed: .agreed
    case .accepted: .accepted
    case .declined: .declined
    case .handedOver: .handedOver
    case .rescheduled: .rescheduled
    case .completed: .completed
    case .cancelled: .cancelled
    }
  }

  package static func writeFields(of entry: AgreementEntry, into writer: inout JSONWriter) {
    switch entry {
    case .goalSet(let number, let need, let words, let scale, let weight):
      writer.field("number", number)
      writer.field("need", need)
      writer.field("words", words)
      if let scale { writer.field("scale", scale.steps) }
      writer.field("weight", weight)
    case .rated(let rating):
      rating.writeFields(into: &writer)
    case .agreed(let number, let what, let holder, let due, let basis):
      writer.field("number", number)
      writer.field("what", what)
      writer.field("holder", holder)
      writer.field("due", due)
      writer.field("basis", basis)
    case .accepted(let responsibility):
      writer.field("responsibility", responsibility)
    case .declined(let responsibility, let reason), .cancelled(let responsibility, let reason):
      writer.field("responsibility", responsibility)
      writer.field("reason", reason)
    case .handedOver(let responsibility, let holder, let reason):
      writer.field("responsibility", responsibility)
      writer.field("to", holder)
      writer.field("reason", reason)
    case .rescheduled(let responsibility, let due, let reason):
      writer.field("responsibility", responsibility)
      writer.field("due", due)
      writer.field("reason", reason)
    case .completed(let responsibility, let day, let outcome):
      writer.field("responsibility", responsibility)
      writer.field("day", day)
      writer.field("outcome", outcome)
    }
  }
}

extension GoalRating: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      goal: try node.number("goal"),
      viewpoint: try node.choice("viewpoint"),
      rating: try node.int("rating", in: -2...2),
      followUp: try node.optionalNumber("followUp"),
      words: try node.optionalString("words")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("goal", goal)
    writer.field("viewpoint", viewpoint)
    writer.field("rating", rating)
    writer.field("followUp", followUp)
    writer.field("words", words)
  }
}

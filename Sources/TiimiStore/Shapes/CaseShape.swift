import TiimiDomain
import TiimiEncoding

/// The stored shapes of a case's entries, by the part of the process they belong to.
package enum CaseShape: StreamShape {
  case identification(IdentificationShape)
  case invitation(InvitationShape)
  case assessment(AssessmentShape)
  case team(TeamShape)
  case meeting(MeetingShape)
  case agreement(AgreementShape)
  case plan(PlanShape)
  case followUp(FollowUpShape)
  case closing(ClosingShape)
  case fact(FactShape)
  case marking(MarkingShape)

  /// Every shape that a case's entry can have.
  package static let allCases: [CaseShape] =
    IdentificationShape.allCases.map(identification) + InvitationShape.allCases.map(invitation)
    + AssessmentShape.allCases.map(assessment) + TeamShape.allCases.map(team)
    + MeetingShape.allCases.map(meeting) + AgreementShape.allCases.map(agreement)
    + PlanShape.allCases.map(plan) + FollowUpShape.allCases.map(followUp)
    + ClosingShape.allCases.map(closing) + FactShape.allCases.map(fact)
    + MarkingShape.allCases.map(marking)

  package static let table = ShapeTable(allCases.map(\.name))

  package var name: String {
    switch self {
    case .identification(let shape): shape.name
    case .invitation(let shape): shape.name
    case .assessment(let shape): shape.name
    case .team(let shape): shape.name
    case .meeting(let shape): shape.name
    case .agreement(let shape): shape.name
    case .plan(let shape): shape.name
    case .followUp(let shape): shape.name
    case .closing(let shape): shape.name
    case .fact(let shape): shape.name
    case .marking(let shape): shape.name
    }
  }

  package static func current(for entry: CaseEntry) -> CaseShape {
    switch entry {
    case .identification(let entry): .identification(.current(for: entry))
    case .invitation(let entry): .invitation(.current(for: entry))
    case .assessment(let entry): .assessment(.current(for: entry))
    case .team(let entry): .team(.current(for: entry))
    case .meeting(let entry): .meeting(.current(for: entry))
    case .agreement(let entry): .agreement(.current(for: entry))
    case .plan(let entry): .plan(.current(for: entry))
    case .followUp(let entry): .followUp(.current(for: entry))
    case .closing(let entry): .closing(.current(for: entry))
    case .fact(let entry): .fact(.current(for: entry))
    case .markedInError: .marking(.marked)
    }
  }

  package static func writeFields(of entry: CaseEntry, into writer: inout JSONWriter) {
    switch entry {
    case .identification(let entry): IdentificationShape.writeFields(of: entry, into: &writer)
    case .invitation(let entry): InvitationShape.writeFields(of: entry, into: &writer)
    case .assessment(let entry): AssessmentShape.writeFields(of: entry, into: &writer)
    case .team(let entry): TeamShape.writeFields(of: entry, into: &writer)
    case .meeting(let entry): MeetingShape.writeFields(of: entry, into: &writer)
    case .agreement(let entry): AgreementShape.writeFields(of: entry, into: &writer)
    case .plan(let entry): PlanShape.writeFields(of: entry, into: &writer)
    case .followUp(let entry): FollowUpShape.writeFields(of: entry, into: &writer)
    case .closing(let entry): ClosingShape.writeFields(of: entry, into: &writer)
    case .fact(let entry): FactShape.writeFields(of: entry, into: &writer)
    case .markedInError(let number, let reason):
      writer.field("entry", number)
      writer.field("reason", reason)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> CaseEntry {
    switch self {
    case .identification(let shape): .identification(try shape.read(payload))
    case .invitation(let shape): .invitation(try shape.read(payload))
    case .assessment(let shape): .assessment(try shape.read(payload))
    case .team(let shape): .team(try shape.read(payload))
    case .meeting(let shape): .meeting(try shape.read(payload))
    case .agreement(let shape): .agreement(try shape.read(payload))
    case .plan(let shape): .plan(try shape.read(payload))
    case .followUp(let shape): .followUp(try shape.read(payload))
    case .closing(let shape): .closing(try shape.read(payload))
    case .fact(let shape): .fact(try shape.read(payload))
    case .marking(.marked):
      .markedInError(
        entry: try payload.int("entry", in: 1...Int.max),
        reason: try payload.string("reason")
      )
    }
  }
}

/// The stored shape of marking an earlier entry as made in error.
package enum MarkingShape: String, CaseIterable, Sendable {
  case marked = "entryMarkedInError.1"

  var name: String { rawValue }
}

import TiimiDomain

extension CaseEntry {
  /// What an event tells beyond what all of them tell: codes and numbers, never anybody's words.
  var ocelFields: [OCELField] {
    switch self {
    case .identification(let entry): entry.ocelFields
    case .invitation(.answered(let answer, _, _)): [OCELField("answer", .string(answer.name))]
    case .invitation(.permitted(_, let terms, _)):
      [OCELField("kind", .string(terms.kind.rawValue))]
    case .assessment(.contactRecorded(_, let source, _)):
      [OCELField("contacted_by", .string(source.rawValue))]
    case .meeting(let entry): entry.ocelFields
    case .agreement(.rated(let rating)):
      [
        OCELField("viewpoint", .string(rating.viewpoint.rawValue)),
        OCELField("rating", .integer(rating.rating)),
      ]
    case .plan(.written(let item, let content)):
      [
        OCELField("item", .integer(item.rawValue)),
        OCELField("obstacle", .boolean(content.isObstacle)),
      ]
    case .followUp(.held(_, _, _, let next)): [OCELField("next", .string(next.name))]
    case .closing(.closed(let summary, _)):
      [OCELField("reason", .string(summary.reason.rawValue))]
    default: []
    }
  }
}

extension IdentificationEntry {
  fileprivate var ocelFields: [OCELField] {
    switch self {
    case .opened(_, _, _, let source, _): [OCELField("source", .string(source.rawValue))]
    case .screeningRecorded(_, let record):
      [OCELField("recommendation", .string(record.recommendation.rawValue))]
    case .decided(let decision, _, let recommendation, _):
      [OCELField("decision", .string(decision.name))]
        + (recommendation.map { [OCELField("recommendation", .string($0.rawValue))] } ?? [])
    }
  }
}

extension MeetingEntry {
  fileprivate var ocelFields: [OCELField] {
    switch self {
    case .held(_, let attendance, _):
      let there = attendance.filter(\.presence.isThere)
      return [
        OCELField("client_present", .boolean(there.contains { $0.participant == .client })),
        OCELField("present", .integer(there.count)),
        OCELField("away", .integer(attendance.count - there.count)),
      ]
    case .settled(_, let outcome): return [OCELField("outcome", .string(outcome.name))]
    default: return []
    }
  }
}

extension IdentificationDecision {
  fileprivate var name: String {
    switch self {
    case .notIndicated: "notIndicated"
    case .lightGuidance: "lightGuidance"
    case .proposeTeam: "proposeTeam"
    }
  }
}

extension InvitationAnswer {
  fileprivate var name: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .later: "later"
    }
  }
}

extension TopicOutcome {
  fileprivate var name: String {
    switch self {
    case .decided: "decided"
    case .postponed: "postponed"
    case .dropped: "dropped"
    }
  }
}

extension PlanContent {
  fileprivate var isObstacle: Bool {
    if case .obstacle = self { return true }
    return false
  }
}

extension NextStep {
  fileprivate var name: String {
    switch self {
    case .followUp: "followUp"
    case .closing: "closing"
    }
  }
}

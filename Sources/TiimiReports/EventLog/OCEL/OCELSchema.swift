/// The types of a value in an object-centric log (OCEL 2.0).
package enum OCELValueType: String, Sendable {
  case string, integer, boolean, time
}

/// An attribute that the objects or events of a type can have.
package struct OCELAttribute: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// The type of its values.
  package let type: OCELValueType

  init(_ name: String, _ type: OCELValueType) {
    self.name = name
    self.type = type
  }
}

/// The kinds of things that events touch.
package enum OCELObjectType: String, CaseIterable, Sendable {
  case client, `case`, need, goal, responsibility, meeting, member, staff

  /// What is told of an object of the type; nothing of a client but that it is one.
  package var attributes: [OCELAttribute] {
    switch self {
    case .client: []
    case .case:
      [
        OCELAttribute("source", .string), OCELAttribute("unit", .string),
        OCELAttribute("episode", .integer), OCELAttribute("stage", .string),
      ]
    case .need:
      [
        OCELAttribute("area", .integer), OCELAttribute("nature", .string),
        OCELAttribute("importance", .integer),
      ]
    case .goal: [OCELAttribute("weight", .integer), OCELAttribute("has_scale", .boolean)]
    case .responsibility:
      [
        OCELAttribute("basis", .string), OCELAttribute("due", .time),
        OCELAttribute("stage", .string),
      ]
    case .meeting:
      [
        OCELAttribute("mode", .string), OCELAttribute("starts", .time),
        OCELAttribute("ends", .time), OCELAttribute("stage", .string),
      ]
    case .member:
      [
        OCELAttribute("capacity", .string), OCELAttribute("kind", .string),
        OCELAttribute("stage", .string),
      ]
    case .staff: [OCELAttribute("profession", .string), OCELAttribute("sector", .string)]
    }
  }
}

/// What the events of a type tell beside their objects.
package enum OCELEventAttributes {
  /// What every event tells.
  package static let common = [
    OCELAttribute("part", .string), OCELAttribute("recorded", .time),
    OCELAttribute("days_late", .integer), OCELAttribute("episode", .integer),
    OCELAttribute("unit", .string),
  ]

  /// What the events of one kind of entry tell, the common attributes first.
  package static func of(_ kind: String) -> [OCELAttribute] { common + (own[kind] ?? []) }

  private static let own: [String: [OCELAttribute]] = [
    "caseOpened": [OCELAttribute("source", .string)],
    "screeningRecorded": [OCELAttribute("recommendation", .string)],
    "identificationDecided": [
      OCELAttribute("decision", .string), OCELAttribute("recommendation", .string),
    ],
    "invitationAnswered": [OCELAttribute("answer", .string)],
    "permissionGiven": [OCELAttribute("kind", .string)],
    "contactRecorded": [OCELAttribute("contacted_by", .string)],
    "meetingHeld": [
      OCELAttribute("client_present", .boolean), OCELAttribute("present", .integer),
      OCELAttribute("away", .integer),
    ],
    "topicSettled": [OCELAttribute("outcome", .string)],
    "goalRated": [OCELAttribute("viewpoint", .string), OCELAttribute("rating", .integer)],
    "planItemWritten": [OCELAttribute("item", .integer), OCELAttribute("obstacle", .boolean)],
    "followUpHeld": [OCELAttribute("next", .string)],
    "caseClosed": [OCELAttribute("reason", .string)],
  ]
}

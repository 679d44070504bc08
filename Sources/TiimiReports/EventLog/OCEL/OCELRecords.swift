import TiimiDomain

/// A value of an object or event; every kind has one way to be written.
package enum OCELValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case time(Moment)

  /// The value as text; times are in Finnish wall time with their offset.
  package var text: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .time(let moment): Self.text(moment)
    }
  }

  /// An instant as the logs write it.
  package static func text(_ moment: Moment) -> String {
    var bytes: [UInt8] = []
    var time = LocalTimeText()
    time.append(moment, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A named value.
package struct OCELField: Hashable, Sendable {
  /// The attribute.
  package let name: String
  /// Its value.
  package let value: OCELValue

  init(_ name: String, _ value: OCELValue) {
    self.name = name
    self.value = value
  }
}

/// A tie to an object, with what it is.
package struct OCELRelation: Hashable, Sendable {
  /// The identifier of the object.
  package let object: String
  /// What the tie is.
  package let qualifier: OCELQualifier

  init(_ object: String, _ qualifier: OCELQualifier) {
    self.object = object
    self.qualifier = qualifier
  }
}

/// What ties an event to an object, or an object to another.
package enum OCELQualifier: String, CaseIterable, Sendable {
  case inCase = "in case"
  case ofClient = "of client"
  case recordedBy = "recorded by"
  case makes, changes, concerns
  case present, excused, absent
  case forNeed = "for need"
  case restsOn = "rests on"
  case heldBy = "held by"
  case isPerson = "is"
  case ownWorker = "own worker"
}

/// An object with what is told of it and when that changed.
package struct OCELObject: Hashable, Sendable {
  /// Its identifier, unique in the log.
  package let id: String
  /// What it is.
  package let type: OCELObjectType
  /// What was so from the beginning.
  package var fields: [OCELField]
  /// What changed later, in the order written.
  package var changes: [OCELChange] = []
  /// The objects that it is tied to.
  package var relations: [OCELRelation]

  /// Makes an object.
  package init(
    id: String,
    type: OCELObjectType,
    fields: [OCELField] = [],
    relations: [OCELRelation] = []
  ) {
    self.id = id
    self.type = type
    self.fields = fields
    self.relations = relations
  }

  /// Makes the object of a member of the staff.
  package init(id: String, _ resource: EventVocabulary.Resource) {
    let fields = [("profession", resource.profession), ("sector", resource.sector)]
    self.init(
      id: id,
      type: .staff,
      fields: fields.filter { !$0.1.isEmpty }.map { OCELField($0.0, .string($0.1)) }
    )
  }

  /// The instant at which a log tells what was so from the beginning.
  package static let beginning = "1970-01-01T00:00:00.000Z"

  mutating func relate(_ relation: OCELRelation) {
    if !relations.contains(relation) { relations.append(relation) }
  }
}

/// A change of one attribute of an object.
package struct OCELChange: Hashable, Sendable {
  /// When.
  package let moment: Moment
  /// What it is from then on.
  package let field: OCELField
}

/// An event with the objects that it touches.
package struct OCELEvent: Hashable, Sendable {
  /// Its identifier, unique in the log.
  package let id: String
  /// The place of what happened in the vocabulary.
  package let activity: Int
  /// When it happened, as the log tells it.
  package let moment: Moment
  /// What else is told.
  package var fields: [OCELField]
  /// The objects, at least the case.
  package var relations: [OCELRelation]

  /// Ties the event to an object; an event has one tie to an object, and the latest says what it is.
  mutating func relate(_ relation: OCELRelation) {
    if let place = relations.firstIndex(where: { $0.object == relation.object }) {
      relations[place] = relation
    } else {
      relations.append(relation)
    }
  }
}

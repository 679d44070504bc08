/// Object-centric events as the tables of OCEL 2.0's relational form.
package struct OCELTables {
  /// A table by its columns, its key and what it refers to.
  package struct Table {
    /// Its name.
    package let name: String
    /// The names of its columns with their types in SQL.
    package let columns: [(name: String, type: String)]
    /// The columns that tell rows apart; empty when nothing does.
    package let key: [String]
    /// The columns that refer to other tables.
    package let references: [(column: String, table: String, target: String)]
  }

  /// A row of the table at a place; nil is a missing value.
  package typealias Row = (table: Int, values: [OCELValue?])

  /// The tables in order.
  package let tables: [Table]

  private let kinds: [String]
  private let eventColumns: [[String]]

  private enum Place: Int, CaseIterable {
    case eventTypes, objectTypes, event, object, eventObject, objectObject
  }

  /// Makes the tables of what can happen.
  package init(_ vocabulary: EventVocabulary) {
    kinds = vocabulary.activities.map(\.name)
    let attributes = kinds.map { OCELEventAttributes.of($0) }
    eventColumns = attributes.map { $0.map(\.name) }
    tables =
      Self.shared + zip(kinds, attributes).map { Self.eventTable($0, $1) }
      + OCELObjectType.allCases.map(Self.objectTable)
  }

  /// The rows that name the types.
  package var typeRows: [Row] {
    kinds.map { (Place.eventTypes.rawValue, [.string($0), .string($0)]) }
      + OCELObjectType.allCases.map {
        (Place.objectTypes.rawValue, [.string($0.rawValue), .string($0.rawValue)])
      }
  }

  /// The rows of an object: the object, what was so from the beginning, its changes and its ties.
  package func rows(of object: OCELObject) -> [Row] {
    guard let type = OCELObjectType.allCases.firstIndex(of: object.type) else { return [] }
    let table = Place.allCases.count + kinds.count + type
    let id = OCELValue.string(object.id)
    let columns = object.type.attributes.map(\.name)
    let beginning: [OCELValue?] = [id, .string(OCELObject.beginning), nil]
    let changes = object.changes.map { change -> Row in
      let start: [OCELValue?] = [id, .time(change.moment), .string(change.field.name)]
      return (table, start + Self.values([change.field], in: columns))
    }
    return [
      (Place.object.rawValue, [id, .string(object.type.rawValue)]),
      (table, beginning + Self.values(object.fields, in: columns)),
    ] + changes
      + object.relations.map {
        (
          Place.objectObject.rawValue,
          [id, .string($0.object), .string($0.qualifier.rawValue)]
        )
      }
  }

  /// The rows of an event: the event, what it tells and its ties.
  package func rows(of event: OCELEvent) -> [Row] {
    let id = OCELValue.string(event.id)
    let start: [OCELValue?] = [id, .time(event.moment)]
    return [
      (Place.event.rawValue, [id, .string(kinds[event.activity])]),
      (
        Place.allCases.count + event.activity,
        start + Self.values(event.fields, in: eventColumns[event.activity])
      ),
    ]
      + event.relations.map {
        (Place.eventObject.rawValue, [id, .string($0.object), .string($0.qualifier.rawValue)])
      }
  }

  private static func values(_ fields: [OCELField], in columns: [String]) -> [OCELValue?] {
    columns.map { column in fields.first { $0.name == column }?.value }
  }
}

extension OCELTables {
  /// The six tables that every log has.
  private static let shared = [
    mapTable("event_map_type"), mapTable("object_map_type"),
    listTable("event", "event_map_type"), listTable("object", "object_map_type"),
    tieTable("event_object", "ocel_event_id", "event", "ocel_object_id"),
    tieTable("object_object", "ocel_source_id", "object", "ocel_target_id"),
  ]

  private static func mapTable(_ name: String) -> Table {
    Table(
      name: name,
      columns: [("ocel_type", "TEXT"), ("ocel_type_map", "TEXT")],
      key: ["ocel_type"],
      references: []
    )
  }

  private static func listTable(_ name: String, _ types: String) -> Table {
    Table(
      name: name,
      columns: [("ocel_id", "TEXT"), ("ocel_type", "TEXT")],
      key: ["ocel_id"],
      references: [("ocel_type", types, "ocel_type")]
    )
  }

  private static func tieTable(
    _ name: String,
    _ source: String,
    _ sources: String,
    _ target: String
  ) -> Table {
    Table(
      name: name,
      columns: [(source, "TEXT"), (target, "TEXT"), ("ocel_qualifier", "TEXT")],
      key: [source, target, "ocel_qualifier"],
      references: [(source, sources, "ocel_id"), (target, "object", "ocel_id")]
    )
  }

  private static func eventTable(_ kind: String, _ attributes: [OCELAttribute]) -> Table {
    Table(
      name: "event_" + kind,
      columns: [("ocel_id", "TEXT"), ("ocel_time", "TIMESTAMP")] + attributes.map(\.column),
      key: ["ocel_id"],
      references: [("ocel_id", "event", "ocel_id")]
    )
  }

  private static func objectTable(_ type: OCELObjectType) -> Table {
    Table(
      name: "object_" + type.rawValue,
      columns: [
        ("ocel_id", "TEXT"), ("ocel_time", "TIMESTAMP"), ("ocel_changed_field", "TEXT"),
      ] + type.attributes.map(\.column),
      key: [],
      references: [("ocel_id", "object", "ocel_id")]
    )
  }
}

extension OCELAttribute {
  /// The column that holds the attribute.
  fileprivate var column: (name: String, type: String) {
    switch type {
    case .string: (name, "TEXT")
    case .integer: (name, "INTEGER")
    case .boolean: (name, "BOOLEAN")
    case .time: (name, "TIMESTAMP")
    }
  }
}

import TiimiDomain
import TiimiReports

/// How much a log of events holds.
public struct EventLogCounts: Hashable, Sendable {
  /// How many cases.
  public private(set) var cases = 0
  /// How many events.
  public private(set) var events = 0
  /// How many ties there are between events and objects; 0 for the forms without objects.
  public private(set) var eventRelations = 0
  /// How many ties there are between objects.
  public private(set) var objectRelations = 0
  /// How many changes of objects there are.
  public private(set) var objectChanges = 0

  private var people: Set<ClientID> = []
  private var ofActivity: [Int]
  private var ofType: [OCELObjectType: Int] = [:]
  private let names: [String]

  init(_ vocabulary: EventVocabulary) {
    names = vocabulary.activities.map(\.name)
    ofActivity = Array(repeating: 0, count: names.count)
  }

  /// How many distinct persons the cases are about.
  public var persons: Int { people.count }

  /// How many events there are of each kind of entry that occurs, in the order of the process.
  public var eventTypes: [(name: String, count: Int)] {
    zip(names, ofActivity).filter { $1 > 0 }.map { ($0, $1) }
  }

  /// How many objects there are of each type; empty for the forms without objects.
  public var objectTypes: [(name: String, count: Int)] {
    OCELObjectType.allCases.compactMap { type in ofType[type].map { (type.rawValue, $0) } }
  }

  /// How many objects there are.
  public var objects: Int { ofType.values.reduce(0, +) }

  mutating func add(_ trace: EventTrace, of person: ClientID) {
    cases += 1
    people.insert(person)
    events += trace.events.count
    for event in trace.events { ofActivity[event.activity] += 1 }
  }

  mutating func add(_ object: OCELObject) {
    ofType[object.type, default: 0] += 1
    objectRelations += object.relations.count
    objectChanges += object.changes.count
  }

  mutating func add(_ event: OCELEvent) {
    events += 1
    ofActivity[event.activity] += 1
    eventRelations += event.relations.count
  }

  mutating func addCase(of person: ClientID) {
    cases += 1
    people.insert(person)
  }
}

extension ExportManifest {
  /// Takes in how much a log of events holds.
  public mutating func take(_ counts: EventLogCounts) {
    totals = ManifestTotals(cases: counts.cases, persons: counts.persons, rows: counts.events)
    self.counts = [Self.counts("eventTypes", counts.eventTypes)]
    guard counts.objects > 0 else { return }
    self.counts += [
      Self.counts("objectTypes", counts.objectTypes),
      Self.counts(
        "relations",
        [
          ("eventObject", counts.eventRelations), ("objectObject", counts.objectRelations),
          ("objectChanges", counts.objectChanges),
        ]
      ),
    ]
  }

  private static func counts(
    _ name: String,
    _ counts: [(name: String, count: Int)]
  ) -> ManifestCounts {
    ManifestCounts(name, counts.map { ManifestCounts.Count($0.name, $0.count) })
  }
}

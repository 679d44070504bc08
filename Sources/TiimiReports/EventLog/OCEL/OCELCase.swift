import TiimiDomain

/// One case as objects and events: its fold, entry by entry, watched for what each entry changed.
package struct OCELCase {
  /// What the log calls those whom the case names.
  package struct Names {
    /// The case.
    package let caseName: String
    /// The client.
    package let client: String
    /// A member of the staff.
    package let staff: (StaffID) -> String
    /// A unit.
    package let unit: (UnitID) -> String
    /// The place of what an entry says happened in the vocabulary; nil for what is no event.
    package let activity: (CaseEntry) -> (place: Int, part: String)?
    /// How the dates of the person are told.
    package let dates: PersonDates

    /// Makes the names for one case.
    package init(
      caseName: String,
      client: String,
      staff: @escaping (StaffID) -> String,
      unit: @escaping (UnitID) -> String,
      activity: @escaping (CaseEntry) -> (place: Int, part: String)?,
      dates: PersonDates
    ) {
      self.caseName = caseName
      self.client = client
      self.staff = staff
      self.unit = unit
      self.activity = activity
      self.dates = dates
    }
  }

  /// The objects of the case in the order in which they came about, the case itself first.
  package private(set) var objects: [OCELObject] = []
  /// The events in the order of the log.
  package private(set) var events: [OCELEvent] = []
  /// The staff that the case's objects and events are tied to.
  package private(set) var staff: Set<StaffID> = []

  let names: Names
  private var file: CaseFile
  private var places: [String: Int] = [:]

  /// Tells a case from its standing entries.
  package init(id: CaseID, entries: [RecordedEntry], names: Names) {
    self.names = names
    file = CaseFile(id: id)
    var told: [(event: CaseEvent, full: OCELEvent)] = []
    for recorded in entries {
      file.apply(recorded)
      guard let activity = names.activity(recorded.entry) else { continue }
      var full = event(recorded, activity)
      watch(recorded, &full)
      tie(recorded.entry, to: &full)
      told.append((Self.row(recorded, activity.place), full))
    }
    events = told.sorted { CaseEvent.isEarlier($0.event, $1.event) }.map(\.full)
  }

  private static func row(_ recorded: RecordedEntry, _ activity: Int) -> CaseEvent {
    CaseEvent(
      version: recorded.version,
      activity: activity,
      occurred: recorded.occurred,
      recorded: recorded.recorded,
      resource: 0,
      unit: 0,
      episode: 1
    )
  }

  private mutating func event(
    _ recorded: RecordedEntry,
    _ activity: (place: Int, part: String)
  ) -> OCELEvent {
    staff.insert(recorded.actor)
    let late = Self.row(recorded, activity.place).daysLate
    var fields = [
      OCELField("part", .string(activity.part)),
      OCELField("recorded", .time(names.dates.moment(recorded.recorded))),
      OCELField("days_late", .integer(late)),
      OCELField("episode", .integer(max(1, file.episodes.count))),
    ]
    if let unit = file.unit { fields.append(OCELField("unit", .string(names.unit(unit)))) }
    return OCELEvent(
      id: "\(names.caseName).\(recorded.version)",
      activity: activity.place,
      moment: names.dates.moment(recorded.occurred),
      fields: fields + recorded.entry.ocelFields,
      relations: [
        OCELRelation(names.caseName, .inCase), OCELRelation(names.client, .ofClient),
        OCELRelation(names.staff(recorded.actor), .recordedBy),
      ]
    )
  }

  /// Finds what the entry just applied made or changed.
  private mutating func watch(_ recorded: RecordedEntry, _ event: inout OCELEvent) {
    let moment = names.dates.moment(recorded.occurred)
    for snapshot in snapshots(of: file, after: recorded.entry) {
      guard let place = places[snapshot.id] else {
        places[snapshot.id] = objects.count
        objects.append(snapshot)
        if snapshot.type != .case { event.relate(OCELRelation(snapshot.id, .makes)) }
        continue
      }
      let changed = snapshot.fields.filter { !isKnown($0, of: place) }
      for field in changed {
        objects[place].changes.append(OCELChange(moment: moment, field: field))
      }
      for relation in snapshot.relations { objects[place].relate(relation) }
      if !changed.isEmpty { event.relate(OCELRelation(snapshot.id, .changes)) }
    }
  }

  private func isKnown(_ field: OCELField, of place: Int) -> Bool {
    let object = objects[place]
    let latest = object.changes.last { $0.field.name == field.name }?.field
    return (latest ?? object.fields.first { $0.name == field.name }) == field
  }

  /// Ties the event to what the entry names and was not tied to it already.
  private mutating func tie(_ entry: CaseEntry, to event: inout OCELEvent) {
    for id in mentions(of: entry, in: file)
    where places[id] != nil && !event.relations.contains(where: { $0.object == id }) {
      event.relate(OCELRelation(id, .concerns))
    }
    for (id, qualifier) in attendance(in: entry, of: file) where isThere(id) {
      event.relate(OCELRelation(id, qualifier))
    }
    staff.formUnion(objectStaff(of: file))
  }

  private func isThere(_ id: String) -> Bool { id == names.client || places[id] != nil }
}

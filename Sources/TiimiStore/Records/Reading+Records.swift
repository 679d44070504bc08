import TiimiDomain
import TiimiEncoding

extension Reading {
  /// The case with its history, or nil when there is no such case.
  package func caseHistory(_ id: CaseID) throws -> CaseHistory? {
    let entries = try recordedEntries(of: id)
    return entries.isEmpty ? nil : CaseHistory(id: id, entries: entries)
  }

  /// The entries of a case, oldest first.
  package func recordedEntries(of id: CaseID) throws -> [RecordedEntry] {
    var entries: [RecordedEntry] = []
    // Few cases have more, so that the array seldom has to move.
    entries.reserveCapacity(128)
    var memory = RowMemory()
    try connection.decode(id.stream, CaseEntryCodec.self) { row, entry in
      entries.append(try row.recorded(entry, &memory))
    }
    return entries
  }

  /// The case as it may be shown: without what a protection order hides, in free text too.
  package func caseHistory(_ id: CaseID, hiding whereabouts: Whereabouts) throws -> CaseHistory? {
    var entries: [RecordedEntry] = []
    var memory = RowMemory()
    try connection.decode(id.stream, CaseEntryCodec.self, hiding: whereabouts) { row, entry in
      entries.append(try row.recorded(entry, &memory))
    }
    return entries.isEmpty ? nil : CaseHistory(id: id, entries: entries)
  }

  /// The client's record, or nil when there is no such client.
  package func client(_ id: ClientID) throws -> ClientRecord? { try connection.record(id) }

  /// The client's record as it was known at a moment, or nil when there was none.
  package func client(_ id: ClientID, knownBy moment: Moment) throws -> ClientRecord? {
    try connection.record(id, knownBy: moment)
  }

  /// The link between two clients' records, or nil when there is no such link.
  package func link(_ id: LinkID) throws -> LinkRecord? { try connection.record(id) }

  /// The staff member's record, or nil when there is no such staff member.
  package func staff(_ id: StaffID) throws -> StaffRecord? { try connection.record(id) }

  /// The unit's record, or nil when there is no such unit.
  package func unit(_ id: UnitID) throws -> UnitRecord? { try connection.record(id) }
}

/// Not methods of `Reading`, so that the compiler makes a version of its own for every shape.
extension Connection {
  fileprivate func record<Record: KeptRecord>(
    _ id: Identifier<Record.Subject>,
    knownBy moment: Moment? = nil
  ) throws -> Record? {
    var record = Record(id: id)
    try decode(record.stream, EntryCodec<Record.Shape>.self) { row, entry in
      if let moment, try row.recordedMoment() > moment { return }
      record.apply(entry)
    }
    return record.version == 0 ? nil : record
  }

  fileprivate func decode<Shape>(
    _ stream: String,
    _ codec: EntryCodec<Shape>.Type,
    hiding whereabouts: Whereabouts? = nil,
    _ body: (borrowing EntryRowView, Shape.Entry) throws -> Void
  ) throws {
    try withStatement(EntryRowView.query) { statement in
      try statement.bind(1, stream)
      let row = EntryRowView(statement: statement)
      var json = JSONReader()
      while try statement.step() {
        let payload = try json.parse(row.payload)
        guard let whereabouts else {
          try body(row, try codec.decode(shape: row.shape, payload: payload))
          continue
        }
        let shown = try JSONDocument(JSON(payload).hiding(whereabouts).compact).root
        try body(row, try codec.decode(shape: row.shape, payload: shown))
      }
    }
  }
}

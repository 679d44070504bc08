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
    try connection.decode(id.stream, CaseEntryCodec.self) { row, entry in
      entries.append(try row.recorded(entry))
    }
    return entries
  }

  /// The client's record, or nil when there is no such client.
  package func client(_ id: ClientID) throws -> ClientRecord? { try connection.record(id) }

  /// The staff member's record, or nil when there is no such staff member.
  package func staff(_ id: StaffID) throws -> StaffRecord? { try connection.record(id) }

  /// The unit's record, or nil when there is no such unit.
  package func unit(_ id: UnitID) throws -> UnitRecord? { try connection.record(id) }
}

/// Not methods of `Reading`, so that the compiler makes a version of its own for every shape.
extension Connection {
  fileprivate func record<Record: KeptRecord>(_ id: Identifier<Record.Subject>) throws -> Record? {
    var record = Record(id: id)
    try decode(record.stream, EntryCodec<Record.Shape>.self) { record.apply($1) }
    return record.version == 0 ? nil : record
  }

  fileprivate func decode<Shape>(
    _ stream: String,
    _ codec: EntryCodec<Shape>.Type,
    _ body: (borrowing JournalRowView, Shape.Entry) throws -> Void
  ) throws {
    var json = JSONReader()
    try rows(of: stream, from: 1) { row in
      let payload = try json.parse(row.payload)
      try body(row, try codec.decode(shape: row.shapeBytes, payload: payload))
    }
  }
}

extension JournalRowView {
  /// The row with its decoded entry.
  func recorded(_ entry: CaseEntry) throws -> RecordedEntry {
    guard let id = EntryID(bytes: statement.bytes(3)),
      let occurred = Moment(isoBytes: statement.bytes(6)),
      let recorded = Moment(isoBytes: statement.bytes(7)),
      let actor = StaffID(bytes: statement.bytes(8)), let purpose = Purpose(rawValue: purpose)
    else { throw StoreFailure.damaged }
    return RecordedEntry(
      id: id,
      version: version,
      occurred: occurred,
      recorded: recorded,
      actor: actor,
      purpose: purpose,
      entry: entry
    )
  }
}

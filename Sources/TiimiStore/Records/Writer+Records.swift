import TiimiDomain
import TiimiEncoding

/// What every entry of one act has in common with the others.
package struct EntryStamp {
  let ids: [EntryID]
  let occurred: Moment
  let recorded: Moment
  let actor: StaffID
  let purpose: Purpose

  /// Makes a stamp with one identifier for each entry.
  package init(
    ids: [EntryID],
    occurred: Moment,
    recorded: Moment,
    actor: StaffID,
    purpose: Purpose
  ) {
    self.ids = ids
    self.occurred = occurred
    self.recorded = recorded
    self.actor = actor
    self.purpose = purpose
  }
}

extension Writer {
  /// Appends entries to a case; the projection is written apart, once for all of them.
  package func append(
    _ entries: [RecordedEntry],
    to id: CaseID,
    expectedVersion: Int
  ) throws {
    let rows = entries.map { recorded in
      let stamp = EntryStamp(
        ids: [recorded.id],
        occurred: recorded.occurred,
        recorded: recorded.recorded,
        actor: recorded.actor,
        purpose: recorded.purpose
      )
      return stamp.row(0, recorded.entry, CaseEntryCodec.self)
    }
    _ = try append(rows, to: id.stream, expectedVersion: expectedVersion)
  }

  /// Writes what has changed in the projection of a case, which was not there when `before` is nil.
  package func project(_ before: CaseFile?, _ after: CaseFile) throws {
    let change = CaseProjection.change(from: before, to: after)
    try Projector(connection: connection).replace(change.before, by: change.after)
  }

  /// Appends entries to a record of a client, a staff member or a unit, and writes its projection.
  package func append<Record: KeptRecord>(
    _ entries: [Record.Shape.Entry],
    to before: Record,
    _ stamp: EntryStamp
  ) throws {
    var after = before
    for entry in entries { after.apply(entry) }
    let rows = entries.enumerated().map {
      stamp.row($0.offset, $0.element, EntryCodec<Record.Shape>.self)
    }
    _ = try append(rows, to: before.stream, expectedVersion: before.version)
    try Projector(connection: connection)
      .replace(before.projectionRows, by: after.projectionRows)
  }
}

extension EntryStamp {
  fileprivate func row<Shape>(
    _ place: Int,
    _ entry: Shape.Entry,
    _ codec: EntryCodec<Shape>.Type
  ) -> NewJournalEntry {
    var json = JSONWriter()
    codec.encode(entry, into: &json)
    return NewJournalEntry(
      entryID: ids[place].text,
      kind: codec.kind(of: entry),
      shape: codec.shape(of: entry),
      occurred: occurred.iso,
      recorded: recorded.iso,
      actor: actor.text,
      purpose: purpose.rawValue,
      payload: json.bytes
    )
  }
}

/// A row of the journal where SQLite keeps it, for reading many rows without copying them.
///
/// It is lent for the time of a call only, and so are the buffers it gives.
package struct JournalRowView: ~Copyable {
  let statement: Statement

  /// The columns in the order that the accessors below and the hash count on.
  static let columns = """
    position, stream, version, entry_id, kind, shape, occurred, recorded, actor, purpose, payload, \
    previous_hash, hash
    """

  /// The place in the whole journal.
  package var position: Int { statement.int(0) }
  /// What the entry belongs to.
  package var stream: String { statement.string(1) }
  /// The place in its stream.
  package var version: Int { statement.int(2) }
  /// The identifier of the entry.
  package var entryID: String { statement.string(3) }
  /// What was recorded.
  package var kind: String { statement.string(4) }
  /// The shape of the payload.
  package var shape: String { statement.string(5) }
  /// The shape of the payload as UTF-8, for telling shapes apart without making strings.
  package var shapeBytes: UnsafeBufferPointer<UInt8> { statement.bytes(5) }
  /// When it happened.
  package var occurred: String { statement.string(6) }
  /// When it was written.
  package var recorded: String { statement.string(7) }
  /// Who wrote it.
  package var actor: String { statement.string(8) }
  /// For what purpose.
  package var purpose: String { statement.string(9) }
  /// What was recorded, as JSON in UTF-8.
  package var payload: UnsafeBufferPointer<UInt8> { statement.bytes(10) }
  /// The hash of the entry before.
  package var previousHash: String { statement.string(11) }
  /// The hash of the entry.
  package var hash: String { statement.string(12) }

  /// A copy that may be kept.
  package var row: JournalRow {
    let entry = NewJournalEntry(
      entryID: entryID,
      kind: kind,
      shape: shape,
      occurred: occurred,
      recorded: recorded,
      actor: actor,
      purpose: purpose,
      payload: [UInt8](payload)
    )
    return JournalRow(
      position: position,
      stream: stream,
      version: version,
      entry: entry,
      previousHash: previousHash,
      hash: hash
    )
  }
}

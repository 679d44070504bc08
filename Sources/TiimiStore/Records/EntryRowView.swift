import TiimiDomain

/// What the row of an entry says apart from its place in the chain, lent for the time of a call.
///
/// It has fewer columns than ``JournalRowView``, as SQLite takes its time for each column of each row.
struct EntryRowView: ~Copyable {
  let statement: Statement

  static let query = """
    SELECT version, entry_id, shape, occurred, recorded, actor, purpose, payload FROM journal
    WHERE stream = ?1 ORDER BY version
    """

  /// The name of the payload's shape, in UTF-8.
  var shape: UnsafeBufferPointer<UInt8> { statement.bytes(2) }

  /// What was recorded, as JSON in UTF-8.
  var payload: UnsafeBufferPointer<UInt8> { statement.bytes(7) }

  /// The row with its decoded entry; throws ``StoreFailure`` `damaged` when it says what none can.
  func recorded(_ entry: CaseEntry) throws(StoreFailure) -> RecordedEntry {
    guard let id = EntryID(bytes: statement.bytes(1)),
      let occurred = Moment(isoBytes: statement.bytes(3)),
      let recorded = Moment(isoBytes: statement.bytes(4)),
      let actor = StaffID(bytes: statement.bytes(5)),
      let purpose = Purpose(rawValue: statement.string(6))
    else { throw .damaged }
    return RecordedEntry(
      id: id,
      version: statement.int(0),
      occurred: occurred,
      recorded: recorded,
      actor: actor,
      purpose: purpose,
      entry: entry
    )
  }
}

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

  /// When it was written down; throws ``StoreFailure`` `damaged` when that is no moment.
  func recordedMoment() throws(StoreFailure) -> Moment {
    guard let moment = Moment(isoBytes: statement.bytes(4)) else { throw .damaged }
    return moment
  }

  /// The row with its decoded entry; throws ``StoreFailure`` `damaged` when it says what none can.
  func recorded(
    _ entry: CaseEntry,
    _ memory: inout RowMemory
  ) throws(StoreFailure) -> RecordedEntry {
    let occurredText = statement.bytes(3)
    let recordedText = statement.bytes(4)
    guard let id = EntryID(bytes: statement.bytes(1)),
      let occurred = Moment(isoBytes: occurredText),
      let recorded = occurredText.isSame(as: recordedText)
        ? occurred : Moment(isoBytes: recordedText),
      let actor = memory.actor(statement.bytes(5)),
      let purpose = memory.purpose(statement.bytes(6))
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

/// What the row before said; most rows of a case are written by few people for one purpose.
struct RowMemory {
  private var actorText: [UInt8] = []
  private var lastActor: StaffID?
  private var purposeText: [UInt8] = []
  private var lastPurpose: Purpose?

  fileprivate mutating func actor(_ text: UnsafeBufferPointer<UInt8>) -> StaffID? {
    if let lastActor, actorText.withUnsafeBufferPointer({ $0.isSame(as: text) }) {
      return lastActor
    }
    actorText = Array(text)
    lastActor = StaffID(bytes: text)
    return lastActor
  }

  fileprivate mutating func purpose(_ text: UnsafeBufferPointer<UInt8>) -> Purpose? {
    if let lastPurpose, purposeText.withUnsafeBufferPointer({ $0.isSame(as: text) }) {
      return lastPurpose
    }
    purposeText = Array(text)
    lastPurpose = Purpose(rawValue: String(decoding: text, as: UTF8.self))
    return lastPurpose
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}

import TiimiDomain
import TiimiEncoding

/// What a log of events needs of the row of a case's entry, lent for the time of a call.
///
/// Most of a row is payload, so it is there only for the kinds that a log has to look into.
package struct CaseRowView: ~Copyable {
  fileprivate let statement: Statement

  /// The name of the stream, in UTF-8.
  package var stream: UnsafeBufferPointer<UInt8> { statement.bytes(0) }
  /// The place in the case, from 1.
  package var version: Int { statement.int(1) }
  /// What happened, as the place of its shape among those of a case; nil when it is unknown here.
  package var shape: Int? { CaseShape.table.index(of: statement.bytes(2)) }
  /// When it happened, as text.
  package var occurred: UnsafeBufferPointer<UInt8> { statement.bytes(3) }
  /// When it was written, as text.
  package var recorded: UnsafeBufferPointer<UInt8> { statement.bytes(4) }
  /// Who wrote it, as text.
  package var actor: UnsafeBufferPointer<UInt8> { statement.bytes(5) }

  /// The entry itself; nil for the kinds whose payload is left out.
  package func entry(_ json: inout JSONReader) throws -> CaseEntry? {
    guard !statement.isNull(6) else { return nil }
    let payload = try json.parse(statement.bytes(6))
    return try CaseEntryCodec.decode(shape: statement.bytes(2), payload: payload)
  }

  fileprivate static let query = """
    SELECT stream, version, shape, occurred, recorded, actor,
      CASE WHEN kind = 'caseOpened' OR kind = 'transferAccepted' OR kind = 'entryMarkedInError'
        THEN payload END
    FROM journal WHERE stream >= 'case/' AND stream < 'case0' ORDER BY stream, version
    """
}

extension Reading {
  /// Gives the rows of every case to the body, case by case, in the order written.
  package func eachCaseRow(_ body: (borrowing CaseRowView) throws -> Void) throws {
    try connection.withStatement(CaseRowView.query) { statement in
      let view = CaseRowView(statement: statement)
      while try statement.step() { try body(view) }
    }
  }
}

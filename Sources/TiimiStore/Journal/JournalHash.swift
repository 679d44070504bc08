import TiimiEncoding

/// The hash that chains the entries of the journal.
///
/// It is SHA-256 over the fields of the entry as netstrings, one after another: the length of the
/// field in bytes as decimal digits, a colon, the bytes, a comma. Numbers are decimal digits, texts
/// UTF-8. The fields are, in this order: previous hash, position, stream, version, entry identifier,
/// kind, shape, occurred, recorded, actor, purpose, payload. The first entry follows 64 zeros.
struct JournalHash {
  private var material: [UInt8] = []

  init() {
    material.reserveCapacity(1024)
  }

  /// The hash that the row should have.
  mutating func hash(of row: JournalRow) -> String {
    material.removeAll(keepingCapacity: true)
    add(row.previousHash)
    add(String(row.position))
    add(row.stream)
    add(String(row.version))
    add(row.entry.entryID)
    add(row.entry.kind)
    add(row.entry.shape)
    add(row.entry.occurred)
    add(row.entry.recorded)
    add(row.entry.actor)
    add(row.entry.purpose)
    row.entry.payload.withUnsafeBufferPointer { add($0) }
    return SHA256.hex(of: material)
  }

  /// The hash that the row in the database should have.
  mutating func hash(of view: borrowing JournalRowView) -> String {
    material.removeAll(keepingCapacity: true)
    add(view.statement.bytes(11))
    add(String(view.position))
    add(view.statement.bytes(1))
    add(String(view.version))
    for column in 3...10 { add(view.statement.bytes(column)) }
    return SHA256.hex(of: material)
  }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    material.append(contentsOf: String(bytes.count).utf8)
    material.append(UInt8(ascii: ":"))
    material.append(contentsOf: bytes)
    material.append(UInt8(ascii: ","))
  }
}

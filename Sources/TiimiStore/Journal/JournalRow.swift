/// An entry of the journal with its place and hashes.
package struct JournalRow: Hashable, Sendable {
  /// The place in the whole journal, from 1 without gaps.
  package var position: Int
  /// What the entry belongs to, such as `case/…`.
  package var stream: String
  /// The place in its stream, from 1 without gaps.
  package var version: Int
  /// What was written.
  package var entry: NewJournalEntry
  /// The hash of the entry at the position before.
  package var previousHash: String
  /// The hash over everything above.
  package var hash: String

  /// Makes a row, as when reading one from an exported register.
  package init(
    position: Int,
    stream: String,
    version: Int,
    entry: NewJournalEntry,
    previousHash: String,
    hash: String
  ) {
    self.position = position
    self.stream = stream
    self.version = version
    self.entry = entry
    self.previousHash = previousHash
    self.hash = hash
  }
}

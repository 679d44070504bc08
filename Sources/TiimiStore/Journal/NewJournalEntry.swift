/// An entry about to be appended; place and hashes are given by the journal.
package struct NewJournalEntry: Hashable, Sendable {
  /// The identifier of the entry, unique in the register.
  package var entryID: String
  /// What was recorded, such as `meetingHeld`.
  package var kind: String
  /// The versioned shape of the payload, such as `meetingHeld.1`.
  package var shape: String
  /// When it happened, as the text of a moment.
  package var occurred: String
  /// When it was written, as the text of a moment.
  package var recorded: String
  /// Who wrote it.
  package var actor: String
  /// For what purpose.
  package var purpose: String
  /// What was recorded, as canonical JSON in UTF-8.
  package var payload: [UInt8]

  /// Makes an entry.
  package init(
    entryID: String,
    kind: String,
    shape: String,
    occurred: String,
    recorded: String,
    actor: String,
    purpose: String,
    payload: [UInt8]
  ) {
    self.entryID = entryID
    self.kind = kind
    self.shape = shape
    self.occurred = occurred
    self.recorded = recorded
    self.actor = actor
    self.purpose = purpose
    self.payload = payload
  }
}

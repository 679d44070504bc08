import TiimiDomain

/// What a command led to: the new entries, and what stands after them.
public struct Performed: Sendable {
  /// What stands in the case now.
  public let file: CaseFile
  /// The entries that were written.
  public let entries: [RecordedEntry]
}

/// How far the journal has come; kept elsewhere, it shows later that nothing was cut or changed.
public struct JournalHead: Hashable, Sendable {
  /// How many entries there are.
  public let count: Int
  /// The hash of the last one, as 64 hexadecimal digits; zeros when there are none.
  public let hash: String

  /// Makes a head, as when typing in one that was printed on a report.
  public init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }

  /// The head of an empty journal.
  public static let empty = JournalHead(count: 0, hash: String(repeating: "0", count: 64))
}

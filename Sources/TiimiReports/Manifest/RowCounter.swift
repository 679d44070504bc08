/// Counts the rows of a CSV file (RFC 4180) or the lines of a JSON Lines file, piece by piece.
public struct RowCounter: Sendable {
  private let hasHeading: Bool
  private var isQuoted = false
  private var isOpen = false
  private var ends = 0

  /// Makes a counter for a file of this name; nil when its rows cannot be counted.
  public init?(name: String) {
    if name.hasSuffix(".csv") {
      hasHeading = true
    } else if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
      hasHeading = false
    } else {
      return nil
    }
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\"") where hasHeading: isQuoted.toggle()
      case UInt8(ascii: "\n") where !isQuoted:
        ends += 1
        isOpen = false
      default: isOpen = true
      }
    }
  }

  /// The rows without the heading; a last line without its end counts too.
  public var rows: Int { max(0, ends + (isOpen ? 1 : 0) - (hasHeading ? 1 : 0)) }
}

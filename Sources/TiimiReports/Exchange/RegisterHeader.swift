import TiimiEncoding

/// The first line of a register export: what follows, and the head of the chain.
///
/// The chain proves nothing about a cut tail unless its head is kept elsewhere; the header is one
/// such place. What belongs to one file only, such as when it was made, is not exported.
public struct RegisterHeader: Hashable, Sendable {
  /// The name of the format.
  public static let format = "minun-tiimini-register"
  /// The version of the format that this program writes and reads.
  public static let formatVersion = 1

  /// True for a practice register.
  public var isPractice: Bool
  /// How many entries follow.
  public var entries: Int
  /// The hash of the last entry.
  public var head: String

  /// Makes a header.
  public init(isPractice: Bool, entries: Int, head: String) {
    self.isPractice = isPractice
    self.entries = entries
    self.head = head
  }

  /// Reads a header; throws `JSONFault` with the path of what is wrong.
  public init(_ node: JSONNode) throws(JSONFault) {
    guard try node.string("format") == Self.format,
      try node.int("formatVersion") == Self.formatVersion
    else { throw node.fault(.outOfRange, field: "format") }
    self.init(
      isPractice: try node.bool("practice"),
      entries: try node.int("entries"),
      head: try node.string("head")
    )
  }

  /// Writes the header in canonical form, with its line end.
  public func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("format", Self.format)
      writer.field("formatVersion", Self.formatVersion)
      writer.field("practice", isPractice)
      writer.field("entries", entries)
      writer.field("head", head)
    }
    writer.newline()
  }
}

import TiimiEncoding

/// One entry of the journal as a line of a register export, chained to the line before it.
///
/// The schema is `docs/schema/register-line.json`.
public struct JournalLine: Hashable, Sendable {
  /// The place in the register, from 1.
  public var position: Int
  /// The stream, such as `case/` and the case's identifier.
  public var stream: String
  /// The chain: the hash of the line before, and of this one.
  public var previousHash: String
  /// The hash of this line.
  public var hash: String
  /// The entry itself.
  public var entry: EntryLine

  /// Makes a line.
  public init(
    position: Int,
    stream: String,
    previousHash: String,
    hash: String,
    entry: EntryLine
  ) {
    self.position = position
    self.stream = stream
    self.previousHash = previousHash
    self.hash = hash
    self.entry = entry
  }

  /// Reads a line; throws `JSONFault` with the path of what is wrong.
  public init(_ node: JSONNode) throws(JSONFault) {
    self.init(
      position: try node.int("position"),
      stream: try node.string("stream"),
      previousHash: try node.string("previousHash"),
      hash: try node.string("hash"),
      entry: try EntryLine(node)
    )
    try node.refuseFields(except: [
      "position", "stream", "version", "entry", "kind", "shape", "occurred", "recorded",
      "actor", "purpose", "payload", "previousHash", "hash",
    ])
  }

  /// Writes the line in canonical form, with its line end.
  public func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("position", position)
      writer.field("stream", stream)
      entry.writeFields(into: &writer)
      writer.field("previousHash", previousHash)
      writer.field("hash", hash)
    }
    writer.newline()
  }
}

/// An entry as it is exchanged, in a register export and in a case document.
public struct EntryLine: Hashable, Sendable {
  /// The entry's number in its stream, from 1.
  public var version: Int
  /// The entry's identifier.
  public var id: String
  /// The kind, such as `meetingHeld`.
  public var kind: String
  /// The shape of the payload, such as `meetingHeld.1`.
  public var shape: String
  /// When it happened.
  public var occurred: String
  /// When it was written down.
  public var recorded: String
  /// Who wrote it.
  public var actor: String
  /// Why they may.
  public var purpose: String
  /// The payload, canonical JSON.
  public var payload: [UInt8]

  /// Makes an entry line.
  public init(
    version: Int,
    id: String,
    kind: String,
    shape: String,
    occurred: String,
    recorded: String,
    actor: String,
    purpose: String,
    payload: [UInt8]
  ) {
    self.version = version
    self.id = id
    self.kind = kind
    self.shape = shape
    self.occurred = occurred
    self.recorded = recorded
    self.actor = actor
    self.purpose = purpose
    self.payload = payload
  }

  init(_ node: JSONNode) throws(JSONFault) {
    let payload = try node.required("payload")
    guard payload.kind == .object else { throw payload.fault(.wrongKind(.object)) }
    self.init(
      version: try node.int("version"),
      id: try node.string("entry"),
      kind: try node.string("kind"),
      shape: try node.string("shape"),
      occurred: try node.string("occurred"),
      recorded: try node.string("recorded"),
      actor: try node.string("actor"),
      purpose: try node.string("purpose"),
      payload: payload.sourceBytes
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("version", version)
    writer.field("entry", id)
    writer.field("kind", kind)
    writer.field("shape", shape)
    writer.field("occurred", occurred)
    writer.field("recorded", recorded)
    writer.field("actor", actor)
    writer.field("purpose", purpose)
    writer.field("payload", json: payload)
  }
}

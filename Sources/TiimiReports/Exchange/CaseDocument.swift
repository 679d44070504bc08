import TiimiEncoding

/// A case with everything that it refers to: its units, its staff, its client and itself.
///
/// The schema is `docs/schema/case-document.json`. There is no chain in it: a case that moves to
/// another register is chained there.
public struct CaseDocument: Hashable, Sendable {
  /// The name of the format.
  public static let format = "minun-tiimini-case"
  /// The version of the format that this program writes and reads.
  public static let formatVersion = 1

  /// The streams, in the order in which they can be read in: units, staff, client, case.
  public var streams: [StreamDocument]
  /// The case's identifier.
  public var caseID: String

  /// Makes a document.
  public init(caseID: String, streams: [StreamDocument]) {
    self.caseID = caseID
    self.streams = streams
  }

  /// Reads a document; throws `JSONFault` with the path of what is wrong.
  public init(_ node: JSONNode) throws(JSONFault) {
    guard try node.string("format") == Self.format,
      try node.int("formatVersion") == Self.formatVersion
    else { throw node.fault(.outOfRange, field: "format") }
    try node.refuseFields(except: ["format", "formatVersion", "case", "streams"])
    var streams: [StreamDocument] = []
    for stream in try node.elements("streams") { streams.append(try StreamDocument(stream)) }
    self.init(caseID: try node.string("case"), streams: streams)
  }

  /// Writes the document in canonical form, with its line end.
  public func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("format", Self.format)
      writer.field("formatVersion", Self.formatVersion)
      writer.field("case", caseID)
      writer.array("streams", streams) { stream, writer in stream.write(into: &writer) }
    }
    writer.newline()
  }
}

/// One stream of a case document.
public struct StreamDocument: Hashable, Sendable {
  /// The stream's name.
  public var stream: String
  /// Its entries, oldest first.
  public var entries: [EntryLine]

  /// Makes a stream.
  public init(stream: String, entries: [EntryLine]) {
    self.stream = stream
    self.entries = entries
  }

  init(_ node: JSONNode) throws(JSONFault) {
    try node.refuseFields(except: ["stream", "entries"])
    var entries: [EntryLine] = []
    for entry in try node.elements("entries") {
      try entry.refuseFields(except: [
        "version", "entry", "kind", "shape", "occurred", "recorded", "actor", "purpose",
        "payload",
      ])
      entries.append(try EntryLine(entry))
    }
    self.init(stream: try node.string("stream"), entries: entries)
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("stream", stream)
      writer.array("entries", entries) { entry, writer in
        writer.object { writer in entry.writeFields(into: &writer) }
      }
    }
  }
}

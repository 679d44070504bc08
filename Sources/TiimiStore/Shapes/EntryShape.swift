import TiimiEncoding

/// The stored shapes of one aggregate's entries, one case for every shape ever written.
///
/// A shape is what the journal keeps of an entry: a name with a version, such as `meetingHeld.1`, and
/// the fields of its payload. Names and fields are written out as texts beside the code that uses
/// them, so that renaming something in the domain never changes a file. What they do share with the
/// domain is the raw values of its enums: changing one of those is a change of the format.
///
/// A shape never changes once it has been written. A new version is a new case; the old one goes on
/// being read.
package protocol EntryShape: CaseIterable, Sendable {
  /// The entries that the shapes hold.
  associatedtype Entry

  /// The kind and the version, such as `meetingHeld.1`.
  var name: String { get }

  /// The shape in which the entry is written today.
  static func current(for entry: Entry) -> Self

  /// Writes the fields of the current shape in their fixed order; what is nil is left out.
  static func writeFields(of entry: Entry, into writer: inout JSONWriter)

  /// Reads the entry from the payload of this shape; throws ``JSONFault`` with the field's path.
  func read(_ payload: JSONNode) throws(JSONFault) -> Entry
}

/// The stored shapes of all the entries of one kind of stream.
package protocol StreamShape: EntryShape where AllCases == [Self] {
  /// The names of all the cases, in their order.
  static var table: ShapeTable { get }
}

extension EntryShape {
  /// The name without its version, such as `meetingHeld`.
  package var kind: String { String(name.prefix { $0 != "." }) }
}

extension EntryShape where Self: RawRepresentable<String> {
  /// The raw value.
  package var name: String { rawValue }
}

extension JSON {
  /// Appends the value to what the writer has, compact.
  public func write(into writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.value(value)
    case .number(let value): writer.value(value)
    case .string(let value): writer.value(value)
    case .array(let elements):
      writer.array { writer in
        for element in elements { element.write(into: &writer) }
      }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          member.value.write(into: &writer)
        }
      }
    }
  }

  /// The value on one line, without spaces.
  public var compact: String {
    var writer = JSONWriter()
    write(into: &writer)
    return writer.text
  }

  /// The value over many lines, indented by two spaces, without a newline at the end.
  public var pretty: String {
    var writer = JSONWriter()
    write(into: &writer, indent: "\n")
    return writer.text
  }

  /// `indent` is the line break with the spaces of the line that the value begins on.
  private func write(into writer: inout JSONWriter, indent: String) {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      Self.enclose("[", elements, "]", indent: indent, into: &writer) { element, inner, writer in
        element.write(into: &writer, indent: inner)
      }
    case .object(let members) where !members.isEmpty:
      Self.enclose("{", members, "}", indent: indent, into: &writer) { member, inner, writer in
        writer.quoted(member.key)
        writer.raw(": ".utf8)
        member.value.write(into: &writer, indent: inner)
      }
    case .array: writer.raw("[]".utf8)
    case .object: writer.raw("{}".utf8)
    case .string(let text): writer.quoted(text)
    default: writer.raw(compact.utf8)
    }
  }

  private static func enclose<Part>(
    _ opening: String,
    _ parts: [Part],
    _ closing: String,
    indent: String,
    into writer: inout JSONWriter,
    _ write: (Part, String, inout JSONWriter) -> Void
  ) {
    let inner = indent + "  "
    writer.raw(opening.utf8)
    for (index, part) in parts.enumerated() {
      if index > 0 { writer.raw(",".utf8) }
      writer.raw(inner.utf8)
      write(part, inner, &writer)
    }
    writer.raw((indent + closing).utf8)
  }
}

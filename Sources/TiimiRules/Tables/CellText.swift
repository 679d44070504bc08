/// The text of a cell, taken apart without understanding it.
enum CellText {
  /// The parts between the commas that are in no brackets and in no string, without outer spaces.
  static func alternatives(of text: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var depth = 0
    var isString = false
    var isEscaped = false
    for byte in text.utf8 {
      if isString {
        if byte == UInt8(ascii: "\""), !isEscaped { isString = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      } else {
        switch byte {
        case UInt8(ascii: "\""): isString = true
        case UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: ",") where depth <= 0:
          parts.append([])
          continue
        default: break
        }
      }
      parts[parts.count - 1].append(byte)
    }
    return parts.map { trimmed(String(decoding: $0, as: UTF8.self)) }
  }

  /// Whether the cell says that any value will do.
  static func isAny(_ text: String) -> Bool {
    let text = trimmed(text)
    return text.isEmpty || text == "-"
  }

  /// The text without white space at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

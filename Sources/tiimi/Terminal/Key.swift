/// A key that was pressed.
enum Key: Equatable, Sendable {
  /// A letter, a digit or a sign.
  case character(Character)
  /// The enter key.
  case enter
  /// The key that takes back.
  case backspace
  /// The escape key.
  case escape
  /// The arrow upwards.
  case up
  /// The arrow downwards.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// Ctrl-C.
  case interrupt
  /// The end of the input.
  case end
}

/// Makes keys of the bytes that a terminal sends.
struct KeyDecoder {
  /// Reads a byte; nil when there is none.
  ///
  /// `waiting` is false when the byte should be there already, as within an escape sequence.
  let byte: (_ waiting: Bool) throws -> UInt8?

  /// Reads the next key that means something.
  func next() throws -> Key {
    while let first = try byte(true) {
      if let key = try key(beginning: first) { return key }
    }
    return .end
  }

  private func key(beginning first: UInt8) throws -> Key? {
    switch first {
    case 0x03: .interrupt
    case 0x04: .end
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x1B: try escapeSequence()
    case 0x00..<0x20, 0x80..<0xC0, 0xF8...0xFF: nil
    default: try character(beginning: first)
    }
  }

  private func escapeSequence() throws -> Key? {
    guard let second = try byte(false) else { return .escape }
    guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else { return nil }
    var last = try byte(false)
    while let byte = last, !(0x40...0x7E).contains(byte) { last = try self.byte(false) }
    switch last {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return .right
    case UInt8(ascii: "D"): return .left
    default: return nil
    }
  }

  /// A character of one to four bytes of UTF-8; nil when the bytes make none.
  private func character(beginning first: UInt8) throws -> Key? {
    var bytes = [first]
    let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
    for _ in 0..<more {
      guard let byte = try byte(false) else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self).flatMap(\.first).map(Key.character)
  }
}

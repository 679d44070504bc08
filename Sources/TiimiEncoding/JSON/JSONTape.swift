/// One value or key of a parsed text: where it lies, and where the next one after it begins.
struct JSONToken: Sendable {
  let kind: JSONKind
  /// Whether a string holds escapes, so that its bytes are not its text.
  let isEscaped: Bool
  /// The first byte; of a string the first one after its quote.
  let start: UInt32
  /// The byte after the last one; of a string its closing quote.
  var end: UInt32
  /// The index of the token after this one and everything inside it.
  var next: UInt32

  var count: Int { Int(end &- start) }
}

/// A parsed text: its bytes, and its values in the order of the text, keys just before their values.
///
/// A reference, so that a node costs one pointer and an index.
final class JSONTape {
  var bytes: [UInt8]
  var tokens: [JSONToken]

  init(bytes: [UInt8] = [], tokens: [JSONToken] = []) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// The value that holds the token, as offsets of the bytes it was written with.
  func offset(of index: Int) -> Int {
    let token = tokens[index]
    return Int(token.start) - (token.kind == .string ? 1 : 0)
  }

  /// The text of a string or key.
  func string(at index: Int) -> String {
    let token = tokens[index]
    return bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeBufferPointer(rebasing: buffer[Int(token.start)..<Int(token.end)])
      return token.isEscaped
        ? String(decoding: JSONEscapes.decoded(raw), as: UTF8.self)
        : String(decoding: raw, as: UTF8.self)
    }
  }

  /// Whether the key at the index is the given one.
  func key(at index: Int, equals key: UnsafeBufferPointer<UInt8>) -> Bool {
    let token = tokens[index]
    return bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeBufferPointer(rebasing: buffer[Int(token.start)..<Int(token.end)])
      if token.isEscaped { return JSONEscapes.decoded(raw).elementsEqual(key) }
      return raw.hasSameBytes(as: key)
    }
  }

  /// The index of the value with the key in the object at the index.
  func value(of key: StaticString, in object: Int) -> Int? {
    key.withUTF8Buffer { wanted in
      var index = object + 1
      let end = Int(tokens[object].next)
      while index < end {
        if self.key(at: index, equals: wanted) { return index + 1 }
        index = Int(tokens[index + 1].next)
      }
      return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Byte for byte the same; Swift strings would also count canonically equivalent texts as equal.
  @inline(__always)
  func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index < count {
      if self[index] != other[index] { return false }
      index &+= 1
    }
    return true
  }
}

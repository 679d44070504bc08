/// One value or key of a parsed text: where it lies, and where the next one after it begins.
struct JSONToken {
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

  /// Where the value begins as it was written, quote included.
  var offset: Int { Int(start) - (kind == .string ? 1 : 0) }
}

/// The memory of one parsed text: its bytes, and its tokens in the order of the text.
///
/// A reference, so that a node costs one pointer and an index. Memory is taken once for the largest
/// text it can hold, as no text has more tokens than bytes; the system gives real pages only to
/// what is written. Nodes exist only for texts that were accepted, which is why reads go unchecked.
final class JSONTape {
  /// The longest text that fits.
  let capacity: Int
  /// The text, followed by zeros that stop the scanner at the end.
  let bytes: UnsafeMutablePointer<UInt8>
  /// The tokens: keys just before their values, containers just before their contents.
  let tokens: UnsafeMutablePointer<JSONToken>
  /// The length of the text.
  private(set) var count = 0

  /// The scanner looks at up to eight bytes at once.
  private static let padding = 8

  init(capacity: Int) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity + Self.padding)
    tokens = .allocate(capacity: capacity + 1)
  }

  deinit {
    bytes.deallocate()
    tokens.deallocate()
  }

  /// The text as a buffer, valid as long as the tape.
  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

  /// Takes in a text that fits.
  func fill(_ text: UnsafeBufferPointer<UInt8>) {
    precondition(text.count <= capacity, "The tape is too short for the text.")
    if let source = text.baseAddress { bytes.update(from: source, count: text.count) }
    (bytes + text.count).update(repeating: 0, count: Self.padding)
    count = text.count
  }

  /// The bytes of a string or number as they were written, without quotes.
  @inline(__always)
  func raw(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let token = tokens[index]
    return UnsafeBufferPointer(start: bytes + Int(token.start), count: token.count)
  }

  /// The text of a string or key.
  func string(at index: Int) -> String {
    tokens[index].isEscaped
      ? String(decoding: JSONEscapes.decoded(raw(index)), as: UTF8.self)
      : String(decoding: raw(index), as: UTF8.self)
  }

  /// Whether the key at the index is the given one.
  @inline(__always)
  func key(at index: Int, equals key: UnsafeBufferPointer<UInt8>) -> Bool {
    if tokens[index].isEscaped { return JSONEscapes.decoded(raw(index)).elementsEqual(key) }
    return raw(index).hasSameBytes(as: key)
  }

  /// The index of the value with the key in the object at the index.
  @inline(__always)
  func value(of key: StaticString, in object: Int) -> Int? {
    let wanted = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    var index = object &+ 1
    let end = Int(tokens[object].next)
    while index < end {
      if self.key(at: index, equals: wanted) { return index &+ 1 }
      index = Int(tokens[index &+ 1].next)
    }
    return nil
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

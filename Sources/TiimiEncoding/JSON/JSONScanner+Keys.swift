/// A 64-bit sketch of the keys of one object: tells most new keys apart without comparing them.
struct KeySketch {
  private var bits: UInt64 = 0
  private var hasEscapes = false
  private(set) var count = 0

  /// Adds a key, and says whether the same key may have been added before.
  @inline(__always)
  mutating func mayHold(_ key: UnsafeBufferPointer<UInt8>, isEscaped: Bool) -> Bool {
    count &+= 1
    hasEscapes = hasEscapes || isEscaped
    var mark = UInt(truncatingIfNeeded: key.count)
    if key.count > 0 {
      mark = mark &+ UInt(key[0]) &* 5 &+ UInt(key[key.count &- 1]) &* 17
      mark = mark &+ UInt(key[key.count / 2]) &* 3
    }
    let bit = UInt64(1) << UInt64(mark & 63)
    defer { bits |= bit }
    return hasEscapes || bits & bit != 0
  }
}

extension JSONScanner {
  /// Whether the object, still open, has a key like the one just read.
  func hasEarlier(_ key: Int, in object: Int) -> Bool {
    var earlier = object + 1
    while earlier < key {
      if isSame(earlier, key) { return true }
      earlier = Int(tokens[earlier + 1].next)
    }
    return false
  }

  /// Compares all keys of a large object at once, so that a hostile text costs no quadratic time.
  func refuseRepeatedKeys(in object: Int) throws(JSONFault) {
    var seen: Set<[UInt8]> = []
    var key = object + 1
    while key < Int(tokens[object].next) {
      let text = tokens[key].isEscaped ? JSONEscapes.decoded(tape.raw(key)) : [UInt8](tape.raw(key))
      if !seen.insert(text).inserted {
        throw expected(.uniqueKey, at: tokens[key].offset)
      }
      key = Int(tokens[key + 1].next)
    }
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool {
    guard tokens[one].isEscaped || tokens[other].isEscaped else {
      return tape.raw(one).hasSameBytes(as: tape.raw(other))
    }
    return JSONEscapes.decoded(tape.raw(one)) == JSONEscapes.decoded(tape.raw(other))
  }
}

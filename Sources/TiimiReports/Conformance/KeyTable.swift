/// Numbers texts from 0 in the order in which they are first seen, by their bytes.
package struct KeyTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  private var hashes: [UInt64] = []
  private var places = [UInt32](repeating: 0, count: 1 << 8)

  package init() {}

  /// How many different texts there are.
  package var count: Int { hashes.count }

  /// The text of a number.
  package subscript(number: Int) -> String {
    String(decoding: bytes[starts[number]..<starts[number + 1]], as: UTF8.self)
  }

  /// Every text in order.
  package var texts: [String] { hashes.indices.map { self[$0] } }

  /// The number of a text, a new one when it has not been seen.
  package mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[slot] != 0 {
      let number = Int(places[slot]) - 1
      if hashes[number] == hash, isSame(number, text) { return number }
      slot = (slot + 1) & (places.count - 1)
    }
    hashes.append(hash)
    bytes.append(contentsOf: text)
    starts.append(bytes.count)
    places[slot] = UInt32(hashes.count)
    if hashes.count * 2 > places.count { grow() }
    return hashes.count - 1
  }

  /// Whether the number has just this text.
  package func isSame(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == text.count else { return false }
    for index in text.indices where bytes[start + index] != text[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: places.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number + 1)
    }
    places = larger
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}

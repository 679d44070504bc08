/// Finds a shape by the bytes of its name, without making a string of them.
///
/// Open addressing over a power of two of places, at least four for each shape, so that most names
/// are found at the first one. It is not generic, so that it is fast wherever it is called from.
package struct ShapeTable: Sendable {
  private let names: [[UInt8]]
  /// The index of a name, or -1 where there is none.
  private let places: [Int]

  package init(_ names: [String]) {
    self.names = names.map { [UInt8]($0.utf8) }
    var size = 8
    while size < names.count * 4 { size *= 2 }
    var places = Array(repeating: -1, count: size)
    for (index, name) in self.names.enumerated() {
      var place = name.withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
      while places[place] >= 0 { place = (place + 1) & (size - 1) }
      places[place] = index
    }
    self.places = places
  }

  /// The index of the name among those given, or nil when it is not there.
  package func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = Self.hash(name) & (places.count - 1)
    while places[place] >= 0 {
      if Self.isSame(names[places[place]], name) { return places[place] }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  /// The 64-bit FNV-1a hash, folded.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private static func isSame(_ name: [UInt8], _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count == other.count else { return false }
    for index in name.indices where name[index] != other[index] { return false }
    return true
  }
}

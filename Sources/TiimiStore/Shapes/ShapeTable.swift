/// Finds a shape by the bytes of its name, without making a string of them.
///
/// Open addressing over a power of two of places, four for each shape, so that most names are found
/// at the first one.
package struct ShapeTable<Shape: EntryShape>: Sendable {
  private var places: [(name: [UInt8], shape: Shape)?]

  init() {
    let shapes = Shape.allCases
    var size = 8
    while size < shapes.count * 4 { size *= 2 }
    places = Array(repeating: nil, count: size)
    for shape in shapes {
      let name = [UInt8](shape.name.utf8)
      var place = name.withUnsafeBufferPointer(home)
      while places[place] != nil { place = next(place) }
      places[place] = (name, shape)
    }
  }

  /// The shape with the name, or nil when there is none.
  package subscript(_ name: UnsafeBufferPointer<UInt8>) -> Shape? {
    var place = home(of: name)
    while let found = places[place] {
      if found.name.elementsEqual(name) { return found.shape }
      place = next(place)
    }
    return nil
  }

  /// The place where the search begins: the 64-bit FNV-1a hash of the name, folded.
  private func home(of name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (places.count - 1)
  }

  private func next(_ place: Int) -> Int { (place + 1) & (places.count - 1) }
}

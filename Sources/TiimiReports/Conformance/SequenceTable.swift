/// Counts equal sequences of steps, each kept once in a compact form.
///
/// A step is a number below 65,536. The sequences lie one after another in one buffer; a table of
/// places finds an equal one by its hash and compares it step by step, so that counts are exact.
package struct SequenceTable: Sendable {
  private var steps: [UInt16] = []
  private var starts: [Int] = [0]
  private var hashes: [UInt64] = []
  /// The place of a sequence plus one, or 0 where there is none.
  private var places = [UInt32](repeating: 0, count: 1 << 10)
  /// How often each sequence has been seen, in the order in which they were first seen.
  package private(set) var counts: [Int] = []

  /// How many different sequences there are.
  package var count: Int { counts.count }

  /// The steps of a sequence.
  package subscript(place: Int) -> ArraySlice<UInt16> { steps[starts[place]..<starts[place + 1]] }

  /// Counts a sequence once more and gives its place.
  package mutating func add(_ sequence: UnsafeBufferPointer<UInt16>) -> Int {
    let hash = Self.hash(sequence)
    var slot = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[slot] != 0 {
      let place = Int(places[slot]) - 1
      if hashes[place] == hash, isSame(place, sequence) {
        counts[place] += 1
        return place
      }
      slot = (slot + 1) & (places.count - 1)
    }
    counts.append(1)
    hashes.append(hash)
    steps.append(contentsOf: sequence)
    starts.append(steps.count)
    places[slot] = UInt32(counts.count)
    if counts.count * 2 > places.count { grow() }
    return counts.count - 1
  }

  private func isSame(_ place: Int, _ sequence: UnsafeBufferPointer<UInt16>) -> Bool {
    let start = starts[place]
    guard starts[place + 1] - start == sequence.count else { return false }
    for index in sequence.indices where steps[start + index] != sequence[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: places.count * 2)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(place + 1)
    }
    places = larger
  }

  /// FNV-1a over the steps, with its halves mixed.
  private static func hash(_ sequence: UnsafeBufferPointer<UInt16>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for step in sequence { hash = (hash ^ UInt64(step)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}

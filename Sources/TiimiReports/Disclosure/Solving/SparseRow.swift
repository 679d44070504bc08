/// Whole numbers at a few places, nought at all others: an equation, or a change of several figures.
struct SparseRow: Hashable {
  /// A number that is not nought, and its place.
  struct Entry: Hashable {
    let place: Int
    let value: Int
  }

  /// The numbers by place.
  let entries: [Entry]

  private static let most = 1_000_000_000

  /// Makes a row; noughts are left out.
  init(_ numbers: [Int: Int]) {
    entries = numbers.filter { $0.value != 0 }.map { Entry(place: $0.key, value: $0.value) }
      .sorted { $0.place < $1.place }
  }

  private init(sorted entries: [Entry]) {
    self.entries = entries
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The number at a place.
  subscript(place: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].place == place ? entries[low].value : 0
  }

  /// The row and another one, each so many times that nothing is left at a place, divided by what
  /// all numbers have in common; nil when numbers outgrow the machine.
  func clearing(_ place: Int, with other: SparseRow) -> SparseRow? {
    let (mine, theirs) = (self[place], other[place])
    guard mine != 0, theirs != 0 else { return self }
    let common = greatestCommonDivisor(mine, theirs)
    return adding(other, times: -mine / common, own: theirs / common)
  }

  private func adding(_ other: SparseRow, times: Int, own: Int) -> SparseRow? {
    var sum: [Entry] = []
    sum.reserveCapacity(entries.count + other.entries.count)
    var (first, second) = (0, 0)
    var common = 0
    while first < entries.count || second < other.entries.count {
      let mine = first < entries.count ? entries[first].place : Int.max
      let theirs = second < other.entries.count ? other.entries[second].place : Int.max
      var value = 0
      if mine <= theirs { value += entries[first].value * own }
      if theirs <= mine { value += other.entries[second].value * times }
      if mine <= theirs { first += 1 }
      if theirs <= mine { second += 1 }
      if value == 0 { continue }
      guard abs(value) < Self.most else { return nil }
      common = common == 1 ? 1 : greatestCommonDivisor(common, value)
      sum.append(Entry(place: min(mine, theirs), value: value))
    }
    if common <= 1 { return SparseRow(sorted: sum) }
    return SparseRow(sorted: sum.map { Entry(place: $0.place, value: $0.value / common) })
  }
}

/// The greatest common divisor; never nought.
func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (first, second) = (abs(first), abs(second))
  while second != 0 { (first, second) = (second, first % second) }
  return max(1, first)
}

/// What a reader who does not know the true numbers can say of hidden figures: between what limits.
///
/// The limits of every figure are narrowed by every equation, also those after elimination, until
/// nothing moves. Limits that cross mean that the publications contradict each other, as they do
/// after late entries; then nothing follows for sure.
struct FigureLimits {
  private static let most = 1_000_000_000
  private static let mostRounds = 100

  private var low: [Int]
  private var high: [Int]
  private var isContradicted = false

  /// Narrows from the least numbers of the figures.
  init(least: [Int], _ rows: [SparseRow]) {
    low = least
    high = least.map { _ in Self.most }
    let tame = rows.filter { row in
      row.entries.allSatisfy { $0.place == OpenPart.constant || abs($0.value) < 1_000 }
    }
    for _ in 0..<Self.mostRounds {
      var hasMoved = false
      for row in tame where !isContradicted { hasMoved = narrow(by: row) || hasMoved }
      if !hasMoved || isContradicted { return }
    }
  }

  /// Whether as many values are left for the figure as are asked for.
  func leave(_ choices: Int, for figure: Int) -> Bool {
    isContradicted || high[figure] - low[figure] + 1 >= choices
  }

  private mutating func narrow(by row: SparseRow) -> Bool {
    var (least, greatest) = (0, 0)
    for entry in row.entries {
      let ends = ends(entry)
      least += ends.low
      greatest += ends.high
    }
    var hasMoved = false
    for entry in row.entries where entry.place != OpenPart.constant {
      let ends = ends(entry)
      // factor · x lies between what the others at their greatest and at their least leave for it.
      let (from, to) = (ends.high - greatest, ends.low - least)
      let (first, last) = entry.value > 0 ? (from, to) : (-to, -from)
      let size = abs(entry.value)
      let least = max(low[entry.place], -floorDivided(-first, by: size))
      let greatest = min(high[entry.place], floorDivided(last, by: size))
      if least == low[entry.place], greatest == high[entry.place] { continue }
      (low[entry.place], high[entry.place]) = (least, greatest)
      if least > greatest { isContradicted = true }
      hasMoved = true
    }
    return hasMoved
  }

  private func ends(_ entry: SparseRow.Entry) -> (low: Int, high: Int) {
    if entry.place == OpenPart.constant { return (entry.value, entry.value) }
    let (low, high) = (low[entry.place], high[entry.place])
    return entry.value > 0
      ? (low * entry.value, high * entry.value) : (high * entry.value, low * entry.value)
  }

  private func floorDivided(_ number: Int, by size: Int) -> Int {
    let quotient = number / size
    return number % size < 0 ? quotient - 1 : quotient
  }
}

/// Unknown whole numbers, what is known of each and sums that hold between them; solved as far as it goes.
///
/// Written apart from the control, on purpose.
struct LinearAttack {
  /// The least that each number can be.
  private(set) var low: [Int] = []
  /// The greatest that each number can be.
  private(set) var high: [Int] = []
  private var rows: [[Int: Int]] = []
  private var solved: [[Int: Int]] = []
  private var constants: [Int] = []
  private static let most = 100_000

  /// The number itself, once there is only one left that it can be.
  func value(of figure: Int) -> Int? { low[figure] == high[figure] ? low[figure] : nil }

  /// Adds a number of which nothing is known but that it is not below nought.
  mutating func add() -> Int {
    low.append(0)
    high.append(Self.most)
    return low.count - 1
  }

  /// Says between which limits a number is.
  mutating func narrow(_ figure: Int, _ least: Int, _ greatest: Int) {
    low[figure] = max(low[figure], least)
    high[figure] = min(high[figure], greatest)
  }

  /// Says that the numbers, times their factors, add up to nought.
  mutating func sum(_ row: [Int: Int]) {
    rows.append(row)
  }

  /// Finds out what follows.
  mutating func solve() {
    eliminate()
    squeeze()
  }

  /// Adds the rows that elimination in whole numbers leaves.
  private mutating func eliminate() {
    var open = rows.map { row -> ([Int: Int], Int) in
      var known = 0
      var left: [Int: Int] = [:]
      for (figure, factor) in row {
        if low[figure] == high[figure] {
          known += factor * low[figure]
        } else {
          left[figure] = factor
        }
      }
      return (left, known)
    }
    var done = 0
    for column in low.indices {
      guard let pivot = open.indices.dropFirst(done).first(where: { open[$0].0[column] != nil })
      else { continue }
      open.swapAt(done, pivot)
      let (row, constant) = open[done]
      let leading = row[column] ?? 1
      for other in open.indices where other != done {
        guard let factor = open[other].0[column] else { continue }
        var mixed = open[other].0.mapValues { $0 * leading }
        for (figure, value) in row { mixed[figure, default: 0] -= value * factor }
        let total = open[other].1 * leading - constant * factor
        let divisor = mixed.values.reduce(total, Self.divisor)
        open[other] = (
          mixed.filter { $0.value != 0 }.mapValues { $0 / max(1, divisor) }, total / max(1, divisor)
        )
      }
      done += 1
    }
    constants = open.map(\.1)
    solved = open.map(\.0)
  }

  private static func divisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? abs(first) : divisor(second, first % second)
  }

  /// Narrows the limits of every figure by every row until nothing moves.
  private mutating func squeeze() {
    let all = Array(zip(rows, rows.map { _ in 0 })) + Array(zip(solved, constants))
    for _ in 0..<60 {
      let before = (low, high)
      for (row, constant) in all { squeeze(row, constant) }
      if before == (low, high) { return }
    }
  }

  private mutating func squeeze(_ row: [Int: Int], _ constant: Int) {
    let least = row.reduce(constant) { $0 + ($1.value > 0 ? low : high)[$1.key] * $1.value }
    let greatest = row.reduce(constant) { $0 + ($1.value > 0 ? high : low)[$1.key] * $1.value }
    for (figure, factor) in row {
      let lowest = least - (factor > 0 ? low : high)[figure] * factor
      let highest = greatest - (factor > 0 ? high : low)[figure] * factor
      let ends = [-lowest, -highest].map { Double($0) / Double(factor) }
      narrow(figure, Int(ends.min()?.rounded(.up) ?? 0), Int(ends.max()?.rounded(.down) ?? 0))
    }
  }
}

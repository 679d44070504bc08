import TiimiDomain

@testable import TiimiReports

/// Somebody who has every published table and solves them.
///
/// They use sums, shares and periods. Written apart from the
/// control, on purpose.
struct TableAttack {
  private var names: [String: Int] = [:]
  private var low: [Int] = []
  private var high: [Int] = []
  private var isSecret: [Bool] = []
  private var rows: [[Int: Int]] = []
  private var rests: [Int] = []
  private var solved: [[Int: Int]] = []
  private var constants: [Int] = []
  private static let most = 100_000

  init(_ tables: [ProtectedTable]) {
    for table in tables { read(table) }
    for table in tables { sum(table) }
    eliminate()
    squeeze()
  }

  /// The numbers worked out for what should be hidden, by name.
  var recovered: [String: Int] {
    names.filter { isSecret[$0.value] && low[$0.value] == high[$0.value] }.mapValues { low[$0] }
  }

  /// How many small remainders can be worked out, hidden figures or not.
  func smallRemainders(below threshold: Int) -> Int {
    rests.count { low[$0] == high[$0] && (1..<threshold).contains(low[$0]) }
  }

  private mutating func place(_ name: String) -> Int {
    if let found = names[name] { return found }
    names[name] = low.count
    low.append(0)
    high.append(Self.most)
    isSecret.append(false)
    return low.count - 1
  }

  private static func name(
    _ quantity: String,
    _ table: ProtectedTable,
    _ place: [FigureWord?]
  )
    -> String
  {
    let group = zip(place, table.dimensions).compactMap { word, dimension in
      word.map { "\(dimension.name)=\($0)" }
    }
    return quantity + "|" + group.sorted().joined(separator: ",")
      + "|" + (table.period.map { "\($0.from)..\($0.until)" } ?? "")
  }

  private mutating func read(_ table: ProtectedTable) {
    for cell in table.cells {
      let counted = place(Self.name(table.measure.text, table, cell.place))
      learn(counted, cell.counted)
      guard let shown = cell.base else { continue }
      let base = place(Self.name(table.base?.text ?? "", table, cell.place))
      let rest = place(Self.name("rest", table, cell.place))
      learn(base, shown)
      rows.append([base: -1, counted: 1, rest: 1])
      rests.append(rest)
    }
  }

  private mutating func learn(_ figure: Int, _ shown: ProtectedCell.Shown) {
    switch shown {
    case .value(let value): narrow(figure, value, value)
    case .suppressed: isSecret[figure] = true
    }
  }

  private mutating func narrow(_ figure: Int, _ least: Int, _ greatest: Int) {
    low[figure] = max(low[figure], least)
    high[figure] = min(high[figure], greatest)
  }

  /// Margins, and months that make up longer periods.
  private mutating func sum(_ table: ProtectedTable) {
    let quantities = [table.measure.text] + (table.base.map { [$0.text] } ?? [])
    for quantity in quantities {
      for cell in table.cells {
        let whole = place(Self.name(quantity, table, cell.place))
        for (number, dimension) in table.dimensions.enumerated() where cell.place[number] == nil {
          var row = [whole: -1]
          for category in dimension.categories {
            var part = cell.place
            part[number] = category.word
            row[place(Self.name(quantity, table, part)), default: 0] += 1
          }
          rows.append(row)
        }
        if let period = table.period {
          rows.append(months(of: period, whole, quantity, table, cell))
        }
      }
    }
  }

  private mutating func months(
    of period: FigurePeriod,
    _ whole: Int,
    _ quantity: String,
    _ table: ProtectedTable,
    _ cell: ProtectedCell
  ) -> [Int: Int] {
    var row = [whole: -1]
    for month in period.from.month..<period.until.month {
      let name = Self.name(quantity, table, cell.place) + "#\(month)"
      let parts = name.split(separator: "|", omittingEmptySubsequences: false)
      row[place("\(parts[0])|\(parts[1])|#\(month)"), default: 0] += 1
    }
    return row
  }
}

extension TableAttack {
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

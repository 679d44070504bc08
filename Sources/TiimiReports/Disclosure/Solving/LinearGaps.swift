/// What equations between figures leave open about them, found by exact elimination in whole numbers.
struct LinearGaps {
  /// The equations after elimination; the constant has gone along.
  private(set) var rows: [SparseRow] = []
  /// The equation of each figure that one was spent on.
  private var spent: [Int?]
  /// How many equations a figure is in.
  private var uses: [Int]

  /// Eliminates the figures of the rows; nil when numbers outgrow the machine.
  ///
  /// Figures are numbered from nought. Other places, such as that of a constant, only go along.
  init?(rows given: [SparseRow], figures: Int) {
    spent = [Int?](repeating: nil, count: figures)
    uses = [Int](repeating: 0, count: figures)
    for row in given.sorted(by: { $0.entries.count < $1.entries.count }) {
      guard solve(row) else { return nil }
    }
  }

  /// The figures that are not determined: those that stand in no equation alone.
  var open: Set<Int> {
    Set(
      spent.indices.filter { figure in
        guard let row = spent[figure] else { return true }
        return rows[row].entries.contains { $0.place >= 0 && $0.place != figure }
      }
    )
  }

  private mutating func solve(_ given: SparseRow) -> Bool {
    guard let row = reduced(given) else { return false }
    let figures = row.entries.lazy.map(\.place).filter { $0 >= 0 }
    guard let figure = figures.min(by: { (uses[$0], $0) < (uses[$1], $1) }) else { return true }
    for other in rows.indices where uses[figure] > 0 && rows[other][figure] != 0 {
      guard let less = rows[other].clearing(figure, with: row) else { return false }
      count(rows[other], -1)
      count(less, 1)
      rows[other] = less
    }
    count(row, 1)
    spent[figure] = rows.count
    rows.append(row)
    return true
  }

  /// The row without the figures that an equation was spent on.
  private func reduced(_ given: SparseRow) -> SparseRow? {
    var row = given
    for entry in given.entries where entry.place >= 0 {
      guard let known = spent[entry.place] else { continue }
      guard let less = row.clearing(entry.place, with: rows[known]) else { return nil }
      row = less
    }
    return row
  }

  private mutating func count(_ row: SparseRow, _ change: Int) {
    for entry in row.entries where entry.place >= 0 { uses[entry.place] += change }
  }
}

/// Open figures that hang together, numbered from nought, with the equations between them.
struct OpenPart {
  /// The place of an equation's constant: all that is known in it.
  static let constant = -1

  /// The places of the figures in the web.
  let figures: [Int]
  /// The equations, with known figures drawn together in the constant.
  let rows: [SparseRow]
  /// The equations that each figure is in, and how many times.
  let rowsOf: [[(row: Int, value: Int)]]
  /// The true numbers; nought where one is not known.
  let truths: [Int]
  /// The least number that a reader must reckon with.
  let least: [Int]
  /// Whether the true number is not known here, as an earlier publication hid it.
  let isUncertain: [Bool]

  init(_ figures: [Int], in web: FigureWeb) {
    self.figures = figures
    var number: [Int: Int] = [:]
    for (place, figure) in figures.enumerated() { number[figure] = place }
    let rows = Set(figures.flatMap { web.equationsOf[$0] }).sorted().map { equation in
      var row: [Int: Int] = [:]
      for (figure, coefficient) in web.equations[equation] {
        if let place = number[figure] {
          row[place] = coefficient
        } else {
          row[Self.constant, default: 0] += coefficient * (web.figures[figure].truth ?? 0)
        }
      }
      return SparseRow(row)
    }
    var rowsOf: [[(row: Int, value: Int)]] = figures.map { _ in [] }
    for (number, row) in rows.enumerated() {
      for entry in row.entries where entry.place >= 0 {
        rowsOf[entry.place].append((number, entry.value))
      }
    }
    (self.rows, self.rowsOf) = (rows, rowsOf)
    truths = figures.map { web.figures[$0].truth ?? 0 }
    least = figures.map { web.figures[$0].least }
    isUncertain = figures.map { web.figures[$0].isUncertain }
  }

  /// The figures that the equations leave at least so many values.
  func withinLimits(_ choices: Int) -> Set<Int> {
    guard let gaps = LinearGaps(rows: rows, figures: figures.count) else { return [] }
    let limits = FigureLimits(least: least, rows + gaps.rows)
    return Set(gaps.open.filter { limits.leave(choices, for: $0) }.map { figures[$0] })
  }
}

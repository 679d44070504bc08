/// What the equations between figures leave open about the hidden ones.
///
/// Exact elimination over fractions. Each move is a change of several hidden figures at once that no
/// equation notices; a figure that no move touches is determined by what is shown.
struct LinearGaps {
  /// A change of hidden figures in whole steps; the keys are columns.
  typealias Move = [Int: Int]

  let moves: [Move]
  /// The equations after elimination; entries of other columns have gone along.
  let rows: [[Int: Fraction]]

  /// Eliminates rows of coefficients by column; nil when numbers outgrow the machine.
  ///
  /// Entries whose column is not among the given ones, such as a constant, only go along.
  init?(rows: [[Int: Int]], columns: [Int]) {
    var work: [[Int: Fraction]] = rows.map { $0.mapValues(Fraction.init(whole:)) }
    var pivots: [(column: Int, row: Int)] = []
    for column in columns {
      let next = pivots.count
      guard let found = work.indices.dropFirst(next).first(where: { work[$0][column] != nil })
      else { continue }
      work.swapAt(next, found)
      guard Self.eliminate(column, with: next, &work) else { return nil }
      pivots.append((column, next))
    }
    let pivoted = Set(pivots.map(\.column))
    var moves: [Move] = []
    for free in columns where !pivoted.contains(free) {
      guard let move = Self.move(free, pivots, work) else { return nil }
      moves.append(move)
    }
    self.moves = moves
    self.rows = work.filter { !$0.isEmpty }
  }

  private static func eliminate(
    _ column: Int,
    with pivot: Int,
    _ work: inout [[Int: Fraction]]
  ) -> Bool {
    guard let leading = work[pivot][column] else { return false }
    var row: [Int: Fraction] = [:]
    for (key, value) in work[pivot] {
      guard let scaled = value.divided(by: leading) else { return false }
      row[key] = scaled
    }
    work[pivot] = row
    for other in work.indices where other != pivot {
      guard let factor = work[other][column] else { continue }
      for (key, value) in row {
        guard let left = (work[other][key] ?? .zero).minus(factor, times: value) else {
          return false
        }
        work[other][key] = left.isZero ? nil : left
      }
    }
    return true
  }

  /// The change of the pivots that goes with one step of a free figure, in whole numbers.
  private static func move(
    _ free: Int,
    _ pivots: [(column: Int, row: Int)],
    _ work: [[Int: Fraction]]
  ) -> Move? {
    let bound = pivots.compactMap { pivot in
      work[pivot.row][free].map { (column: pivot.column, value: $0) }
    }
    var scale = 1
    for (_, value) in bound {
      let (product, over) = scale.multipliedReportingOverflow(
        by: value.bottom / greatestCommonDivisor(scale, value.bottom)
      )
      if over || product > 1_000_000 { return nil }
      scale = product
    }
    var move: Move = [free: scale]
    for (column, value) in bound {
      guard abs(value.top) < 1_000_000 else { return nil }
      move[column] = -value.top * (scale / value.bottom)
    }
    return move
  }
}

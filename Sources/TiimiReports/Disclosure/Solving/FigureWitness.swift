/// Finds other numbers, for one figure and those that it hangs together with, that fit what is shown.
///
/// One figure is changed; then every equation that no longer holds is mended by changing another hidden
/// figure in it, until all hold again. No figure falls below what it can be.
struct FigureWitness {
  private let part: OpenPart
  private var numbers: [Int]
  /// Figures that may not change: shown ones, those of unknown numbers, those changed already.
  private var isFixed: [Bool]
  /// By how much each equation is broken.
  private var faults: [Int]
  private var broken: [Int] = []
  private var made: [(place: Int, step: Int)] = []
  /// How many changes may be tried for one value.
  private let effort: Int
  private var left = 0

  private static let steps = [1, -1, 2, -2, 3, -3]
  private static let mostChanges = 30
  private static let mostDetours = 3

  init(_ part: OpenPart, effort: Int) {
    (self.part, self.effort) = (part, effort)
    numbers = part.truths
    isFixed = part.isUncertain
    faults = part.rows.map { _ in 0 }
  }

  /// Looks on as if a figure were shown, or no longer so.
  mutating func setShown(_ place: Int, _ isShown: Bool) { isFixed[place] = isShown }

  /// The figures that change when one of them takes as many values as are asked for, itself included;
  /// nil when that many are not found.
  mutating func changes(of figure: Int, choices: Int) -> Set<Int>? {
    if isFixed[figure] { return nil }
    var changes: Set<Int> = []
    var values = 1
    for step in Self.steps where values < choices {
      if numbers[figure] + step < part.least[figure] { continue }
      left = effort
      change(figure, by: step)
      if (0...Self.mostDetours).contains(where: { mend(detours: $0) }) {
        values += 1
        changes.formUnion(made.map(\.place))
      }
      while !made.isEmpty { takeBack() }
    }
    return values < choices ? nil : changes
  }

  /// Mends what is broken, taking the best change each time but for so many detours: the first choices
  /// matter most, and a search that varies the last ones only never comes back to them.
  private mutating func mend(detours: Int) -> Bool {
    guard let row = tightest else { return true }
    if made.count == Self.mostChanges { return false }
    let found = mendings(of: row)
    let best = detours == 0 ? found.min().map { [$0] } ?? [] : found.sorted()
    for (rank, mending) in best.enumerated() {
      left -= 1
      if left < 0 { return false }
      change(mending.place, by: mending.step)
      if mend(detours: rank == 0 ? detours : detours - 1) { return true }
      takeBack()
    }
    return false
  }

  /// The broken equation of the fewest figures.
  private var tightest: Int? {
    broken.min { (part.rows[$0].entries.count, $0) < (part.rows[$1].entries.count, $1) }
  }

  /// The changes that mend an equation or go some way.
  private func mendings(of row: Int) -> [Mending] {
    var found: [Mending] = []
    let fault = faults[row]
    for entry in part.rows[row].entries where entry.place >= 0 && !isFixed[entry.place] {
      let number = numbers[entry.place]
      let step = max(-fault / entry.value, part.least[entry.place] - number)
      if step == 0 { continue }
      var broken = 0
      for other in part.rowsOf[entry.place] {
        let before = faults[other.row]
        if before == 0 { broken += 1 } else if before + other.value * step == 0 { broken -= 1 }
      }
      found.append(Mending(broken: broken, number: number, place: entry.place, step: step))
    }
    return found
  }

  /// A change that mends an equation; the better come first: those that leave the fewest broken, and of
  /// those the one of the greatest number.
  private struct Mending: Comparable {
    /// How many more equations are broken afterwards.
    let broken: Int
    let number: Int
    let place: Int
    let step: Int

    static func < (first: Mending, second: Mending) -> Bool {
      if first.broken != second.broken { return first.broken < second.broken }
      if first.number != second.number { return first.number > second.number }
      return first.place < second.place
    }
  }

  private mutating func change(_ place: Int, by step: Int) {
    made.append((place, step))
    isFixed[place] = true
    add(step, to: place)
  }

  private mutating func takeBack() {
    guard let (place, step) = made.popLast() else { return }
    isFixed[place] = false
    add(-step, to: place)
  }

  private mutating func add(_ step: Int, to place: Int) {
    numbers[place] += step
    for (row, value) in part.rowsOf[place] {
      let wasBroken = faults[row] != 0
      faults[row] += value * step
      if wasBroken, faults[row] == 0 { broken.removeAll { $0 == row } }
      if !wasBroken, faults[row] != 0 { broken.append(row) }
    }
  }
}

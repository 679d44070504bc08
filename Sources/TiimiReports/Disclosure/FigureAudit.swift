/// Looks at a web of figures as a reader would who solves every equation in it.
///
/// A protected figure is safe when other numbers in its stead, and in the stead of other hidden
/// figures, would fit everything that is shown; the audit finds such numbers or calls it a leak. Where
/// numbers hidden earlier are not known, it narrows the limits of each figure instead.
struct FigureAudit {
  /// A figure that can be worked out, and the shown figures nearest to it.
  struct Leak {
    let figure: Int
    let helpers: [Int]
  }

  /// Figures whose hidden neighbours were found safe already.
  private var verified: Set<[Int]> = []

  /// The first leak, or nil when everything protected is safe.
  mutating func leak(in web: FigureWeb, except given: Set<Int>) -> Leak? {
    let closure = Closure(web)
    let solved = web.figures.indices.first {
      web.figures[$0].isProtected && closure.isKnown[$0] && !given.contains($0)
    }
    if let solved { return Leak(figure: solved, helpers: helpers(of: solved, web, closure)) }
    for part in closure.openParts(of: web) where !verified.contains(part) {
      if let found = leak(in: part, web, closure, given) { return found }
      verified.insert(part)
    }
    return nil
  }

  private func leak(
    in part: [Int],
    _ web: FigureWeb,
    _ closure: Closure,
    _ given: Set<Int>
  ) -> Leak? {
    let protected = part.filter { web.figures[$0].isProtected && !given.contains($0) }
    if protected.isEmpty { return nil }
    let rows = FigureLimits.rows(of: part, web)
    let gaps = LinearGaps(rows: rows, columns: part)
    let moves = gaps?.moves ?? []
    let limits =
      part.contains { web.figures[$0].isUncertain }
      ? FigureLimits(part, rows, gaps?.rows ?? [], web) : nil
    let witness = Witness(web: web, moves: moves)
    let found = protected.first { figure in
      guard let limits else { return !witness.isSafe(figure) }
      return !moves.contains { $0[figure] != nil } || !limits.leavesEnough(figure, web)
    }
    return found.map { Leak(figure: $0, helpers: helpers(of: $0, web, closure)) }
  }

  /// The figures that could be hidden to protect one, from the equations nearest to it.
  private func helpers(of figure: Int, _ web: FigureWeb, _ closure: Closure) -> [Int] {
    var level = Set(web.equationsOf[figure])
    var visited = level
    while !level.isEmpty {
      let near = Set(level.flatMap { web.equations[$0].keys })
      let found = near.filter { web.figures[$0].isHideable }
      if !found.isEmpty {
        return found.sorted { order($0, web, closure) < order($1, web, closure) }
      }
      level = Set(near.flatMap { web.equationsOf[$0] }).subtracting(visited)
      visited.formUnion(level)
    }
    return []
  }

  /// Fewest new gaps first, noughts last, then the smallest, then the one that came first.
  private func order(_ figure: Int, _ web: FigureWeb, _ closure: Closure) -> (Int, Int, Int, Int) {
    let lonely = web.equationsOf[figure].count { equation in
      web.equations[equation].keys.allSatisfy { $0 == figure || closure.isKnown[$0] }
    }
    let persons = web.figures[figure].persons ?? 0
    return (lonely, persons == 0 ? 1 : 0, persons, figure)
  }
}

extension FigureAudit {
  /// What follows from the shown figures by one equation after the other.
  struct Closure {
    private(set) var isKnown: [Bool]

    init(_ web: FigureWeb) {
      isKnown = web.figures.map(\.isKnown)
      var waiting = Array(web.equations.indices.reversed())
      while let next = waiting.popLast() {
        let open = web.equations[next].keys.filter { !isKnown[$0] }
        guard open.count == 1 else { continue }
        isKnown[open[0]] = true
        waiting.append(contentsOf: web.equationsOf[open[0]])
      }
    }

    /// The figures that stay open, in parts that share no equation.
    func openParts(of web: FigureWeb) -> [[Int]] {
      var visited = isKnown
      var parts: [[Int]] = []
      for start in web.figures.indices where !visited[start] {
        visited[start] = true
        var part = [start]
        var place = 0
        while place < part.count {
          for equation in web.equationsOf[part[place]] {
            for next in web.equations[equation].keys where !visited[next] {
              visited[next] = true
              part.append(next)
            }
          }
          place += 1
        }
        parts.append(part.sorted())
      }
      return parts
    }
  }

  /// Finds other numbers that fit what is shown.
  struct Witness {
    let web: FigureWeb
    let moves: [LinearGaps.Move]
    private static let steps = [1, -1, 2, -2, 3, -3]
    private static let mostPairs = 4_000

    /// Whether the figure can have as many values as the settings ask for.
    func isSafe(_ figure: Int) -> Bool {
      let wanted = web.settings.choices
      var values: Set<Int> = [0]
      let touching = moves.filter { $0[figure] != nil }
      for move in touching where collect(figure, move, &values, wanted) { return true }
      var left = Self.mostPairs
      for first in touching {
        for second in moves where second != first {
          for sign in [1, -1] {
            left -= 1
            if left < 0 { return false }
            let both = first.merging(second.mapValues { $0 * sign }) { $0 + $1 }
            if collect(figure, both, &values, wanted) { return true }
          }
        }
      }
      return false
    }

    private func collect(
      _ figure: Int,
      _ move: LinearGaps.Move,
      _ values: inout Set<Int>,
      _ wanted: Int
    ) -> Bool {
      for step in Self.steps where fits(move, step) { values.insert((move[figure] ?? 0) * step) }
      return values.count >= wanted
    }

    private func fits(_ move: LinearGaps.Move, _ step: Int) -> Bool {
      move.allSatisfy { figure, change in
        (web.figures[figure].truth ?? 0) + change * step >= web.figures[figure].least
      }
    }
  }
}

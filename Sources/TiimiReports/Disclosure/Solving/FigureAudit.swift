/// Looks at a web of figures as a reader would who solves every equation in it.
///
/// A protected figure is safe when other numbers in its stead, and in the stead of other hidden
/// figures, would fit everything that is shown; the audit finds such numbers or calls it a leak. Where
/// numbers hidden earlier are not known, it narrows the limits of a figure instead.
struct FigureAudit {
  private static let effort = 300

  /// For each figure found safe, the figures whose other numbers show that.
  private(set) var witnesses: [Int: Set<Int>] = [:]

  /// Everything protected that is not safe.
  mutating func leaks(in web: FigureWeb, except given: Set<Int>) -> [Int] {
    let closure = FigureClosure(web)
    var found = web.figures.indices.filter {
      web.figures[$0].isProtected && closure.isKnown[$0] && !given.contains($0)
    }
    for figures in closure.openParts(of: web) {
      let doubtful = figures.filter {
        web.figures[$0].isProtected && witnesses[$0] == nil && !given.contains($0)
      }
      if !doubtful.isEmpty { found += leaks(among: doubtful, OpenPart(figures, in: web), web) }
    }
    return found
  }

  /// A figure keeps its witness as long as more figures are hidden, and none shown.
  private mutating func leaks(among figures: [Int], _ part: OpenPart, _ web: FigureWeb) -> [Int] {
    var witness = FigureWitness(part, effort: Self.effort)
    let wanted = Set(figures)
    for (place, figure) in part.figures.enumerated() where wanted.contains(figure) {
      witnesses[figure] = witness.changes(of: place, choices: web.settings.choices)
        .map { changes in Set(changes.map { part.figures[$0] }) }
    }
    let doubtful = figures.filter { witnesses[$0] == nil }
    if doubtful.isEmpty || !part.isUncertain.contains(true) { return doubtful }
    let within = part.withinLimits(web.settings.choices)
    return doubtful.filter { !within.contains($0) }
  }

  /// Which of the figures follow from what is shown, whatever is hidden besides.
  func determined(_ figures: Set<Int>, in web: FigureWeb) -> Set<Int> {
    if figures.isEmpty { return [] }
    var open: Set<Int> = []
    for part in FigureClosure(web).openParts(of: web) where !figures.isDisjoint(with: part) {
      open.formUnion(OpenPart(part, in: web).withinLimits(web.settings.choices))
    }
    return figures.subtracting(open)
  }
}

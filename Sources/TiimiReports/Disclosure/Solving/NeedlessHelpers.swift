/// Finds hidden helpers that can be shown after all.
///
/// Showing one takes away the witnesses that change it; it is needless when those figures have others,
/// or are helpers themselves that can be shown with it.
struct NeedlessHelpers {
  private static let mostTrials = 1_000
  private static let mostTogether = 20
  private static let effort = 60
  /// How many numbers of equations may be looked at again where limits have to be narrowed.
  private static let mostNarrowing = 2_000_000

  private let part: OpenPart
  private let web: FigureWeb
  private let helpers: Set<Int>
  private var search: FigureWitness
  private var witnesses: [Int: Set<Int>] = [:]
  private var places: [Int: Int] = [:]
  /// Protected figures without a witness, which are safe within limits.
  private var limited: Set<Int>
  private var shown: Set<Int> = []
  private var left = Self.mostNarrowing

  /// The helpers that nothing protected needs, looked for in the given order.
  static func found(
    among helpers: [Int],
    in web: FigureWeb,
    _ audit: FigureAudit,
    except given: Set<Int>
  ) -> [Int] {
    FigureClosure(web).openParts(of: web).flatMap { figures -> [Int] in
      let here = helpers.filter(Set(figures).contains)
      if here.isEmpty { return [] }
      var finder = NeedlessHelpers(here, OpenPart(figures, in: web), web, audit, given)
      for helper in here.prefix(mostTrials) { finder.tryShowing(helper) }
      return Array(finder.shown)
    }
  }

  private init(
    _ helpers: [Int],
    _ part: OpenPart,
    _ web: FigureWeb,
    _ audit: FigureAudit,
    _ given: Set<Int>
  ) {
    (self.helpers, self.part, self.web) = (Set(helpers), part, web)
    search = FigureWitness(part, effort: Self.effort)
    limited = []
    for (place, figure) in part.figures.enumerated() {
      places[figure] = place
      guard web.figures[figure].isProtected, !given.contains(figure) else { continue }
      witnesses[figure] = audit.witnesses[figure]
      if witnesses[figure] == nil { limited.insert(figure) }
    }
  }

  private mutating func tryShowing(_ helper: Int) {
    if shown.contains(helper) { return }
    var together: Set = [helper]
    setShown([helper], true)
    guard let found = otherWitnesses(&together), areWithinLimits(without: together) else {
      setShown(together, false)
      return
    }
    witnesses.merge(found) { $1 }
    for figure in together { witnesses[figure] = nil }
    limited.subtract(together)
    shown.formUnion(together)
  }

  private mutating func setShown(_ figures: Set<Int>, _ isShown: Bool) {
    for figure in figures { if let place = places[figure] { search.setShown(place, isShown) } }
  }

  /// New witnesses for the figures whose own change what is shown together.
  ///
  /// Helpers without one are shown with it. Nil when a figure that must stay hidden has none.
  private mutating func otherWitnesses(_ together: inout Set<Int>) -> [Int: Set<Int>]? {
    var found: [Int: Set<Int>] = [:]
    while let figure = needy(together, found) {
      let changes = places[figure].flatMap {
        search.changes(of: $0, choices: web.settings.choices)
      }
      if let changes {
        found[figure] = Set(changes.map { part.figures[$0] })
      } else if helpers.contains(figure), together.count < Self.mostTogether {
        together.insert(figure)
        setShown([figure], true)
      } else {
        return nil
      }
    }
    return found
  }

  /// The first figure whose witness would change one of those shown together.
  private func needy(_ together: Set<Int>, _ found: [Int: Set<Int>]) -> Int? {
    witnesses.lazy.filter { figure, own in
      !together.contains(figure) && !(found[figure] ?? own).isDisjoint(with: together)
    }
    .map(\.key).min()
  }

  private mutating func areWithinLimits(without together: Set<Int>) -> Bool {
    let limited = limited.subtracting(together)
    if limited.isEmpty { return true }
    left -= part.rows.reduce(0) { $0 + $1.entries.count }
    if left < 0 { return false }
    let open = part.figures.filter { !together.contains($0) && !shown.contains($0) }
    return OpenPart(open, in: web).withinLimits(web.settings.choices).isSuperset(of: limited)
  }
}

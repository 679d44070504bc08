/// Chooses which more figures to hide for those that can be worked out.
struct HelperChoice {
  /// In an equation of so few figures, a helper for one may well be enough for the others.
  private static let few = 3

  /// The figures to hide.
  private(set) var helpers: [Int] = []
  private let web: FigureWeb
  private var isKnown: [Bool]
  private var mended: Set<Int> = []

  /// One more figure for each leak, unless another one near it is chosen for another leak.
  init(for leaks: [Int], in web: FigureWeb) {
    self.web = web
    isKnown = FigureClosure(web).isKnown
    for leak in leaks where mended.isDisjoint(with: web.equationsOf[leak]) { choose(for: leak) }
  }

  private mutating func choose(for leak: Int) {
    guard let helper = nearest(to: leak).min(by: { order($0) < order($1) }) else { return }
    helpers.append(helper)
    isKnown[helper] = false
    mended.formUnion(web.equationsOf[helper])
    mended.formUnion(web.equationsOf[leak].filter { web.equations[$0].count <= Self.few })
  }

  /// The figures that could be hidden to protect one, from the equations nearest to it.
  private func nearest(to figure: Int) -> [Int] {
    var level = Set(web.equationsOf[figure])
    var visited = level
    while !level.isEmpty {
      let near = Set(level.flatMap { web.equations[$0].keys })
      let found = near.filter { web.figures[$0].isHideable && !helpers.contains($0) }
      if !found.isEmpty { return Array(found) }
      level = Set(near.flatMap { web.equationsOf[$0] }).subtracting(visited)
      visited.formUnion(level)
    }
    return []
  }

  /// Fewest new gaps first, noughts last, then the smallest, then the one that came first.
  private func order(_ figure: Int) -> (Int, Int, Int, Int) {
    let lonely = web.equationsOf[figure].count { equation in
      web.equations[equation].keys.allSatisfy { $0 == figure || isKnown[$0] }
    }
    let persons = web.figures[figure].persons ?? 0
    return (lonely, persons == 0 ? 1 : 0, persons, figure)
  }
}

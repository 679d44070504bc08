/// Chooses which more figures to hide for those that can be worked out.
struct HelperChoice {
  /// In an equation of so few figures, a helper for one may well be enough for the others.
  private static let few = 3

  /// The figures to hide.
  private(set) var helpers: [Int] = []
  private var web: FigureWeb
  private var isKnown: [Bool]
  /// Whether hiding a figure is of no use, as it follows from what was published earlier.
  private let isGivenAway: [Bool]
  private var mended: Set<Int> = []

  /// One more figure for each leak, unless another one near it is chosen for another leak.
  init(for leaks: [Int], in web: FigureWeb) {
    self.web = web
    isKnown = FigureClosure(web).isKnown
    isGivenAway = FigureClosure(web, knowing: \.isPublished).isKnown
    for leak in leaks where mended.isDisjoint(with: web.equationsOf[leak]) { choose(for: leak) }
  }

  private mutating func choose(for leak: Int) {
    let near = nearest(to: leak).map { (order: order($0), figure: $0) }
    guard let helper = near.min(by: { $0.order < $1.order })?.figure else { return }
    helpers.append(helper)
    web.figures[helper].isHidden = true
    isKnown[helper] = false
    mended.formUnion(web.equationsOf[helper])
    mended.formUnion(web.equationsOf[leak].filter { web.equations[$0].count <= Self.few })
  }

  /// The figures that could be hidden to protect one, from the equations nearest to it; totals only
  /// where there is nothing else.
  private func nearest(to figure: Int) -> [Int] {
    var isPassed = [Bool](repeating: false, count: web.equations.count)
    var isSeen = [Bool](repeating: false, count: web.figures.count)
    var totals: [Int] = []
    var near = [figure]
    while !near.isEmpty {
      let level = near.flatMap { web.equationsOf[$0] }.filter { isPassed.mark($0) }
      near = level.flatMap { web.equations[$0].keys }.filter { isSeen.mark($0) }
      let found = near.filter(canHelp)
      let cells = found.filter { !web.figures[$0].isTotal }
      if !cells.isEmpty { return cells }
      if totals.isEmpty { totals = found }
    }
    return totals
  }

  private func canHelp(_ figure: Int) -> Bool {
    web.figures[figure].isHideable && !isGivenAway[figure]
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

extension [Bool] {
  /// Marks a place; false when it was marked before.
  fileprivate mutating func mark(_ place: Int) -> Bool {
    defer { self[place] = true }
    return !self[place]
  }
}

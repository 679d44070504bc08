/// Which arcs of a flow have to be hidden: those of too few persons, and further ones as long as one of
/// those could be worked out.
///
/// As much goes into a step as comes out of it. A hidden arc is safe when it lies on a ring of hidden
/// arcs, whatever their directions: one more along the ring and one less against it changes nothing that
/// is shown, as long as the counts of the steps on it and of all steps together are hidden too. Each of
/// the arcs was taken at least once, so that every one of them can have three numbers or more.
struct ArcSuppression {
  /// The places of the hidden arcs.
  private(set) var hidden: Set<Int>

  private let arcs: [FlowView.Arc]
  private let least: Int
  /// The arcs of too few persons.
  private let small: [Int]

  /// Chooses among arcs in the order of their counts, the most frequent first.
  init(_ arcs: [FlowView.Arc], _ least: Int) {
    self.arcs = arcs
    self.least = least
    small = arcs.indices.filter { arcs[$0].people.count < least }
    hidden = Set(small)
    var helpers: [Int] = []
    while let helper = nextHelper() {
      hidden.insert(helper)
      helpers.append(helper)
    }
    for helper in helpers.sorted() { showAgain(helper) }
  }

  /// Shows a helper when nothing needs it any more.
  private mutating func showAgain(_ helper: Int) {
    hidden.remove(helper)
    if nextHelper() != nil { hidden.insert(helper) }
  }

  /// The arc that has to be hidden next; nil when nothing is left to protect.
  private func nextHelper() -> Int? {
    let neighbours = hiddenNeighbours
    for arc in small {
      if let helper = companion(of: arc) ?? closing(arc, neighbours) { return helper }
    }
    return nil
  }

  /// The least frequent shown arc out of the step where an arc begins, or into the one where it ends,
  /// when all hidden ones there are of too few persons together.
  private func companion(of arc: Int) -> Int? {
    let groups = [
      arcs.indices.filter { arcs[$0].from == arcs[arc].from },
      arcs.indices.filter { arcs[$0].to == arcs[arc].to },
    ]
    for group in groups {
      let people = group.lazy.filter(hidden.contains).map { arcs[$0].people }
      if FlowSuppression.isEnough(people, least) { continue }
      if let helper = group.last(where: { !hidden.contains($0) }) { return helper }
    }
    return nil
  }

  /// The least frequent shown arc that closes a ring with an arc, or comes nearer to it; nil when the arc
  /// lies on a ring already.
  private func closing(_ arc: Int, _ neighbours: [FlowView.Node: [Int]]) -> Int? {
    let (from, to) = (arcs[arc].from, arcs[arc].to)
    let here = reached(from: from, without: arc, neighbours)
    if here.contains(to) { return nil }
    let there = reached(from: to, without: arc, neighbours)
    let crossing = arcs.indices.filter {
      !hidden.contains($0) && here.contains(arcs[$0].from) != here.contains(arcs[$0].to)
    }
    return crossing.last { there.contains(arcs[$0].from) || there.contains(arcs[$0].to) }
      ?? crossing.last
  }

  /// The steps that hidden arcs join with a step, in whatever direction.
  private func reached(
    from start: FlowView.Node,
    without arc: Int,
    _ neighbours: [FlowView.Node: [Int]]
  ) -> Set<FlowView.Node> {
    var reached: Set<FlowView.Node> = [start]
    var waiting = [start]
    while let node = waiting.popLast() {
      for other in neighbours[node] ?? [] where other != arc {
        let next = arcs[other].from == node ? arcs[other].to : arcs[other].from
        if reached.insert(next).inserted { waiting.append(next) }
      }
    }
    return reached
  }

  /// The hidden arcs at each step.
  private var hiddenNeighbours: [FlowView.Node: [Int]] {
    var neighbours: [FlowView.Node: [Int]] = [:]
    for arc in hidden {
      neighbours[arcs[arc].from, default: []].append(arc)
      neighbours[arcs[arc].to, default: []].append(arc)
    }
    return neighbours
  }
}

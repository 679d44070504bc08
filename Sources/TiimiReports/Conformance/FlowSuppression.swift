/// What of a flow has to be hidden, so that no number of fewer than so many persons can be read in it or
/// worked out from it.
enum FlowSuppression {
  /// How many of the most frequent variants can be shown.
  ///
  /// Neither those left over may be of few persons, nor what is left of a shown arc when the shown
  /// variants are taken off it.
  static func shownVariants(_ flow: ProcessFlow, _ arcs: [FlowView.Arc], _ least: Int) -> Int {
    var shown = flow.variants.firstIndex { $0.people.count < least } ?? flow.variants.count
    var rest = FlowRest(of: arcs, steps: flow.activities.count, least)
    for variant in flow.variants[shown...] { rest.add(variant) }
    while shown > 0, rest.isSmall {
      shown -= 1
      rest.add(flow.variants[shown])
    }
    return shown
  }

  /// Whether there are so many different persons among them all.
  static func isEnough(_ groups: some Sequence<[Int]>, _ least: Int) -> Bool {
    var people: Set<Int> = []
    for group in groups {
      if people.count >= least { return true }
      people.formUnion(group)
    }
    return people.count >= least
  }
}

/// The persons of the variants that are not shown: of all of them, and of each shown arc among them.
private struct FlowRest {
  /// Whether some, but too few, persons are left anywhere.
  var isSmall: Bool { !small.isEmpty }

  private let steps: Int
  private let least: Int
  private var isShown: [Bool]
  private var persons: PersonSets
  private var small: Set<Int> = []

  init(of arcs: [FlowView.Arc], steps: Int, _ least: Int) {
    self.steps = steps
    self.least = least
    let cells = (steps + 1) * (steps + 1) + 1
    persons = PersonSets(limit: least, cells: cells)
    isShown = Array(repeating: false, count: cells)
    isShown[cells - 1] = true
    for arc in arcs { isShown[cell(number(arc.from), number(arc.to))] = true }
  }

  mutating func add(_ variant: FlowVariant) {
    var before = steps
    for step in variant.steps {
      add(variant.people, to: cell(before, Int(step)))
      before = Int(step)
    }
    add(variant.people, to: cell(before, steps))
    add(variant.people, to: isShown.count - 1)
  }

  private mutating func add(_ people: [Int], to cell: Int) {
    guard isShown[cell], persons[cell] < least else { return }
    for person in people { persons.add(person, to: cell) }
    if persons[cell] < least { small.insert(cell) } else { small.remove(cell) }
  }

  /// Where cases begin and where they end are one place beyond the steps.
  private func number(_ node: FlowView.Node) -> Int {
    guard case .step(let step) = node else { return steps }
    return step
  }

  private func cell(_ from: Int, _ to: Int) -> Int { from * (steps + 1) + to }
}

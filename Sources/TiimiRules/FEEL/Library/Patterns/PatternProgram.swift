/// A regular expression as steps for a machine that goes through the text once.
struct PatternProgram {
  enum Step {
    /// Takes a character of the set.
    case character(CharacterClass)
    /// Goes on at both places, rather at the first.
    case either(Int, Int)
    /// Goes on somewhere else.
    case jump(Int)
    /// Notes where in the text a group begins or ends.
    case mark(Int)
    case start
    case end
    /// The whole pattern has been found.
    case found
  }

  private(set) var steps: [Step] = []

  static let greatestSize = 2_000

  /// Lays out the steps; nil if there are too many.
  init?(_ node: PatternNode) {
    guard append(.mark(0)), add(node), append(.mark(1)), append(.found) else { return nil }
  }

  private mutating func append(_ step: Step) -> Bool {
    steps.append(step)
    return steps.count <= Self.greatestSize
  }

  private mutating func add(_ node: PatternNode) -> Bool {
    switch node {
    case .character(let set): append(.character(set))
    case .start: append(.start)
    case .end: append(.end)
    case .sequence(let nodes) where nodes.isEmpty: append(.jump(steps.count + 1))
    case .sequence(let nodes): nodes.allSatisfy { add($0) }
    case .choice(let nodes): add(choice: nodes)
    case .group(let number, let node):
      append(.mark(2 * number)) && add(node) && append(.mark(2 * number + 1))
    case .repeated(let node, let least, let most, let isGreedy):
      (0..<least).allSatisfy { _ in add(node) }
        && (most.map { add(node, upTo: $0 - least, isGreedy) } ?? add(loop: node, isGreedy))
    }
  }

  private mutating func add(choice nodes: [PatternNode]) -> Bool {
    var jumps: [Int] = []
    for (index, node) in nodes.enumerated() {
      let isLast = index == nodes.count - 1
      let fork = steps.count
      guard isLast || append(.either(fork + 1, fork + 1)), add(node) else { return false }
      guard !isLast else { continue }
      jumps.append(steps.count)
      guard append(.jump(0)) else { return false }
      steps[fork] = .either(fork + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
    return true
  }

  private mutating func add(loop node: PatternNode, _ isGreedy: Bool) -> Bool {
    let fork = steps.count
    guard append(.jump(0)), add(node), append(.jump(fork)) else { return false }
    steps[fork] = .fork(fork + 1, steps.count, isGreedy)
    return true
  }

  private mutating func add(_ node: PatternNode, upTo count: Int, _ isGreedy: Bool) -> Bool {
    var forks: [Int] = []
    for _ in 0..<count {
      forks.append(steps.count)
      guard append(.jump(0)), add(node) else { return false }
    }
    for fork in forks { steps[fork] = .fork(fork + 1, steps.count, isGreedy) }
    return true
  }
}

extension PatternProgram.Step {
  fileprivate static func fork(_ inside: Int, _ outside: Int, _ isGreedy: Bool) -> Self {
    isGreedy ? .either(inside, outside) : .either(outside, inside)
  }
}

import TiimiDomain

/// The rules that hold together: packs in order, later ones adding, replacing, setting or switching off.
///
/// Nothing is changed silently: `changes` tells what was changed, by which pack and why.
public struct RuleBook: Sendable {
  /// The packs, in the order in which they were laid over each other.
  public let packs: [RulePack]
  /// The facts that conditions may name.
  public let catalogue: FactCatalogue
  /// The rules that hold, every version of them, in order.
  public private(set) var rules: [Rule] = []
  /// The rules that a pack has switched off.
  public private(set) var switchedOff: [Rule] = []
  /// What packs have changed in the rules of earlier ones.
  public private(set) var changes: [RuleChange] = []

  /// Lays packs over each other.
  ///
  /// - Parameter packs: The packs in order; each has to be read with the facts of those before it.
  /// - Throws: `PackFault` for a change of a rule that is not there, or a rule that takes an earlier
  ///   one's name without a reason.
  public init(_ packs: [RulePack]) throws(PackFault) {
    self.packs = packs
    catalogue = FactCatalogue.standard.adding(packs.flatMap(\.facts))
    for pack in packs { try lay(pack) }
  }

  private mutating func lay(_ pack: RulePack) throws(PackFault) {
    for change in pack.changes { try apply(change) }
    for (place, rule) in pack.rules.enumerated() {
      let isTaken = rules.contains { $0.id == rule.id && $0.pack != pack.id }
      if isTaken {
        throw PackFault(problem: .reasonMissing, pack: pack.id, path: "rules[\(place)].replaces")
      }
      rules.append(rule)
    }
  }

  private mutating func apply(_ change: RuleChange) throws(PackFault) {
    guard rules.contains(where: { $0.id == change.rule }) else {
      throw PackFault(problem: .unknownRule, pack: change.pack, path: change.path)
    }
    switch change.kind {
    case .off, .replaced:
      switchedOff += rules.filter { $0.id == change.rule }
      rules.removeAll { $0.id == change.rule }
    case .set(let parameter, let value):
      let isKnown = rules.contains { $0.id == change.rule && $0.has(parameter) }
      if !isKnown {
        throw PackFault(problem: .unknownParameter, pack: change.pack, path: change.path)
      }
      rules = rules.map { $0.id == change.rule ? $0.setting(parameter, to: value) : $0 }
    }
    changes.append(change)
  }

  /// The versions of the rule of that identifier, in order.
  public func versions(of id: String) -> [Rule] {
    rules.filter { $0.id == id }
  }

  /// The rules that decide on a day; drafts never do.
  ///
  /// A duty outlives its rule: the version that was in force when the clock started goes on.
  public func deciding(on day: Day) -> [Rule] {
    rules.filter { $0.mayDecide(on: day) }
  }

  /// The same rules with one parameter set in every rule that has it.
  ///
  /// - Throws: `PackFault.Problem.unknownParameter` when no rule has it.
  public func setting(_ parameter: String, to value: FEELValue) throws(PackFault) -> RuleBook {
    guard rules.contains(where: { $0.has(parameter) }) else {
      throw PackFault(problem: .unknownParameter, pack: nil, path: "set")
    }
    var book = self
    book.rules = rules.map { $0.setting(parameter, to: value) }
    return book
  }
}

extension RuleChange {
  fileprivate var path: String {
    switch kind {
    case .off: "off"
    case .set: "set"
    case .replaced: "rules"
    }
  }
}

extension Rule {
  func has(_ parameter: String) -> Bool {
    parameters.contains { $0.name == parameter }
  }

  /// The rule with a parameter of another value; itself when it has no such parameter.
  func setting(_ parameter: String, to value: FEELValue) -> Rule {
    Rule(
      id: id,
      version: version,
      pack: pack,
      title: title,
      explanation: explanation,
      source: source,
      inForce: inForce,
      status: status,
      unverified: unverified,
      parameters: parameters.map {
        $0.name == parameter ? RuleParameter(name: $0.name, value: value, title: $0.title) : $0
      },
      forEach: forEach,
      condition: condition,
      outcome: outcome,
      examples: examples
    )
  }
}

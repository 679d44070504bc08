import TiimiDomain

/// The facts that some rules need, gathered once for all of them.
struct RuleContext {
  private var facts: [String: FactUse] = [:]

  /// Reads the facts that the rules name.
  init(_ rules: [Rule], of book: RuleBook, from source: some FactSource) {
    for rule in rules {
      for name in rule.variables where facts[name] == nil {
        guard let fact = book.catalogue[name] else { continue }
        facts[name] = FactUse(fact: fact, value: source.value(of: fact))
      }
    }
  }

  /// The facts that a rule names, with its parameters beside them.
  func values(for rule: Rule) -> FEELContext {
    var values = FEELContext(reserving: rule.variables.count + 1)
    for name in rule.variables { values[name] = facts[name]?.value }
    for parameter in rule.parameters { values[parameter.name] = parameter.value }
    return values
  }

  /// The facts that a rule names, in the order of their first use.
  func uses(by rule: Rule) -> [FactUse] {
    rule.variables.compactMap { facts[$0] }
  }

  /// A thing that a rule is asked of, by its number and with the values for the rule's expressions.
  typealias Subject = (number: Int?, values: FEELContext)

  /// The things that a rule is asked of, or the case as a whole.
  func subjects(of rule: Rule) -> [Subject] {
    asked(rule).subjects
  }

  /// The same, and why the things cannot be listed when the list fails.
  func asked(_ rule: Rule) -> (subjects: [Subject], fault: RuleFault?) {
    let values = values(for: rule)
    guard let subject = rule.forEach else { return ([(nil, values)], nil) }
    let list = subject.list.evaluation(in: values)
    guard case .list(let things) = list.value else { return ([], list.fault { $0.isList }) }
    let subjects = things.enumerated().map { place, thing -> Subject in
      var own = values
      own[subject.name] = thing
      return (thing.number ?? place + 1, own)
    }
    return (subjects, nil)
  }
}

extension FEELValue {
  /// The member `number` of a thing, as a whole number.
  fileprivate var number: Int? {
    guard case .context(let thing) = self, case .number(let number) = thing["number"] else {
      return nil
    }
    return number.integer
  }

  /// The value as a day within reach.
  var day: Day? {
    if case .date(let date) = self { date.civilDay } else { nil }
  }
}

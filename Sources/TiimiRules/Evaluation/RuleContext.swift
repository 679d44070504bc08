import TiimiDomain

/// The facts that some rules need, gathered once for all of them.
struct RuleContext {
  let book: RuleBook
  let today: Day
  private(set) var values: FEELContext

  /// Reads the facts that the rules name.
  init(_ rules: [Rule], of book: RuleBook, from source: some FactSource) {
    self.book = book
    today = source.today
    values = FEELContext()
    for name in Set(rules.flatMap(\.variables)) {
      if let fact = book.catalogue[name] { values[name] = source.value(of: fact) }
    }
  }

  /// The facts with a rule's parameters beside them.
  func values(for rule: Rule) -> FEELContext {
    guard !rule.parameters.isEmpty else { return values }
    var values = values
    for parameter in rule.parameters { values[parameter.name] = parameter.value }
    return values
  }

  /// The things that a rule is asked of, or the case as a whole.
  func subjects(of rule: Rule) -> [(number: Int?, values: FEELContext)] {
    let values = values(for: rule)
    guard let subject = rule.forEach else { return [(nil, values)] }
    guard case .list(let things) = subject.list.evaluate(in: values) else { return [] }
    return things.enumerated().map { place, thing in
      var own = values
      own[subject.name] = thing
      return (thing.number ?? place + 1, own)
    }
  }
}

extension Rule {
  /// The names that its expressions take from outside.
  var variables: [String] {
    var expressions = [condition, forEach?.list].compactMap(\.self)
    if case .duty(let duty) = outcome {
      expressions += [duty.from, duty.done, duty.excuse].compactMap(\.self)
    }
    return expressions.flatMap(\.variables) + (outcome.table?.table.variables ?? [])
  }
}

extension DecisionTable {
  /// The names that its columns and outputs take from outside.
  fileprivate var variables: [String] {
    inputs.flatMap(\.expression.variables)
      + outputs.compactMap(\.standard).flatMap(\.variables)
      + rules.flatMap(\.outputs).flatMap(\.variables)
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

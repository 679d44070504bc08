import TiimiDomain

/// Tries other values of single facts on a rule, to tell which of them decide.
///
/// What is tried are the values a fact of its type can have that lie beside the figures, days and
/// codes of the rule and the other facts; so it finds what a reader would ask for, not everything.
struct FactTrial {
  private let rule: Rule
  private let values: FEELContext
  private let today: Day
  private let facts: [FactUse]
  private let verdict: RuleVerdict

  init(_ rule: Rule, _ catalogue: FactCatalogue, _ values: FEELContext, _ today: Day) {
    self.rule = rule
    self.values = values
    self.today = today
    facts = rule.uses(of: catalogue, in: values)
    verdict = rule.verdict(in: values, today: today)
  }

  /// The unknown facts with the verdicts they could lead to by themselves.
  var missing: [MissingFact] {
    facts.filter { $0.value == .null }.map { use in
      let verdicts = candidates(for: use).map { self.verdict(with: $0, for: use.fact) }
      return MissingFact(
        fact: use.fact,
        couldLeadTo: RuleVerdict.allCases.filter { $0 != verdict && verdicts.contains($0) }
      )
    }
  }

  /// The known facts of which another value alone gives another verdict.
  ///
  /// Not the list that the thing at hand comes from: with another list there might be no such thing.
  var decisive: [DecisiveFact] {
    let list = rule.forEach?.list.variables ?? []
    return facts.filter { $0.value != .null && !list.contains($0.fact.name) }.compactMap { use in
      for other in candidates(for: use) where other != use.value {
        let verdict = verdict(with: other, for: use.fact)
        guard verdict != self.verdict, verdict != .cannotTell else { continue }
        return DecisiveFact(fact: use.fact, value: use.value, other: other, verdict: verdict)
      }
      return nil
    }
  }

  private func verdict(with value: FEELValue, for fact: Fact) -> RuleVerdict {
    var values = values
    values[fact.name] = value
    return rule.verdict(in: values, today: today)
  }

  private func candidates(for use: FactUse) -> [FEELValue] {
    switch use.fact.type {
    case .yesNo: [.boolean(true), .boolean(false)]
    case .choice(let codes): codes.map(FEELValue.string)
    case .choices(let codes): [.list([])] + codes.map { .list([.string($0)]) }
    case .number: numbers.map { .number($0) }
    case .day: days.map { FEELValue($0) }
    case .list, .numbers, .texts: [.list([])]
    case .text: [.string("")]
    }
  }

  /// The figures of the rule and of the other facts, each with its neighbours.
  private var numbers: [FEELNumber] {
    let known = rule.parameters.map(\.value) + facts.map(\.value)
    let figures = known.compactMap { value -> Int? in
      if case .number(let number) = value { number.integer } else { nil }
    }
    let all = Set(figures + rule.condition.text.wholeNumbers + [0])
    return Set(all.flatMap { [$0 - 1, $0, $0 + 1] }).sorted().map { FEELNumber($0) }
  }

  /// The days of the rule and of the other facts, each with its neighbours, and some far off.
  private var days: [Day] {
    let known = rule.parameters.map(\.value) + facts.map(\.value)
    let all = Set(known.compactMap(\.day) + [today])
    let spread = [-36_500, -400, -100, -30, -8, -1, 0, 1, 8, 30, 100, 400]
    return Set(all.flatMap { day in spread.map { day.adding(days: $0) } }).sorted()
  }
}

extension Rule {
  /// What the rule says; a duty only if this version was in force when its clock started.
  fileprivate func verdict(in values: FEELContext, today: Day) -> RuleVerdict {
    let verdict = RuleVerdict(condition.evaluate(in: values))
    guard verdict == .found, let duty = outcome.duty else { return verdict }
    return inForce.contains(duty.from.evaluate(in: values).day ?? today) ? verdict : .notFound
  }
}

extension String {
  /// The whole numbers written in the text.
  fileprivate var wholeNumbers: [Int] {
    split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }.filter { $0 < 1_000_000 }
  }
}

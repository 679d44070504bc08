import TiimiDomain

/// Tries other values of single facts on a rule, to tell which of them decide.
///
/// What is tried are the values a fact of its type can have that lie beside the figures, days and
/// codes of the rule and the other facts; so it finds what a reader would ask for, not everything.
struct FactTrial: Sendable {
  let rule: Rule
  let values: FEELContext
  let today: Day
  let facts: [FactUse]

  /// The unknown facts with the verdicts they could lead to by themselves.
  var missing: [MissingFact] {
    let verdict = rule.answer(in: values, today: today).verdict
    return facts.filter { $0.value == .null }.map { use in
      let verdicts = Set(answers(for: use).map(\.answer.verdict))
      return MissingFact(
        fact: use.fact,
        couldLeadTo: RuleVerdict.allCases.filter { $0 != verdict && verdicts.contains($0) }
      )
    }
  }

  /// The known facts of which another value alone gives another verdict, or another value of the table.
  ///
  /// Not the list that the thing at hand comes from: with another list there might be no such thing.
  var decisive: [DecisiveFact] {
    let list = rule.forEach?.list.variables ?? []
    let standing = rule.answer(in: values, today: today)
    return facts.filter { $0.value != .null && !list.contains($0.fact.name) }.compactMap { use in
      let turn = answers(for: use).first {
        $0.value != use.value && $0.answer != standing && $0.answer.verdict != .cannotTell
      }
      return turn.map { turn in
        DecisiveFact(
          fact: use.fact,
          value: use.value,
          other: turn.value,
          verdict: turn.answer.verdict,
          result: turn.answer.value
        )
      }
    }
  }

  /// What the rule says for each value tried; worked out one by one, as far as they are looked at.
  private func answers(
    for use: FactUse
  ) -> some Sequence<(value: FEELValue, answer: RuleAnswer)> {
    var values = values
    return candidates(for: use).lazy.map { value in
      values[use.fact.name] = value
      return (value, rule.answer(in: values, today: today))
    }
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
    Set(figures.flatMap { [$0 - 1, $0, $0 + 1] }).sorted().map { FEELNumber($0) }
  }

  /// Whole numbers that the rule or another fact names, and zero.
  private var figures: Set<Int> {
    let known = rule.parameters.map(\.value) + facts.map(\.value)
    let found = known.compactMap { value -> Int? in
      if case .number(let number) = value { number.integer } else { nil }
    }
    return Set(found + rule.condition.text.wholeNumbers + [0])
  }

  /// The days of the rule and of the other facts with their neighbours, days as far from today as
  /// the figures say, and a day long before and long after.
  private var days: [Day] {
    let known = rule.parameters.map(\.value) + facts.map(\.value)
    let near = Set(known.compactMap(\.day) + [today]).flatMap { day in
      [-1, 0, 1].map { day.adding(days: $0) }
    }
    let counted = figures.filter { $0 < 1_000 }.flatMap { figure in
      [-figure - 1, -figure, figure, figure + 1].map { today.adding(days: $0) }
    }
    return Set(near + counted + [-36_500, 36_500].map { today.adding(days: $0) }).sorted()
  }
}

/// What a rule says, and the value of its table where it has one.
struct RuleAnswer: Equatable {
  let verdict: RuleVerdict
  let value: FEELValue?
}

extension Rule {
  /// What the rule says; a duty only if this version was in force when its clock started.
  func answer(in values: FEELContext, today: Day) -> RuleAnswer {
    let verdict = RuleVerdict(condition.evaluate(in: values))
    guard verdict == .found else { return RuleAnswer(verdict: verdict, value: nil) }
    switch outcome {
    case .gap, .notice: return RuleAnswer(verdict: .found, value: nil)
    case .duty(let duty):
      let holds = inForce.contains(duty.from.evaluate(in: values).day ?? today)
      return RuleAnswer(verdict: holds ? .found : .notFound, value: nil)
    case .table(let rows):
      let value = rows.table.evaluate(in: values).value
      return RuleAnswer(verdict: value == .null ? .cannotTell : .found, value: value)
    }
  }
}

extension String {
  /// The whole numbers written in the text.
  fileprivate var wholeNumbers: [Int] {
    split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }.filter { $0 < 1_000_000 }
  }
}

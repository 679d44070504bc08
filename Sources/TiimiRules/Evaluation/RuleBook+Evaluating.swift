import TiimiDomain

extension RuleBook {
  /// What every deciding rule says, in the order of the rules.
  ///
  /// - Parameters:
  ///   - source: The facts.
  ///   - switches: How days are counted where the law leaves it open.
  /// - Returns: One finding for each rule, or for each thing that a rule is asked of.
  public func findings(
    on source: some FactSource,
    switches: CountingSwitches = CountingSwitches()
  ) -> [RuleFinding] {
    findings(of: deciding(on: source.today), on: source, switches: switches)
  }

  /// What these rules say.
  public func findings(
    of rules: [Rule],
    on source: some FactSource,
    switches: CountingSwitches = CountingSwitches()
  ) -> [RuleFinding] {
    let context = RuleContext(rules, of: self, from: source)
    return rules.flatMap { rule -> [RuleFinding] in
      let asked = context.asked(rule)
      if let fault = asked.fault {
        return [RuleFinding(rule: rule, item: nil, verdict: .cannotTell, fault: fault)]
      }
      return asked.subjects.map { subject in
        rule.finding(on: subject.number, in: subject.values, today: source.today, switches)
      }
    }
  }
}

extension Rule {
  /// What the rule says of one thing, or of the case as a whole.
  func finding(
    on item: Int?,
    in values: FEELContext,
    today: Day,
    _ switches: CountingSwitches,
    condition value: FEELValue? = nil
  ) -> RuleFinding {
    let answer =
      value.map { FEELEvaluation(value: $0, isCutShort: false) } ?? condition.evaluation(in: values)
    let condition = RuleVerdict(answer.value)
    let duty =
      condition == .found
      ? outcome.duty?.standing(of: self, in: values, today: today, switches) : nil
    let value = condition == .found ? outcome.table?.table.evaluate(in: values).value : nil
    let isUndecided = value == .null
    let verdict: RuleVerdict =
      isUndecided ? .cannotTell : governs(duty, today) ? condition : .notFound
    return RuleFinding(
      rule: self,
      item: item,
      verdict: verdict,
      duty: duty,
      value: value,
      fault: answer.fault { $0.isTruth } ?? (verdict == .found ? duty?.fault : nil)
    )
  }
}

extension Rule {
  /// Whether this version holds for the duty: the one in force when its clock started does.
  fileprivate func governs(_ duty: DutyStanding?, _ today: Day) -> Bool {
    duty.map { inForce.contains($0.from ?? today) } ?? true
  }
}

extension RuleDuty {
  /// How the duty stands on a day.
  func standing(
    of rule: Rule,
    in values: FEELContext,
    today: Day,
    _ switches: CountingSwitches
  ) -> DutyStanding {
    let (beginning, ending) = (from.evaluation(in: values), done.evaluation(in: values))
    let (start, end) = (beginning.value.day, ending.value.day)
    let isExcused = excuse?.evaluate(in: values) == .boolean(true)
    var deadline: Deadline?
    var refusal: CountingRefusal?
    if let start, let counting = rule.deadlineRule {
      do throws(CountingRefusal) {
        deadline = try counting.deadline(from: start, switches: own(switches))
      } catch {
        refusal = error
      }
    }
    return DutyStanding(
      stage: stage(start, end, due: deadline?.due, today: today, isExcused: isExcused),
      from: start,
      deadline: deadline,
      done: end,
      elapsed: start.map { $0.days(until: end ?? today) },
      refusal: refusal,
      fault: beginning.fault { $0.isDay } ?? ending.fault { $0.isDay }
        ?? refusal.map { .counting($0) }
    )
  }

  /// The switches, with the last day left where it is if the rule says so.
  private func own(_ switches: CountingSwitches) -> CountingSwitches {
    var switches = switches
    switches.shiftsLastDay = switches.shiftsLastDay && shifts
    return switches
  }

  private func stage(
    _ start: Day?,
    _ end: Day?,
    due: Day?,
    today: Day,
    isExcused: Bool
  ) -> DutyStanding.Stage {
    guard start != nil else { return .notBegun }
    if let end { return due.map { end <= $0 } ?? true ? .done : isExcused ? .excused : .doneLate }
    guard let due, due < today else { return .running }
    return isExcused ? .excused : .overdue
  }
}

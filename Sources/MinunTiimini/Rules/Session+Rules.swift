import TiimiDomain
import TiimiRules
import TiimiStore

/// What every rule says of one case, and why.
public struct CaseExplanation: Sendable {
  /// The case.
  public let view: CaseView
  /// The day for which it was asked.
  public let day: Day
  /// The rules that were asked, with what was changed in them.
  public let rules: RuleBook
  /// What they say, in the order of the rules.
  public let explanations: [RuleExplanation]
}

/// What is missing from one client's team and plan.
public struct CaseGaps: Sendable {
  /// The case.
  public let view: CaseView
  /// What was found, in the order of the rules.
  public let findings: [RuleFinding]
}

extension Session {
  /// The rules of the centre.
  ///
  /// - Throws: `PackFault` when a pack is faulty.
  public func rules() throws -> RuleBook { try centre.surroundings.rules() }

  /// What every rule says of a case and why, also of those that find nothing.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - day: The day for which one asks; today by default.
  ///   - rule: The identifier of one rule, to ask that one alone.
  /// - Returns: The explanations, in the order of the rules.
  /// - Throws: `CentreRefusal` for an unknown case or rule, `AccessRefusal`, and `PackFault`.
  public func explain(
    _ id: CaseID,
    on day: Day? = nil,
    rule: String? = nil
  ) throws -> CaseExplanation {
    let book = try rules()
    let day = day ?? today
    let asked = rule.map { book.versions(of: $0) }
    if let asked, asked.isEmpty { throw CentreRefusal.unknownRule }
    let view = try view(id)
    return CaseExplanation(
      view: view,
      day: day,
      rules: book,
      explanations: book.explanations(
        on: view.facts(on: day),
        switches: centre.surroundings.switches,
        rules: asked?.filter { $0.inForce.contains(day) }
      )
    )
  }

  /// What is missing from the team and the plan of a case.
  public func gaps(of id: CaseID, on day: Day? = nil) throws -> CaseGaps {
    try gaps(in: view(id), book: rules(), on: day ?? today)
  }

  /// What is missing in the open cases that the staff member works in; cases without gaps are left out.
  public func gaps(on day: Day? = nil) throws -> [CaseGaps] {
    let book = try rules()
    let mine = CaseFilter(staff: actor.staff, isClosed: false, limit: Int(Int32.max))
    return try cases(mine).map { try gaps(in: view($0.id), book: book, on: day ?? today) }
      .filter { !$0.findings.isEmpty }
  }

  private func gaps(in view: CaseView, book: RuleBook, on day: Day) -> CaseGaps {
    let rules = book.deciding(on: day).filter { rule in
      if case .gap = rule.outcome { true } else { false }
    }
    let findings = book.findings(
      of: rules,
      on: view.facts(on: day),
      switches: centre.surroundings.switches
    )
    return CaseGaps(view: view, findings: findings.filter { $0.verdict == .found })
  }
}

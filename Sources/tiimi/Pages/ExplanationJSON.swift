import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// What the rules say of one case and why, as JSON; sentences are in one language.
struct ExplanationJSON {
  /// What was explained.
  let explanation: CaseExplanation
  /// The language of sentences.
  let language: Language

  private var view: CaseView { explanation.view }

  /// `{"case":…,"day":…,"rules":[…],"recorded":[…]}`.
  var json: JSON {
    .object(
      view.heading + [
        JSON.Member("day", .string(explanation.day.iso)),
        JSON.Member("rules", .array(explanation.explanations.map(rule))),
        JSON.Member("recorded", .array(view.file.screenings.flatMap(traces))),
      ]
    )
  }

  private func rule(_ rule: RuleExplanation) -> JSON {
    let rules = RuleJSON(book: explanation.rules, language: language)
    let finding = rule.finding
    return .object(
      rules.heading(of: finding.rule) + [
        JSON.Member("explanation", .string(finding.rule.explanation(language))),
        JSON.Member("unverified", JSON(finding.rule.unverified?(language))),
        JSON.Member("parameters", rules.parameters(of: finding.rule)),
        JSON.Member("item", JSON(number: finding.item)),
        JSON.Member("verdict", .string(finding.verdict.rawValue)),
        JSON.Member("message", JSON(finding.message(language))),
        JSON.Member("command", JSON(finding.command(for: view.caseNumber))),
        JSON.Member("trace", Self.trace(rule.trace)),
        JSON.Member("table", Self.table(rule)),
        JSON.Member("facts", .array(rule.facts.map(use))),
        JSON.Member("missing", .array(rule.missing.map(missing))),
        JSON.Member("decisive", .array(rule.decisive.map(Self.decisive))),
        JSON.Member("duty", duty(finding)),
      ]
    )
  }

  private static func trace(_ trace: FEELTrace) -> JSON {
    [
      "text": .string(trace.text), "path": JSON(trace.path), "value": trace.value.json,
      "parts": .array(trace.parts.map(Self.trace)),
    ]
  }

  private static func table(_ rule: RuleExplanation) -> JSON {
    guard let table = rule.table else { return .null }
    return [
      "value": rule.finding.value?.json ?? .null,
      "fired": .array(table.fired.map { JSON($0) }),
      "undecided": .array(table.undecided.map { JSON($0) }),
      "inputs": .array(table.inputs.map(\.json)),
    ]
  }

  private func use(_ use: FactUse) -> JSON {
    let entry = view.history.source(of: use.fact)
    return [
      "fact": .string(use.fact.name), "title": .string(use.fact.summary(language)),
      "value": use.value.json, "origin": .string(use.fact.origin.code),
      "entry": JSON(number: entry?.version), "occurred": JSON(entry?.occurred.iso),
      "recorded": JSON(entry?.recorded.iso),
      "login": JSON(entry.flatMap { view.staff[$0.actor]?.login }),
      "name": JSON(entry.flatMap { view.staff[$0.actor]?.name }),
    ]
  }

  private func missing(_ missing: MissingFact) -> JSON {
    [
      "fact": .string(missing.fact.name), "title": .string(missing.fact.summary(language)),
      "couldLeadTo": .array(missing.couldLeadTo.map { .string($0.rawValue) }),
      "command": JSON(missing.fact.command?.command(for: view.caseNumber)),
    ]
  }

  private static func decisive(_ fact: DecisiveFact) -> JSON {
    [
      "fact": .string(fact.fact.name), "value": fact.value.json, "other": fact.other.json,
      "verdict": .string(fact.verdict.rawValue), "result": fact.result?.json ?? .null,
    ]
  }

  private func duty(_ finding: RuleFinding) -> JSON {
    guard let duty = finding.duty else { return .null }
    let deadline = duty.deadline
    return [
      "stage": .string(duty.stage.rawValue), "from": JSON(duty.from?.iso),
      "due": JSON(deadline?.due.iso), "dueByCount": JSON(deadline?.dueByCount.iso),
      "counted": .array((deadline?.counted ?? []).map { .string($0.iso) }),
      "excluded": .array(
        (deadline?.excluded ?? []).map {
          [
            "day": .string($0.day.iso), "why": .string($0.why.code),
            "name": .string($0.why.name(language)),
          ]
        }
      ),
      "reading": JSON(deadline?.reading?.rawValue),
      "why": .array((deadline?.why ?? []).map { .string($0(language)) }),
      "done": JSON(duty.done?.iso), "elapsed": JSON(number: duty.elapsed),
      "refusal": JSON(duty.refusal?.code), "override": override(of: finding.rule),
    ]
  }

  private func override(of rule: Rule) -> JSON {
    guard let agreed = view.file.deadlineOverrides[rule.id] else { return .null }
    return [
      "computed": .string(agreed.override.computed.iso),
      "agreed": .string(agreed.override.agreed.iso), "reason": .string(agreed.override.reason),
      "entry": JSON(agreed.version), "name": JSON(view.staff[agreed.actor]?.name),
    ]
  }

  private func traces(of screening: Screening) -> [JSON] {
    screening.record.trace.map { trace in
      [
        "screening": JSON(screening.number.value), "occurred": .string(screening.occurred.iso),
        "rule": .string(trace.rule), "version": .string(trace.version),
        "pack": .string(trace.pack), "source": .string(trace.source),
        "verdict": .string(trace.outcome.rawValue),
        "conditions": .array(
          trace.conditions.map {
            [
              "depth": JSON($0.depth), "text": .string($0.text), "value": .string($0.value),
            ]
          }
        ),
        "missing": .array(trace.missing.map { .string($0) }),
      ]
    }
  }
}

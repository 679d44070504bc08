import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// Rules as JSON; sentences are in one language.
struct RuleJSON {
  /// The rules they belong to.
  let book: RuleBook
  /// The language of sentences.
  let language: Language

  /// What every document says of a rule: which it is, where it comes from and whether it holds.
  func heading(of rule: Rule) -> [JSON.Member] {
    [
      JSON.Member("rule", .string(rule.id)),
      JSON.Member("version", JSON(rule.version)),
      JSON.Member("pack", .string(rule.pack)),
      JSON.Member("kind", .string(rule.outcome.code)),
      JSON.Member("title", .string(rule.title(language))),
      JSON.Member("source", .string(rule.source.line(language))),
      JSON.Member("act", JSON(rule.source.act)),
      JSON.Member("section", JSON(rule.source.section)),
      JSON.Member("inForce", Self.period(rule.inForce)),
      JSON.Member("status", .string(rule.status.code)),
      JSON.Member("changes", .array(book.changes(of: rule.id).map(change))),
    ]
  }

  /// A rule with everything in it.
  func whole(_ rule: Rule) -> JSON {
    .object(
      heading(of: rule) + [
        JSON.Member("explanation", .string(rule.explanation(language))),
        JSON.Member("statusText", .string(rule.status.words(language))),
        JSON.Member("unverified", JSON(rule.unverified?(language))),
        JSON.Member("parameters", parameters(of: rule)),
        JSON.Member("forEach", subject(of: rule)),
        JSON.Member("condition", .string(rule.condition.text)),
        JSON.Member("facts", .array(rule.facts(in: book.catalogue).map(fact))),
        JSON.Member("message", JSON(rule.outcome.advice?.message(language))),
        JSON.Member("command", JSON(rule.outcome.command)),
        JSON.Member("duty", duty(of: rule)),
        JSON.Member("table", table(of: rule)),
        JSON.Member("examples", .array(rule.examples.map(example))),
      ]
    )
  }

  /// The parameters with the pack that has set each, if one has.
  func parameters(of rule: Rule) -> JSON {
    .array(
      rule.parameters.map { parameter in
        let change = book.changes(of: rule.id).last { $0.sets(parameter.name) }
        return [
          "name": .string(parameter.name), "value": parameter.value.json,
          "title": .string(parameter.title(language)),
          "setBy": JSON(change?.pack), "reason": JSON(change?.reason),
        ]
      }
    )
  }

  private func subject(of rule: Rule) -> JSON {
    guard let subject = rule.forEach else { return .null }
    return ["name": .string(subject.name), "in": .string(subject.list.text)]
  }

  /// A fact of the catalogue.
  func fact(_ fact: Fact) -> JSON {
    [
      "name": .string(fact.name), "title": .string(fact.summary(language)),
      "type": .string(fact.type.code), "codes": .array(fact.type.codes.map { .string($0) }),
      "members": .array(
        fact.type.members.map {
          ["name": .string($0.name), "type": .string($0.type.code)]
        }
      ),
      "origin": .string(fact.origin.code), "command": JSON(fact.command),
    ]
  }

  private func change(_ change: RuleChange) -> JSON {
    var parameter: String?
    var value: JSON = .null
    if case .set(let name, let set) = change.kind { (parameter, value) = (name, set.json) }
    return [
      "kind": .string(change.kind.code), "pack": .string(change.pack),
      "reason": .string(change.reason), "parameter": JSON(parameter), "value": value,
    ]
  }

  private func duty(of rule: Rule) -> JSON {
    guard let duty = rule.outcome.duty else { return .null }
    return [
      "from": .string(duty.from.text), "done": .string(duty.done.text),
      "limit": .string(duty.limitWords(language)), "shifts": .bool(duty.shifts),
      "excuse": JSON(duty.excuse?.text),
    ]
  }

  private func table(of rule: Rule) -> JSON {
    guard let table = rule.outcome.table?.table else { return .null }
    return [
      "hitPolicy": .string(table.hitPolicy.rawValue),
      "inputs": .array(table.inputs.map { .string($0.expression.text) }),
      "outputs": .array(table.outputs.map { JSON($0.name) }),
      "rows": .array(
        table.rules.map { row in
          [
            "when": .array(row.tests.map { .string($0?.text ?? "-") }),
            "then": .array(row.outputs.map { .string($0.text) }),
            "notes": .array(row.annotations.map { .string($0) }),
          ]
        }
      ),
    ]
  }

  private func example(_ example: RuleExample) -> JSON {
    let facts = example.facts.sorted { $0.key < $1.key }
    return [
      "name": .string(example.name), "on": .string(example.on.iso),
      "facts": .object(facts.map { JSON.Member($0.key, $0.value.json) }),
      "expect": .string(example.expected.rawValue),
      "items": example.items.map { .array($0.map { JSON($0) }) } ?? .null,
      "due": JSON(example.due?.iso), "value": example.value?.json ?? .null,
    ]
  }

  /// A period with open ends as `null`.
  static func period(_ period: InForce) -> JSON {
    ["from": JSON(period.from?.iso), "until": JSON(period.until?.iso)]
  }
}

extension JSON {
  /// A whole number, or `null` when there is none.
  init(number: Int?) { self = number.map { JSON($0) } ?? .null }
}

extension RuleChange {
  /// Whether it sets that parameter.
  func sets(_ parameter: String) -> Bool {
    if case .set(let name, _) = kind { name == parameter } else { false }
  }
}

extension RuleChange.Kind {
  /// The kind in data: `off`, `set` or `replaced`.
  var code: String {
    switch self {
    case .off: "off"
    case .set: "set"
    case .replaced: "replaced"
    }
  }
}

import MinunTiimini
import TiimiDomain
import TiimiReports
import TiimiRules

/// What one rule says and why, line by line.
struct ExplanationOutline {
  /// The case and the rules.
  let explanation: CaseExplanation
  /// What the rule says.
  let rule: RuleExplanation
  /// How it is shown.
  let style: TextStyle

  private var finding: RuleFinding { rule.finding }
  private var language: Language { style.language }

  /// The lines: the verdict, the condition part by part, the facts, what would change it, the source.
  var lines: [Block.OutlineLine] {
    head + duty + [.init(style(Self.conditionTitle), indent: 2)] + tree(rule.trace, depth: 0)
      + table + facts + missing + decisive + foot
  }

  private var head: [Block.OutlineLine] {
    let item = finding.item.map { " (\($0))" } ?? ""
    let title = "\(finding.rule.id)\(item) – \(style(finding.rule.title))"
    var lines: [Block.OutlineLine] = [.init(title, .emphasis)]
    if finding.verdict == .found, let message = finding.message(language) {
      lines.append(.init(message, indent: 2))
      if let command = finding.command(for: explanation.view.caseNumber) {
        lines.append(.init(command, .emphasis, indent: 2))
      }
    } else {
      lines.append(.init(style(finding.rule.explanation), indent: 2))
    }
    if let value = finding.value { lines.append(.init("= \(value.words(language))", indent: 2)) }
    return lines
  }

  /// A condition and what it is made of, each with its value.
  private func tree(_ trace: FEELTrace, depth: Int) -> [Block.OutlineLine] {
    let isCondition = trace.isCondition
    let text = trace.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let line = Block.OutlineLine(
      "\(text): \(trace.value.brief(language))",
      isCondition ? trace.role : .dim,
      indent: 4 + 2 * min(depth, 8),
      mark: isCondition ? trace.mark : "· "
    )
    return [line] + trace.parts.flatMap { tree($0, depth: depth + 1) }
  }

  private var table: [Block.OutlineLine] {
    guard let table = rule.table, finding.verdict != .notFound else { return [] }
    let fired = table.fired.map(String.init).joined(separator: ", ")
    let open = table.undecided.map(String.init).joined(separator: ", ")
    return [(Self.firedRows, fired), (Self.openRows, open)].filter { !$0.1.isEmpty }
      .map { .init("\(style($0.0)): \($0.1)", indent: 2) }
  }

  private var facts: [Block.OutlineLine] {
    let known = rule.facts.filter { $0.value != .null }
    guard !known.isEmpty else { return [] }
    return [.init(style(Self.factsTitle), indent: 2)]
      + known.flatMap { use -> [Block.OutlineLine] in
        [
          .init("\(use.fact.name) – \(style(use.fact.summary)):", indent: 4),
          .init("\(use.value.brief(language))  [\(source(of: use.fact))]", .dim, indent: 6),
        ]
      }
  }

  private func source(of fact: Fact) -> String {
    guard let entry = explanation.view.history.source(of: fact) else {
      return style(fact.origin.label)
    }
    let name = explanation.view.staff[entry.actor]?.name
    let parts =
      [Self.entry(language, ["number": String(entry.version)])]
      + [style(HelsinkiTime.day(of: entry.occurred)), name].compactMap(\.self)
    return parts.joined(separator: ", ")
  }

  private var missing: [Block.OutlineLine] {
    rule.missing.flatMap { missing -> [Block.OutlineLine] in
      let could = missing.couldLeadTo.map { style($0.label) }
      let outcome =
        could.isEmpty
        ? "" : " (\(style(Self.couldLead)): \(could.joined(separator: ", ")))"
      let what =
        "\(style(Self.missingTitle)): \(missing.fact.name) – "
        + style(missing.fact.summary) + outcome
      let command = missing.fact.command?.command(for: explanation.view.caseNumber)
      return [.init(what, .warning, indent: 2, mark: "? ")]
        + (command.map { [.init($0, .emphasis, indent: 4)] } ?? [])
    }
  }

  private var decisive: [Block.OutlineLine] {
    rule.decisive.map { fact in
      let words = [
        "fact": fact.fact.name, "value": fact.value.brief(language),
        "other": fact.other.brief(language),
        "verdict": fact.result?.words(language) ?? fact.verdict.label(language),
      ]
      return .init(Self.otherwise(language, words), indent: 2, mark: "→ ")
    }
  }

  private var foot: [Block.OutlineLine] {
    let rule = finding.rule
    let parameters = rule.parameters.map { "\($0.name) = \($0.value.words(language))" }
    let version = [
      "v\(rule.version)", "\(style(.inForce)): \(rule.inForce.words(language))",
      parameters.joined(separator: ", "),
    ]
    let changes = explanation.rules.changes(of: rule.id).map { $0.words(language) }
    return [
      .init("\(style(.ruleSource)): \(style(rule.source.line))", .dim, indent: 2),
      .init(version.filter { !$0.isEmpty }.joined(separator: " · "), .dim, indent: 2),
    ]
      + (changes + [rule.unverified.map { style($0) }].compactMap(\.self)).map {
        .init($0, .warning, indent: 2)
      }
  }

  private static let conditionTitle = Phrase(
    fi: "ehto ja sen osien arvot:",
    sv: "villkoret och dess delars värden:",
    en: "the condition and the values of its parts:"
  )
  private static let firedRows = Phrase(
    fi: "taulukon rivit, jotka ratkaisivat",
    sv: "tabellens rader som avgjorde",
    en: "rows of the table that decided"
  )
  private static let openRows = Phrase(
    fi: "rivit, joista ei voi sanoa",
    sv: "rader som är öppna",
    en: "rows of which it cannot be told"
  )
  private static let factsTitle = Phrase(
    fi: "tiedot ja mistä ne tulevat:",
    sv: "uppgifterna och varifrån de kommer:",
    en: "the facts and where they come from:"
  )
  private static let entry = Phrase(
    fi: "kirjaus {number}",
    sv: "anteckning {number}",
    en: "entry {number}"
  )
  private static let missingTitle = Phrase(fi: "puuttuu", sv: "saknas", en: "missing")
  private static let couldLead = Phrase(
    fi: "tiedettynä voisi tulla",
    sv: "om känd kunde det bli",
    en: "if known it could be"
  )
  private static let otherwise = Phrase(
    fi: "Jos {fact} olisi {other} (nyt {value}): {verdict}.",
    sv: "Om {fact} vore {other} (nu {value}): {verdict}.",
    en: "If {fact} were {other} (now {value}): {verdict}."
  )
}

extension FEELTrace {
  /// Whether it is true, false or open, and not a figure or a day.
  fileprivate var isCondition: Bool {
    switch value {
    case .boolean: true
    case .null: !parts.isEmpty
    default: false
    }
  }

  fileprivate var mark: String {
    switch value {
    case .boolean(true): "+ "
    case .boolean(false): "- "
    default: "? "
    }
  }

  fileprivate var role: TextStyle.Role {
    switch value {
    case .boolean(true): .good
    case .boolean(false): .plain
    default: .warning
    }
  }
}

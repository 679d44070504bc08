import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// What the examples of the rules have shown, and what none of them shows.
struct RuleCoveragePage {
  /// One for each rule, in order.
  let coverage: [RuleCoverage]

  /// `{"rules":[{"rule":…,"examples":…,"outcomes":[…],"conditions":[…],"rows":{…}}]}`.
  var json: JSON {
    [
      "rules": .array(
        coverage.map { rule in
          [
            "rule": .string(rule.rule), "version": JSON(rule.version),
            "examples": JSON(rule.examples),
            "outcomes": .array(
              RuleVerdict.allCases.filter(rule.verdicts.contains).map { .string($0.rawValue) }
            ),
            "conditions": .array(
              rule.parts.map { part in
                [
                  "text": .string(part.text), "true": .bool(part.wasTrue),
                  "false": .bool(part.wasFalse), "unknown": .bool(part.wasOpen),
                ]
              }
            ),
            "rows": rule.rows.map { ["reached": JSON($0.reached), "of": JSON($0.of)] } ?? .null,
          ]
        }
      )
    ]
  }

  /// The page: a line for each rule, with the conditions that were never seen both true and false.
  func blocks(_ style: TextStyle) -> [Block] {
    let whole = coverage.count { $0.half.isEmpty }
    return [
      .outline(coverage.flatMap { lines(of: $0, style) }),
      .paragraph(
        style(Self.total).filled(["whole": whole, "rules": coverage.count], style),
        role: whole == coverage.count ? .good : .plain
      ),
    ]
  }

  private func lines(of rule: RuleCoverage, _ style: TextStyle) -> [Block.OutlineLine] {
    let outcomes = RuleVerdict.allCases.filter(rule.verdicts.contains).map { style($0.label) }
    let rows = rule.rows.map {
      style(Self.rows).filled(["reached": $0.reached, "of": $0.of], style)
    }
    let facts: [String?] = [
      style(Self.examples).filled(["examples": rule.examples], style),
      outcomes.joined(separator: ", "), rows,
    ]
    let line =
      "\(rule.rule) v\(rule.version): "
      + facts.compactMap(\.self).joined(separator: "; ")
    return [.init(line)]
      + rule.half.map { part in
        let missing = style(part.wasTrue ? Self.neverFalse : Self.neverTrue)
        return .init("\(part.text) – \(missing)", .warning, indent: 2)
      }
  }

  private static let total = Phrase(
    fi: "Sääntöjä, joiden jokainen ehto on nähty totena ja epätotena: {whole}/{rules}.",
    sv: "Regler vars alla villkor har setts sanna och falska: {whole}/{rules}.",
    en: "Rules of which every condition was seen true and false: {whole} of {rules}."
  )
  private static let examples = Phrase(
    fi: "esimerkkejä {examples}",
    sv: "exempel {examples}",
    en: "examples {examples}"
  )
  private static let rows = Phrase(
    fi: "rivejä {reached}/{of}",
    sv: "rader {reached}/{of}",
    en: "rows {reached} of {of}"
  )
  private static let neverTrue = Phrase(
    fi: "ei koskaan tosi",
    sv: "aldrig sant",
    en: "never true"
  )
  private static let neverFalse = Phrase(
    fi: "ei koskaan epätosi",
    sv: "aldrig falskt",
    en: "never false"
  )
}

extension RuleCoverage {
  /// The conditions that no pair of examples has made both true and false.
  fileprivate var half: [Part] { parts.filter { !($0.wasTrue && $0.wasFalse) } }
}

import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

extension ReplayPage {
  /// `{"rules":[…],"cases":…,"evaluations":…,"counts":{…},"differences":[…]}`.
  func json(_ language: Language) -> JSON {
    [
      "rules": .array(report.rules.map { json(of: $0, language) }),
      "cases": JSON(report.cases), "evaluations": JSON(report.evaluations),
      "counts": counts(report.differences.map(\.difference)),
      "differences": .array(report.differences.map { json($0, language) }),
    ]
  }

  private func json(of rule: String, _ language: Language) -> JSON {
    let own = report.differences.map(\.difference).filter { $0.rule == rule }
    return [
      "rule": .string(rule),
      "changes": .array(changes(in: rule, language).map { .string($0) }),
      "counts": counts(own),
    ]
  }

  private func counts(_ differences: [ReplayDifference]) -> JSON {
    .object(
      ReplayDifference.Kind.allCases.map { kind in
        JSON.Member(kind.rawValue, JSON(differences.count { $0.kind == kind }))
      }
    )
  }

  private func json(_ entry: CaseDifference, _ language: Language) -> JSON {
    let difference = entry.difference
    return [
      "case": .string(entry.caseID.text), "caseNumber": .string(entry.caseNumber),
      "day": .string(difference.day.iso), "rule": .string(difference.rule),
      "item": JSON(number: difference.item), "kind": .string(difference.kind.rawValue),
      "before": finding(difference.before), "after": finding(difference.after),
      "missing": .array(difference.missing.map { .string($0.name) }),
    ]
  }

  private func finding(_ finding: RuleFinding?) -> JSON {
    guard let finding else { return .null }
    return [
      "verdict": .string(finding.verdict.rawValue), "due": JSON(finding.duty?.deadline?.due.iso),
      "value": finding.value?.json ?? .null,
    ]
  }
}

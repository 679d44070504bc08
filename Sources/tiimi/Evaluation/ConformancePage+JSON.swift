import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension ConformancePage {
  /// `{"period", "asOf", "threshold", "cases", "rules":[…], "deviations":[…], "flow"}`.
  func json(_ language: Language) -> JSON {
    [
      "from": JSON(query.selection.from?.iso), "to": JSON(query.selection.to?.iso),
      "asOf": .string(report.asOf.iso), "threshold": JSON(number: report.threshold),
      "rulesVersion": .string(query.book.version), "cases": JSON(number: report.flow.cases),
      "rules": .array(report.rules.map { json($0, language) }),
      "deviations": query.listsDeviations ? .array(report.deviations.map(json)) : .null,
      "othersDeviations": .bool(report.hasOthersDeviations),
      "flow": flow?.json ?? .null,
    ]
  }

  private func json(_ figures: RuleFigures, _ language: Language) -> JSON {
    [
      "rule": .string(figures.rule.id), "title": .string(figures.rule.title(language)),
      "source": .string(figures.rule.source(language)),
      "parameters": .object(
        figures.rule.parameters.map { JSON.Member($0.name, JSON($0.value)) }
      ),
      "conforms": JSON(number: figures.cases[.conforms]),
      "deviates": JSON(number: figures.cases[.deviates]),
      "cannotTell": JSON(number: figures.cases[.cannotTell]),
      "doesNotApply": JSON(number: figures.cases[.doesNotApply]),
      "suppressed": .bool(figures.cases.count < ProcessVerdict.allCases.count),
      "denominator": JSON(number: figures.denominator),
      "share": number(figures.share?.share), "low": number(figures.share?.low),
      "high": number(figures.share?.high),
      "deviations": JSON(number: figures.deviations),
      "explained": JSON(number: figures.explained),
      "medianDays": number(figures.medianDays),
      "reasons": .object(
        figures.reasons.map { JSON.Member($0.reason.code, JSON(number: $0.count)) }
      ),
    ]
  }

  private func json(_ deviation: ConformanceDeviation) -> JSON {
    let finding = deviation.finding
    return [
      "case": .string(deviation.caseID.text), "caseNumber": .string(deviation.caseNumber),
      "rule": .string(finding.rule), "episode": JSON(finding.episode),
      "item": JSON(number: finding.item), "days": JSON(number: finding.days),
      "entries": .array(finding.entries.map { JSON($0) }), "reason": JSON(finding.reason),
    ]
  }

  private func number(_ value: Double?) -> JSON {
    value.flatMap { JSONNumber($0) }.map(JSON.number) ?? .null
  }
}

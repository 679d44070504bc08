import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// What is missing from teams and plans, case by case, with the command that mends each.
struct GapsPage {
  /// The day for which it was asked.
  let day: Day
  /// The cases that lack something.
  let cases: [CaseGaps]

  private var total: Int { cases.map(\.findings.count).reduce(0, +) }

  /// Whether anything is missing.
  var isEmpty: Bool { total == 0 }

  /// `{"day":…,"total":…,"cases":[{"case":…,"gaps":[{"rule":…,"message":…,"command":…}]}]}`.
  func json(_ language: Language) -> JSON {
    [
      "day": .string(day.iso), "total": JSON(total),
      "cases": .array(
        cases.map { gaps in
          .object(
            gaps.view.heading + [
              JSON.Member("client", .string(gaps.view.client.id.text)),
              JSON.Member("clientName", JSON(gaps.view.client.details?.fullName)),
              JSON.Member("gaps", .array(gaps.findings.map { json($0, in: gaps, language) })),
            ]
          )
        }
      ),
    ]
  }

  private func json(_ finding: RuleFinding, in gaps: CaseGaps, _ language: Language) -> JSON {
    [
      "rule": .string(finding.rule.id), "version": JSON(finding.rule.version),
      "item": JSON(number: finding.item), "message": JSON(finding.message(language)),
      "why": .string(finding.rule.title(language)),
      "source": .string(finding.rule.source.line(language)),
      "command": JSON(finding.command(for: gaps.view.caseNumber)),
    ]
  }

  /// The page: each gap with its reason and the command that mends it.
  func blocks(_ style: TextStyle) -> [Block] {
    guard !isEmpty else { return [.paragraph(style(Self.nothing), role: .good)] }
    return cases.filter { !$0.findings.isEmpty }.flatMap { gaps -> [Block] in
      [
        .heading(heading(of: gaps)),
        .outline(gaps.findings.flatMap { lines(of: $0, in: gaps, style) }),
      ]
    }
  }

  private func heading(of gaps: CaseGaps) -> String {
    let name = gaps.view.clientName
    return gaps.view.caseNumber + (name.isEmpty ? "" : " · \(name)") + " (\(gaps.findings.count))"
  }

  private func lines(
    of finding: RuleFinding,
    in gaps: CaseGaps,
    _ style: TextStyle
  ) -> [Block.OutlineLine] {
    let why = "\(style(finding.rule.title)) (\(style(finding.rule.source.line)))"
    let command = finding.command(for: gaps.view.caseNumber)
    return [
      .init(finding.message(style.language) ?? style(finding.rule.title), mark: "- "),
      .init("\(style(Self.why)): \(why)", .dim, indent: 2),
    ] + (command.map { [.init($0, .emphasis, indent: 2)] } ?? [])
  }

  private static let nothing = Phrase(
    fi: "Mitään ei puutu. Hyvältä näyttää!",
    sv: "Ingenting saknas. Det ser bra ut!",
    en: "Nothing is missing. Looking good!"
  )
  private static let why = Phrase(fi: "miksi", sv: "varför", en: "why")
}

extension RuleFinding {
  /// What a gap or a notice says, with the number of the thing at hand in its place.
  func message(_ language: Language) -> String? {
    rule.outcome.advice.map { advice in
      advice.message(language, item.map { ["number": String($0)] } ?? [:])
    }
  }

  /// The command that mends it, ready for the case.
  func command(for caseNumber: String) -> String? {
    rule.outcome.advice?.command.command(for: caseNumber, item: item)
  }
}

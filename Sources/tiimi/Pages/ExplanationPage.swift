import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// What the rules say of one case and why, for somebody who has to answer for it.
struct ExplanationPage {
  /// What was explained.
  let explanation: CaseExplanation
  /// Whether rules that found nothing are explained at length too.
  let showsAll: Bool

  var view: CaseView { explanation.view }
  var book: RuleBook { explanation.rules }

  /// The page: what was found, what cannot be told, then what was not found.
  func blocks(_ style: TextStyle) -> [Block] {
    let found = long(.found, style) + long(.cannotTell, style)
    let rest = showsAll ? long(.notFound, style) : short(style)
    return [.heading(heading(style))] + found + rest + recorded(style)
  }

  private func heading(_ style: TextStyle) -> String {
    let day = DateText.weekdayAndDay(explanation.day, style.language)
    return [view.caseNumber, view.clientName, day].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func of(_ verdict: RuleVerdict) -> [RuleExplanation] {
    explanation.explanations.filter { $0.finding.verdict == verdict }
  }

  private func long(_ verdict: RuleVerdict, _ style: TextStyle) -> [Block] {
    let rules = of(verdict)
    guard !rules.isEmpty else { return [] }
    return [.heading("\(style(verdict.label).capitalisedFirst) (\(rules.count))")]
      + rules.map { rule in
        .outline(ExplanationOutline(explanation: explanation, rule: rule, style: style).lines)
      }
  }

  /// The rules that found nothing, each once, with the things they were asked of.
  private func short(_ style: TextStyle) -> [Block] {
    let rules = of(.notFound)
    guard !rules.isEmpty else { return [] }
    var seen: Set<String> = []
    let lines = rules.filter { seen.insert($0.finding.rule.id).inserted }.map { explained in
      let rule = explained.finding.rule
      let items = rules.filter { $0.finding.rule.id == rule.id }.compactMap(\.finding.item)
      let numbers = items.isEmpty ? "" : " (\(items.map(String.init).joined(separator: ", ")))"
      return Cell("\(rule.id) – \(style(rule.title))\(numbers)", .dim)
    }
    return [
      .heading("\(style(RuleVerdict.notFound.label).capitalisedFirst) (\(rules.count))"),
      .bullets(lines),
      .paragraph(
        Self.more(style.language, ["case": view.caseNumber]),
        role: .dim
      ),
    ]
  }

  /// What was kept with the screenings, as it was explained then.
  private func recorded(_ style: TextStyle) -> [Block] {
    view.file.screenings.filter { !$0.record.trace.isEmpty }.flatMap { screening -> [Block] in
      let facts = ["number": String(screening.number.value), "day": day(of: screening, style)]
      return [
        .heading(Self.then(style.language, facts)),
        .outline(screening.record.trace.flatMap { lines(of: $0, style) }),
      ]
    }
  }

  private func day(of screening: Screening, _ style: TextStyle) -> String {
    style(HelsinkiTime.day(of: screening.occurred))
  }

  private func lines(of trace: RecordedTrace, _ style: TextStyle) -> [Block.OutlineLine] {
    let verdict = RuleVerdict(rawValue: trace.outcome.rawValue).map { style($0.label) } ?? ""
    return [
      .init("\(trace.rule) v\(trace.version) (\(trace.pack)): \(verdict)", .emphasis),
      .init(trace.source, .dim, indent: 2),
    ]
      + trace.conditions.map {
        .init("\($0.text): \($0.words(style.language))", indent: 4 + 2 * min($0.depth, 8))
      }
      + (trace.missing.isEmpty
        ? []
        : [
          .init(
            style(Self.missing) + ": " + trace.missing.joined(separator: ", "),
            .warning,
            indent: 2
          )
        ])
  }

  private static let more = Phrase(
    fi: "Näiden ehdot näkyvät komennolla tiimi explain {case} --all.",
    sv: "Villkoren för dessa syns med tiimi explain {case} --all.",
    en: "Their conditions are shown by tiimi explain {case} --all."
  )
  private static let then = Phrase(
    fi: "Seulonta {number} ({day}) niin kuin se silloin selitettiin",
    sv: "Screening {number} ({day}) såsom den då förklarades",
    en: "Screening {number} ({day}) as it was explained then"
  )
  private static let missing = Phrase(fi: "puuttui", sv: "saknades", en: "was missing")
}

extension RecordedCondition {
  /// The value in words; it is kept as JSON.
  fileprivate func words(_ language: Language) -> String {
    (try? JSON(parsing: value)).flatMap { FEELValue($0) }?.brief(language) ?? value
  }
}

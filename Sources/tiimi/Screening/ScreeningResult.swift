import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// What a checklist gives for some answers, for machines and for people.
struct ScreeningResult {
  /// The result.
  let score: ScreeningScore

  /// Scores answers, with the recommendation of the rules where they are given; throws `ScreeningFlaw`.
  init(
    _ answers: [String: Checklist.Answer],
    by book: RuleBook? = nil,
    on day: Day? = nil
  ) throws(ScreeningFlaw) {
    let own = try ChecklistScorer.score(
      answers: answers,
      with: book?.checklist() ?? .minunTiimini
    )
    guard let book, let day, let rule = book.recommendation(after: own, on: day)?.recommendation
    else {
      score = own
      return
    }
    score = own.recommending(rule)
  }

  /// The result as one object; texts are in the given language.
  func json(_ language: Language) -> JSON {
    [
      "instrument": .string(score.checklist),
      "version": .string(score.version),
      "validated": false,
      "complete": .bool(score.complete),
      "score": score.score.map { JSON($0) } ?? nil,
      "atLeast": JSON(score.atLeast),
      "atMost": JSON(score.atMost),
      "positive": Self.json(score.positive),
      "areas": .array(score.needAreas.map { JSON($0) }),
      "redFlags": Self.json(score.redFlags),
      "unknown": Self.json(score.unknown),
      "incomplete": Self.json(score.unanswered),
      "recommendation": .string(score.recommendation.rawValue),
      "why": .array(
        score.why.map {
          [
            "code": .string($0.code), "text": .string($0.text(language)),
            "items": Self.json($0.items),
          ]
        }
      ),
      "nextStep": .string(score.recommendation.nextStep(language)),
    ]
  }

  private static func json(_ items: [ChecklistItem]) -> JSON {
    .array(items.map { ["slug": .string($0.slug), "number": JSON($0.number)] })
  }

  /// Result, reasons and next step.
  func blocks(_ style: TextStyle) -> [Block] {
    finding(style) + [
      .pairs(answers(style) + areas(style)),
      .heading(style(Self.next)),
      .paragraph(style(score.recommendation.nextStep)),
    ] + disclaimer(style)
  }

  /// The result and why.
  func finding(_ style: TextStyle) -> [Block] {
    [
      .heading("\(style(Self.result)): \(style(score.recommendation.name))"),
      .bullets(score.why.map { Cell(style($0.text), $0.role) }),
    ]
  }

  /// That the list is not validated.
  func disclaimer(_ style: TextStyle) -> [Block] {
    [.paragraph(style(Checklist.minunTiimini.disclaimer), role: .dim)]
  }

  /// The answers: yes and don't know by name, no by number.
  func answers(_ style: TextStyle) -> [Block.Pair] {
    [
      (Checklist.Answer.yes, names(of: score.positive, style)),
      (.unknown, names(of: score.unknown, style)),
      (.no, score.negative.map { String($0.number) }.joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }.map { Block.Pair(style($0.0.name), $0.1) }
  }

  private func names(of items: [ChecklistItem], _ style: TextStyle) -> String {
    items.map { "\($0.number) \(style($0.name))" }.joined(separator: ", ")
  }

  private func areas(_ style: TextStyle) -> [Block.Pair] {
    let areas = score.needAreas.compactMap { NeedArea(rawValue: $0) }
      .map { "\($0.rawValue) \(style($0.label))" }
    return areas.isEmpty ? [] : [Block.Pair(style(Self.areas), areas.joined(separator: "; "))]
  }

  private static let result = Phrase(fi: "Tulos", sv: "Resultat", en: "Result")
  private static let next = Phrase(fi: "Mitä seuraavaksi", sv: "Vad härnäst", en: "What next")
  private static let areas = Phrase(
    fi: "tuen tarpeet (11 §)",
    sv: "stödbehov (11 §)",
    en: "needs (section 11)"
  )
}

extension ScreeningScore {
  /// The items answered no, in order.
  fileprivate var negative: [ChecklistItem] {
    let others = Set(positive + unknown + unanswered)
    return Checklist.minunTiimini.items.filter { !others.contains($0) }
  }
}

extension ScreeningReason {
  fileprivate var role: TextStyle.Role {
    if case .redFlag = self { .bad } else { .plain }
  }
}

extension ScreeningRecommendation {
  /// The command with which a professional settles the identification after this result.
  func nextCommand(_ caseNumber: String) -> String {
    let decide = "tiimi case decide \(caseNumber) --decision"
    return switch self {
    case .proposeTeam: "\(decide) team"
    case .lightGuidance: "\(decide) guidance --help-given … --next …"
    case .notIndicated: "\(decide) none"
    case .cannotTell: "tiimi screen record \(caseNumber)"
    }
  }
}

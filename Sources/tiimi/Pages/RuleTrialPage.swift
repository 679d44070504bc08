import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// How the examples written beside the rules came out.
struct RuleTrialPage {
  /// How many rules were tried.
  let rules: Int
  /// What came out.
  let trial: RuleTrial

  /// A failure is a finding.
  var exitCode: ExitCode { trial.failures.isEmpty ? .done : .refused }

  /// `{"rules":…,"examples":…,"failures":[{"rule":…,"version":…,"example":…,"code":…,"text":…}]}`.
  func json(_ language: Language) -> JSON {
    [
      "rules": JSON(rules), "examples": JSON(trial.examples),
      "failures": .array(
        trial.failures.map { failure in
          [
            "rule": .string(failure.rule), "version": JSON(failure.version),
            "example": JSON(failure.example), "code": .string(failure.problem.code),
            "text": .string(failure.problem.phrase(language)),
          ]
        }
      ),
    ]
  }

  /// The page: one line for each failure, then the count.
  func blocks(_ style: TextStyle) -> [Block] {
    let figures = ["rules": rules, "examples": trial.examples, "failures": trial.failures.count]
    guard !trial.failures.isEmpty else {
      return [.paragraph(style(Self.passed).filled(figures, style), role: .good)]
    }
    return [
      .bullets(
        trial.failures.map { failure in
          let example = failure.example.map { " (\($0))" } ?? ""
          return Cell(
            "\(failure.rule) v\(failure.version)\(example): "
              + failure.problem.phrase(style.language),
            .bad
          )
        }
      ),
      .paragraph(style(Self.failed).filled(figures, style), role: .bad),
    ]
  }

  private static let passed = Phrase(
    fi: "Esimerkkejä kokeiltu {examples}, sääntöjä {rules}. Kaikki menivät läpi.",
    sv: "Exempel prövade {examples}, regler {rules}. Alla gick igenom.",
    en: "Examples tried {examples}, rules {rules}. All passed."
  )
  private static let failed = Phrase(
    fi: "Esimerkkejä kokeiltu {examples}, sääntöjä {rules}. Virheitä {failures}.",
    sv: "Exempel prövade {examples}, regler {rules}. Fel {failures}.",
    en: "Examples tried {examples}, rules {rules}. Failures {failures}."
  )
}

extension RuleTrial.Failure.Problem {
  /// The code of the failure in data.
  fileprivate var code: String {
    switch self {
    case .verdict: "verdict"
    case .items: "items"
    case .due: "due"
    case .value: "value"
    case .outcomeNotShown: "outcomeNotShown"
    case .rowNotShown: "rowNotShown"
    }
  }

  /// What is wrong, in one language.
  fileprivate func phrase(_ language: Language) -> String {
    switch self {
    case .verdict(let expected, let actual):
      Self.differs(expected.label(language), actual.label(language), language)
    case .items(let expected, let actual):
      Self.differs(Self.list(expected), Self.list(actual), language)
    case .due(let expected, let actual):
      Self.differs(
        DateText.day(expected, language),
        actual.map { DateText.day($0, language) } ?? "–",
        language
      )
    case .value(let expected, let actual):
      Self.differs(
        expected.words(language),
        (actual ?? .null).words(language),
        language
      )
    case .outcomeNotShown(let verdict):
      Self.notShown(language, ["outcome": verdict.label(language)])
    case .rowNotShown(let row): Self.rowNotShown(language, ["row": String(row)])
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "–" : numbers.map(String.init).joined(separator: ", ")
  }

  private static func differs(_ one: String, _ other: String, _ language: Language) -> String {
    differing(language, ["expected": one, "actual": other])
  }

  private static let differing = Phrase(
    fi: "odotettiin {expected}, tuli {actual}",
    sv: "väntat {expected}, blev {actual}",
    en: "expected {expected}, came out {actual}"
  )
  private static let notShown = Phrase(
    fi: "mikään esimerkki ei näytä tulosta ”{outcome}”",
    sv: "inget exempel visar resultatet ”{outcome}”",
    en: "no example shows the outcome “{outcome}”"
  )
  private static let rowNotShown = Phrase(
    fi: "mikään esimerkki ei osu taulukon riville {row}",
    sv: "inget exempel träffar tabellens rad {row}",
    en: "no example reaches row {row} of the table"
  )
}

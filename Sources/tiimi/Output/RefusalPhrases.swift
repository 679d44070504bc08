import TiimiDomain
import TiimiReports

/// Finds the text of a refusal.
enum RefusalPhrases {
  /// What is wrong and what to do next, for people.
  static func phrase(for refusal: any CodedRefusal) -> Phrase {
    switch refusal {
    case let error as UsageError: UsagePhrases.phrase(for: error)
    case let failure as ProgramFailure: failure.phrase
    case let refusal as IdentityCodeRefusal: refusal.phrase
    default: catalogued(refusal)
    }
  }

  /// The text from the catalogues of the other rooms.
  private static func catalogued(_ refusal: any CodedRefusal) -> Phrase {
    let texts = RefusalTexts()
    func text(_ language: Language) -> String {
      let rendered = texts.render(refusal, language)
      return "\(rendered.problem) \(rendered.remedy)"
    }
    return Phrase(fi: text(.finnish), sv: text(.swedish), en: text(.english))
  }
}

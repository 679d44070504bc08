import TiimiDomain
import TiimiReports

/// A refusal of the program itself, which brings its own text.
protocol PhrasedRefusal: CodedRefusal {
  /// What is wrong and, where it helps, what to do next.
  var phrase: Phrase { get }
}

/// Finds the text of a refusal.
enum RefusalPhrases {
  /// What is wrong and what to do next, for people.
  static func phrase(for refusal: any CodedRefusal) -> Phrase {
    switch refusal {
    case let error as UsageError: UsagePhrases.phrase(for: error)
    case let refusal as any PhrasedRefusal: refusal.phrase
    case let placed as PlacedRefusal: phrase(for: placed.refusal).placed(at: placed.place)
    case let refusal as PackFileRefusal: phrase(for: refusal.fault).placed(at: refusal.place)
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

extension Phrase {
  /// The phrase with the place of a file before it.
  fileprivate func placed(at place: String) -> Phrase {
    Phrase(fi: "\(place): \(fi)", sv: "\(place): \(sv)", en: "\(place): \(en)")
  }
}

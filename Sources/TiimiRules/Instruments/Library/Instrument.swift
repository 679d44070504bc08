import TiimiDomain

/// A screening instrument: a form, how it is scored, and the texts that the user has brought.
public struct Instrument: Sendable {
  /// How it is scored; nil for a form from elsewhere, whose weights are added up.
  public let description: ScoringDescription?
  /// The form.
  public let questionnaire: Questionnaire
  /// The user's own texts.
  public let textPack: TextPack?

  /// Makes an instrument of a form and, if there is one, its scoring description.
  public init(
    questionnaire: Questionnaire,
    description: ScoringDescription? = nil,
    textPack: TextPack? = nil
  ) {
    self.questionnaire = questionnaire
    self.description = description
    self.textPack = textPack
  }

  /// Makes an instrument without texts of a scoring description alone.
  public init(_ description: ScoringDescription, textPack: TextPack? = nil) {
    self.init(
      questionnaire: Questionnaire(describing: description),
      description: description,
      textPack: textPack
    )
  }

  /// The name: that of the scoring description, or of the form.
  public var id: String { description?.id ?? questionnaire.identifier }

  /// The version of the scoring description, or of the form.
  public var version: String { description?.version ?? questionnaire.version ?? "" }
}

extension Questionnaire {
  /// The bare form of a scoring description: its items without texts.
  init(describing description: ScoringDescription) {
    let items = description.items.enumerated().map { index, rule in
      QuestionnaireItem(
        linkId: rule.linkId,
        codes: rule.codes.map { AnswerCoding(code: $0) },
        text: nil,
        translations: [:],
        kind: rule.options.isEmpty ? .decimal : .choice,
        options: rule.options,
        conditions: [],
        needsAllConditions: false,
        isHidden: false,
        isComputed: false,
        repeats: rule.repeats,
        hasOptionsElsewhere: false,
        initial: [],
        parent: nil,
        place: "item[\(index)]"
      )
    }
    self.init(identifier: description.id, version: description.version, items: items)
  }
}

import TiimiDomain
import TiimiEncoding

/// An instrument whose texts are at hand, as the questions that are put to a person one by one.
package struct AskedForm: Sendable {
  /// The name of the instrument.
  package let id: String
  /// The address of the questionnaire, without its version.
  package let address: String
  /// The version of the questionnaire.
  package let version: String
  /// The title.
  package let title: Phrase
  /// What to say and do before the first question.
  package let introduction: AskedText?
  /// What has to stand beside the questions: whose they are, and what they are not.
  package let notes: [AskedText]
  /// The questions in order.
  package let questions: [AskedQuestion]

  /// The questionnaire as a response names it: `address|version`.
  package var canonical: String { "\(address)|\(version)" }

  /// The question of the link identifier.
  package func question(_ linkId: String) -> AskedQuestion? {
    questions.first { $0.linkId == linkId }
  }

  /// The languages in which every question exists, in the order of the interface.
  package var languages: [Language] {
    Language.allCases.filter { language in
      questions.allSatisfy { $0.text.texts[language] != nil }
    }
  }

  /// Answers by link identifier and code as a sheet to be scored; what is no choice is left out.
  package func sheet(_ answers: [String: String]) throws(InstrumentRefusal) -> AnswerSheet {
    let members = questions.compactMap { question in
      answers[question.linkId].flatMap(question.choice).map {
        JSON.Member(question.linkId, $0.json)
      }
    }
    return try AnswerSheet(.object([JSON.Member("answers", .object(members))]))
  }
}

extension AskedForm {
  /// The identification checklist.
  package init(_ checklist: Checklist) {
    self.init(
      id: checklist.id,
      address: Self.address(of: checklist.id),
      version: checklist.version,
      title: checklist.title,
      introduction: AskedText(checklist.introduction),
      notes: [AskedText(checklist.disclaimer)],
      questions: checklist.items.map { item in
        AskedQuestion(
          linkId: item.slug,
          number: item.number,
          name: AskedText(item.name),
          text: AskedText(item.question),
          reason: AskedText(item.rationale),
          isOptional: false,
          choices: Checklist.Answer.allCases.map { answer in
            AskedChoice(
              value: .coding(AnswerCoding(code: answer.rawValue)),
              code: answer.rawValue,
              text: AskedText(answer.name)
            )
          }
        )
      }
    )
  }

  /// The address under which a form without one of its own is known.
  static func address(of id: String) -> String { "urn:minun-tiimini:questionnaire:\(id)" }
}

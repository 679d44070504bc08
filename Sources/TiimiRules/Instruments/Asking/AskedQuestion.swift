import TiimiDomain
import TiimiEncoding

/// A question as it is put to a person: one choice out of a few.
package struct AskedQuestion: Hashable, Sendable {
  /// The link identifier of the item.
  package let linkId: String
  /// The number of the question, from 1.
  package let number: Int
  /// What the question is about, in a few words.
  package let name: AskedText?
  /// The question.
  package let text: AskedText
  /// Why it is asked.
  package let reason: AskedText?
  /// Whether the form is complete without an answer.
  package let isOptional: Bool
  /// What can be answered.
  package let choices: [AskedChoice]

  /// The choice of the code.
  package func choice(_ code: String) -> AskedChoice? { choices.first { $0.code == code } }
}

/// One of the answers that a question offers.
package struct AskedChoice: Hashable, Sendable {
  /// The value that is answered.
  package let value: AnswerValue
  /// The code, or the number as text.
  package let code: String
  /// The words; the number itself where there are none.
  package let text: AskedText

  /// The value as plain answers and FHIR responses carry it.
  package var json: JSON {
    switch value {
    case .coding(let coding):
      .object(
        (coding.system.map { [JSON.Member("system", .string($0))] } ?? [])
          + [JSON.Member("code", .string(coding.code))]
      )
    case .number(let number), .quantity(let number, _): number.json
    case .boolean(let truth): .bool(truth)
    case .text(let text), .time(let text), .reference(let text): .string(text)
    }
  }

  /// The name of the element that carries the value in a FHIR response.
  package var element: String {
    switch value {
    case .coding: "valueCoding"
    case .number, .quantity: "valueDecimal"
    case .boolean: "valueBoolean"
    case .text, .time, .reference: "valueString"
    }
  }
}

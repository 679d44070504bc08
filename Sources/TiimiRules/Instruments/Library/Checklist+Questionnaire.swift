import TiimiDomain
import TiimiEncoding

extension Checklist {
  /// The list as a FHIR R4 Questionnaire, Finnish with Swedish and English translations.
  public var questionnaire: JSON {
    [
      "resourceType": "Questionnaire",
      "language": "fi",
      "url": .string("urn:minun-tiimini:questionnaire:\(id)"),
      "version": .string(version),
      "name": "MinunTiiminiChecklist",
      "title": .string(title.fi),
      "_title": Self.translated(title),
      "status": "active",
      "subjectType": ["Patient"],
      "purpose": .string(disclaimer.fi),
      "_purpose": Self.translated(disclaimer),
      "item": .array(
        [
          [
            "linkId": "introduction",
            "text": .string(introduction.fi),
            "_text": Self.translated(introduction),
            "type": "display",
          ]
        ] + items.map(Self.item)
      ),
    ]
  }

  private static func item(_ item: ChecklistItem) -> JSON {
    [
      "linkId": .string(item.slug),
      "prefix": .string("\(item.number)."),
      "text": .string(item.question.fi),
      "_text": translated(item.question),
      "type": "choice",
      "required": true,
      "answerOption": .array(Answer.allCases.map(option)),
    ]
  }

  private static func option(_ answer: Answer) -> JSON {
    [
      "extension": [
        [
          "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
          "valueDecimal": answer == .yes ? 1 : 0,
        ]
      ],
      "valueCoding": [
        "code": .string(answer.rawValue),
        "display": .string(answer.name.fi),
        "_display": translated(answer.name),
      ],
    ]
  }

  private static func translated(_ phrase: Phrase) -> JSON {
    [
      "extension": .array(
        [("sv", phrase.sv), ("en", phrase.en)].map { language, text in
          [
            "url": "http://hl7.org/fhir/StructureDefinition/translation",
            "extension": [
              ["url": "lang", "valueCode": .string(language)],
              ["url": "content", "valueString": .string(text)],
            ],
          ]
        }
      )
    ]
  }
}

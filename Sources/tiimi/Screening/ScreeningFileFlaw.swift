import TiimiDomain

/// What can be wrong with a file of answers, or with keeping one.
enum ScreeningFileFlaw: PhrasedRefusal {
  /// The text is no JSON; carries where it stops being one.
  case notJSON(line: Int, column: Int)
  /// The JSON is no object of answers.
  case notAnswers
  /// The unfinished answers could not be kept.
  case draftNotKept

  var number: Int {
    switch self {
    case .notJSON: 930
    case .notAnswers: 931
    case .draftNotKept: 932
    }
  }

  var kind: RefusalKind {
    switch self {
    case .notJSON, .notAnswers: .badInput
    case .draftNotKept: .failed
    }
  }

  var field: String? {
    switch self {
    case .notJSON, .notAnswers: "answers"
    case .draftNotKept: nil
    }
  }

  var facts: [String: String] {
    guard case .notJSON(let line, let column) = self else { return [:] }
    return ["line": String(line), "column": String(column)]
  }

  /// The sentence for people.
  var phrase: Phrase {
    switch self {
    case .notJSON(let line, let column):
      Phrase(
        fi: "Vastaukset eivät ole JSON-muotoa: rivi \(line), merkki \(column).",
        sv: "Svaren är inte JSON: rad \(line), tecken \(column).",
        en: "The answers are not JSON: line \(line), character \(column)."
      )
    case .notAnswers:
      Phrase(
        fi: """
          Vastaukset annetaan muodossa {"answers": {"memory": "yes"}}; arvot ovat yes, no ja \
          unknown.
          """,
        sv: """
          Svaren ges i formen {"answers": {"memory": "yes"}}; värdena är yes, no och unknown.
          """,
        en: """
          Write the answers as {"answers": {"memory": "yes"}}; the values are yes, no and unknown.
          """
      )
    case .draftNotKept:
      Phrase(
        fi: "Keskeneräisiä vastauksia ei voi tallentaa rekisterin viereen. Tarkista levytila.",
        sv: "Ofullständiga svar kan inte sparas bredvid registret. Kontrollera diskutrymmet.",
        en: "Unfinished answers cannot be kept beside the register. Check the disk space."
      )
    }
  }
}

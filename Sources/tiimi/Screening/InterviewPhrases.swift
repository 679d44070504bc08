import TiimiDomain

/// What an interview says beside the questions.
enum InterviewPhrases {
  static let begin = Phrase(fi: "aloita", sv: "börja", en: "begin")
  static let goOn = Phrase(fi: "jatka", sv: "fortsätt", en: "go on")
  static let restart = Phrase(
    fi: "aloita alusta",
    sv: "börja om från början",
    en: "start over"
  )
  static let leave = Phrase(fi: "poistu", sv: "avsluta", en: "leave")
  static let later = Phrase(fi: "jatka myöhemmin", sv: "fortsätt senare", en: "go on later")
  static let back = Phrase(fi: "takaisin", sv: "tillbaka", en: "back")
  static let next = Phrase(fi: "seuraava", sv: "nästa", en: "next")
  static let skip = Phrase(fi: "ei vastausta", sv: "inget svar", en: "no answer")
  static let record = Phrase(fi: "kirjaa", sv: "anteckna", en: "record")
  static let summary = Phrase(fi: "Yhteenveto", sv: "Sammandrag", en: "Summary")
  static let given = Phrase(
    fi: "Vastattu: {answer}.",
    sv: "Besvarad: {answer}.",
    en: "Answered: {answer}."
  )
  static let unfinished = Phrase(
    fi: "Lomake on kesken: {answered}/{all} vastattu. Aiemmat vastaukset ovat tallessa.",
    sv: "Formuläret är ofullständigt: {answered}/{all} besvarade. De tidigare svaren finns kvar.",
    en: "The form is unfinished: {answered}/{all} answered. The earlier answers are kept."
  )

  static let question = Phrase(
    fi: "Kysymys {number}, yhteensä {all}.",
    sv: "Fråga {number} av {all}.",
    en: "Question {number} of {all}."
  )
  static let answered = Phrase(
    fi: "Vastasit: {answer}.",
    sv: "Du svarade: {answer}.",
    en: "You answered: {answer}."
  )
  static let key = Phrase(
    fi: "Paina {key}: {what}.",
    sv: "Tryck på {key}: {what}.",
    en: "Press {key}: {what}."
  )
  static let dash = Phrase(fi: "viiva", sv: "streck", en: "hyphen")
  static let reason = Phrase(
    fi: "miksi tätä kysytään",
    sv: "varför detta frågas",
    en: "why this is asked"
  )
  static let again = Phrase(
    fi: "kysymys uudelleen",
    sv: "frågan en gång till",
    en: "the question again"
  )
  static let noSuchKey = Phrase(
    fi: "Tämä näppäin ei tee mitään. Paina r, niin kysymys luetaan uudelleen.",
    sv: "Tangenten gör ingenting. Tryck på r för att höra frågan en gång till.",
    en: "This key does nothing. Press r to have the question again."
  )
}

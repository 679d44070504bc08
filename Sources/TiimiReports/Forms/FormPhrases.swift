import TiimiDomain

/// What a form says beside the questions.
enum FormPhrases {
  static let language = Phrase(fi: "Kieli", sv: "Språk", en: "Language")
  static let privacy = Phrase(
    fi: """
      Vastaukset ovat vain tällä sivulla, kunnes tallennat ne. Lomake ei lähetä mitään verkkoon. \
      Älä kirjoita nimeä tai henkilötunnusta.
      """,
    sv: """
      Svaren finns bara på den här sidan tills du sparar dem. Formuläret skickar ingenting till \
      nätet. Skriv inte namn eller personbeteckning.
      """,
    en: """
      The answers stay on this page until you save them. The form sends nothing to the network. \
      Do not write a name or a personal identity code.
      """
  )
  static let onPaper = Phrase(
    fi: "Rastita jokaisesta kysymyksestä yksi ruutu.",
    sv: "Kryssa i en ruta för varje fråga.",
    en: "Tick one box for each question."
  )
  static let caseNumber = Phrase(fi: "Asian numero", sv: "Ärendets nummer", en: "Case number")
  static let day = Phrase(fi: "Päivä", sv: "Datum", en: "Date")
  static let noScript = Phrase(
    fi: "Selain ei suorita lomakkeen ohjelmaa. Tulosta lomake ja täytä se paperilla.",
    sv: "Webbläsaren kör inte formulärets program. Skriv ut formuläret och fyll i det på papper.",
    en: "The browser does not run the program of this form. Print it and fill it in on paper."
  )
  static let progress = Phrase(fi: "Vastattu {}", sv: "Besvarade {}", en: "Answered {}")
  static let next = Phrase(
    fi: "Seuraava vastaamaton",
    sv: "Nästa obesvarade",
    en: "Next unanswered"
  )
  static let save = Phrase(fi: "Tallenna vastaukset", sv: "Spara svaren", en: "Save the answers")
  static let saveOpen = Phrase(
    fi: "Tallenna keskeneräisenä",
    sv: "Spara ofullständigt",
    en: "Save it incomplete"
  )
  static let print = Phrase(fi: "Tulosta", sv: "Skriv ut", en: "Print")
  static let reset = Phrase(fi: "Tyhjennä lomake", sv: "Töm formuläret", en: "Clear the form")
  static let clear = Phrase(fi: "Poista vastaus", sv: "Ta bort svaret", en: "Remove the answer")
  static let ofQuestion = Phrase(fi: "kysymyksestä {}", sv: "på fråga {}", en: "to question {}")
  static let missing = Phrase(
    fi: "Näistä kysymyksistä puuttuu vastaus",
    sv: "De här frågorna saknar svar",
    en: "These questions have no answer"
  )
  static let question = Phrase(fi: "Kysymys {}", sv: "Fråga {}", en: "Question {}")
  static let unanswered = Phrase(
    fi: "Vastaus puuttuu.",
    sv: "Svar saknas.",
    en: "The answer is missing."
  )
  static let optional = Phrase(fi: "(vapaaehtoinen)", sv: "(frivillig)", en: "(optional)")
  static let saved = Phrase(
    fi: """
      Tallennettu laitteen latauksiin nimellä {}. Anna tiedosto ammattilaiselle ja tyhjennä \
      lomake, ennen kuin annat laitteen toiselle.
      """,
    sv: """
      Sparat bland enhetens hämtade filer med namnet {}. Ge filen till den yrkesutbildade och töm \
      formuläret innan du ger enheten till någon annan.
      """,
    en: """
      Saved among the downloads of the device as {}. Give the file to the professional, and clear \
      the form before you hand the device to somebody else.
      """
  )
  static let sureToReset = Phrase(
    fi: "Vastauksia ei ole tallennettu. Tyhjennetäänkö lomake?",
    sv: "Svaren har inte sparats. Ska formuläret tömmas?",
    en: "The answers have not been saved. Clear the form?"
  )

  /// That the questions do not exist in the language of the page, and in which one they are shown.
  static func onlyIn(_ shown: Language, instead language: Language) -> Phrase {
    Phrase(
      fi: "Kysymyksiä ei ole \(inFinnish(language)). Ne ovat \(inFinnish(shown)).",
      sv: "Frågorna finns inte på \(inSwedish(language)). De är på \(inSwedish(shown)).",
      en: "The questions do not exist in \(inEnglish(language)). They are in \(inEnglish(shown))."
    )
  }

  private static func inFinnish(_ language: Language) -> String {
    switch language {
    case .finnish: "suomeksi"
    case .swedish: "ruotsiksi"
    case .english: "englanniksi"
    }
  }

  private static func inSwedish(_ language: Language) -> String {
    switch language {
    case .finnish: "finska"
    case .swedish: "svenska"
    case .english: "engelska"
    }
  }

  private static func inEnglish(_ language: Language) -> String {
    switch language {
    case .finnish: "Finnish"
    case .swedish: "Swedish"
    case .english: "English"
    }
  }
}

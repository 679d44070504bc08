import TiimiDomain

/// The options that every command understands and that may stand anywhere on the line.
enum GlobalOptions {
  /// All of them in the order of the help.
  static let all: [Option] = caller + occasion + printing + asking

  /// The option with this long name.
  static func named(_ name: String) -> Option? { all.first { $0.name == name } }

  private static let caller: [Option] = [
    Option(
      "register",
      .file,
      summary: Phrase(
        fi: "rekisteritiedosto; ympäristössä TIIMI_REGISTER",
        sv: "registerfilen; i miljön TIIMI_REGISTER",
        en: "the register file; in the environment TIIMI_REGISTER"
      )
    ),
    Option(
      "as",
      .reference(.staff),
      summary: Phrase(
        fi: "kuka komennon antaa; ympäristössä TIIMI_AS",
        sv: "vem som ger kommandot; i miljön TIIMI_AS",
        en: "who gives the command; in the environment TIIMI_AS"
      )
    ),
    Option(
      "packs",
      .file,
      summary: Phrase(
        fi: "kansio, jossa on omia sääntöpaketteja; ympäristössä TIIMI_PACKS",
        sv: "en mapp med egna regelpaket; i miljön TIIMI_PACKS",
        en: "a folder with rule packs of your own; in the environment TIIMI_PACKS"
      )
    ),
    Option(
      "purpose",
      .text,
      summary: Phrase(
        fi: "käyttötarkoitus, joka kirjataan käyttölokiin",
        sv: "användningsändamålet som antecknas i användningsloggen",
        en: "the purpose of use, written to the access log"
      )
    ),
  ]

  private static let occasion: [Option] = [
    Option(
      "at",
      .moment,
      summary: Phrase(
        fi: "milloin asia tapahtui, jos se ei tapahtunut nyt",
        sv: "när saken hände, om den inte hände nu",
        en: "when the thing happened, if it did not happen now"
      )
    ),
    Option(
      flag: "dry-run",
      summary: Phrase(
        fi: "tarkista kaikki mutta älä kirjaa mitään",
        sv: "kontrollera allt men anteckna ingenting",
        en: "check everything but record nothing"
      )
    ),
    Option(
      "if-version",
      .number(0...Int.max),
      summary: Phrase(
        fi: "kirjaa vain, jos asian versio on yhä tämä",
        sv: "anteckna bara om ärendets version ännu är denna",
        en: "record only if the version of the case is still this"
      )
    ),
  ]

  private static let printing: [Option] = [
    Option(
      "lang",
      .choice([
        Choice("fi", Phrase(fi: "suomi", sv: "finska", en: "Finnish")),
        Choice("sv", Phrase(fi: "ruotsi", sv: "svenska", en: "Swedish")),
        Choice("en", Phrase(fi: "englanti", sv: "engelska", en: "English")),
      ]),
      summary: Phrase(
        fi: "kieli; ympäristössä TIIMI_LANG",
        sv: "språket; i miljön TIIMI_LANG",
        en: "the language; in the environment TIIMI_LANG"
      ),
      standard: Phrase(fi: "fi", sv: "fi", en: "fi")
    ),
    Option(
      flag: "json",
      summary: Phrase(
        fi: "tulosta JSON-muodossa, myös virheet",
        sv: "skriv ut som JSON, även fel",
        en: "print JSON, errors too"
      )
    ),
    Option(
      "color",
      .choice([
        Choice("auto", Phrase(fi: "päätteellä", sv: "i terminalen", en: "on a terminal")),
        Choice("always", Phrase(fi: "aina", sv: "alltid", en: "always")),
        Choice("never", Phrase(fi: "ei koskaan", sv: "aldrig", en: "never")),
      ]),
      summary: Phrase(fi: "värien käyttö", sv: "användning av färger", en: "use of colours"),
      standard: Phrase(fi: "auto", sv: "auto", en: "auto")
    ),
    Option(
      flag: "quiet",
      short: "q",
      summary: Phrase(
        fi: "jätä huomautukset pois",
        sv: "utelämna meddelanden",
        en: "leave out messages"
      )
    ),
  ]

  private static let asking: [Option] = [
    Option(
      flag: "help",
      short: "h",
      summary: Phrase(fi: "näytä ohje", sv: "visa hjälpen", en: "show the help")
    ),
    Option(
      flag: "version",
      summary: Phrase(
        fi: "näytä ohjelman versio",
        sv: "visa programmets version",
        en: "show the version of the program"
      )
    ),
  ]
}

import TiimiDomain

/// The words of the help that belong to no command.
enum HelpPhrases {
  static let product = Phrase(
    fi: "Minun tiimini: asiakkaan ja hänen tiiminsä yhteinen työ",
    sv: "Mitt team: klientens och teamets gemensamma arbete",
    en: "My Team: the shared work of a client and the client's team"
  )
  static let usage = Phrase(fi: "Käyttö", sv: "Användning", en: "Usage")
  static let nouns = Phrase(fi: "Aiheet", sv: "Ämnen", en: "Nouns")
  static let verbs = Phrase(fi: "Toiminnot", sv: "Åtgärder", en: "Verbs")
  static let arguments = Phrase(fi: "Argumentit", sv: "Argument", en: "Arguments")
  static let options = Phrase(fi: "Valitsimet", sv: "Flaggor", en: "Options")
  static let globalOptions = Phrase(
    fi: "Yleiset valitsimet, missä tahansa rivillä",
    sv: "Allmänna flaggor, var som helst på raden",
    en: "Global options, anywhere on the line"
  )
  static let examples = Phrase(fi: "Esimerkkejä", sv: "Exempel", en: "Examples")
  static let exitCodes = Phrase(fi: "Paluuarvot", sv: "Returvärden", en: "Exit codes")
  static let noun = Phrase(fi: "aihe", sv: "ämne", en: "noun")
  static let verb = Phrase(fi: "toiminto", sv: "åtgärd", en: "verb")
  static let anyOptions = Phrase(fi: "valitsimet", sv: "flaggor", en: "options")
  static let required = Phrase(fi: "pakollinen", sv: "obligatorisk", en: "required")
  static let optional = Phrase(fi: "vapaaehtoinen", sv: "frivillig", en: "optional")
  static let repeatable = Phrase(
    fi: "voi toistaa",
    sv: "kan upprepas",
    en: "may be repeated"
  )
  static let standard = Phrase(fi: "oletus", sv: "standard", en: "default")
  static let more = Phrase(
    fi: "Yhden aiheen tai toiminnon ohje: tiimi help <aihe> [<toiminto>]",
    sv: "Hjälp om ett ämne eller en åtgärd: tiimi help <ämne> [<åtgärd>]",
    en: "Help on one noun or verb: tiimi help <noun> [<verb>]"
  )
  static let forMachines = Phrase(
    fi: "Valitsimella --json kaikki tulostuu JSON-muodossa vakiotulosteeseen. Virhe on yksi olio, "
      + "{\"error\": {code, kind, field, message, facts}}, ja paluuarvo kertoo sen lajin.",
    sv: "Med --json skrivs allt som JSON till standardutmatningen. Ett fel är ett objekt, "
      + "{\"error\": {code, kind, field, message, facts}}, och returvärdet anger dess art.",
    en: "With --json everything is printed as JSON on standard output. An error is one object, "
      + "{\"error\": {code, kind, field, message, facts}}, and the exit code tells its kind."
  )
  static let globalsElsewhere = Phrase(
    fi: "Yleiset valitsimet: tiimi help",
    sv: "Allmänna flaggor: tiimi help",
    en: "Global options: tiimi help"
  )
  static let commands = Phrase(fi: "Komennot", sv: "Kommandon", en: "Commands")
}

extension ExitCode {
  /// What the code means.
  var meaning: Phrase {
    switch self {
    case .done: Phrase(fi: "tehty", sv: "gjort", en: "done")
    case .refused:
      Phrase(
        fi: "ei voitu tehdä, tai tarkistus löysi huomautettavaa",
        sv: "kunde inte göras, eller en kontroll fann något",
        en: "refused, or a check found something"
      )
    case .usage: Phrase(fi: "väärin annettu komento", sv: "felaktigt kommando", en: "wrong call")
    case .badInput:
      Phrase(fi: "virhe annetuissa tiedoissa", sv: "fel i uppgifterna", en: "bad input data")
    case .notFound: Phrase(fi: "ei löydy", sv: "finns inte", en: "not found")
    case .conflict:
      Phrase(
        fi: "joku muu ehti ensin, yritä uudelleen",
        sv: "någon annan hann först, försök igen",
        en: "somebody else was first, try again"
      )
    case .notAllowed: Phrase(fi: "ei oikeutta", sv: "inte tillåtet", en: "not allowed")
    case .failed:
      Phrase(
        fi: "rekisteri tai laite ei toimi",
        sv: "registret eller datorn fungerar inte",
        en: "the register or the machine failed"
      )
    }
  }
}

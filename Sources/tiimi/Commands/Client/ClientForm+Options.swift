import TiimiDomain
import TiimiReports

extension ClientForm {
  /// Who the client is.
  static func options(areRequired: Bool) -> [Option] {
    [
      Option(
        "family-name",
        .text,
        summary: Phrase(fi: "sukunimi", sv: "efternamn", en: "the family name"),
        isRequired: areRequired
      ),
      Option(
        "given-names",
        .text,
        summary: Phrase(fi: "etunimet", sv: "förnamn", en: "the given names"),
        isRequired: areRequired
      ),
      Option(
        "code",
        .text,
        summary: Phrase(fi: "henkilötunnus", sv: "personbeteckning", en: "the identity code")
      ),
      Option(
        "temporary-code",
        .text,
        summary: Phrase(
          fi: "tilapäinen tunnus, jos henkilötunnusta ei ole",
          sv: "tillfällig beteckning, om personbeteckning saknas",
          en: "a temporary code, when there is no identity code"
        )
      ),
      Option(
        "birth-day",
        .day,
        summary: Phrase(
          fi: "syntymäpäivä, jos henkilötunnusta ei ole",
          sv: "födelsedag, om personbeteckning saknas",
          en: "the day of birth, when there is no identity code"
        )
      ),
    ]
  }

  /// How the client is reached and served; a new client's language is Finnish unless told.
  static func circumstances(areNew: Bool) -> [Option] {
    reach + [language(standard: areNew ? Phrase(fi: "fi", sv: "fi", en: "fi") : nil)]
      + service + representation
  }

  private static func language(standard: Phrase?) -> Option {
    Option(
      "language",
      .text,
      summary: Phrase(
        fi: "asiointikieli ISO 639 -koodina, kuten fi, sv tai se",
        sv: "servicespråket som ISO 639-kod, såsom fi, sv eller se",
        en: "the language of service as an ISO 639 code, such as fi, sv or se"
      ),
      standard: standard
    )
  }

  private static let reach: [Option] = [
    Option(
      "phone",
      .text,
      summary: Phrase(fi: "puhelinnumero", sv: "telefonnummer", en: "the telephone number")
    ),
    Option(
      "address",
      .text,
      summary: Phrase(fi: "postiosoite", sv: "postadress", en: "the postal address")
    ),
  ]

  private static let service: [Option] = [
    Option(
      flag: "interpreter",
      summary: Phrase(fi: "tarvitsee tulkin", sv: "behöver tolk", en: "needs an interpreter")
    ),
    .municipality,
    Option(
      flag: "protection-order",
      summary: Phrase(
        fi: "turvakielto: osoite ja kotikunta pidetään piilossa",
        sv: "spärrmarkering: adressen och hemkommunen hålls dolda",
        en: "protection order: address and municipality are kept hidden"
      )
    ),
  ]

  private static let representation: [Option] = [
    Option(
      "representative",
      .text,
      summary: Phrase(
        fi: "laillisen edustajan nimi",
        sv: "den lagliga företrädarens namn",
        en: "the name of the legal representative"
      )
    ),
    Option(
      "ground",
      .choice(AuthorityGround.choices),
      summary: Phrase(
        fi: "millä perusteella edustaja toimii",
        sv: "på vilken grund företrädaren handlar",
        en: "on what ground the representative acts"
      )
    ),
    Option(
      "representative-phone",
      .text,
      summary: Phrase(
        fi: "edustajan puhelinnumero",
        sv: "företrädarens telefonnummer",
        en: "the telephone number of the representative"
      )
    ),
  ]

  /// What can be taken away.
  static let clear = Option(
    "clear",
    .choice([
      Choice("code", Phrase(fi: "tunnus", sv: "beteckningen", en: "the code")),
      Choice("birth-day", Phrase(fi: "syntymäpäivä", sv: "födelsedagen", en: "the day of birth")),
      Choice("phone", Phrase(fi: "puhelinnumero", sv: "telefonnumret", en: "the telephone number")),
      Choice("address", Phrase(fi: "osoite", sv: "adressen", en: "the address")),
      Choice("municipality", Phrase(fi: "kotikunta", sv: "hemkommunen", en: "the municipality")),
      Choice(
        "interpreter",
        Phrase(fi: "tulkin tarve", sv: "behovet av tolk", en: "the need of an interpreter")
      ),
      Choice(
        "protection-order",
        Phrase(fi: "turvakielto", sv: "spärrmarkeringen", en: "the protection order")
      ),
      Choice(
        "representative",
        Phrase(fi: "edustaja", sv: "företrädaren", en: "the representative")
      ),
    ]),
    summary: Phrase(
      fi: "tieto, joka poistetaan",
      sv: "uppgift som tas bort",
      en: "a detail to take away"
    ),
    isRepeatable: true
  )
}

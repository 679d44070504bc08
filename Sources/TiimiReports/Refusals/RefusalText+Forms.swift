import TiimiDomain

extension RefusalCatalogue {
  /// Forms to be asked or filled in, and the answers that come back, 598–607.
  static let forms: [Entry] = [
    Entry(number: 598, kind: .refused, text: .textsMissing),
    Entry(number: 599, kind: .refused, text: .notAskable),
    Entry(number: 600, kind: .badInput, text: .questionnaireNotNamed),
    Entry(number: 601, kind: .badInput, text: .otherForm),
    Entry(number: 602, kind: .badInput, text: .otherVersion),
    Entry(number: 603, kind: .badInput, text: .authoredMissing),
    Entry(number: 604, kind: .badInput, text: .authoredInFuture),
    Entry(number: 605, kind: .badInput, text: .responseWithdrawn),
    Entry(number: 606, kind: .refused, text: .responseRecorded),
    Entry(number: 607, kind: .refused, text: .responseDiffers),
  ]
}

extension RefusalText {
  fileprivate static let textsMissing = RefusalText(
    problem: Phrase(
      fi: "Mittarin[ {instrument}] kysymysten teksti ei ole mukana lisenssin vuoksi.",
      sv: "Texten till mätinstrumentets[ {instrument}] frågor ingår inte på grund av licensen.",
      en: "The text of the questions of[ {instrument}] is not built in because of its licence."
    ),
    remedy: Phrase(
      fi: """
        Tuo oma tekstipaketti (tiimi instrument import), tai kirjaa muualla saatu tulos \
        (tiimi result record --score).
        """,
      sv: """
        Hämta ett eget textpaket (tiimi instrument import), eller anteckna ett resultat från \
        annat håll (tiimi result record --score).
        """,
      en: """
        Bring your own text pack (tiimi instrument import), or record a result found elsewhere \
        (tiimi result record --score).
        """
    )
  )
  fileprivate static let notAskable = RefusalText(
    problem: Phrase(
      fi: "Lomakkeessa on kysymys, jota ei voi kysyä valintana[: kohta {place}].",
      sv: "Formuläret har en fråga som inte kan ställas som ett val[: punkt {place}].",
      en: "The form has a question that cannot be asked as a choice[: item {place}]."
    ),
    remedy: Phrase(
      fi: "Anna vastaukset tiedostona (--answers) tai tulos (--score).",
      sv: "Ge svaren som en fil (--answers) eller resultatet (--score).",
      en: "Give the answers as a file (--answers) or the result (--score)."
    )
  )
  fileprivate static let questionnaireNotNamed = RefusalText(
    problem: Phrase(
      fi: "Vastaustiedosto ei kerro, minkä lomakkeen vastauksia siinä on.",
      sv: "Svarsfilen anger inte vilket formulär den svarar på.",
      en: "The file of answers does not say which form it answers."
    ),
    remedy: Phrase(
      fi: "Pyydä tiedosto uudelleen; sitä on muutettu käsin.",
      sv: "Be om filen på nytt; den har ändrats för hand.",
      en: "Ask for the file again; it has been changed by hand."
    )
  )
  fileprivate static let otherForm = RefusalText(
    problem: Phrase(
      fi: "Tiedostossa on toisen lomakkeen vastaukset[: odotettiin {expected}, saatiin {found}].",
      sv: "Filen har svaren på ett annat formulär[: väntat {expected}, fått {found}].",
      en: "The file answers another form[: expected {expected}, found {found}]."
    ),
    remedy: Phrase(
      fi: "Tarkista tiedosto. Oma lomake tuodaan komennolla tiimi instrument import.",
      sv: "Kontrollera filen. Ett eget formulär hämtas med tiimi instrument import.",
      en: "Check the file. A form of your own is brought with tiimi instrument import."
    )
  )
  fileprivate static let otherVersion = RefusalText(
    problem: Phrase(
      fi: "Lomakkeen versio on toinen[: odotettiin {expected}, saatiin {found}].",
      sv: "Formuläret har en annan version[: väntat {expected}, fått {found}].",
      en: "The form is of another version[: expected {expected}, found {found}]."
    ),
    remedy: Phrase(
      fi: "Tee uusi lomake (tiimi screen form) ja täyttäkää se uudelleen.",
      sv: "Gör ett nytt formulär (tiimi screen form) och fyll i det på nytt.",
      en: "Make a new form (tiimi screen form) and have it filled in again."
    )
  )
  fileprivate static let authoredMissing = RefusalText(
    problem: Phrase(
      fi: "Vastaustiedosto ei kerro, milloin siihen vastattiin.",
      sv: "Svarsfilen anger inte när den besvarades.",
      en: "The file of answers does not say when it was answered."
    ),
    remedy: Phrase(
      fi: "Anna aika valitsimella --at.",
      sv: "Ange tiden med --at.",
      en: "Give the time with --at."
    )
  )
  fileprivate static let authoredInFuture = RefusalText(
    problem: Phrase(
      fi: "Vastausaika on tulevaisuudessa.",
      sv: "Svarstiden ligger i framtiden.",
      en: "The time of the answers is in the future."
    ),
    remedy: Phrase(
      fi: "Tarkista laitteen kello, jolla lomake täytettiin, tai anna aika valitsimella --at.",
      sv: "Kontrollera klockan på enheten där formuläret fylldes i, eller ange tiden med --at.",
      en: "Check the clock of the device on which it was filled in, or give the time with --at."
    )
  )
  fileprivate static let responseWithdrawn = RefusalText(
    problem: Phrase(
      fi: "Vastaustiedosto on merkitty sellaiseksi, ettei sitä saa käyttää[ ({status})].",
      sv: "Svarsfilen är märkt så att den inte får användas[ ({status})].",
      en: "The file of answers says of itself that it must not be used[ ({status})]."
    ),
    remedy: Phrase(
      fi: "Pyydä oikea tiedosto.",
      sv: "Be om rätt fil.",
      en: "Ask for the right file."
    )
  )
  fileprivate static let responseRecorded = RefusalText(
    problem: Phrase(
      fi: "Samat vastaukset on jo kirjattu tähän asiaan[ (nro {number})].",
      sv: "Samma svar har redan antecknats i detta ärende[ (nr {number})].",
      en: "The same answers are recorded in this case already[ (no. {number})]."
    ),
    remedy: Phrase(
      fi: "Mitään ei tarvitse tehdä.",
      sv: "Inget behöver göras.",
      en: "Nothing needs to be done."
    )
  )
  fileprivate static let responseDiffers = RefusalText(
    problem: Phrase(
      fi: """
        Samalla hetkellä annetut mutta toisenlaiset vastaukset on jo kirjattu tähän asiaan\
        [ (nro {number})].
        """,
      sv: """
        Svar från samma stund men med annat innehåll har redan antecknats i detta ärende\
        [ (nr {number})].
        """,
      en: """
        Answers of the same moment but of another content are recorded in this case already\
        [ (no. {number})].
        """
    ),
    remedy: Phrase(
      fi:
        "Selvitä, kumpi on oikea, ja merkitse väärä kirjaus virheelliseksi (tiimi case mark-error).",
      sv:
        "Ta reda på vilka som stämmer och märk den felaktiga anteckningen (tiimi case mark-error).",
      en: "Find out which are right, and mark the wrong entry as an error (tiimi case mark-error)."
    )
  )
}

import TiimiDomain

extension RefusalText {
  static let factNameWrong = RefusalText(
    problem: Phrase(
      fi: "Tiedolla ei voi olla tällaista nimeä.",
      sv: "En uppgift kan inte heta så.",
      en: "A fact cannot have such a name."
    ),
    remedy: Phrase(
      fi: """
        Käytä kirjaimia, numeroita, välilyöntejä ja yhdysmerkkejä[, enintään {limit} merkkiä]; \
        ensimmäisenä on kirjain.
        """,
      sv: """
        Använd bokstäver, siffror, mellanslag och bindestreck[, högst {limit} tecken]; det första \
        är en bokstav.
        """,
      en: """
        Use letters, digits, spaces and hyphens[, at most {limit} characters]; a letter comes first.
        """
    )
  )
  static let overrideChangesNothing = RefusalText(
    problem: Phrase(
      fi: "Sovittu päivä on sama kuin säännön mukainen päivä.",
      sv: "Den avtalade dagen är densamma som dagen enligt regeln.",
      en: "The agreed day is the day that the rule gives."
    ),
    remedy: Phrase(
      fi: "Anna toinen päivä tai jätä poikkeus kirjaamatta.",
      sv: "Ange en annan dag eller låt bli att anteckna ett undantag.",
      en: "Give another day, or record no override."
    )
  )
  static let resultSaysNothing = RefusalText(
    problem: Phrase(
      fi: "Mittarin tuloksessa ei ole pisteitä, luokkaa eikä vastauksia.",
      sv: "Resultatet av mätinstrumentet saknar poäng, klass och svar.",
      en: "The result of the instrument has neither a score, a band nor answers."
    ),
    remedy: Phrase(
      fi: "Anna pisteet tai luokka.",
      sv: "Ange poäng eller klass.",
      en: "Give the score or the band."
    )
  )
}

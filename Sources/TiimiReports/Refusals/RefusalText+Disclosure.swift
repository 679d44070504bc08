import TiimiDomain

extension RefusalText {
  static let ledgerUnreadable = RefusalText(
    problem: Phrase(
      fi: "Aiempien julkaisujen luetteloa ei voi lukea.",
      sv: "Förteckningen över tidigare publiceringar kan inte läsas.",
      en: "The list of earlier publications cannot be read."
    ),
    remedy: Phrase(
      fi: "Käytä tiedostoa, jonka ohjelma kirjoitti edellisen julkaisun yhteydessä.",
      sv: "Använd filen som programmet skrev vid föregående publicering.",
      en: "Use the file that the program wrote with the previous publication."
    )
  )
  static let thresholdTooLow = RefusalText(
    problem: Phrase(
      fi: "Pienin näytettävä ryhmä ei voi olla näin pieni.",
      sv: "Den minsta grupp som visas kan inte vara så liten.",
      en: "The smallest group shown cannot be as small as this."
    ),
    remedy: Phrase(
      fi: "Anna vähintään 3. Tavallinen raja on 5.",
      sv: "Ange minst 3. Den vanliga gränsen är 5.",
      en: "Give 3 or more. The usual limit is 5."
    )
  )
  static let tableMalformed = RefusalText(
    problem: Phrase(
      fi: "Tunnusluvun taulukossa on sama solu kahdesti tai solu, jolle ei ole paikkaa.",
      sv: "Måttets tabell har samma cell två gånger eller en cell utan plats.",
      en: "The table of a metric has a cell twice or one that has no place."
    ),
    remedy: Phrase(
      fi: "Tarkista, että luokat ovat erillisiä ja niillä on eri koodit.",
      sv: "Kontrollera att kategorierna är skilda och har olika koder.",
      en: "Check that the categories are apart and have different codes."
    )
  )
}

import TiimiDomain

extension RefusalText {
  static let ruleCutShort = RefusalText(
    problem: Phrase(
      fi: "Sääntöä[ {rule}] ei saatu laskettua loppuun: se vaatii liikaa laskemista.",
      sv: "Regeln[ {rule}] kunde inte räknas ut till slut: den kräver för mycket.",
      en: "The rule[ {rule}] could not be worked out: it asks for too much."
    ),
    remedy: Phrase(
      fi: "Pyydä sääntöpaketin tekijää yksinkertaistamaan sääntöä.",
      sv: "Be regelpaketets upphovsman förenkla regeln.",
      en: "Ask whoever wrote the rule pack to make the rule simpler."
    )
  )
  static let ruleValueUnfit = RefusalText(
    problem: Phrase(
      fi: "Säännön[ {rule}] ehto ei ole tosi eikä epätosi, tai sen päivä ei ole päivä.",
      sv: "Villkoret i regeln[ {rule}] är varken sant eller falskt, eller dess dag är ingen dag.",
      en: "The condition of the rule[ {rule}] is neither true nor false, or its day is no day."
    ),
    remedy: Phrase(
      fi: "Pyydä sääntöpaketin tekijää korjaamaan sääntö.",
      sv: "Be regelpaketets upphovsman rätta regeln.",
      en: "Ask whoever wrote the rule pack to mend the rule."
    )
  )
  static let notYourUnit = RefusalText(
    problem: Phrase(
      fi: """
        Toisen työlistan näkevät vain saman yksikön esihenkilö ja tunnistajat, ja yksikön listan \
        vain sen oma väki.
        """,
      sv: """
        En kollegas arbetslista ser bara chefen och identifierarna i samma enhet, och enhetens \
        lista bara dess egna.
        """,
      en: """
        A colleague's worklist is shown to the managers and screeners of the same unit only, and \
        a unit's list to its own people.
        """
    ),
    remedy: Phrase(
      fi: "Kysy yksikön esihenkilöltä.",
      sv: "Fråga enhetens chef.",
      en: "Ask the unit's manager."
    )
  )
}

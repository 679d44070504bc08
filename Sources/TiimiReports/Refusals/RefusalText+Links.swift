import TiimiDomain

/// Refusals about two records of one client.
extension RefusalText {
  static let linkedToItself = RefusalText(
    problem: Phrase(
      fi: "Molemmat ovat samat asiakastiedot.",
      sv: "Båda är samma klientuppgifter.",
      en: "Both are the same record."
    ),
    remedy: Phrase(
      fi: "Anna kahden eri tietueen tunnisteet; ne näkyvät komennolla tiimi client find.",
      sv: "Ange id för två olika poster; de syns med tiimi client find.",
      en: "Give the identifiers of two different records; tiimi client find shows them."
    )
  )
  static let alreadyLinked = RefusalText(
    problem: Phrase(
      fi: "Tiedot on jo merkitty saman henkilön tiedoiksi.",
      sv: "Uppgifterna har redan antecknats gälla samma person.",
      en: "The records are already said to be of the same person."
    ),
    remedy: Phrase(
      fi: "Katso merkityt tiedot komennolla tiimi client show.",
      sv: "Se de antecknade uppgifterna med tiimi client show.",
      en: "See the linked records with tiimi client show."
    )
  )
  static let linkCodesDiffer = RefusalText(
    problem: Phrase(
      fi: "Tiedoissa on kaksi eri henkilötunnusta, joten ne ovat kahden eri ihmisen.",
      sv: "I uppgifterna finns två olika personbeteckningar, så de gäller två olika personer.",
      en: "The records have two different identity codes, so they are of two different people."
    ),
    remedy: Phrase(
      fi: "Jos toinen tunnus on kirjattu väärin, korjaa se ensin komennolla tiimi client change.",
      sv: "Om den ena beteckningen är fel, rätta den först med tiimi client change.",
      en: "If one of the codes is wrong, correct it first with tiimi client change."
    )
  )
  static let notLinked = RefusalText(
    problem: Phrase(
      fi: "Näitä kaksia tietoja ei ole merkitty saman henkilön tiedoiksi.",
      sv: "Dessa två uppgifter har inte antecknats gälla samma person.",
      en: "These two records are not linked with each other."
    ),
    remedy: Phrase(
      fi: "Tarkista merkityt tiedot komennolla tiimi client show.",
      sv: "Kontrollera de antecknade uppgifterna med tiimi client show.",
      en: "Check which records are linked with tiimi client show."
    )
  )
}

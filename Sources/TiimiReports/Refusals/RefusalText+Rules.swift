import TiimiDomain

extension RefusalText {
  static let yearNotSupported = RefusalText(
    problem: Phrase(
      fi: "Vuoden pyhäpäiviä ei tunneta[: {year}].",
      sv: "Årets helgdagar är inte kända[: {year}].",
      en: "The holidays of the year are not known[: {year}]."
    ),
    remedy: Phrase(
      fi: "Tarkista päivä.[ Laskea voi vuosina {first}–{last}.]",
      sv: "Kontrollera dagen.[ Det går att räkna åren {first}–{last}.]",
      en: "Check the day.[ Days can be counted in the years {first}–{last}.]"
    )
  )
  static let ruleNotInForce = RefusalText(
    problem: Phrase(
      fi: "Sääntö[ {rule}] ei ollut vielä voimassa päivänä, josta määräaika alkaisi.",
      sv: "Regeln[ {rule}] var ännu inte i kraft den dag då tidsfristen skulle börja.",
      en: "The rule[ {rule}] was not yet in force on the day the period would start."
    ),
    remedy: Phrase(
      fi: "[Se on voimassa {since} alkaen. ]Laske määräaika silloin voimassa olleen lain mukaan.",
      sv: "[Den är i kraft från {since}. ]Räkna tidsfristen enligt den lag som då gällde.",
      en: "[It is in force from {since}. ]Count the period by the law of that time."
    )
  )
  static let unknownItems = RefusalText(
    problem: Phrase(
      fi: "Vastauksissa on kysymyksiä, joita tarkistuslistassa ei ole[: {items}].",
      sv: "Svaren gäller frågor som inte finns i checklistan[: {items}].",
      en: "There are answers to questions that the checklist does not have[: {items}]."
    ),
    remedy: Phrase(
      fi: "Katso kysymysten nimet ja numerot komennolla tiimi screen questions.",
      sv: "Se frågornas namn och nummer med tiimi screen questions.",
      en: "See the names and numbers of the questions with tiimi screen questions."
    )
  )
  static let answeredTwice = RefusalText(
    problem: Phrase(
      fi: "Samaan kysymykseen on vastattu kahdesti[: {item}].",
      sv: "Samma fråga har besvarats två gånger[: {item}].",
      en: "The same question is answered twice[: {item}]."
    ),
    remedy: Phrase(
      fi: "Jätä vain toinen vastaus, joko kysymyksen nimellä tai sen numerolla.",
      sv: "Låt bara ett svar stå kvar, antingen med frågans namn eller med dess nummer.",
      en: "Leave one answer only, either by the name of the question or by its number."
    )
  )
}

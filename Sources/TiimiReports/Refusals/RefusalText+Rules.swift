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

extension RefusalText {
  static let ruleNoLongerInForce = RefusalText(
    problem: Phrase(
      fi: "Sääntö[ {rule}] ei ollut enää voimassa päivänä, josta määräaika alkaisi.",
      sv: "Regeln[ {rule}] var inte längre i kraft den dag då tidsfristen skulle börja.",
      en: "The rule[ {rule}] was no longer in force on the day the period would start."
    ),
    remedy: Phrase(
      fi: "[Se oli voimassa {until} saakka. ]Laske määräaika silloin voimassa olleen lain mukaan.",
      sv: "[Den var i kraft till {until}. ]Räkna tidsfristen enligt den lag som då gällde.",
      en: "[It was in force until {until}. ]Count the period by the law of that time."
    )
  )
  static let ruleHasNoNumber = RefusalText(
    problem: Phrase(
      fi: "Sääntö[ {rule}] ei aseta päivien määrää, joten viimeistä päivää ei ole.",
      sv: "Regeln[ {rule}] anger inget antal dagar, och därför finns ingen sista dag.",
      en: "The rule[ {rule}] sets no number of days, so there is no last day."
    ),
    remedy: Phrase(
      fi: "Velvollisuus jatkuu, kunnes se on täytetty. Seuraa kuluneita päiviä.",
      sv: "Skyldigheten fortsätter tills den är uppfylld. Följ de dagar som har gått.",
      en: "The duty goes on until it is met. Watch the days that have passed."
    )
  )
  static let limitOutOfRange = RefusalText(
    problem: Phrase(
      fi: "Säännön[ {rule}] määräaika on alle yhden päivän tai yli sata vuotta.",
      sv: "Tidsfristen i regeln[ {rule}] är kortare än en dag eller längre än hundra år.",
      en: "The period of the rule[ {rule}] is shorter than a day or longer than a hundred years."
    ),
    remedy: Phrase(
      fi: "Korjaa säännön luku.",
      sv: "Rätta talet i regeln.",
      en: "Correct the number in the rule."
    )
  )
  static let ruleNotRunning = RefusalText(
    problem: Phrase(
      fi: "Sääntö[ {rule}] ei anna tässä asiassa viimeistä päivää.",
      sv: "Regeln[ {rule}] ger ingen sista dag i detta ärende.",
      en: "The rule[ {rule}] gives no last day in this case."
    ),
    remedy: Phrase(
      fi: "Katso asian määräpäivät komennolla tiimi deadline list.",
      sv: "Se ärendets tidsfrister med tiimi deadline list.",
      en: "See the case’s days with tiimi deadline list."
    )
  )
}

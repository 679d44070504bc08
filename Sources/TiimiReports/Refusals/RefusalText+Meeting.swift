import TiimiDomain

extension RefusalText {
  static let teamTooSmall = RefusalText(
    problem: Phrase(
      fi: "Tiimissä on liian vähän jäseniä tapaamisen kutsumiseen.",
      sv: "Teamet har för få medlemmar för att ett möte ska kunna sammankallas.",
      en: "The team is too small to call a meeting."
    ),
    remedy: Phrase(
      fi: """
        Tapaamiseen tarvitaan asiakkaan lisäksi vähintään kaksi jäsentä, joista ainakin yksi on \
        ammattilainen.
        """,
      sv: "Utöver klienten behövs minst två medlemmar, varav minst en är yrkesperson.",
      en: "Besides the client it takes at least two members, at least one of them a professional."
    )
  )
  static let meetingEndsBeforeStart = RefusalText(
    problem: Phrase(
      fi: "Tapaaminen päättyisi ennen kuin se alkaa.",
      sv: "Mötet skulle sluta innan det börjar.",
      en: "The meeting would end before it starts."
    ),
    remedy: Phrase(
      fi: "Tarkista alkamis- ja päättymisaika.",
      sv: "Kontrollera start- och sluttiden.",
      en: "Check the start and the end."
    )
  )
  static let meetingNotCalled = RefusalText(
    problem: Phrase(
      fi: "Tapaaminen[ {number}] ei ole enää tulossa: se on jo pidetty tai peruttu.",
      sv: "Mötet[ {number}] är inte längre på kommande: det har redan hållits eller ställts in.",
      en: "Meeting[ {number}] is no longer ahead: it has been held or cancelled."
    ),
    remedy: Phrase(
      fi: "Kutsu koolle uusi tapaaminen.",
      sv: "Sammankalla ett nytt möte.",
      en: "Call a new meeting."
    )
  )
  static let meetingInFuture = RefusalText(
    problem: Phrase(
      fi: "Tapaaminen[ {number}] ei ole vielä alkanut.",
      sv: "Mötet[ {number}] har inte börjat ännu.",
      en: "Meeting[ {number}] has not started yet."
    ),
    remedy: Phrase(
      fi: """
        Kirjaa se pidetyksi, kun se on alkanut. Jos aika on muuttunut, siirrä tapaamista ensin.
        """,
      sv: "Anteckna det som hållet när det har börjat. Om tiden har ändrats, flytta mötet först.",
      en: "Record it as held once it has started. If its time has changed, move it first."
    )
  )
  static let meetingNotHeld = RefusalText(
    problem: Phrase(
      fi: "Tapaamista[ {number}] ei ole kirjattu pidetyksi.",
      sv: "Mötet[ {number}] är inte antecknat som hållet.",
      en: "Meeting[ {number}] is not recorded as held."
    ),
    remedy: Phrase(
      fi: "Kirjaa tapaaminen ensin pidetyksi.",
      sv: "Anteckna först mötet som hållet.",
      en: "Record the meeting as held first."
    )
  )
  static let participantTwice = RefusalText(
    problem: Phrase(
      fi: "Sama osallistuja on luettelossa kahdesti.",
      sv: "Samma deltagare finns två gånger i förteckningen.",
      en: "The same participant is in the list twice."
    ),
    remedy: Phrase(
      fi: "Merkitse jokainen osallistuja vain kerran.",
      sv: "Ange varje deltagare bara en gång.",
      en: "Name each participant only once."
    )
  )
  static let nobodyThere = RefusalText(
    problem: Phrase(
      fi: "Kukaan ei ole merkitty läsnä olleeksi.",
      sv: "Ingen är antecknad som närvarande.",
      en: "Nobody is recorded as present."
    ),
    remedy: Phrase(
      fi: """
        Merkitse, ketkä olivat paikalla tai etäyhteydellä. Jos ketään ei ollut, peru tapaaminen.
        """,
      sv: "Anteckna vilka som var på plats eller på distans. Om ingen var där, ställ in mötet.",
      en: "Record who was there, in the room or remotely. If nobody was, cancel the meeting."
    )
  )
  static let attendanceTimesWrong = RefusalText(
    problem: Phrase(
      fi: "Saapumis- ja poistumisajat eivät täsmää[: {field}].",
      sv: "Ankomst- och avfärdstiderna stämmer inte[: {field}].",
      en: "The times of arrival and leaving do not fit[: {field}]."
    ),
    remedy: Phrase(
      fi: """
        Ajat annetaan vain läsnä olleille, ja niiden on oltava järjestyksessä: alku, saapuminen, \
        poistuminen.
        """,
      sv: "Tider anges bara för dem som var närvarande, i ordningen början, ankomst, avfärd.",
      en: "Times are given only for those who were there, in the order start, arrival, leaving."
    )
  )
  static let clientAbsentNeedsReason = RefusalText(
    problem: Phrase(
      fi: "Asiakas ei ollut läsnä, joten työntekijöiden keskinäinen tapaaminen on perusteltava.",
      sv: "Klienten var inte närvarande, och därför ska ett möte mellan arbetstagare motiveras.",
      en: "The client was not there, so a meeting among workers needs a reason."
    ),
    remedy: Phrase(
      fi: "Kirjaa, miksi tapaaminen pidettiin ilman asiakasta.",
      sv: "Anteckna varför mötet hölls utan klienten.",
      en: "Record why the meeting was held without the client."
    )
  )
  static let clientWasThere = RefusalText(
    problem: Phrase(
      fi: "Asiakas oli läsnä, joten tapaaminen ei ollut työntekijöiden keskinäinen.",
      sv: "Klienten var närvarande, och därför var mötet inte ett möte mellan arbetstagare.",
      en: "The client was there, so it was not a meeting among workers only."
    ),
    remedy: Phrase(
      fi: "Jätä perustelu pois tai korjaa osallistujat.",
      sv: "Lämna bort motiveringen eller rätta deltagarna.",
      en: "Leave the reason out, or correct the attendance."
    )
  )
  static let topicsUnsettled = RefusalText(
    problem: Phrase(
      fi: "Muistiota ei voi vielä vahvistaa, koska aiheita on käsittelemättä[: {numbers}].",
      sv: """
        Promemorian kan inte fastställas ännu, eftersom det finns obehandlade ämnen[: \
        {numbers}].
        """,
      en: """
        The minutes cannot be closed yet, because there are topics without an outcome[: \
        {numbers}].
        """
    ),
    remedy: Phrase(
      fi: "Kirjaa jokaisesta aiheesta, mitä sovittiin, siirrettiinkö se vai jätettiinkö se pois.",
      sv: "Anteckna för varje ämne vad som avtalades, om det sköts upp eller om det ströks.",
      en: "Record for each topic what was agreed, or that it was postponed or dropped."
    )
  )
  static let minutesAlreadyClosed = RefusalText(
    problem: Phrase(
      fi: "Tapaamisen[ {number}] muistio on jo vahvistettu.",
      sv: "Promemorian över mötet[ {number}] är redan fastställd.",
      en: "The minutes of meeting[ {number}] are closed already."
    ),
    remedy: Phrase(
      fi: "Jos muistiota pitää muuttaa, avaa se uudelleen ja kerro syy. Aiempi versio säilyy.",
      sv: """
        Om promemorian behöver ändras, öppna den på nytt och ange orsaken. Den tidigare \
        versionen bevaras.
        """,
      en: "If they have to change, open them again and give the reason. The old version is kept."
    )
  )
  static let minutesNotClosed = RefusalText(
    problem: Phrase(
      fi: "Tapaamisen[ {number}] muistio on auki, joten sitä ei tarvitse avata.",
      sv: "Promemorian över mötet[ {number}] är öppen och behöver inte öppnas.",
      en: "The minutes of meeting[ {number}] are open and need no opening."
    ),
    remedy: Phrase(
      fi: "Kirjoita muistio valmiiksi ja vahvista se.",
      sv: "Skriv klart promemorian och fastställ den.",
      en: "Finish the minutes and close them."
    )
  )
}

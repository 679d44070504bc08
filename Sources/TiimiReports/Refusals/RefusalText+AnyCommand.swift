import TiimiDomain

extension RefusalText {
  static let caseAlreadyOpened = RefusalText(
    problem: Phrase(
      fi: "Asia on jo avattu.",
      sv: "Ärendet är redan öppnat.",
      en: "The case is open already."
    ),
    remedy: Phrase(
      fi: "Jatka työtä tässä asiassa.",
      sv: "Fortsätt arbetet i detta ärende.",
      en: "Go on in this case."
    )
  )
  static let caseNotOpened = RefusalText(
    problem: Phrase(
      fi: "Asiaa ei ole vielä avattu.",
      sv: "Ärendet är inte öppnat ännu.",
      en: "The case has not been opened yet."
    ),
    remedy: Phrase(
      fi: "Avaa asia ensin ja kirjaa, mistä huoli tai toive sai alkunsa.",
      sv: "Öppna ärendet först och anteckna vad oron eller önskemålet gäller.",
      en: "Open the case first and record the worry or the wish that set it off."
    )
  )
  static let caseClosed = RefusalText(
    problem: Phrase(
      fi: "Asia on päätetty, eikä siihen voi enää kirjata.",
      sv: "Ärendet är avslutat och kan inte längre ändras.",
      en: "The case is closed and cannot be written to."
    ),
    remedy: Phrase(
      fi: "Jos työ jatkuu, avaa asia uudelleen ja kerro syy.",
      sv: "Om arbetet fortsätter, öppna ärendet på nytt och ange orsaken.",
      en: "If the work goes on, open the case again and give the reason."
    )
  )
  static let occurredInFuture = RefusalText(
    problem: Phrase(
      fi: "Tapahtuma-aika on tulevaisuudessa.",
      sv: "Tidpunkten ligger i framtiden.",
      en: "The time is in the future."
    ),
    remedy: Phrase(
      fi: "Anna aika, jolloin asia tapahtui. Se voi olla enintään nykyhetki.",
      sv: "Ange när det hände, senast nu.",
      en: "Give the time at which it happened, now at the latest."
    )
  )
  static let occurredBeforeEpisode = RefusalText(
    problem: Phrase(
      fi: "Tapahtuma-aika on ennen kuin asia avattiin uudelleen.",
      sv: "Tiden för händelsen är före den dag då ärendet öppnades på nytt.",
      en: "The time of the event is before the case was reopened."
    ),
    remedy: Phrase(
      fi: "Tarkista aika. Aiemman jakson tapahtumat kirjataan selityksenä uuteen jaksoon.",
      sv:
        "Kontrollera tiden. Händelser i en tidigare period antecknas som en förklaring i den nya.",
      en: "Check the time. What happened in an earlier episode is recorded in words in the new one."
    )
  )
  static let occurredBeforeCase = RefusalText(
    problem: Phrase(
      fi: "Tapahtuma-aika on ennen asian avaamista.",
      sv: "Tidpunkten ligger före ärendets öppnande.",
      en: "The time is before the case was opened."
    ),
    remedy: Phrase(
      fi: "Tarkista aika. Aiemmista tapahtumista voi kertoa kirjauksen tekstissä.",
      sv: "Kontrollera tidpunkten. Tidigare händelser kan beskrivas i texten.",
      en: "Check the time. Earlier events can be told in the text of an entry."
    )
  )
  static let textMissing = RefusalText(
    problem: Phrase(
      fi: "Tieto puuttuu[: {field}].",
      sv: "En uppgift saknas[: {field}].",
      en: "Something is missing[: {field}]."
    ),
    remedy: Phrase(
      fi: "Täydennä tieto ja yritä uudelleen.",
      sv: "Komplettera uppgiften och försök igen.",
      en: "Fill it in and try again."
    )
  )
  static let textTooLong = RefusalText(
    problem: Phrase(
      fi: "Teksti on liian pitkä[: {field}].",
      sv: "Texten är för lång[: {field}].",
      en: "The text is too long[: {field}]."
    ),
    remedy: Phrase(
      fi: """
        Lyhennä tekstiä.[ Enimmäispituus on {limit} tavua; tavallinen kirjain vie yhden ja å, ä \
        ja ö kaksi.]
        """,
      sv: """
        Förkorta texten.[ Den får vara högst {limit} byte; en vanlig bokstav tar en och å, ä och \
        ö två.]
        """,
      en: """
        Shorten the text.[ It may have at most {limit} bytes; a plain letter takes one, å, ä and \
        ö two.]
        """
    )
  )
  static let noSuchItem = RefusalText(
    problem: Phrase(
      fi: "Asiassa ei ole tällaista kohtaa[: {item}].",
      sv: "Ärendet har ingen sådan punkt[: {item}].",
      en: "The case has no such thing[: {item}]."
    ),
    remedy: Phrase(
      fi: "Tarkista numero asian sivulta.",
      sv: "Kontrollera numret på ärendets sida.",
      en: "Check the number on the page of the case."
    )
  )
  static let numberOutOfRange = RefusalText(
    problem: Phrase(
      fi: "Luku ei ole sallituissa rajoissa[: {field}].",
      sv: "Talet ligger utanför gränserna[: {field}].",
      en: "The number is out of range[: {field}]."
    ),
    remedy: Phrase(
      fi: "[Anna luku, joka on vähintään {low} ja enintään {high}.]",
      sv: "[Ange ett tal som är minst {low} och högst {high}.]",
      en: "[Give a number from {low} to {high}.]"
    )
  )
  static let daysReversed = RefusalText(
    problem: Phrase(
      fi: "Päivät ovat väärin päin: loppu olisi ennen alkua.",
      sv: "Dagarna är i fel ordning: slutet skulle komma före början.",
      en: "The days are the wrong way round: the end would be before the beginning."
    ),
    remedy: Phrase(
      fi: "Korjaa päivät niin, että loppu on aikaisintaan alkupäivänä.",
      sv: "Rätta dagarna så att slutet infaller tidigast på första dagen.",
      en: "Correct the days so that the end is no earlier than the first day."
    )
  )
  static let dayInFuture = RefusalText(
    problem: Phrase(
      fi: "Päivä on tulevaisuudessa[: {field}].",
      sv: "Dagen ligger i framtiden[: {field}].",
      en: "The day is in the future[: {field}]."
    ),
    remedy: Phrase(
      fi: "Anna päivä, jolloin asia tapahtui. Se voi olla viimeistään tänään.",
      sv: "Ange den dag då det hände, senast i dag.",
      en: "Give the day on which it happened, today at the latest."
    )
  )
  static let alreadyRecorded = RefusalText(
    problem: Phrase(
      fi: "Sama tieto on jo kirjattu[: {item}].",
      sv: "Samma uppgift är redan antecknad[: {item}].",
      en: "The same is on record already[: {item}]."
    ),
    remedy: Phrase(
      fi: "Uutta kirjausta ei tarvita. Jos jokin on muuttunut, kirjaa muuttunut tieto.",
      sv: "Ingen ny anteckning behövs. Om något har ändrats, anteckna ändringen.",
      en: "No new entry is needed. If something has changed, record the change."
    )
  )
  static let staffUnknown = RefusalText(
    problem: Phrase(
      fi: "Työntekijää ei löydy rekisteristä[: {field}].",
      sv: "Arbetstagaren finns inte i registret[: {field}].",
      en: "The staff member is not in the register[: {field}]."
    ),
    remedy: Phrase(
      fi: "Tarkista käyttäjätunnus tai lisää työntekijä ensin rekisteriin.",
      sv: "Kontrollera användarnamnet eller lägg först till arbetstagaren i registret.",
      en: "Check the short name, or add the staff member first."
    )
  )
}

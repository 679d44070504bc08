import TiimiDomain

extension RefusalText {
  static let minutesStillOpen = RefusalText(
    problem: Phrase(
      fi: "Tapaamisten muistioita on vahvistamatta[: {numbers}].",
      sv: "Det finns möten vars promemoria inte är fastställd[: {numbers}].",
      en: "Some minutes of meetings are not closed[: {numbers}]."
    ),
    remedy: Phrase(
      fi: "Vahvista muistiot ennen asian päättämistä.",
      sv: "Fastställ promemoriorna innan ärendet avslutas.",
      en: "Close them before closing the case."
    )
  )
  static let caseNotClosed = RefusalText(
    problem: Phrase(
      fi: "Asia on auki, joten sitä ei voi avata uudelleen.",
      sv: "Ärendet är öppet och kan inte öppnas på nytt.",
      en: "The case is open and cannot be opened again."
    ),
    remedy: Phrase(
      fi: "Jatka työtä tässä asiassa.",
      sv: "Fortsätt arbetet i detta ärende.",
      en: "Go on in this case."
    )
  )
  static let unfinishedAssessmentNeedsGround = RefusalText(
    problem: Phrase(
      fi: "Palvelutarpeen arviointi on kesken, joten päättäminen on perusteltava.",
      sv: "Bedömningen av servicebehovet är inte slutförd, och därför ska avslutandet motiveras.",
      en: "A needs assessment is unfinished, so the closing needs a ground."
    ),
    remedy: Phrase(
      fi: "Tee arviointi valmiiksi tai kirjaa, millä perusteella se jää kesken.",
      sv: "Slutför bedömningen eller anteckna på vilken grund den inte slutförs.",
      en: "Complete the assessment, or record on what ground it is left unfinished."
    )
  )
  static let transferPending = RefusalText(
    problem: Phrase(
      fi: "Asian siirto toiseen yksikköön odottaa vastausta.",
      sv: "Överföringen av ärendet till en annan enhet väntar på svar.",
      en: "The transfer of the case to another unit awaits an answer."
    ),
    remedy: Phrase(
      fi: "Odota vastausta tai peru siirtopyyntö ensin.",
      sv: "Vänta på svaret eller återta begäran först.",
      en: "Wait for the answer, or take the request back first."
    )
  )
  static let noTransferPending = RefusalText(
    problem: Phrase(
      fi: "Asiasta ei ole avointa siirtopyyntöä.",
      sv: "Det finns ingen öppen begäran om överföring av ärendet.",
      en: "No transfer of this case is pending."
    ),
    remedy: Phrase(
      fi: "Tarkista asian tilanne sen sivulta.",
      sv: "Kontrollera läget på ärendets sida.",
      en: "See where the case stands on its page."
    )
  )
  static let transferToSameUnit = RefusalText(
    problem: Phrase(
      fi: "Asia kuuluu jo tälle yksikölle.",
      sv: "Ärendet hör redan till denna enhet.",
      en: "The case belongs to this unit already."
    ),
    remedy: Phrase(
      fi: "Valitse toinen yksikkö.",
      sv: "Välj en annan enhet.",
      en: "Choose another unit."
    )
  )
  static let noSuchEntry = RefusalText(
    problem: Phrase(
      fi: "Asiassa ei ole tällaista kirjausta[: {number}].",
      sv: "Ärendet har ingen sådan anteckning[: {number}].",
      en: "The case has no such entry[: {number}]."
    ),
    remedy: Phrase(
      fi: "Tarkista numero asian historiasta.",
      sv: "Kontrollera numret i ärendets historia.",
      en: "Check the number in the history of the case."
    )
  )
  static let entryAlreadyMarked = RefusalText(
    problem: Phrase(
      fi: "Kirjaus[ {number}] on jo merkitty virheelliseksi.",
      sv: "Anteckningen[ {number}] är redan markerad som felaktig.",
      en: "Entry[ {number}] is marked as made in error already."
    ),
    remedy: Phrase(
      fi: "Kirjaa tarvittaessa oikea tieto uutena kirjauksena.",
      sv: "Anteckna vid behov den rätta uppgiften på nytt.",
      en: "Record the right fact as a new entry if it is needed."
    )
  )
  static let entryCannotBeMarked = RefusalText(
    problem: Phrase(
      fi: "Kirjausta[ {number}] ei voi merkitä virheelliseksi.",
      sv: "Anteckningen[ {number}] kan inte markeras som felaktig.",
      en: "Entry[ {number}] cannot be marked as made in error."
    ),
    remedy: Phrase(
      fi: """
        Avaaminen, päättäminen ja siirto oikaistaan uudella toimella: avaa asia uudelleen, päätä \
        se tai siirrä se takaisin.
        """,
      sv: """
        Öppnande, avslutande och överföring rättas med en ny åtgärd: öppna ärendet på nytt, \
        avsluta det eller överför det tillbaka.
        """,
      en: """
        An opening, a closing or a transfer is put right by another act: open the case again, \
        close it or transfer it back.
        """
    )
  )
  static let entryIsBuiltOn = RefusalText(
    problem: Phrase(
      fi: """
        Kirjausta[ {number}] ei voi merkitä virheelliseksi, koska myöhemmät kirjaukset nojaavat \
        siihen[: {numbers}].
        """,
      sv: """
        Anteckningen[ {number}] kan inte markeras som felaktig, eftersom senare anteckningar \
        bygger på den[: {numbers}].
        """,
      en: """
        Entry[ {number}] cannot be marked as made in error, because later entries build on it[: \
        {numbers}].
        """
    ),
    remedy: Phrase(
      fi: """
        Merkitse ensin myöhemmät kirjaukset virheellisiksi, viimeisin ensin, tai korjaa tieto \
        uudella kirjauksella.
        """,
      sv: """
        Markera först de senare anteckningarna som felaktiga, den senaste först, eller rätta \
        uppgiften med en ny anteckning.
        """,
      en: "Mark the later ones first, the latest first, or put the fact right with a new entry."
    )
  )
}

import TiimiDomain

extension RefusalText {
  static let clientCodeTaken = RefusalText(
    problem: Phrase(
      fi: "Toisella asiakkaalla on jo sama tunnus.",
      sv: "En annan klient har redan samma beteckning.",
      en: "Another client has the same code already."
    ),
    remedy: Phrase(
      fi:
        "Etsi asiakas komennolla tiimi client find. Sama henkilö lisätään rekisteriin vain kerran.",
      sv: "Sök klienten med tiimi client find. Samma person läggs till i registret bara en gång.",
      en: "Look for the client with tiimi client find. A person is added to the register only once."
    )
  )
  static let loginTaken = RefusalText(
    problem: Phrase(
      fi: "Toisella työntekijällä on jo sama käyttäjätunnus.",
      sv: "En annan arbetstagare har redan samma användarnamn.",
      en: "Another staff member has the same short name already."
    ),
    remedy: Phrase(
      fi: "Valitse toinen käyttäjätunnus.",
      sv: "Välj ett annat användarnamn.",
      en: "Choose another short name."
    )
  )
  static let unitCodeTaken = RefusalText(
    problem: Phrase(
      fi: "Toisella yksiköllä on jo sama tunnus.",
      sv: "En annan enhet har redan samma beteckning.",
      en: "Another unit has the same code already."
    ),
    remedy: Phrase(
      fi: "Valitse toinen tunnus. Käytössä olevat näyttää tiimi unit list.",
      sv: "Välj en annan beteckning. De som används visas av tiimi unit list.",
      en: "Choose another code. tiimi unit list shows those in use."
    )
  )
  static let systemUserTaken = RefusalText(
    problem: Phrase(
      fi: "Koneen käyttäjä on jo liitetty toiseen työntekijään.",
      sv: "Datorns användare är redan kopplad till en annan arbetstagare.",
      en: "The user of the machine belongs to another staff member already."
    ),
    remedy: Phrase(
      fi: "Tarkista käyttäjä tai poista liitos ensin toiselta työntekijältä.",
      sv: "Kontrollera användaren eller ta först bort kopplingen från den andra arbetstagaren.",
      en: "Check the user, or take it away from the other staff member first."
    )
  )
  static let changedSince = RefusalText(
    problem: Phrase(
      fi: "Asiaan on sillä välin kirjattu lisää[: kirjaus {numbers}][, kirjaaja {staff}].",
      sv: "Det har under tiden antecknats mera i ärendet[: anteckning {numbers}][, av {staff}].",
      en: "More has been recorded in the case meanwhile[: entry {numbers}][, by {staff}]."
    ),
    remedy: Phrase(
      fi: "Katso muutokset komennolla tiimi case timeline[, ja anna sitten --if-version {actual}].",
      sv: "Se ändringarna med tiimi case timeline[ och ange sedan --if-version {actual}].",
      en: "See the changes with tiimi case timeline[, then give --if-version {actual}]."
    )
  )
  static let practiceOnly = RefusalText(
    problem: Phrase(
      fi: "Tämän voi tehdä vain harjoitusrekisterissä.",
      sv: "Detta kan göras bara i ett övningsregister.",
      en: "This can be done in a practice register only."
    ),
    remedy: Phrase(
      fi: "Tee harjoitusrekisteri komennolla tiimi init --practice.",
      sv: "Gör ett övningsregister med tiimi init --practice.",
      en: "Make a practice register with tiimi init --practice."
    )
  )
  static let openCaseExists = RefusalText(
    problem: Phrase(
      fi: "Asiakkaalla on jo avoin asia tässä yksikössä[: {case}].",
      sv: "Klienten har redan ett öppet ärende i denna enhet[: {case}].",
      en: "The client has an open case in this unit already[: {case}]."
    ),
    remedy: Phrase(
      fi: "Jatka siinä. Jos toinen asia silti tarvitaan, lisää valitsin --another.",
      sv: "Fortsätt i det. Om ett annat ärende ändå behövs, lägg till --another.",
      en: "Go on in it. If another case is needed all the same, add --another."
    )
  )
  static let registerNotEmpty = RefusalText(
    problem: Phrase(
      fi: "Rekisterissä on jo tietoja.",
      sv: "Registret innehåller redan uppgifter.",
      en: "The register holds data already."
    ),
    remedy: Phrase(
      fi: "Tuo tiedot uuteen, tyhjään rekisteriin.",
      sv: "Importera uppgifterna till ett nytt, tomt register.",
      en: "Import the data into a new, empty register."
    )
  )
  static let importFaulty = RefusalText(
    problem: Phrase(
      fi: "Tuotavassa tiedostossa on virhe[: {field}]. Mitään ei tuotu.",
      sv: "Det finns ett fel i filen som importeras[: {field}]. Ingenting importerades.",
      en: "There is a fault in the file to import[: {field}]. Nothing was imported."
    ),
    remedy: Phrase(
      fi: "Korjaa tiedosto tai vie tiedot uudelleen siitä rekisteristä, josta ne ovat.",
      sv: "Rätta filen eller exportera uppgifterna på nytt ur registret de kommer från.",
      en: "Mend the file, or export the data again from the register they come from."
    )
  )
  static let importedForOtherKind = RefusalText(
    problem: Phrase(
      fi:
        "Harjoitustietoja ei tuoda oikeaan rekisteriin eikä oikeita tietoja harjoitusrekisteriin.",
      sv: """
        Övningsuppgifter importeras inte till ett riktigt register och riktiga uppgifter inte till \
        ett övningsregister.
        """,
      en: "Practice data do not go into a real register, nor real data into a practice register."
    ),
    remedy: Phrase(
      fi: "Valitse rekisteri, joka on samaa lajia kuin tiedosto.",
      sv: "Välj ett register av samma slag som filen.",
      en: "Choose a register of the same kind as the file."
    )
  )
}

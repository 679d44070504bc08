import TiimiDomain

extension RefusalCatalogue {
  /// Forms, scoring descriptions, text packs and answers, 581–607.
  public static let instruments = RefusalCatalogue(
    title: Phrase(fi: "Mittarit", sv: "Mätinstrumenten", en: "Instruments"),
    entries: [
      Entry(number: 581, kind: .badInput, text: .instrumentNotJSON),
      Entry(number: 582, kind: .badInput, text: .instrumentTooDeep),
      Entry(number: 583, kind: .badInput, text: .instrumentTooLarge),
      Entry(number: 584, kind: .badInput, text: .notQuestionnaire),
      Entry(number: 585, kind: .badInput, text: .duplicateLinkId),
      Entry(number: 586, kind: .badInput, text: .notScoring),
      Entry(number: 587, kind: .badInput, text: .notTextPack),
      Entry(number: 588, kind: .badInput, text: .notInstrumentAnswers),
      Entry(number: 589, kind: .notFound, text: .unknownInstrument),
      Entry(number: 590, kind: .usage, text: .unknownSwitch),
      Entry(number: 591, kind: .refused, text: .resultOnly),
      Entry(number: 592, kind: .usage, text: .folderNotNamed),
      Entry(number: 593, kind: .badInput, text: .instrumentFaulty),
      Entry(number: 594, kind: .refused, text: .instrumentAlreadyThere),
      Entry(number: 595, kind: .badInput, text: .scoreImpossible),
      Entry(number: 596, kind: .badInput, text: .unknownBand),
      Entry(number: 597, kind: .badInput, text: .answersFaulty),
    ] + forms
  )
}

extension RefusalText {
  static let instrumentNotJSON = RefusalText(
    problem: Phrase(
      fi: "Tiedosto ei ole JSON-muotoa[: rivi {line}, merkki {column}].",
      sv: "Filen är inte JSON[: rad {line}, tecken {column}].",
      en: "The file is not JSON[: line {line}, character {column}]."
    ),
    remedy: Phrase(
      fi: "Korjaa kohta ja yritä uudelleen.",
      sv: "Rätta stället och försök igen.",
      en: "Mend the place and try again."
    )
  )
  static let instrumentTooDeep = RefusalText(
    problem: Phrase(
      fi: "Tiedostossa on liikaa sisäkkäisiä osia[: rivi {line}, merkki {column}].",
      sv: "Filen har för många delar inuti varandra[: rad {line}, tecken {column}].",
      en: "The file is nested too deeply[: line {line}, character {column}]."
    ),
    remedy: Phrase(
      fi: "Vähennä sisäkkäisiä ryhmiä.",
      sv: "Minska antalet grupper inuti varandra.",
      en: "Use fewer groups within groups."
    )
  )
  static let instrumentTooLarge = RefusalText(
    problem: Phrase(
      fi: "Tiedosto on liian suuri, tai siinä on liikaa kohtia.",
      sv: "Filen är för stor eller har för många punkter.",
      en: "The file is too large or has too many items."
    ),
    remedy: Phrase(
      fi: "Jaa lomake osiin.",
      sv: "Dela upp formuläret.",
      en: "Divide the form."
    )
  )
  static let notQuestionnaire = RefusalText(
    problem: Phrase(
      fi: "Tiedosto ei ole FHIR-lomake (Questionnaire), pisteytys eikä tekstipaketti.",
      sv:
        "Filen är varken ett FHIR-formulär (Questionnaire), en poängsättning eller ett textpaket.",
      en: "The file is no FHIR Questionnaire, no scoring description and no text pack."
    ),
    remedy: Phrase(
      fi: "Tarkista, että resourceType on Questionnaire.",
      sv: "Kontrollera att resourceType är Questionnaire.",
      en: "Check that resourceType is Questionnaire."
    )
  )
  static let duplicateLinkId = RefusalText(
    problem: Phrase(
      fi: "Kahdella kohdalla on sama tunnus (linkId)[: {place}].",
      sv: "Två punkter har samma beteckning (linkId)[: {place}].",
      en: "Two items have the same linkId[: {place}]."
    ),
    remedy: Phrase(
      fi: "Anna jokaiselle kohdalle oma tunnus.",
      sv: "Ge varje punkt en egen beteckning.",
      en: "Give each item an identifier of its own."
    )
  )
  static let notScoring = RefusalText(
    problem: Phrase(
      fi: "Pisteytyksen kuvauksessa on virhe[: {place}].",
      sv: "Det finns ett fel i beskrivningen av poängsättningen[: {place}].",
      en: "There is a mistake in the scoring description[: {place}]."
    ),
    remedy: Phrase(
      fi: "Vertaa tiedostoa skeemaan docs/schema/instrument-scoring.json.",
      sv: "Jämför filen med schemat docs/schema/instrument-scoring.json.",
      en: "Compare the file with the schema docs/schema/instrument-scoring.json."
    )
  )
  static let notTextPack = RefusalText(
    problem: Phrase(
      fi: "Tekstipaketissa on virhe[: {place}].",
      sv: "Det finns ett fel i textpaketet[: {place}].",
      en: "There is a mistake in the text pack[: {place}]."
    ),
    remedy: Phrase(
      fi: "Vertaa tiedostoa skeemaan docs/schema/instrument-text.json.",
      sv: "Jämför filen med schemat docs/schema/instrument-text.json.",
      en: "Compare the file with the schema docs/schema/instrument-text.json."
    )
  )
  static let notInstrumentAnswers = RefusalText(
    problem: Phrase(
      fi: "Tiedostossa ei ole vastauksia.",
      sv: "Filen innehåller inga svar.",
      en: "The file has no answers."
    ),
    remedy: Phrase(
      fi: "Anna kohdat ja arvot JSON-oliona tai FHIR-vastauksina (QuestionnaireResponse).",
      sv:
        "Ange punkterna och värdena som ett JSON-objekt eller ett FHIR-svar (QuestionnaireResponse).",
      en: "Give items and values as a JSON object, or a FHIR QuestionnaireResponse."
    )
  )
  static let unknownInstrument = RefusalText(
    problem: Phrase(
      fi: "Tällaista mittaria ei ole.",
      sv: "Det finns inget sådant mätinstrument.",
      en: "There is no such instrument."
    ),
    remedy: Phrase(
      fi: "Katso mittarit komennolla tiimi instrument list tai anna lomakkeen tiedosto.",
      sv: "Se mätinstrumenten med tiimi instrument list eller ange ett formulärs fil.",
      en: "See the instruments with tiimi instrument list, or give the file of a form."
    )
  )
  static let unknownSwitch = RefusalText(
    problem: Phrase(
      fi: "Mittarilla ei ole tällaista valintaa.",
      sv: "Mätinstrumentet har inget sådant val.",
      en: "The instrument has no such switch."
    ),
    remedy: Phrase(
      fi: "Valinnat annetaan muodossa nimi=arvo.[ Mahdollisia ovat {accepted}.]",
      sv: "Val ges i formen namn=värde.[ Möjliga är {accepted}.]",
      en: "Switches are given as name=value.[ Possible are {accepted}.]"
    )
  )
  static let resultOnly = RefusalText(
    problem: Phrase(
      fi: "Mittarista[ {instrument}] kirjataan lisenssin vuoksi vain tulos.",
      sv: "Av mätinstrumentet[ {instrument}] antecknas på grund av licensen endast resultatet.",
      en: "Of the instrument[ {instrument}] only the result is kept, because of its licence."
    ),
    remedy: Phrase(
      fi: "Kirjaa pelkkä tulos: tiimi result record, valitsin --score.",
      sv: "Anteckna bara resultatet: tiimi result record med --score.",
      en: "Record the result alone: tiimi result record with --score."
    )
  )
  static let folderNotNamed = RefusalText(
    problem: Phrase(
      fi: "Mittarien kansiota ei ole nimetty.",
      sv: "Ingen mapp för mätinstrument har angetts.",
      en: "No folder for instruments is named."
    ),
    remedy: Phrase(
      fi: "Anna --to KANSIO tai muuttuja TIIMI_INSTRUMENTS.",
      sv: "Ange --to MAPP eller variabeln TIIMI_INSTRUMENTS.",
      en: "Give --to FOLDER or the variable TIIMI_INSTRUMENTS."
    )
  )
  static let instrumentFaulty = RefusalText(
    problem: Phrase(
      fi: "Tiedostossa on virheitä[: {count}], eikä sitä tuotu.",
      sv: "Filen har fel[: {count}] och importerades inte.",
      en: "The file has errors[: {count}] and was not brought in."
    ),
    remedy: Phrase(
      fi: "Katso virheet komennolla tiimi instrument check.",
      sv: "Se felen med tiimi instrument check.",
      en: "See the errors with tiimi instrument check."
    )
  )
  static let instrumentAlreadyThere = RefusalText(
    problem: Phrase(
      fi: "Kansiossa on jo samanniminen tiedosto, jonka sisältö on toinen.",
      sv: "I mappen finns redan en fil med samma namn men annat innehåll.",
      en: "The folder already has a file of that name with another content."
    ),
    remedy: Phrase(
      fi: "Siirrä vanha tiedosto pois tai valitse toinen kansio.",
      sv: "Flytta den gamla filen eller välj en annan mapp.",
      en: "Move the old file away or choose another folder."
    )
  )
  static let scoreImpossible = RefusalText(
    problem: Phrase(
      fi: "Mittari ei voi antaa tällaista pistemäärää.",
      sv: "Mätinstrumentet kan inte ge en sådan poäng.",
      en: "The instrument cannot give such a score."
    ),
    remedy: Phrase(
      fi: "Tarkista pisteet lomakkeesta.[ Asteikko on {low}–{high}.]",
      sv: "Kontrollera poängen på formuläret.[ Skalan är {low}–{high}.]",
      en: "Check the score on the form.[ The range is {low}–{high}.]"
    )
  )
  static let unknownBand = RefusalText(
    problem: Phrase(
      fi: "Mittarilla ei ole tällaista luokkaa.",
      sv: "Mätinstrumentet har ingen sådan klass.",
      en: "The instrument has no such band."
    ),
    remedy: Phrase(
      fi: "Numerona ilmaistu taso annetaan pisteinä (--score).[ Luokkia ovat {accepted}.]",
      sv: "En nivå som är ett tal anges som poäng (--score).[ Klasserna är {accepted}.]",
      en: "A level that is a number is given as the score (--score).[ The bands are {accepted}.]"
    )
  )
  static let answersFaulty = RefusalText(
    problem: Phrase(
      fi: """
        Vastauksissa on virhe, eikä mitään kirjattu[: kohta {place}, {finding}].\
        [ Hoidettava samana päivänä joka tapauksessa: {alerts}.]
        """,
      sv: """
        Svaren innehåller ett fel och inget antecknades[: punkt {place}, {finding}].\
        [ Ska i alla fall följas upp samma dag: {alerts}.]
        """,
      en: """
        There is an error in the answers and nothing was recorded[: item {place}, {finding}].\
        [ To be followed up on the same day all the same: {alerts}.]
        """
    ),
    remedy: Phrase(
      fi: "Korjaa vastaus. Kaikki huomiot näyttää tiimi screen score.",
      sv: "Rätta svaret. Alla anmärkningar visas av tiimi screen score.",
      en: "Mend the answer. tiimi screen score shows every remark."
    )
  )
}

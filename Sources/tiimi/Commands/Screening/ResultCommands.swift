import TiimiDomain

extension CommandGroup {
  /// Results of screening instruments.
  static let result = CommandGroup(
    "result",
    summary: Phrase(
      fi: "Mittarien tulokset",
      sv: "Mätinstrumentens resultat",
      en: "Results of instruments"
    ),
    commands: [.resultRecord]
  )
}

extension Command {
  fileprivate static let resultRecord = Command(
    "result record",
    summary: Phrase(
      fi: "Kirjaa mittarin tulos",
      sv: "Anteckna ett resultat av ett mätinstrument",
      en: "Record the result of an instrument"
    ),
    details: Phrase(
      fi: """
        Vastauksista (--answers) lasketaan pisteet, luokka ja hälytykset asiakkaan iän ja \
        sukupuolen mukaan. Kesken jäänyt lomake kirjataan ilman pisteitä. Muualla saadut pisteet \
        (--score) tarkistetaan mittarin asteikkoa vasten, ja niistä päätellään luokka. Ilman \
        niitä päätteellä kysytään mittarin kysymykset yksi kerrallaan, jos niiden teksti on \
        saatavilla. Mittarit näyttää tiimi instrument list.
        """,
      sv: """
        Av svaren (--answers) räknas poäng, klass och larm enligt klientens ålder och kön. Ett \
        ofullständigt formulär antecknas utan poäng. Poäng från annat håll (--score) kontrolleras \
        mot mätinstrumentets skala och ger klassen. Utan dem ställs mätinstrumentets frågor en i taget i \
        terminalen, om texten finns. Mätinstrumenten visas av tiimi instrument list.
        """,
      en: """
        Answers (--answers) give the score, the band and the alerts, with the age and sex of the \
        client. A partial form is recorded without a score. A score found elsewhere (--score) is \
        held against the range of the instrument and gives the band. Without them the questions \
        are asked one by one at a terminal, where their text is at hand. tiimi instrument list \
        shows the instruments.
        """
    ),
    arguments: [.case],
    options: resultOptions,
    examples: [
      Example(
        "tiimi result record YLO-2026-1 --instrument phq-2",
        Phrase(fi: "kysymys kerrallaan", sv: "en fråga i taget", en: "question by question")
      ),
      Example(
        "tiimi result record YLO-2026-1 --instrument phq-9 --answers vastaukset.json --by client",
        Phrase(fi: "asiakkaan vastaukset", sv: "klientens svar", en: "the client's answers")
      ),
      Example(
        "tiimi result record YLO-2026-1 --instrument cfs --score 4",
        Phrase(fi: "pelkkä tulos", sv: "bara resultatet", en: "a result alone")
      ),
    ],
    write: { try ResultRecording.record(at: $0) },
    run: { call in
      if let output = try ResultRecording.interview(call) { return output }
      let session = try RegisterDoor(call.settings).session()
      return try call.perform(in: session) { try ResultRecording.record(at: $0) }
    }
  )

  private static let resultOptions: [Option] = [
    .text(
      "instrument",
      Phrase(
        fi: "mittarin tunnus, kuten phq-2, tai lomakkeen tiedosto",
        sv: "mätinstrumentets beteckning, såsom phq-2, eller ett formulärs fil",
        en: "the instrument's identifier, such as phq-2, or the file of a form"
      ),
      isRequired: true
    ),
    .answers(),
    .screenReader,
    .scoring,
    .instrumentSwitch,
    Option(
      "instrument-version",
      .text,
      summary: Phrase(
        fi: "lomakkeen versio, jos lomake ei kerro sitä",
        sv: "formulärets version, om formuläret inte anger den",
        en: "the version of a form that does not tell it"
      ),
      standard: Phrase(fi: "1", sv: "1", en: "1")
    ),
    .text("score", Phrase(fi: "pisteet", sv: "poängen", en: "the score")),
    .text(
      "band",
      Phrase(
        fi: "luokan tunnus, jos se ei ole pisteiden mukainen",
        sv: "klassens beteckning, om den inte följer av poängen",
        en: "the code of the band, when it does not follow from the score"
      )
    ),
    Option(
      "alert",
      .text,
      summary: Phrase(
        fi: "mihin on tartuttava samana päivänä",
        sv: "vad som ska följas upp samma dag",
        en: "what has to be followed up on the same day"
      ),
      isRepeatable: true
    ),
    .who(
      "by",
      Phrase(
        fi: "kenen vastaukset tai arvio",
        sv: "vems svar eller bedömning",
        en: "whose answers or judgement"
      ),
      standard: Phrase(fi: "kirjaaja", sv: "den som antecknar", en: "whoever records it")
    ),
  ]
}

import MinunTiimini
import TiimiDomain
import TiimiRules

extension CommandGroup {
  /// The identification checklist.
  static let screen = CommandGroup(
    "screen",
    summary: Phrase(
      fi: "Tunnistamisen tarkistuslista",
      sv: "Checklistan för identifiering",
      en: "The identification checklist"
    ),
    commands: [.screenQuestions, .screenScore, .screenRecord]
  )
}

extension Command {
  fileprivate static let screenQuestions = Command(
    "screen questions",
    summary: Phrase(
      fi: "Näytä tarkistuslistan kysymykset",
      sv: "Visa checklistans frågor",
      en: "Show the questions of the checklist"
    ),
    examples: [
      Example(
        "tiimi screen questions --lang sv",
        Phrase(
          fi: "kysymykset ruotsiksi",
          sv: "frågorna på svenska",
          en: "the questions in Swedish"
        )
      )
    ]
  ) { call in
    let page = ScreeningQuestions(checklist: .minunTiimini)
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }

  fileprivate static let screenScore = Command(
    "screen score",
    summary: Phrase(
      fi: "Laske tarkistuslistan tai mittarin tulos kirjaamatta mitään",
      sv: "Räkna ut resultatet av checklistan eller ett mätinstrument utan att anteckna något",
      en: "Score answers to the checklist or an instrument without recording them"
    ),
    details: Phrase(
      fi: """
        \(answersForm.fi) Mittarin (--instrument) vastaukset ovat muodossa {"kohta": arvo} tai \
        FHIR-vastauksina (QuestionnaireResponse).
        """,
      sv: """
        \(answersForm.sv) Svaren till ett mätinstrument (--instrument) är i formen {"punkt": värde} eller \
        ett FHIR-svar (QuestionnaireResponse).
        """,
      en: """
        \(answersForm.en) The answers to an instrument (--instrument) are {"item": value} or a FHIR \
        QuestionnaireResponse.
        """
    ),
    options: [.answers(isRequired: true)] + Option.ofInstruments,
    examples: [
      Example(
        "tiimi screen score --answers vastaukset.json",
        Phrase(fi: "tulos ja perusteet", sv: "resultatet och skälen", en: "the result and why")
      ),
      Example(
        "tiimi screen score --instrument audit-c --answers vastaukset.json --age 70 --sex female",
        Phrase(
          fi: "AUDIT-C iän mukaisella raja-arvolla",
          sv: "AUDIT-C med gränsvärdet för åldern",
          en: "AUDIT-C with the cut-off for the age"
        )
      ),
    ]
  ) { call in
    if let name = call.arguments.text("instrument") {
      return try InstrumentScoring.score(call, name)
    }
    for option in Option.ofInstruments where option.name != "instrument" {
      try call.arguments.refuse(option.name, with: "--answers")
    }
    let now = RegisterDoor(call.settings).surroundings.now()
    let result = try ScreeningResult(
      try ScreeningRecording.answersOfFile(call.arguments),
      by: try call.settings.shelf.book(),
      on: HelsinkiTime.day(of: now)
    )
    return Output(json: result.json(call.language)) { result.blocks($0) }
  }

  fileprivate static let screenRecord = Command(
    "screen record",
    summary: Phrase(
      fi: "Täytä tarkistuslista ja kirjaa se asiaan",
      sv: "Fyll i checklistan och anteckna den i ärendet",
      en: "Fill in the checklist and record it in a case"
    ),
    details: Phrase(
      fi: """
        Ilman --answers-valitsinta kysymykset tulevat yksi kerrallaan. Kesken jääneet vastaukset \
        säilyvät rekisterin vieressä, ja seuraavalla kerralla jatketaan siitä, mihin jäätiin. \
        \(answersForm.fi)
        """,
      sv: """
        Utan --answers kommer frågorna en i taget. Svar som inte blir klara bevaras bredvid \
        registret, och nästa gång fortsätter ni där ni slutade. \(answersForm.sv)
        """,
      en: """
        Without --answers the questions come one at a time. Unfinished answers are kept beside the \
        register, and the next time goes on where this one stopped. \(answersForm.en)
        """
    ),
    arguments: [.case],
    options: [.answers()],
    examples: [
      Example(
        "tiimi screen record YLO-2026-1",
        Phrase(fi: "kysymys kerrallaan", sv: "en fråga i taget", en: "question by question")
      ),
      Example(
        "tiimi screen record YLO-2026-1 --answers vastaukset.json",
        Phrase(fi: "valmiit vastaukset", sv: "färdiga svar", en: "answers that are ready")
      ),
    ],
    write: { desk in
      try ScreeningRecording.record(
        try ScreeningRecording.answersOfFile(desk.arguments),
        at: desk
      )
    },
    run: { call in
      let canInterview = call.terminal.canAsk && !call.settings.isJSON
      if canInterview, !call.arguments.isGiven("answers") {
        return try ScreeningRecording.interview(call)
      }
      let answers = try ScreeningRecording.answersOfFile(call.arguments)
      let session = try RegisterDoor(call.settings).session()
      return try call.perform(in: session) { try ScreeningRecording.record(answers, at: $0) }
    }
  )

  private static let answersForm = Phrase(
    fi: """
      Vastaukset ovat JSON-muodossa {"answers": {"memory": "yes", "9": "unknown"}}: kohta tunnuksella \
      tai numerolla, arvona yes, no tai unknown.
      """,
    sv: """
      Svaren är JSON i formen {"answers": {"memory": "yes", "9": "unknown"}}: punkten med namn eller \
      nummer, värdet yes, no eller unknown.
      """,
    en: """
      The answers are JSON like {"answers": {"memory": "yes", "9": "unknown"}}: an item by its slug \
      or number, the value yes, no or unknown.
      """
  )
}

extension Option {
  /// The file of answers.
  static func answers(isRequired: Bool = false) -> Option {
    Option(
      "answers",
      .file,
      summary: Phrase(
        fi: "vastaukset JSON-tiedostona, - on vakiosyöte",
        sv: "svaren som en JSON-fil, - är standardindata",
        en: "the answers as a JSON file, - for standard input"
      ),
      isRequired: isRequired
    )
  }

  /// What an instrument needs beside the answers.
  fileprivate static let ofInstruments: [Option] = [
    Option(
      "instrument",
      .text,
      summary: Phrase(
        fi: "mittarin tunnus tai lomakkeen tiedosto",
        sv: "mätinstrumentets namn eller ett formulärs fil",
        en: "the name of an instrument, or the file of a form"
      )
    ),
    .scoring,
    Option(
      "age",
      .number(0...130),
      summary: Phrase(fi: "ikä vuosina", sv: "åldern i år", en: "the age in years")
    ),
    Option(
      "sex",
      .choice([
        Choice("female", Phrase(fi: "nainen", sv: "kvinna", en: "woman")),
        Choice("male", Phrase(fi: "mies", sv: "man", en: "man")),
      ]),
      summary: Phrase(
        fi: "sukupuoli, jos raja-arvo riippuu siitä",
        sv: "könet, om gränsvärdet beror på det",
        en: "the sex, where the cut-off depends on it"
      )
    ),
    .instrumentSwitch,
  ]

  /// What the user may choose of an instrument.
  static let instrumentSwitch = Option(
    "set",
    .text,
    summary: Phrase(
      fi: "mittarin valinta muodossa nimi=arvo",
      sv: "ett val för mätinstrumentet i formen namn=värde",
      en: "a switch of the instrument as name=value"
    ),
    isRepeatable: true
  )
}

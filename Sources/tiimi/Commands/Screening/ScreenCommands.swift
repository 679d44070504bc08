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
    commands: [.screenQuestions, .screenForm, .screenScore, .screenRecord]
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
        \(answersForm.fi) Myös lomakkeen (tiimi screen form) tallentama tiedosto käy, samoin \
        useat tiedostot tai kansio: kukin kirjataan tai hylätään erikseen. Muun mittarin \
        lomakkeesta tulee tulos. Tapahtuma-aika on vastausaika, ellei --at sano muuta.
        """,
      sv: """
        Utan --answers kommer frågorna en i taget. Svar som inte blir klara bevaras bredvid \
        registret, och nästa gång fortsätter ni där ni slutade. \(answersForm.sv) En fil som \
        formuläret (tiimi screen form) har sparat duger också, likaså flera filer eller en mapp: \
        var och en antecknas eller avvisas för sig. Ett annat mätinstruments formulär ger ett resultat. \
        Tiden är när svaren gavs, om inte --at säger något annat.
        """,
      en: """
        Without --answers the questions come one at a time. Unfinished answers are kept beside the \
        register, and the next time goes on where this one stopped. \(answersForm.en) A file \
        saved by the form (tiimi screen form) is taken too, and so are several files or a folder: \
        each is recorded or refused on its own. The form of another instrument becomes a result. \
        The time is that of the answers, unless --at says otherwise.
        """
    ),
    arguments: [.case],
    options: [
      .answerFiles, .formInstrument, .screenReader,
      .who(
        "by",
        Phrase(
          fi: "kenen vastaukset, kun lomakkeesta tulee tulos",
          sv: "vems svar, när formuläret ger ett resultat",
          en: "whose answers, when the form becomes a result"
        ),
        standard: Phrase(fi: "kirjaaja", sv: "den som antecknar", en: "whoever records it")
      ),
    ],
    examples: [
      Example(
        "tiimi screen record YLO-2026-1",
        Phrase(fi: "kysymys kerrallaan", sv: "en fråga i taget", en: "question by question")
      ),
      Example(
        "tiimi screen record YLO-2026-1 --answers vastaukset.json",
        Phrase(fi: "valmiit vastaukset", sv: "färdiga svar", en: "answers that are ready")
      ),
      Example(
        "tiimi screen record YLO-2026-1 --answers lomakkeet/ --dry-run",
        Phrase(
          fi: "kokeile kansion lomakkeita",
          sv: "prova formulären i en mapp",
          en: "try the forms of a folder"
        )
      ),
    ],
    write: { desk in
      let paths = desk.arguments.texts("answers")
      guard let path = paths.first else { throw desk.arguments.missing("answers") }
      if paths.count > 1 { throw desk.arguments.wrong(.optionRepeated, "answers") }
      return try FiledAnswers(
        path,
        expecting: desk.arguments.text("instrument"),
        in: InstrumentFolder(desk.settings)
      ).record(at: desk)
    },
    run: { call in
      let given = call.arguments.texts("answers")
      if given.isEmpty, CaseInterview.canAsk(call) { return try ScreeningRecording.interview(call) }
      guard let first = given.first else { throw call.arguments.missing("answers") }
      if given.count > 1 || OutputFile.isFolder(first) {
        return try AnswerFiling(call: call).run(try AnswerFiling.paths(call.arguments))
      }
      let answers = try FiledAnswers(
        first,
        expecting: call.arguments.text("instrument"),
        in: InstrumentFolder(call)
      )
      let session = try RegisterDoor(call.settings).session()
      return try call.perform(in: session) { try answers.record(at: $0) }
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

  /// The files of answers, or folders of them.
  fileprivate static let answerFiles = Option(
    "answers",
    .file,
    summary: Phrase(
      fi: "vastaustiedosto tai kansio, jossa niitä on; - on vakiosyöte",
      sv: "filen med svaren eller en mapp med sådana; - är standard in",
      en: "the file of answers or a folder of them, - for standard input"
    ),
    isRepeatable: true
  )

  /// The instrument that files of answers must belong to.
  fileprivate static let formInstrument = Option(
    "instrument",
    .text,
    summary: Phrase(
      fi: "mittari, jonka lomakkeita tiedostojen on oltava",
      sv: "mätinstrumentet vars formulär filerna ska vara",
      en: "the instrument whose forms the files must be"
    )
  )

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

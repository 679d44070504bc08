import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension CommandGroup {
  /// A made-up population.
  static let practice = CommandGroup(
    single: Command(
      "practice",
      summary: Phrase(
        fi: "Täytä harjoitusrekisteri keksityillä asiakkailla",
        sv: "Fyll ett övningsregister med påhittade klienter",
        en: "Fill a practice register with made-up clients"
      ),
      details: Phrase(
        fi: """
          Sama siemenluku, määrä ja ajankohta tekevät samat asiakkaat. Henkilötunnukset ovat \
          keinotekoisia (yksilönumero 900–999).
          """,
        sv: """
          Samma frö, antal och tidpunkt ger samma klienter. Personbeteckningarna är konstgjorda \
          (individnummer 900–999).
          """,
        en: """
          The same seed, number and present make the same clients. The identity codes are \
          artificial (individual numbers 900–999).
          """
      ),
      options: [
        Option(
          "cases",
          .number(1...1_000_000),
          summary: Phrase(fi: "montako asiaa", sv: "hur många ärenden", en: "how many cases"),
          isRequired: true
        ),
        Option(
          "seed",
          .number(0...Int.max),
          summary: Phrase(fi: "siemenluku", sv: "fröet", en: "the seed"),
          standard: Phrase(fi: "1", sv: "1", en: "1")
        ),
      ],
      examples: [
        Example(
          "tiimi practice --cases 200 --seed 7",
          Phrase(
            fi: "kaksisataa asiaa kolmelta vuodelta",
            sv: "tvåhundra ärenden under tre år",
            en: "two hundred cases over three years"
          )
        )
      ]
    ) { call in
      let population = PracticePopulation(
        cases: try call.arguments.requiredNumber("cases"),
        seed: UInt64(call.arguments.number("seed") ?? 1)
      )
      let session = try RegisterDoor(call.settings).session()
      return output(of: try fill(session, with: population, call), population, call.settings)
    }
  )

  private static func fill(
    _ session: Session,
    with population: PracticePopulation,
    _ call: Invocation
  ) throws -> PracticePopulation.Counts {
    let isQuiet = call.settings.isQuiet
    var bar = ProgressBar(total: population.cases, terminal: call.terminal, isQuiet: isQuiet)
    let counts = try population.fill(session, dryRun: call.settings.isDryRun) {
      try bar.advance(to: $0)
    }
    try bar.finish()
    return counts
  }

  private static func output(
    of counts: PracticePopulation.Counts,
    _ population: PracticePopulation,
    _ settings: Settings
  ) -> Output {
    Output(
      json: [
        "cases": JSON(counts.cases), "clients": JSON(counts.cases), "units": JSON(counts.units),
        "staff": JSON(counts.staff), "entries": settings.isDryRun ? nil : JSON(counts.entries),
        "seed": JSON(Int(population.seed)),
      ],
      messages: settings.isDryRun ? [.dryRun] : []
    ) { style in
      let facts = [
        "cases": counts.cases, "units": counts.units, "staff": counts.staff,
        "entries": counts.entries,
      ].mapValues(String.init)
      let text = settings.isDryRun ? planned : filled
      return [.paragraph(text(style.language, facts), role: .good)]
    }
  }

  private static let planned = Phrase(
    fi: "Lisättäisiin: asioita {cases}, yksiköitä {units}, työntekijöitä {staff}.",
    sv: "Skulle läggas till: ärenden {cases}, enheter {units}, anställda {staff}.",
    en: "Would add: cases {cases}, units {units}, staff {staff}."
  )
  private static let filled = Phrase(
    fi: "Lisätty: asioita {cases}, yksiköitä {units}, työntekijöitä {staff}, kirjauksia {entries}.",
    sv: "Tillagt: ärenden {cases}, enheter {units}, anställda {staff}, anteckningar {entries}.",
    en: "Added: cases {cases}, units {units}, staff {staff}, entries {entries}."
  )
}

import MinunTiimini
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
  fileprivate static let resultRecord = Command.onCase(
    "result record",
    summary: Phrase(
      fi: "Kirjaa mittarin tulos",
      sv: "Anteckna ett resultat av ett mätinstrument",
      en: "Record the result of an instrument"
    ),
    details: Phrase(
      fi: "Tulos kirjataan sellaisenaan; mitään ei lasketa.",
      sv: "Resultatet antecknas som det är; inget räknas ut.",
      en: "The result is recorded as it is given; nothing is worked out."
    ),
    options: resultOptions,
    examples: [
      Example(
        "tiimi result record YLO-2026-1 --instrument cfs --band 4",
        Phrase(fi: "pelkkä taso", sv: "bara nivån", en: "a level alone")
      ),
      Example(
        "tiimi result record YLO-2026-1 --instrument phq-2 --score 4 --by client",
        Phrase(fi: "asiakkaan vastaukset", sv: "klientens svar", en: "the client's answers")
      ),
    ]
  ) { call in
    .fact(
      .recordResult(
        InstrumentResult(
          instrument: try call.text("instrument"),
          version: call.arguments.text("instrument-version") ?? "1",
          score: try call.score(),
          band: call.arguments.text("band"),
          alerts: call.arguments.texts("alert"),
          statedBy: call.arguments.isGiven("by")
            ? try call.participant("by") : .staff(call.desk.batch.actor.staff)
        )
      )
    )
  }

  private static let resultOptions: [Option] = [
    .text(
      "instrument",
      Phrase(
        fi: "mittarin tunnus, kuten phq-2",
        sv: "mätinstrumentets beteckning, såsom phq-2",
        en: "the instrument's identifier, such as phq-2"
      ),
      isRequired: true
    ),
    Option(
      "instrument-version",
      .text,
      summary: Phrase(
        fi: "mittarin versio",
        sv: "mätinstrumentets version",
        en: "the version of the instrument"
      ),
      standard: Phrase(fi: "1", sv: "1", en: "1")
    ),
    .text("score", Phrase(fi: "pisteet", sv: "poängen", en: "the score")),
    .text(
      "band",
      Phrase(
        fi: "luokan tai tason tunnus",
        sv: "klassens eller nivåns beteckning",
        en: "the code of the band or the level"
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

extension CaseDesk {
  /// The score as an exact number, or nil when none was given.
  fileprivate func score() throws -> DecimalText? {
    guard let text = arguments.text("score") else { return nil }
    guard let score = WrittenFact.decimal(text) else { throw arguments.wrong(.badForm, "score") }
    return score
  }
}

import TiimiDomain

extension CasePage {
  /// The results of screening instruments, what has to be followed up on the same day among them.
  var results: Page.Section? {
    section(
      Self.resultsHeading,
      [
        table(
          [Self.number, Self.day, Self.instrument, Self.score, Self.band, Self.sameDay],
          file.results.map { item in
            [
              Page.Cell(item.number.description, .quiet),
              Page.Cell(DateText.day(item.occurred, language)), Page.Cell(item.result.instrument),
              Page.Cell(item.result.score?.text(language) ?? "–"),
              Page.Cell(item.result.band ?? "–"),
              Page.Cell(narrator.alerts(of: item.result) ?? "–", role(of: item.result)),
            ]
          }
        )
      ]
    )
  }

  /// What was recorded for the rules, and the days agreed instead of statutory ones.
  var facts: Page.Section? {
    let facts = file.facts.values.sorted { $0.name < $1.name }
    let overrides = file.deadlineOverrides.values.sorted { $0.override.rule < $1.override.rule }
    return section(
      Self.factsHeading,
      [
        rows(
          facts.map { fact in
            Page.Row(
              fact.name,
              Page.Cell(
                lines: [Page.Line(fact.value.text(language))]
                  + (fact.note.map { [Page.Line($0, .quiet)] } ?? [])
              )
            )
          }
        ), rows(overrides.map { overrideRow($0.override) }),
      ]
    )
  }

  private func overrideRow(_ override: DeadlineOverride) -> Page.Row {
    let days = [
      "computed": narrator.day(override.computed), "agreed": narrator.day(override.agreed),
    ]
    return Page.Row(
      override.rule,
      Page.Cell(lines: [
        Page.Line(narrator.word(Self.agreed, days), .warning), Page.Line(override.reason, .quiet),
      ])
    )
  }

  private func role(of result: InstrumentResult) -> Page.Role {
    result.alerts.isEmpty ? .quiet : .bad
  }

  private static let resultsHeading = Phrase(
    fi: "mittarien tulokset",
    sv: "mätinstrumentens resultat",
    en: "results of instruments"
  )
  private static let factsHeading = Phrase(
    fi: "muut tiedot ja sovitut päivät",
    sv: "andra uppgifter och avtalade dagar",
    en: "other facts and agreed days"
  )
  private static let day = Phrase(fi: "päivä", sv: "dag", en: "day")
  private static let instrument = Phrase(fi: "mittari", sv: "mätinstrument", en: "instrument")
  private static let score = Phrase(fi: "pisteet", sv: "poäng", en: "score")
  private static let band = Phrase(fi: "luokka", sv: "klass", en: "band")
  private static let sameDay = Phrase(
    fi: "hoidettava samana päivänä",
    sv: "ska följas upp samma dag",
    en: "same-day follow-up"
  )
  private static let agreed = Phrase(
    fi: "sovittu {agreed}, säännön mukaan {computed}",
    sv: "avtalat {agreed}, enligt regeln {computed}",
    en: "agreed {agreed}, by the rule {computed}"
  )
}

import TiimiDomain

extension FactCatalogue {
  static let resultFacts: [Fact] = [
    Fact(
      "results",
      .list([
        FactMember("number", .number),
        FactMember("instrument", .text),
        FactMember("score", .number),
        FactMember("band", .text),
        FactMember("alerts", .texts),
        FactMember("day", .day),
      ]),
      Phrase(
        fi: "mittareiden tulokset",
        sv: "mätinstrumentens resultat",
        en: "the results of screening instruments"
      ),
      from: .entries([.result]),
      command: "tiimi result record CASE",
      read: { facts in
        .things(facts.file.results) { item in
          [
            ("number", FEELValue(item.number.value)),
            ("instrument", FEELValue(item.result.instrument)),
            ("score", FEELValue(item.result.score.flatMap { FEELNumber($0.text) })),
            ("band", FEELValue(item.result.band)),
            ("alerts", .texts(item.result.alerts)),
            ("day", FEELValue(dayOf: item.occurred)),
          ]
        }
      }
    )
  ]
}

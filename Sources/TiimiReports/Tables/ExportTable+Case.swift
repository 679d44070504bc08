import TiimiDomain

extension ExportTable {
  static let cases = ExportTable(
    "cases",
    title: Phrase(fi: "Asiat", sv: "Ärenden", en: "Cases"),
    Phrase(
      fi: "Asia riviä kohti: kenen, missä yksikössä ja milloin.",
      sv: "Ett ärende per rad: vems, i vilken enhet och när.",
      en: "One case on each row: whose, in which unit, and when."
    ),
    key: [],
    references: [],
    records: { [$0] },
    columns: [.person, .unit(\.unit)] + traits + [
      .requiredDay(
        "opened",
        Phrase(fi: "ensimmäinen avaaminen", sv: "det första öppnandet", en: "the first opening"),
        \.opened
      ),
      .day(
        "closed",
        Phrase(
          fi: "viimeinen päättäminen; tyhjä, kun asia on auki",
          sv: "det sista avslutandet; tomt då ärendet är öppet",
          en: "the last closing; empty while the case is open"
        ),
        \.closed
      ),
      .requiredNumber(
        "episodes",
        Phrase(fi: "jaksojen määrä", sv: "antal perioder", en: "the number of episodes"),
        least: 1
      ) { $0.episodes.count },
      .text(
        "contradictions",
        Phrase(
          fi: "kirjausten ristiriidat, koodit välilyönnein; tyhjä, kun niitä ei ole",
          sv: "motsägelser i anteckningarna, koder med mellanslag; tomt då de saknas",
          en: "contradictions of the entries, codes with spaces between; empty without any"
        )
      ) { figures in
        let kinds = Set(figures.contradictions.map(\.kind.rawValue)).sorted()
        return kinds.isEmpty ? nil : kinds.joined(separator: " ")
      },
    ]
  )

  private static let traits: [TableColumn<CaseFigures>] = [
    .choice(
      "channel",
      Phrase(fi: "mistä asia alkoi", sv: "hur ärendet började", en: "how the case came about"),
      of: CaseSource.allCases.map(\.rawValue),
      isRequired: true
    ) { $0.source.rawValue },
    .trait(
      "sex",
      Phrase(
        fi: "sukupuoli henkilötunnuksesta",
        sv: "kön enligt personbeteckningen",
        en: "the sex that the identity code tells"
      ),
      of: Sex.allCases.map(\.rawValue)
    ) { $0.sex },
    .trait(
      "age_group",
      Phrase(
        fi: "ikä vuosina asiaa avattaessa, ryhmänä",
        sv: "åldern i år då ärendet öppnades, som grupp",
        en: "the age in years at the opening, as a group"
      ),
      of: AgeGroup.allCases.map(\.rawValue)
    ) { $0.age?.rawValue },
    .trait(
      "language",
      Phrase(
        fi: "asiointikieli; other kokoaa harvinaiset",
        sv: "kontaktspråk; other samlar de sällsynta",
        en: "the language of service; other stands for rare ones"
      )
    ) { $0.language },
    .trait(
      "municipality",
      Phrase(
        fi: "kotikunnan numero; tyhjä myös turvakiellossa",
        sv: "hemkommunens nummer; tomt även vid spärrmarkering",
        en: "the number of the home municipality; empty under a protection order too"
      )
    ) { $0.municipality },
  ]
}

extension TableColumn where Record == CaseFigures {
  fileprivate static let person = Self(
    field: TableField(
      "person_id",
      .string,
      Phrase(
        fi: "henkilön pseudonyymi, sama kaikissa hänen asioissaan",
        sv: "personens pseudonym, densamma i alla personens ärenden",
        en: "the pseudonym of the person, the same in all their cases"
      ),
      isRequired: true
    )
  ) { _, scope, cells in cells.plain(scope.personName) }

  /// A trait of the client, which is left out where too few share it with the others.
  fileprivate static func trait(
    _ name: String,
    _ description: Phrase,
    of choices: [String] = [],
    _ value: @escaping @Sendable (ExportedTraits) -> String?
  ) -> Self {
    let field = TableField(name, .string, description, isRequired: false, choices: choices)
    return Self(field: field) { _, scope, cells in cells.text(value(scope.traits)) }
  }
}

import TiimiDomain

extension ExportTable {
  static let screenings = ExportTable(
    "screenings",
    title: Phrase(fi: "Seulonnat ja mittarit", sv: "Screeningar och instrument", en: "Screenings"),
    Phrase(
      fi: "Tunnistamisen seulonta tai muun mittarin tulos; vastaukset eivät ole mukana.",
      sv: "En identifieringsscreening eller ett annat instruments resultat, utan svaren.",
      en: "A screening of the identification or a result of another instrument, no answers."
    ),
    key: ["kind", "number"],
    records: \.screenings,
    columns: [
      .choice(
        "kind",
        Phrase(
          fi: "seulonta vai muu mittari",
          sv: "screening eller annat instrument",
          en: "screening or other instrument"
        ),
        of: ScreeningFigure.Kind.allCases.map(\.rawValue),
        isRequired: true
      ) { $0.kind.rawValue },
      .itemNumber("number") { $0.number }, .episode(\.episode), .unit(\.unit),
      .requiredDay("day", .day, \.day),
      .text(
        "instrument",
        Phrase(fi: "mittarin tunnus", sv: "instrumentets beteckning", en: "the instrument"),
        isRequired: true
      ) { $0.instrument },
      .text(
        "version",
        Phrase(fi: "mittarin versio", sv: "instrumentets version", en: "its version")
      ) { $0.version },
      .score,
      .text(
        "band",
        Phrase(fi: "pistealue", sv: "poängintervall", en: "the band of the score")
      ) { $0.band },
      .requiredNumber(
        "answered",
        Phrase(fi: "vastattuja kohtia", sv: "besvarade frågor", en: "items answered")
      ) { $0.answered },
      .requiredNumber(
        "alerts",
        Phrase(fi: "hälytysten määrä", sv: "antal larm", en: "the number of alerts")
      ) { $0.alerts },
      .choice(
        "recommendation",
        Phrase(fi: "suositus", sv: "rekommendation", en: "the recommendation"),
        of: ScreeningRecommendation.allCases.map(\.rawValue)
      ) { $0.recommendation?.rawValue },
      .truth(
        "complete",
        Phrase(
          fi: "riittivätkö vastaukset tulokseen",
          sv: "om svaren räckte till ett resultat",
          en: "whether the answers were enough"
        )
      ) { $0.isComplete },
    ]
  )

  static let needs = ExportTable(
    "needs",
    title: Phrase(fi: "Tuen tarpeet", sv: "Stödbehov", en: "Needs"),
    Phrase(
      fi: "Tuen tarve (SHL 11 §) ilman sanallista kuvausta.",
      sv: "Ett stödbehov (11 § i socialvårdslagen) utan beskrivning i ord.",
      en: "A need (section 11 of the Social Welfare Act) without its description."
    ),
    key: ["need"],
    records: \.needs,
    columns: [
      .itemNumber("need") { $0.number }, .episode(\.episode), .unit(\.unit),
      .requiredDay("day", .day, \.day),
      .requiredNumber(
        "area",
        Phrase(
          fi: "SHL 11 §:n kohta, 1–10",
          sv: "punkten i 11 § i socialvårdslagen, 1–10",
          en: "the point of section 11 of the Social Welfare Act, 1–10"
        ),
        least: 1,
        most: 10
      ) { $0.area.rawValue },
      .choice(
        "nature",
        Phrase(fi: "tarpeen kesto", sv: "behovets varaktighet", en: "how long it lasts"),
        of: NeedNature.allCases.map(\.rawValue),
        isRequired: true
      ) { $0.nature.rawValue },
      .number(
        "importance",
        Phrase(
          fi: "tärkeys asiakkaalle, 0–10",
          sv: "vikt för klienten, 0–10",
          en: "how important the client finds it, 0–10"
        ),
        least: 0,
        most: 10
      ) { $0.importance },
    ]
  )

  static let permissions = ExportTable(
    "permissions",
    title: Phrase(
      fi: "Luvat ja suostumukset",
      sv: "Tillstånd och samtycken",
      en: "Permissions"
    ),
    Phrase(
      fi: "Lupa tai suostumus ilman saajia ja sisältöä.",
      sv: "Ett tillstånd eller samtycke utan mottagare och innehåll.",
      en: "A permission without its recipients and contents."
    ),
    key: ["permission"],
    records: \.permissions,
    columns: [
      .itemNumber("permission") { $0.number }, .episode(\.episode), .unit(\.unit),
      .requiredDay("day", .day, \.day),
      .choice(
        "kind",
        Phrase(fi: "mikä niistä", sv: "vilket slag", en: "which of the kinds"),
        of: PermissionKind.allCases.map(\.rawValue),
        isRequired: true
      ) { $0.kind.rawValue },
      .requiredDay(
        "valid_from",
        Phrase(fi: "voimassa alkaen", sv: "gäller från", en: "valid from"),
        \.from
      ),
      .day(
        "valid_until",
        Phrase(
          fi: "viimeinen päivä; tyhjä on toistaiseksi",
          sv: "sista dagen; tomt är tills vidare",
          en: "the last day; empty is until further notice"
        ),
        \.until
      ),
      .requiredNumber(
        "recipients",
        Phrase(fi: "saajien määrä", sv: "antal mottagare", en: "the number of recipients")
      ) { $0.recipients },
      .requiredNumber(
        "items",
        Phrase(fi: "eriteltyjä tietoja", sv: "angivna uppgifter", en: "items named")
      ) { $0.items },
      .truth(
        "by_representative",
        Phrase(
          fi: "antoiko edustaja",
          sv: "om en företrädare gav det",
          en: "whether a representative gave it"
        )
      ) { $0.isByRepresentative },
      .day(
        "withdrawn",
        Phrase(fi: "peruttu", sv: "återtaget", en: "the day of the withdrawal"),
        \.withdrawn
      ),
    ]
  )
}

extension TableColumn where Record == ScreeningFigure {
  fileprivate static let score = Self(
    field: TableField(
      "score",
      .number,
      Phrase(fi: "pisteet", sv: "poäng", en: "the score"),
      isRequired: false
    )
  ) { record, _, cells in cells.decimal(record.score) }
}

extension TableColumn {
  /// The number that the case knows a thing by.
  static func itemNumber(_ name: String, _ value: @escaping @Sendable (Record) -> Int) -> Self {
    requiredNumber(
      name,
      Phrase(fi: "numero asiassa", sv: "numret i ärendet", en: "the number in the case"),
      least: 1,
      value
    )
  }
}

extension Phrase {
  static let day = Phrase(fi: "päivä", sv: "dag", en: "the day")
}

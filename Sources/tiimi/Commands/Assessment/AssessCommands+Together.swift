import TiimiDomain
import TiimiReports

extension Command {
  static let assessView = Command.onCase(
    "assess view",
    summary: Phrase(
      fi: "Kirjaa näkemys sanasta sanaan",
      sv: "Anteckna en synpunkt ordagrant",
      en: "Record a view word for word"
    ),
    details: Phrase(
      fi: "Asiakkaan näkemys kirjataan ennen muiden näkemyksiä.",
      sv: "Klientens syn antecknas före de andras.",
      en: "The client's view is recorded before those of others."
    ),
    options: [
      .who("of", Phrase(fi: "kenen näkemys", sv: "vems syn", en: "whose view")),
      .assessmentWords(Phrase(fi: "omat sanat", sv: "egna ord", en: "the words")),
    ],
    examples: [
      Example(
        "tiimi assess view YLO-2026-1 --of client --words \"Haluan asua kotona niin pitkään kuin "
          + "voin\"",
        Phrase(
          fi: "asiakkaan oma näkemys ensin",
          sv: "klientens egen syn först",
          en: "the client's own view first"
        )
      )
    ]
  ) { call in
    .assessment(.recordView(of: try call.participant("of"), words: try call.text("words")))
  }

  static let assessObstacle = Command.onCase(
    "assess obstacle",
    summary: Phrase(
      fi: "Kirjaa, miksi asiakkaan omaa näkemystä ei saada",
      sv: "Anteckna varför klientens egen syn inte kan inhämtas",
      en: "Record why the client's own view cannot be had"
    ),
    options: [
      Option(
        "reason",
        .text,
        summary: Phrase(
          fi: "ilmeinen este",
          sv: "det uppenbara hindret",
          en: "the obvious obstacle"
        ),
        isRequired: true
      )
    ],
    examples: [
      Example(
        "tiimi assess obstacle YLO-2026-1 --reason \"Asiakas ei pysty "
          + "ilmaisemaan näkemystään\"",
        Phrase(
          fi: "miksi asiakkaan näkemystä ei saatu",
          sv: "varför klientens synpunkter inte kunde inhämtas",
          en: "why the client's view could not be had"
        )
      )
    ]
  ) { call in
    .assessment(.recordObstacle(reason: try call.text("reason")))
  }

  static let assessNeed = Command.onCase(
    "assess need",
    summary: Phrase(fi: "Kirjaa tuen tarve", sv: "Anteckna ett stödbehov", en: "Record a need"),
    options: [
      Option(
        "area",
        .choice(NeedArea.allCases.map { Choice(String($0.rawValue), $0.label) }),
        summary: Phrase(
          fi: "sosiaalihuoltolain 11 §:n kohta",
          sv: "punkten i 11 § i socialvårdslagen",
          en: "the item of section 11 of the Social Welfare Act"
        ),
        isRequired: true
      ),
      Option(
        "nature",
        .choice(NeedNature.choices),
        summary: Phrase(fi: "tarpeen luonne", sv: "behovets karaktär", en: "its nature"),
        isRequired: true
      ),
      .assessmentWords(Phrase(fi: "tarve sanoin", sv: "behovet i ord", en: "the need in words")),
      Option(
        "importance",
        .number(0...10),
        summary: Phrase(
          fi: "kuinka tärkeä asiakkaalle, 0–10",
          sv: "hur viktigt för klienten, 0–10",
          en: "how important to the client, 0–10"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi assess need YLO-2026-1 --area 1 --nature longTerm --words \"Ruoka "
          + "jää väliin\" --importance 8",
        Phrase(
          fi: "pitkäaikainen tarve, asiakkaalle tärkeä",
          sv: "ett långvarigt behov som är viktigt för klienten",
          en: "a long-term need that matters to the client"
        )
      )
    ]
  ) { call in
    let number = Int(try call.text("area")) ?? 0
    guard let area = NeedArea(rawValue: number) else {
      throw UsageError(.badNumber(1...10), field: call.arguments.field("area"))
    }
    return .assessment(
      .recordNeed(
        area: area,
        nature: try call.desk.choice("nature"),
        words: try call.text("words"),
        importance: call.arguments.number("importance")
      )
    )
  }

  static let assessStrength = Command.onCase(
    "assess strength",
    summary: Phrase(fi: "Kirjaa voimavara", sv: "Anteckna en resurs", en: "Record a strength"),
    options: [
      .assessmentWords(
        Phrase(fi: "voimavara sanoin", sv: "resursen i ord", en: "the strength in words")
      ),
      .who(
        "by",
        Phrase(fi: "kuka sen nimesi", sv: "vem som nämnde den", en: "who named it"),
        standard: Phrase(fi: "client", sv: "client", en: "client")
      ),
    ],
    examples: [
      Example(
        "tiimi assess strength YLO-2026-1 --words \"Naapurit auttavat\" --by client",
        Phrase(
          fi: "asiakkaan nimeämä voimavara",
          sv: "en resurs som klienten nämnde",
          en: "a strength that the client named"
        )
      )
    ]
  ) { call in
    let by = call.arguments.isGiven("by") ? try call.participant("by") : .client
    return .assessment(.recordStrength(words: try call.text("words"), namedBy: by))
  }
}

extension Command {
  static let assessNetwork = Command.onCase(
    "assess network",
    summary: Phrase(
      fi: "Merkitse ihminen verkostokartalle",
      sv: "Anteckna en person på nätverkskartan",
      en: "Put somebody on the network map"
    ),
    options: [
      .who("who", Phrase(fi: "kuka", sv: "vem", en: "who")),
      Option(
        "relation",
        .text,
        summary: Phrase(
          fi: "mitä hän on asiakkaalle",
          sv: "vad personen är för klienten",
          en: "what they are to the client"
        ),
        isRequired: true
      ),
      Option(
        "closeness",
        .number(1...3),
        summary: Phrase(
          fi: "kuinka läheinen: 1 lähin, 3 etäisin",
          sv: "hur nära: 1 närmast, 3 mest avlägsen",
          en: "how near: 1 nearest, 3 farthest"
        ),
        isRequired: true
      ),
      Option(
        "support",
        .text,
        summary: Phrase(
          fi: "mitä hän tekee asiakkaan hyväksi",
          sv: "vad personen gör för klienten",
          en: "what they do for the client"
        )
      ),
      Option(
        flag: "wanted",
        summary: Phrase(
          fi: "asiakas haluaa hänet tiimiin",
          sv: "klienten vill ha personen i teamet",
          en: "the client wants them in the team"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi assess network YLO-2026-1 --who close:1 --relation tytär "
          + "--closeness 1 --wanted",
        Phrase(
          fi: "läheisin ihminen, jonka asiakas haluaa tiimiin",
          sv: "den närmaste, som klienten vill ha i teamet",
          en: "the nearest person, wanted in the team"
        )
      )
    ]
  ) { call in
    .assessment(
      .placeOnMap(
        NetworkPlace(
          who: try call.participant("who"),
          relation: try call.text("relation"),
          closeness: try call.arguments.requiredNumber("closeness"),
          support: call.arguments.text("support"),
          isWanted: call.arguments.flag("wanted")
        )
      )
    )
  }

  static let assessUnderstanding = Command.onCase(
    "assess understanding",
    summary: Phrase(
      fi: "Kirjaa yhteinen ymmärrys ja erimielisyydet",
      sv: "Anteckna den gemensamma förståelsen och meningsskiljaktigheterna",
      en: "Record the shared understanding and the disagreements"
    ),
    options: [
      .assessmentWords(
        Phrase(
          fi: "yhteinen ymmärrys tilanteesta",
          sv: "den gemensamma förståelsen av situationen",
          en: "the shared understanding of the situation"
        )
      ),
      .who(
        "agree",
        Phrase(fi: "kuka on samaa mieltä", sv: "vem som är av samma åsikt", en: "who agrees"),
        isRepeatable: true
      ),
      Option(
        "disagree",
        .text,
        summary: Phrase(
          fi: "kuka on eri mieltä ja mistä, muodossa \"KUKA: mistä\"",
          sv: "vem som är av annan åsikt och om vad, i formen \"VEM: om vad\"",
          en: "who disagrees and about what, written \"WHO: about what\""
        ),
        isRepeatable: true
      ),
    ],
    examples: [
      Example(
        "tiimi assess understanding YLO-2026-1 --words \"Apua tarvitaan aamuihin\" --agree client "
          + "--agree aino --disagree \"close:1: iltojenkin avusta\"",
        Phrase(
          fi: "tytär on eri mieltä yhdestä asiasta",
          sv: "dottern är av annan åsikt om en sak",
          en: "the daughter disagrees about one thing"
        )
      )
    ]
  ) { call in
    .assessment(
      .recordUnderstanding(
        words: try call.text("words"),
        agreeing: try call.participants("agree"),
        disagreeing: try call.remarks("disagree").map {
          Disagreement(participant: $0.who, about: $0.words)
        }
      )
    )
  }
}

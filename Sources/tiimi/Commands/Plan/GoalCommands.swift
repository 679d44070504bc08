import TiimiDomain

extension CommandGroup {
  /// The client's goals.
  static let goal = CommandGroup(
    "goal",
    summary: Phrase(
      fi: "Asiakkaan tavoitteet",
      sv: "Klientens mål",
      en: "The client's goals"
    ),
    commands: [.goalSet, .goalRate]
  )
}

extension Command {
  fileprivate static let goalSet = Command.onCase(
    "goal set",
    summary: Phrase(
      fi: "Aseta tavoite",
      sv: "Ställ upp ett mål",
      en: "Set a goal"
    ),
    details: Phrase(
      fi: """
        Viisi --step-valitsinta tekevät tavoitteelle asteikon −2…+2: ensin selvästi odotettua \
        heikompi tulos, kolmantena odotettu, viimeisenä selvästi odotettua parempi.
        """,
      sv: """
        Fem gånger --step ger målet en skala −2…+2: först ett resultat klart sämre än väntat, som \
        tredje det väntade, sist ett klart bättre än väntat.
        """,
      en: """
        Five times --step gives the goal a scale −2…+2: first a result much below what is \
        expected, third the expected one, last one much above it.
        """
    ),
    options: [
      .need,
      .text(
        "words",
        Phrase(
          fi: "tavoite asiakkaan omin sanoin",
          sv: "målet med klientens egna ord",
          en: "the goal in the client's own words"
        ),
        isRequired: true
      ),
      Option(
        "step",
        .text,
        summary: Phrase(
          fi: "asteikon porras, viisi järjestyksessä",
          sv: "ett steg på skalan, fem i ordning",
          en: "a step of the scale, five in order"
        ),
        isRepeatable: true
      ),
      Option(
        "weight",
        .number(1...9),
        summary: Phrase(
          fi: "painoarvo",
          sv: "vikten",
          en: "the weight"
        ),
        standard: Phrase(fi: "1", sv: "1", en: "1")
      ),
    ],
    examples: [
      Example(
        "tiimi goal set YLO-2026-1 --need 1 --words \"Pääsen ulos ilman pelkoa\"",
        Phrase(
          fi: "tavoite tarpeeseen 1",
          sv: "ett mål för behov 1",
          en: "a goal for need 1"
        )
      )
    ]
  ) { call in
    let steps = call.arguments.texts("step")
    return .agreement(
      .setGoal(
        need: try call.number("need"),
        words: try call.text("words"),
        scale: steps.isEmpty ? nil : GoalScale(steps: steps),
        weight: call.arguments.number("weight") ?? 1
      )
    )
  }

  fileprivate static let goalRate = Command.onCase(
    "goal rate",
    summary: Phrase(
      fi: "Arvioi tavoitteen toteutuminen",
      sv: "Bedöm hur målet har nåtts",
      en: "Rate how far a goal was reached"
    ),
    details: Phrase(
      fi: "Ilman --followup-valitsinta kirjataan alkutilanne.",
      sv: "Utan --followup antecknas utgångsläget.",
      en: "Without --followup the rating is that of the start."
    ),
    arguments: [.goal],
    options: [
      Option(
        "viewpoint",
        .choice(Viewpoint.choices),
        summary: Phrase(fi: "kenen arvio", sv: "vems bedömning", en: "whose rating"),
        isRequired: true
      ),
      Option(
        "rating",
        .number(-2...2),
        summary: Phrase(
          fi: "arvio −2…2, 0 on odotettu tulos",
          sv: "bedömningen −2…2, 0 är det väntade",
          en: "the rating −2…2, 0 is as expected"
        ),
        isRequired: true
      ),
      .number(
        "followup",
        Phrase(fi: "seurannan numero", sv: "uppföljningens nummer", en: "the follow-up's number")
      ),
      .text(
        "words",
        Phrase(fi: "arvioijan sanat", sv: "bedömarens ord", en: "words that go with it")
      ),
    ],
    examples: [
      Example(
        "tiimi goal rate YLO-2026-1 1 --viewpoint client --rating=-1 --followup 1",
        Phrase(
          fi: "asiakas arvioi jääneensä hieman odotetusta",
          sv: "klienten bedömer sig ha nått lite mindre än väntat",
          en: "the client finds the result a little below expectation"
        )
      )
    ]
  ) { call in
    let followUp =
      try call.arguments.isGiven("followup") ? call.number("followup", of: FollowUp.self) : nil
    return .agreement(
      .rate(
        GoalRating(
          goal: try call.number("goal"),
          viewpoint: try call.desk.choice("viewpoint"),
          rating: try call.arguments.requiredNumber("rating"),
          followUp: followUp,
          words: call.arguments.text("words")
        )
      )
    )
  }
}

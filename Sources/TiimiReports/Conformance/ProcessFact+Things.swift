import TiimiDomain
import TiimiRules

extension ProcessFact {
  /// The things of an episode that are asked about one by one.
  static let things: [ProcessFact] = [
    decisionFact, meetingFact, responsibilityFact, planFact, afterNoFact, lateFact,
    contradictionFact,
  ]

  private static let decisionFact = ProcessFact(
    "decisions",
    .list([
      FactMember("entry", .number),
      FactMember("day", .day),
      FactMember("decision", .choice(["proposeTeam", "lightGuidance", "notIndicated"])),
      FactMember(
        "recommendation",
        .choice(ScreeningRecommendation.allCases.map(\.rawValue))
      ),
      FactMember("reason recorded", .yesNo),
    ]),
    Phrase(
      fi: "tunnistamisen päätökset ja seulonnan suositus",
      sv: "identifieringens avgöranden och screeningens rekommendation",
      en: "the decisions of the identification and what the screening recommended"
    ),
    read: { order in
      .list(order.decisions) {
        [
          ("entry", FEELValue($0.entry)), ("day", FEELValue(day: $0.day)),
          ("decision", .string($0.decision.rawValue)),
          ("recommendation", FEELValue(text: $0.recommendation?.rawValue)),
          ("reason recorded", .boolean($0.isReasonRecorded)),
        ]
      }
    }
  )

  private static let meetingFact = ProcessFact(
    "meetings held",
    .list([
      FactMember("number", .number),
      FactMember("entry", .number),
      FactMember("day", .day),
      FactMember("client present", .yesNo),
      FactMember("reason without client", .yesNo),
      FactMember("members present", .number),
      FactMember("members not approved", .number),
    ]),
    Phrase(
      fi: "pidetyt tapaamiset",
      sv: "de hållna mötena",
      en: "the meetings held; of the members present, those the client had not approved by then"
    ),
    read: { order in
      .list(order.meetings) {
        [
          ("number", FEELValue($0.number)), ("entry", FEELValue($0.entry)),
          ("day", FEELValue(day: $0.day)), ("client present", .boolean($0.isClientPresent)),
          ("reason without client", .boolean($0.isReasonRecorded)),
          ("members present", FEELValue($0.membersPresent)),
          ("members not approved", FEELValue($0.membersNotApproved)),
        ]
      }
    }
  )

  private static let responsibilityFact = ProcessFact(
    "responsibilities",
    .list([
      FactMember("number", .number),
      FactMember("entry", .number),
      FactMember("agreed", .day),
      FactMember("due", .day),
      FactMember("days without a word", .number),
      FactMember("word", .choice(PromiseKept.Word.allCases.map(\.rawValue))),
      FactMember("word in entry", .number),
      FactMember("reason recorded", .yesNo),
    ]),
    Phrase(
      fi: "vastuut; päivät sovitun päivän jälkeen, joina mitään ei kirjattu",
      sv: "ansvaren; dagarna efter den avtalade dagen utan en anteckning",
      en: "the responsibilities; the days past the due day on which nothing was recorded"
    ),
    read: { order in
      .list(order.promises) {
        [
          ("number", FEELValue($0.number)), ("entry", FEELValue($0.entry)),
          ("agreed", FEELValue(day: $0.agreed)), ("due", FEELValue(day: $0.due)),
          ("days without a word", FEELValue(whole: $0.silence)),
          ("word", .string($0.word.rawValue)), ("word in entry", FEELValue(whole: $0.wordEntry)),
          ("reason recorded", .boolean($0.isReasonRecorded)),
        ]
      }
    }
  )

  private static let planFact = ProcessFact(
    "plans",
    .list([
      FactMember("version", .number),
      FactMember("entry", .number),
      FactMember("day", .day),
      FactMember("client's view", .yesNo),
      FactMember("consent standing", .yesNo),
    ]),
    Phrase(
      fi: "suunnitelman hyväksytyt versiot",
      sv: "planens godkända versioner",
      en: "the agreed versions of the plan; without the client’s view its obstacle is recorded"
    ),
    read: { order in
      .list(order.plans) {
        [
          ("version", FEELValue($0.version)), ("entry", FEELValue($0.entry)),
          ("day", FEELValue(day: $0.day)), ("client's view", .boolean($0.hasClientView)),
          ("consent standing", .boolean($0.isConsentStanding)),
        ]
      }
    }
  )

  private static let afterNoFact = ProcessFact(
    "team steps after no",
    .list([
      FactMember("entry", .number),
      FactMember("day", .day),
      FactMember("step", .choice(ProcessActivity.allCases.map(\.rawValue))),
    ]),
    Phrase(
      fi: "vaiheiden 4–8 kirjaukset, kun asiakkaan viimeinen vastaus oli ei",
      sv: "anteckningar i faserna 4–8 då klientens senaste svar var nej",
      en: "the entries of phases 4–8 made while the client’s latest answer was no"
    ),
    read: { order in
      .list(order.stepsAfterNo) {
        [
          ("entry", FEELValue($0.entry)), ("day", FEELValue(day: $0.day)),
          ("step", .string($0.activity.rawValue)),
        ]
      }
    }
  )

  private static let lateFact = ProcessFact(
    "late records",
    .list([FactMember("entry", .number), FactMember("days", .number)]),
    Phrase(
      fi: "kirjaukset, jotka tehtiin myöhempänä päivänä kuin asia tapahtui",
      sv: "anteckningar som gjordes en senare dag än saken hände",
      en: "the entries written on a later day than it happened"
    ),
    read: { order in
      .list(order.steps.filter { $0.delay > 0 }) {
        [("entry", FEELValue($0.entry)), ("days", FEELValue($0.delay))]
      }
    }
  )

  private static let contradictionFact = ProcessFact(
    "contradictions",
    .list([
      FactMember("entry", .number),
      FactMember("kind", .choice(OrderContradiction.Kind.allCases.map(\.rawValue))),
    ]),
    Phrase(
      fi: "kirjaukset, joiden ajat eivät voi kaikki pitää paikkaansa",
      sv: "anteckningar vars tider inte alla kan stämma",
      en: "the entries whose times cannot all be right"
    ),
    read: { order in
      .list(order.contradictions) {
        [("entry", FEELValue($0.entry)), ("kind", .string($0.kind.rawValue))]
      }
    }
  )
}

extension FEELValue {
  fileprivate static func list<Thing>(
    _ things: [Thing],
    _ members: (Thing) -> [(String, FEELValue)]
  ) -> FEELValue {
    .list(things.map { .context(FEELContext(members($0))) })
  }
}

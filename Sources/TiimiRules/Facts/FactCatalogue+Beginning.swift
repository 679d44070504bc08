import TiimiDomain

extension FactCatalogue {
  static let identificationFacts: [Fact] = [
    Fact(
      "opened day",
      .day,
      Phrase(
        fi: "päivä, jona nykyinen jakso alkoi",
        sv: "dagen då den nuvarande perioden började",
        en: "the day the present episode began"
      ),
      from: .entries([.opening]),
      read: { FEELValue(dayOf: $0.file.episodes.last?.opened) }
    ),
    Fact(
      "opened because",
      .choice(CaseSource.allCases.map(\.rawValue)),
      Phrase(fi: "mistä asia alkoi", sv: "hur ärendet började", en: "how the case came about"),
      from: .entries([.opening]),
      read: { FEELValue($0.file.opening?.source.rawValue) }
    ),
    Fact(
      "screening day",
      .day,
      Phrase(
        fi: "viimeisimmän seulonnan päivä",
        sv: "dagen för den senaste screeningen",
        en: "the day of the latest screening"
      ),
      from: .entries([.screening]),
      command: "tiimi screen record CASE",
      read: { FEELValue(dayOf: $0.file.screenings.last?.occurred) }
    ),
    Fact(
      "yes answers",
      .number,
      Phrase(
        fi: "kyllä-vastausten määrä viimeisimmässä seulonnassa",
        sv: "antalet ja-svar i den senaste screeningen",
        en: "how many items of the latest screening were answered yes"
      ),
      from: .entries([.screening]),
      command: "tiimi screen record CASE",
      read: { FEELValue($0.answerCount("yes")) }
    ),
    Fact(
      "open answers",
      .number,
      Phrase(
        fi: "viimeisimmän seulonnan \"en tiedä\" -vastausten määrä",
        sv: "antalet svar \"vet inte\" i den senaste screeningen",
        en: "how many items of the latest screening were answered \"don't know\""
      ),
      from: .entries([.screening]),
      command: "tiimi screen record CASE",
      read: { FEELValue($0.answerCount("unknown")) }
    ),
    Fact(
      "red flags",
      .number,
      Phrase(
        fi: "viimeisimmän seulonnan hälytysmerkkien määrä",
        sv: "antalet varningstecken i den senaste screeningen",
        en: "how many red flags the latest screening raised"
      ),
      from: .entries([.screening]),
      command: "tiimi screen record CASE",
      read: { FEELValue($0.file.screenings.last?.record.redFlags.count) }
    ),
    Fact(
      "recommendation",
      .choice(ScreeningRecommendation.allCases.map(\.rawValue)),
      Phrase(
        fi: "viimeisimmän seulonnan suositus",
        sv: "den senaste screeningens rekommendation",
        en: "what the latest screening recommends"
      ),
      from: .entries([.screening]),
      command: "tiimi screen record CASE",
      read: { FEELValue($0.file.screenings.last?.record.recommendation.rawValue) }
    ),
    Fact(
      "identification decision",
      .choice(["notIndicated", "lightGuidance", "proposeTeam"]),
      Phrase(
        fi: "mitä tunnistamisesta päätettiin",
        sv: "vad som beslutades om identifieringen",
        en: "what was decided after the identification"
      ),
      from: .entries([.identification]),
      command: "tiimi case decide CASE",
      read: { FEELValue($0.file.identification?.decision.matchingRecommendation.rawValue) }
    ),
    Fact(
      "decision reason given",
      .yesNo,
      Phrase(
        fi: "onko tunnistamisen ratkaisulle kirjattu perustelu",
        sv: "om skälet för avgörandet är antecknat",
        en: "whether a reason for the decision of the identification is recorded"
      ),
      from: .entries([.identification]),
      command: "tiimi case decide CASE --reason",
      read: { facts in FEELValue(facts.file.identification.map { $0.reason != nil }) }
    ),
  ]

  static let invitationFacts: [Fact] = [
    Fact(
      "informed day",
      .day,
      Phrase(
        fi: "päivä, jona asiakkaalle kerrottiin tiimistä",
        sv: "dagen då klienten fick veta om teamet",
        en: "the day the client was told about the team"
      ),
      from: .entries([.information]),
      command: "tiimi invite inform CASE",
      read: { FEELValue(dayOf: $0.file.informed) }
    ),
    Fact(
      "answer",
      .choice(["yes", "no", "later"]),
      Phrase(
        fi: "asiakkaan vastaus ehdotukseen",
        sv: "klientens svar på förslaget",
        en: "the client's answer to the proposal"
      ),
      from: .entries([.answer]),
      command: "tiimi invite answer CASE",
      read: { FEELValue($0.file.answer?.answer.code) }
    ),
    Fact(
      "answer day",
      .day,
      Phrase(
        fi: "päivä, jona asiakas vastasi",
        sv: "dagen då klienten svarade",
        en: "the day the client answered"
      ),
      from: .entries([.answer]),
      command: "tiimi invite answer CASE",
      read: { FEELValue(dayOf: $0.file.answer?.occurred) }
    ),
    Fact(
      "consent to shared plan",
      .yesNo,
      Phrase(
        fi: "onko voimassa suostumus yhteiseen suunnitelmaan",
        sv: "om ett samtycke till en gemensam plan gäller",
        en: "whether a consent to a shared plan is valid"
      ),
      from: .entries([.permission]),
      command: "tiimi permission give CASE",
      read: { FEELValue($0.file.permission(for: .sharedPlanConsent, on: $0.today) != nil) }
    ),
    Fact(
      "permissions",
      .list([
        FactMember("number", .number),
        FactMember("kind", .choice(PermissionKind.allCases.map(\.rawValue))),
        FactMember("valid", .yesNo),
        FactMember("recipients", .texts),
        FactMember("items", .texts),
        FactMember("until", .day),
      ]),
      Phrase(fi: "asiakkaan luvat", sv: "klientens tillstånd", en: "the client's permissions"),
      from: .entries([.permission]),
      command: "tiimi permission give CASE",
      read: { facts in
        .things(facts.file.permissions) { permission in
          [
            ("number", FEELValue(permission.number.value)),
            ("kind", FEELValue(permission.terms.kind.rawValue)),
            ("valid", FEELValue(permission.isValid(on: facts.today))),
            ("recipients", .texts(permission.terms.recipients)),
            ("items", .texts(permission.terms.items)),
            ("until", FEELValue(permission.terms.until)),
          ]
        }
      }
    ),
  ]
}

extension CaseFacts {
  fileprivate func answerCount(_ answer: String) -> Int? {
    file.screenings.last.map { $0.record.answers.filter { $0.answer == answer }.count }
  }
}

extension InvitationAnswer {
  fileprivate var code: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .later: "later"
    }
  }
}

import TiimiDomain

extension FactCatalogue {
  static let assessmentFacts: [Fact] = contactFacts + courseFacts + contentFacts

  private static let contactFacts: [Fact] = [
    Fact(
      "contact day",
      .day,
      Phrase(fi: "yhteydenottopäivä", sv: "kontaktdagen", en: "the day of the contact"),
      from: .entries([.contact]),
      command: "tiimi assess contact CASE",
      read: { FEELValue($0.file.assessment.contact?.day) }
    ),
    Fact(
      "contact from",
      .choice(ContactSource.allCases.map(\.rawValue)),
      Phrase(fi: "kuka otti yhteyttä", sv: "vem som tog kontakt", en: "who got in touch"),
      from: .entries([.contact]),
      command: "tiimi assess contact CASE",
      read: { FEELValue($0.file.assessment.contact?.from.rawValue) }
    ),
    Fact(
      "priority grounds",
      .choices(PriorityGround.allCases.map(\.rawValue)),
      Phrase(
        fi: "kirjatut perusteet, joiden vuoksi arviointi on aloitettava määräajassa",
        sv: "antecknade grunder för att bedömningen ska inledas inom tidsfristen",
        en: "the grounds on record for which the assessment has a last day to start"
      ),
      from: .entries([.contact]),
      command: "tiimi assess contact CASE --ground",
      read: { facts in
        facts.file.assessment.contact.map { .texts($0.grounds.map(\.rawValue)) } ?? .null
      }
    ),
    Fact(
      "initiation day",
      .day,
      Phrase(
        fi: "päivä, jona asia tuli vireille",
        sv: "dagen då ärendet inleddes",
        en: "the day the matter was initiated"
      ),
      from: .entries([.initiation]),
      command: "tiimi assess initiate CASE",
      read: { FEELValue($0.file.assessment.initiation?.day) }
    ),
  ]

  private static let courseFacts: [Fact] = [
    Fact(
      "assessment started",
      .day,
      Phrase(
        fi: "päivä, jona palvelutarpeen arviointi alkoi",
        sv: "dagen då bedömningen av servicebehovet inleddes",
        en: "the day the needs assessment started"
      ),
      from: .entries([.assessment]),
      command: "tiimi assess start CASE",
      read: { FEELValue($0.file.assessment.started) }
    ),
    Fact(
      "assessment completed",
      .day,
      Phrase(
        fi: "päivä, jona palvelutarpeen arviointi valmistui",
        sv: "dagen då bedömningen av servicebehovet blev klar",
        en: "the day the needs assessment was completed"
      ),
      from: .entries([.assessmentCompletion]),
      command: "tiimi assess complete CASE",
      read: { FEELValue($0.file.assessment.completed) }
    ),
    Fact(
      "assessment under way",
      .yesNo,
      Phrase(
        fi: "onko arviointi kesken",
        sv: "om en bedömning pågår",
        en: "whether an assessment is pending or under way"
      ),
      from: .entries([.contact, .initiation, .assessment, .assessmentCompletion]),
      command: "tiimi assess complete CASE",
      read: { FEELValue($0.file.hasUnfinishedAssessment) }
    ),
  ]

  private static let contentFacts: [Fact] = [
    Fact(
      "need found",
      .yesNo,
      Phrase(
        fi: "todettiinko arvioinnissa tuen tarve",
        sv: "om ett stödbehov konstaterades i bedömningen",
        en: "whether the assessment found a need of support"
      ),
      from: .entries([.assessmentCompletion]),
      command: "tiimi assess complete CASE",
      read: { FEELValue($0.file.assessment.conclusion?.needFound) }
    ),
    Fact(
      "client's view recorded",
      .yesNo,
      Phrase(
        fi: "onko asiakkaan oma näkemys kirjattu",
        sv: "om klientens egen åsikt är antecknad",
        en: "whether the client's own view is on record"
      ),
      from: .entries([.view, .clientView]),
      command: "tiimi assess view CASE",
      read: { FEELValue($0.file.clientHasSpoken) }
    ),
    Fact(
      "obstacle to client's view",
      .yesNo,
      Phrase(
        fi: "onko kirjattu, miksi asiakkaan näkemystä ei saada",
        sv: "om det är antecknat varför klientens åsikt inte kan fås",
        en: "whether it is on record why the client's view cannot be had"
      ),
      from: .entries([.clientView]),
      command: "tiimi assess obstacle CASE",
      read: { FEELValue($0.file.assessment.obstacle != nil) }
    ),
    Fact(
      "own worker needed",
      .yesNo,
      Phrase(
        fi: "todettiinko yhdessä, että omatyöntekijää tarvitaan",
        sv: "om man tillsammans konstaterat att en egen kontaktperson behövs",
        en: "whether it was found together that an own worker is needed"
      ),
      from: .entries([.ownWorkerNeed]),
      command: "tiimi assess own-worker-need CASE",
      read: { FEELValue($0.file.assessment.ownWorkerNeed?.isNeeded) }
    ),
    Fact(
      "needs",
      .list([
        FactMember("number", .number),
        FactMember("area", .number),
        FactMember("nature", .choice(NeedNature.allCases.map(\.rawValue))),
        FactMember("importance", .number),
      ]),
      Phrase(fi: "tuen tarpeet", sv: "stödbehoven", en: "the needs of support"),
      from: .entries([.need]),
      command: "tiimi assess need CASE",
      read: { facts in
        .things(facts.file.needs) { need in
          [
            ("number", FEELValue(need.number.value)),
            ("area", FEELValue(need.area.rawValue)),
            ("nature", FEELValue(need.nature.rawValue)),
            ("importance", FEELValue(need.importance)),
          ]
        }
      }
    ),
    Fact(
      "understandings",
      .list([FactMember("number", .number), FactMember("disagreeing", .number)]),
      Phrase(
        fi: "yhteiset ymmärrykset ja eri mieltä olevien määrä",
        sv: "gemensamma förståelser och antalet som är av annan åsikt",
        en: "the shared understandings, and how many disagree"
      ),
      from: .entries([.understanding]),
      command: "tiimi assess understanding CASE",
      read: { facts in
        .things(facts.file.understandings) { understanding in
          [
            ("number", FEELValue(understanding.number.value)),
            ("disagreeing", FEELValue(understanding.disagreeing.count)),
          ]
        }
      }
    ),
  ]
}

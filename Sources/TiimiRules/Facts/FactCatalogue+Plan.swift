import TiimiDomain

extension FactCatalogue {
  static let planFacts: [Fact] = [
    Fact(
      "plan begun",
      .yesNo,
      Phrase(
        fi: "onko yhteistä suunnitelmaa alettu kirjoittaa",
        sv: "om man har börjat skriva den gemensamma planen",
        en: "whether the shared plan has been begun"
      ),
      from: .entries([.planItem]),
      command: "tiimi plan write CASE",
      read: { FEELValue(!$0.file.plan.contents.isEmpty) }
    ),
    Fact(
      "plan items",
      .numbers,
      Phrase(
        fi: "suunnitelman kirjatut kohdat, 1–11 (1301/2014 39 §)",
        sv: "planens antecknade punkter, 1–11 (1301/2014 39 §)",
        en: "the items of the plan that are written, 1–11 (1301/2014 section 39)"
      ),
      from: .entries([.planItem]),
      command: "tiimi plan write CASE",
      read: { .numbers($0.file.plan.contents.keys.map(\.rawValue).sorted()) }
    ),
    Fact(
      "plan agreed",
      .day,
      Phrase(
        fi: "päivä, jona suunnitelma viimeksi hyväksyttiin",
        sv: "dagen då planen senast godkändes",
        en: "the day the plan was last agreed"
      ),
      from: .entries([.planAgreement]),
      command: "tiimi plan agree CASE",
      read: { FEELValue(dayOf: $0.file.agreedPlan?.occurred) }
    ),
    Fact(
      "plan has client's view",
      .yesNo,
      Phrase(
        fi: "onko hyväksytyssä suunnitelmassa asiakkaan oma näkemys",
        sv: "om klientens egen åsikt finns i den godkända planen",
        en: "whether the agreed plan holds the client's own view"
      ),
      from: .entries([.planAgreement]),
      command: "tiimi plan agree CASE",
      read: { facts in FEELValue(facts.file.agreedPlan.map { $0.clientView.isText }) }
    ),
  ]

  static let followUpFacts: [Fact] = [
    Fact(
      "follow-ups",
      .list([
        FactMember("number", .number),
        FactMember("planned", .day),
        FactMember("open", .yesNo),
        FactMember("held", .day),
        FactMember("experience recorded", .yesNo),
      ]),
      Phrase(fi: "seurannat", sv: "uppföljningarna", en: "the follow-ups"),
      from: .entries([.followUp, .followUpStage]),
      command: "tiimi followup schedule CASE",
      read: { facts in
        .things(facts.file.followUps) { followUp in
          [
            ("number", FEELValue(followUp.number.value)),
            ("planned", FEELValue(followUp.planned)),
            ("open", FEELValue(followUp.isOpen)),
            ("held", FEELValue(followUp.held?.day)),
            ("experience recorded", FEELValue(followUp.held.map { $0.experience.isText })),
          ]
        }
      }
    ),
    Fact(
      "transfer pending since",
      .day,
      Phrase(
        fi: "päivä, jona siirtoa pyydettiin",
        sv: "dagen då överföringen begärdes",
        en: "the day a transfer was requested that still waits for an answer"
      ),
      from: .entries([.transfer]),
      command: "tiimi case transfer CASE",
      read: { FEELValue(dayOf: $0.file.transfer?.occurred) }
    ),
  ]
}

extension PlanContent {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

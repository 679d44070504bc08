import TiimiDomain

extension PracticeStory {
  /// From the first worry to the client's answer; returns true when the client says yes.
  mutating func begin(screening: (inout Choices) -> ScreeningRecord) throws -> Bool {
    let record = screening(&choices)
    try say(.identification(.recordScreening(record)), by: .nurse)
    if choices.happens(55) { try recordContact() }
    switch record.recommendation {
    case .proposeTeam where !choices.happens(8):
      let reason = choices.happens(20) ? "Asiakas toivoo yhtä paikkaa, josta kysyä." : nil
      try say(.identification(.decide(.proposeTeam, reason: reason)), by: .nurse)
    case .notIndicated:
      try say(.identification(.decide(.notIndicated, reason: nil)), by: .nurse)
      return false
    default:
      try guide(departing: record.recommendation != .lightGuidance)
      return false
    }
    wait(days: 0...4)
    return try invite()
  }

  private mutating func recordContact() throws {
    let grounds: [PriorityGround] = choices.happens(60) ? [.age] : []
    let source: ContactSource = choices.happens(70) ? .client : .closePerson
    try say(
      .assessment(.recordContact(day: today, from: source, grounds: grounds)),
      by: .nurse
    )
  }

  private mutating func guide(departing: Bool) throws {
    try say(
      .identification(
        .decide(
          .lightGuidance(
            help: "Annettu yhteystiedot ja varattu aika neuvontaan.",
            contactNext: "Lähitorin palveluneuvonta"
          ),
          reason: departing ? "Asiakas ei halua nyt enempää." : nil
        )
      ),
      by: .nurse
    )
  }

  private mutating func invite() throws -> Bool {
    try say(
      .invitation(
        .inform(
          Information(
            what: "Oma tiimi, joka kokoontuu asiakkaan asioiden äärelle.",
            who: "Asiakas, läheiset ja ne ammattilaiset, jotka asiakas hyväksyy.",
            why: "Palveluja on monta, eikä kukaan johda kokonaisuutta.",
            alternatives: "Yksittäiset palvelut kuten tähän asti."
          )
        )
      ),
      by: .nurse
    )
    if choices.happens(12) {
      try say(
        .invitation(.answer(.later(until: today.adding(days: 21)), by: .client, words: nil)),
        by: .nurse
      )
      wait(days: 21...40)
    }
    if choices.happens(14) {
      try say(
        .invitation(.answer(.no, by: .client, words: "Kiitos, pärjään näin.")),
        by: .nurse
      )
      return false
    }
    try say(
      .invitation(.answer(.yes, by: .client, words: choices.pick(PracticeTexts.views))),
      by: .nurse
    )
    try permit(.sharedPlanConsent, items: ["yhteinen suunnitelma"])
    if choices.happens(60) {
      try permit(.disclosurePermit, items: ["palvelutarpeen arvio", "lääkelista"])
    }
    return true
  }

  private mutating func permit(_ kind: PermissionKind, items: [String]) throws {
    try say(
      .invitation(
        .permit(
          PermissionTerms(
            kind: kind,
            purpose: "Yhteinen työ asiakkaan asiassa",
            recipients: ["tiimin jäsenet"],
            items: items,
            from: today,
            until: nil
          ),
          by: .client
        )
      ),
      by: .nurse
    )
  }
}

import TiimiDomain

extension ExampleCase {
  /// The case of somebody who has had a fall and does not know whom to call, until April.
  static func inApril() throws -> ExampleCase {
    var example = try opened()
    try example.assess()
    try example.assemble()
    try example.meet()
    try example.promise()
    try example.agreePlan()
    try example.followUp()
    return example
  }

  /// The case right after the client has said yes.
  static func opened() throws -> ExampleCase {
    var example = ExampleCase()
    try example.identify()
    try example.ask()
    return example
  }

  private mutating func identify() throws {
    let worry =
      "Asiakas on käynyt vastaanotolla viisi kertaa syksyn aikana eikä tiedä, kehen "
      + "ottaa yhteyttä."
    let noora = people.noora
    try perform(
      .identification(
        .open(
          client: people.client,
          unit: people.ylojarvi,
          caseNumber: "YLO-2026-17",
          source: .professionalWorry,
          worry: worry
        )
      ),
      at: "2026-01-05T10:15",
      by: noora
    )
    try screen()
    let day = try Self.day("2026-01-05")
    try perform(
      .assessment(.recordContact(day: day, from: .client, grounds: [.age])),
      at: "2026-01-05T10:35",
      by: noora
    )
  }

  private mutating func screen() throws {
    let noora = people.noora
    let answers = ["contacts", "visits", "falls", "mood", "medication"].map {
      ScreeningAnswer(item: $0, answer: "yes")
    }
    let record = ScreeningRecord(
      instrument: "minun-tiimini-checklist",
      version: "1",
      answers: answers,
      score: 5,
      redFlags: [],
      recommendation: .proposeTeam
    )
    try perform(.identification(.recordScreening(record)), at: "2026-01-05T10:25", by: noora)
    try perform(
      .identification(.decide(.proposeTeam, reason: nil)),
      at: "2026-01-05T10:30",
      by: noora
    )
  }

  private mutating func ask() throws {
    let information = Information(
      what: "Oma tiimi, joka kootaan asiakkaan toiveiden mukaan",
      who: "Asiakkaan valitsemat läheiset ja ammattilaiset",
      why: "Apua on nyt haettava monesta paikasta",
      alternatives: "Jatketaan nykyisillä palveluilla tai annetaan kevyttä ohjausta"
    )
    try perform(.invitation(.inform(information)), at: "2026-01-05T10:40", by: people.noora)
    try perform(
      .invitation(
        .answer(.yes, by: .client, words: "Jos se auttaa, ettei tarvitse juosta luukulta luukulle.")
      ),
      at: "2026-01-05T10:45",
      by: people.noora
    )
    let from = try Self.day("2026-01-05")
    try permit(.sharedPlanConsent, ["tiimin jäsenet"], ["yhteisen suunnitelman tiedot"], from, nil)
    let until = try Self.day("2026-12-31")
    try permit(.disclosurePermit, ["Kela"], ["tuen tarve 3", "lääkekulut"], from, until)
    try permit(.dataProtectionConsent, ["Ystävätoiminta ry"], ["puhelinnumero"], from, nil)
    try perform(
      .invitation(.withdrawPermission(3, reason: "Asiakas hoitaa yhteydenoton itse")),
      at: "2026-01-07T09:00"
    )
  }

  private mutating func permit(
    _ kind: PermissionKind,
    _ recipients: [String],
    _ items: [String],
    _ from: Day,
    _ until: Day?
  ) throws {
    let terms = PermissionTerms(
      kind: kind,
      purpose: "tiimityö asiakkaan asiassa",
      recipients: recipients,
      items: items,
      from: from,
      until: until
    )
    try perform(.invitation(.permit(terms, by: .client)), at: "2026-01-05T11:00", by: people.noora)
  }
}

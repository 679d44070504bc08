import TiimiDomain

extension ExampleCase {
  mutating func assess() throws {
    try perform(.assessment(.start(day: Self.day("2026-01-08"))), at: "2026-01-08T09:00")
    try speak()
    try findNeeds()
    try lookAround()
    try conclude()
  }

  private mutating func speak() throws {
    try perform(
      .assessment(
        .recordView(
          of: .client,
          words:
            "Haluan asua kotona niin pitkään kuin pystyn. En tiedä, kenelle soittaa, kun kaikki "
            + "tuntuu hajoavan käsiin."
        )
      ),
      at: "2026-01-08T09:10"
    )
    try perform(
      .assessment(
        .recordView(of: people.daughter, words: "Pelkään, että äiti kaatuu eikä kukaan huomaa.")
      ),
      at: "2026-01-08T18:00",
      written: "2026-01-12T08:30"
    )
  }

  private mutating func findNeeds() throws {
    try need(
      .dailyLife,
      .longTerm,
      "Kotona selviytyminen on vaikeutunut syksyn kaatumisen jälkeen.",
      importance: 9
    )
    try need(
      .healthAndAgeing,
      .recurring,
      "Mieliala on matala ja ilta on yksinäinen.",
      importance: 7
    )
    try need(.finances, .temporary, "Lääkekulut vievät suuren osan eläkkeestä.", importance: nil)
    try need(.violence, .temporary, "Epäselvä merkintä", importance: nil)
    try perform(
      .markInError(entry: history.entries.count, reason: "Merkintä koski toista asiakasta"),
      at: "2026-01-08T10:00"
    )
  }

  private mutating func need(
    _ area: NeedArea,
    _ nature: NeedNature,
    _ words: String,
    importance: Int?
  ) throws {
    try perform(
      .assessment(.recordNeed(area: area, nature: nature, words: words, importance: importance)),
      at: "2026-01-08T09:30"
    )
  }

  private mutating func lookAround() throws {
    try perform(
      .assessment(.recordStrength(words: "Sari käy joka sunnuntai.", namedBy: .client)),
      at: "2026-01-08T09:40"
    )
    try perform(
      .assessment(
        .recordStrength(
          words: "Aino on sisukas ja tulee toimeen ihmisten kanssa.",
          namedBy: people.daughter
        )
      ),
      at: "2026-01-08T09:41"
    )
    let place = NetworkPlace(
      who: people.daughter,
      relation: "tytär",
      closeness: 1,
      support: "kauppa ja lääkkeet",
      isWanted: true
    )
    try perform(.assessment(.placeOnMap(place)), at: "2026-01-08T09:45")
  }

  private mutating func conclude() throws {
    let disagreement = Disagreement(
      participant: people.daughter,
      about: "Palvelutalo olisi turvallisempi kuin koti."
    )
    try perform(
      .assessment(
        .recordUnderstanding(
          words: "Aino tarvitsee apua arkeen ja yhden ihmisen, jolle soittaa.",
          agreeing: [.client, .staff(people.liisa), .staff(people.noora)],
          disagreeing: [disagreement]
        )
      ),
      at: "2026-01-14T13:00"
    )
    try perform(
      .assessment(
        .evaluateOwnWorkerNeed(isNeeded: true, words: "Palveluja on monta ja yhteys on hukassa")
      ),
      at: "2026-01-14T13:20"
    )
    let conclusion = AssessmentConclusion(
      summary:
        "Asiakas asuu yksin ja on kaatunut kerran. Apua tarvitaan liikkumiseen, mielialaan ja "
        + "raha-asioihin.",
      preconditions: "Sosiaalihuollon asiakkuuden edellytykset täyttyvät.",
      needFound: true
    )
    try perform(
      .assessment(.complete(day: Self.day("2026-01-14"), conclusion)),
      at: "2026-01-14T14:00"
    )
  }
}

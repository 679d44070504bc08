import TiimiDomain

extension ExampleCase {
  mutating func assemble() throws {
    try perform(
      .team(
        .nameOwnWorker(
          OwnWorkerNaming(
            staff: people.liisa,
            coWorker: people.noora,
            specialSupport: true,
            healthGround: nil
          )
        )
      ),
      at: "2026-01-14T14:30"
    )
    try propose(people.daughter, .closePerson, need: 1, "Asiakas toivoo tytärtään mukaan")
    try propose(.staff(people.liisa), .professional, need: 1, "Omatyöntekijä")
    try propose(.staff(people.pekka), .professional, need: 1, "Kotikuntoutuksen suunnittelu")
    try propose(people.kela, .otherSector, need: 3, "Hoitotuen hakeminen")
    try propose(people.neighbour, .supportPerson, need: 2, "Juttuseura")
    try propose(people.volunteer, .organisation, need: 2, "Ystävätoiminta")
    try propose(.staff(people.juha), .professional, need: 2, "Lääkityksen arviointi")
    try propose(.staff(people.noora), .professional, need: 2, "Mielialan seuranta")
    try answer()
  }

  private mutating func propose(
    _ who: Participant,
    _ capacity: Capacity,
    need: ItemNumber<Need>,
    _ reason: String
  ) throws {
    try perform(
      .team(.propose(who, capacity: capacity, need: need, reason: reason)),
      at: "2026-01-15T09:00"
    )
  }

  private mutating func answer() throws {
    for number in [1, 2, 3, 4, 6, 8] {
      try perform(.team(.approve(ItemNumber(number))), at: "2026-01-15T10:00")
    }
    try perform(
      .team(.declineForClient(5, words: "En halua naapuria asioihini.")),
      at: "2026-01-15T10:05"
    )
    let from = try Self.day("2026-01-16")
    for number in [1, 2, 3] {
      try perform(
        .team(.accept(ItemNumber(number), from: from, until: nil)),
        at: "2026-01-16T09:00"
      )
    }
    let until = try Self.day("2026-06-30")
    try perform(.team(.accept(4, from: from, until: until)), at: "2026-01-16T09:05")
    try perform(
      .team(.decline(6, reason: "Järjestöllä ei ole nyt vapaata ystävää")),
      at: "2026-01-16T12:00"
    )
    try perform(.team(.nameConvener(2)), at: "2026-01-16T12:30")
  }
}

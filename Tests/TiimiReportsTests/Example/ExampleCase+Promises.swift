import TiimiDomain

extension ExampleCase {
  mutating func promise() throws {
    try setGoals()
    try agree("Aloittaa kotihoidon kokeilu", .member(2), due: "2026-02-02", .topic(1))
    try agree(
      "Etsiä tasapainoryhmä ja varata ensimmäinen kerta",
      .member(3),
      due: "2026-02-13",
      .goal(1)
    )
    try agree("Hakea hoitotukea Kelasta", .member(4), due: "2026-03-31", .need(3))
    try agree("Kävellä joka päivä postilaatikolle", .client, due: "2026-05-31", .goal(1))
    try agree("Tehdä lista tärkeistä puhelinnumeroista", .member(1), due: "2026-04-20", .goal(2))
    try agree("Tilata turvapuhelin", .member(1), due: "2026-04-30", .need(1))
    try answerPromises()
  }

  private mutating func setGoals() throws {
    let scale = GoalScale(steps: [
      "En pääse ulos", "Pääsen pihalle autettuna", "Kävelen kauppaan tuetusti",
      "Kävelen kauppaan yksin", "Kävelen kauppaan ja kirjastoon yksin",
    ])
    try perform(
      .agreement(
        .setGoal(need: 1, words: "Haluan kävellä itse kauppaan.", scale: scale, weight: 2)
      ),
      at: "2026-01-23T09:00"
    )
    try perform(
      .agreement(.setGoal(need: 2, words: "Haluan tietää, kenelle soitan.", scale: nil, weight: 1)),
      at: "2026-01-23T09:05"
    )
    try rate(1, .client, -1, words: "Piha on nyt minun rajani.", at: "2026-01-23T09:10")
    try rate(1, .worker, -1, at: "2026-01-23T09:11")
  }

  mutating func rate(
    _ goal: ItemNumber<Goal>,
    _ viewpoint: Viewpoint,
    _ rating: Int,
    in followUp: ItemNumber<FollowUp>? = nil,
    words: String? = nil,
    at wall: String
  ) throws {
    let rating = GoalRating(
      goal: goal,
      viewpoint: viewpoint,
      rating: rating,
      followUp: followUp,
      words: words
    )
    try perform(.agreement(.rate(rating)), at: wall)
  }

  private mutating func agree(
    _ what: String,
    _ holder: Accountable,
    due: String,
    _ basis: ResponsibilityBasis
  ) throws {
    try perform(
      .agreement(.agree(what: what, holder: holder, due: Self.day(due), basis: basis)),
      at: "2026-01-23T10:00"
    )
  }

  private mutating func answerPromises() throws {
    for number in [1, 2, 3, 4] {
      try perform(.agreement(.accept(ItemNumber(number))), at: "2026-01-23T10:30")
    }
    try perform(
      .agreement(.decline(6, reason: "Tytär asuu toisella paikkakunnalla")),
      at: "2026-01-24T09:00"
    )
    let day = try Self.day("2026-02-02")
    try perform(
      .agreement(.complete(1, day: day, outcome: "Kotihoito käy kolmena aamuna viikossa.")),
      at: "2026-02-03T09:00"
    )
    try perform(
      .agreement(
        .reschedule(3, due: Self.day("2026-04-13"), reason: "Lääkärinlausunto viivästyi")
      ),
      at: "2026-03-20T09:00"
    )
    try perform(
      .team(
        .end(
          3,
          day: Self.day("2026-03-31"),
          reason: "Fysioterapeutti vaihtaa työpaikkaa",
          fates: [ResponsibilityDisposal(2, .unassign)]
        )
      ),
      at: "2026-03-31T15:00"
    )
  }
}

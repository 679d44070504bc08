import TiimiDomain

extension PracticeStory {
  /// The shared needs assessment.
  mutating func assess() throws {
    wait(days: 1...11)
    try say(.assessment(.start(day: today)), by: .socialWorker)
    try say(
      .assessment(.recordView(of: .client, words: choices.pick(PracticeTexts.views))),
      by: .socialWorker
    )
    if choices.happens(50) {
      try say(
        .assessment(
          .recordView(
            of: .outside(name: "Läheinen", organisation: ""),
            words: choices.pick(PracticeTexts.closeViews)
          )
        ),
        by: .socialWorker
      )
    }
    let first = choices.number(0...PracticeTexts.needs.count - 3)
    for need in PracticeTexts.needs[first...first + choices.number(0...2)] {
      try say(
        .assessment(
          .recordNeed(
            area: need.area,
            nature: choices.pick(NeedNature.allCases),
            words: need.words,
            importance: choices.number(3...10)
          )
        ),
        by: .socialWorker
      )
    }
    try say(
      .assessment(
        .recordStrength(words: choices.pick(PracticeTexts.strengths), namedBy: .client)
      ),
      by: .socialWorker
    )
    try say(
      .assessment(
        .evaluateOwnWorkerNeed(
          isNeeded: true,
          words: "Arvioitu yhdessä: yksi yhteyshenkilö auttaa."
        )
      ),
      by: .socialWorker
    )
    if choices.happens(85) { try completeAssessment() }
  }

  private mutating func completeAssessment() throws {
    wait(days: 3...25)
    try say(
      .assessment(
        .complete(
          day: today,
          AssessmentConclusion(
            summary: "Tukea tarvitaan arkeen usealta taholta.",
            preconditions: "Asiakkuuden edellytykset täyttyvät.",
            needFound: true
          )
        )
      ),
      by: .socialWorker
    )
  }

  /// The client's own team; returns the members who accepted.
  mutating func assemble(_ file: CaseFile) throws -> [ItemNumber<Member>] {
    guard let need = file.needs.first?.number else { return [] }
    let seats: [PracticeSeat] = [.nurse, .socialWorker, .physician, .physiotherapist]
    var accepted: [ItemNumber<Member>] = []
    for (place, seat) in seats.prefix(choices.number(2...4)).enumerated() {
      let member = ItemNumber<Member>(file.members.next.value + place)
      try say(
        .team(
          .propose(
            .staff(team.staff(seat)),
            capacity: .professional,
            need: need,
            reason: "Osaamista tarvitaan tähän tarpeeseen."
          )
        ),
        by: .socialWorker
      )
      if try answer(for: member, seat: seat, isNeeded: place < 2) { accepted.append(member) }
    }
    try nameLeaders(accepted)
    return accepted
  }

  private mutating func answer(
    for member: ItemNumber<Member>,
    seat: PracticeSeat,
    isNeeded: Bool
  ) throws -> Bool {
    if !isNeeded && choices.happens(15) {
      try say(.team(.declineForClient(member, words: "En halua.")), by: .socialWorker)
      return false
    }
    try say(.team(.approve(member)), by: .socialWorker)
    if !isNeeded && choices.happens(10) {
      try say(.team(.decline(member, reason: "Työtilanne ei anna myöten.")), by: seat)
      return false
    }
    if !isNeeded && choices.happens(8) { return false }
    try say(.team(.accept(member, from: today, until: nil)), by: seat)
    return true
  }

  private mutating func nameLeaders(_ accepted: [ItemNumber<Member>]) throws {
    if choices.happens(85) {
      try say(
        .team(
          .nameOwnWorker(
            OwnWorkerNaming(
              staff: team.staff(.socialWorker),
              coWorker: nil,
              specialSupport: choices.happens(20),
              healthGround: nil
            )
          )
        ),
        by: .socialWorker
      )
    }
    if let convener = accepted.last {
      try say(.team(.nameConvener(convener)), by: .socialWorker)
    }
  }

  /// A meeting with its topics and, usually, its minutes.
  mutating func meet(_ number: ItemNumber<Meeting>, firstTopic: ItemNumber<Topic>) throws {
    let venue = nextVenue()
    try say(.meeting(.call(venue)), by: .socialWorker)
    let raisers: [Participant] = [.client, .staff(team.staff(.nurse))]
    for (place, raiser) in raisers.enumerated() {
      let title = PracticeTexts.topics[(number.value + place * 2) % PracticeTexts.topics.count]
      try say(.meeting(.raise(number, title: title, by: raiser)), by: .socialWorker)
    }
    if choices.happens(6) {
      try say(.meeting(.cancel(number, reason: "Asiakas sairastui.")), by: .socialWorker)
      return
    }
    if let end = HelsinkiTime.moment(of: venue.ends) { clock = max(clock, end) }
    try hold(number)
    for topic in [firstTopic, ItemNumber(firstTopic.value + 1)] {
      try say(
        .meeting(.settle(topic, .decided("Sovittiin, kuka hoitaa ja mihin mennessä."))),
        by: .socialWorker
      )
    }
    if choices.happens(90) {
      try say(
        .meeting(
          .closeMinutes(number, text: "Käytiin läpi asiakkaan aiheet ja sovittiin vastuut.")
        ),
        by: .socialWorker
      )
    }
  }

  private mutating func nextVenue() -> Venue {
    wait(days: 0...2)
    let day = today.adding(days: choices.number(7...21))
    let starts = WallTime(day: day, hour: 13, minute: 0)
    let ends = WallTime(day: day, hour: 14, minute: 0)
    let now = HelsinkiTime.wall(at: clock)
    let mode = choices.pick(MeetingMode.allCases)
    return Venue(
      starts: starts ?? now,
      ends: ends ?? now,
      place: mode == .remote ? nil : "Sote-keskus",
      mode: mode,
      link: mode == .inPerson ? nil : "https://kokous.example/tiimi"
    )
  }

  private mutating func hold(_ number: ItemNumber<Meeting>) throws {
    let clientIsThere = choices.happens(92)
    let client = Attendance(
      .client,
      clientIsThere ? .inPerson : .excused(reason: "Sairaana")
    )
    try say(
      .meeting(
        .hold(
          number,
          attendance: [
            client, Attendance(.staff(team.staff(.nurse)), .inPerson),
            Attendance(.staff(team.staff(.socialWorker)), .remote),
          ],
          workersOnlyReason: clientIsThere ? nil : "Asiakas sairastui, sovittiin kiireelliset."
        )
      ),
      by: .socialWorker
    )
  }
}

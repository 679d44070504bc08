import TiimiDomain

extension PracticeStory {
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
    var attendance = [
      client, Attendance(.staff(team.staff(.nurse)), .inPerson),
      Attendance(.staff(team.staff(.socialWorker)), .remote),
    ]
    if let closePerson, choices.happens(75) {
      attendance.append(Attendance(closePerson, choices.happens(80) ? .inPerson : .remote))
    }
    try say(
      .meeting(
        .hold(
          number,
          attendance: attendance,
          workersOnlyReason: clientIsThere ? nil : "Asiakas sairastui, sovittiin kiireelliset."
        )
      ),
      by: .socialWorker
    )
  }
}

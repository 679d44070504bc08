import TiimiDomain

extension PracticeStory {
  /// Goals and responsibilities; most are done, some later than agreed, a few are forgotten.
  mutating func promise(_ members: [ItemNumber<Member>], _ file: CaseFile) throws {
    guard let need = file.needs.first else { return }
    try setGoal(file.goals.next, need)
    let first = file.responsibilities.next.value
    var promises: [(number: ItemNumber<Responsibility>, due: Day)] = []
    for place in 0..<choices.number(2...4) {
      let number = ItemNumber<Responsibility>(first + place)
      let due = today.adding(days: choices.number(7...45))
      try say(
        .agreement(
          .agree(
            what: PracticeTexts.promises[(first + place) % PracticeTexts.promises.count],
            holder: .member(members[place % members.count]),
            due: due,
            basis: .need(need.number)
          )
        ),
        by: .socialWorker
      )
      if choices.happens(88) { try say(.agreement(.accept(number)), by: .socialWorker) }
      promises.append((number, due))
    }
    for promise in promises.sorted(by: { $0.due < $1.due }) {
      try keep(promise.number, promise.due)
    }
  }

  private mutating func setGoal(_ number: ItemNumber<Goal>, _ need: Need) throws {
    let words = PracticeTexts.needs.first { $0.area == need.area }?.goal ?? need.words
    try say(
      .agreement(.setGoal(need: need.number, words: words, scale: nil, weight: 1)),
      by: .socialWorker
    )
    guard choices.happens(80) else { return }
    try say(
      .agreement(
        .rate(
          GoalRating(
            goal: number,
            viewpoint: .worker,
            rating: choices.number(-2 ... -1),
            followUp: nil,
            words: nil
          )
        )
      ),
      by: .socialWorker
    )
  }

  /// Around the due day: done, put off with a reason, no longer needed, or forgotten.
  private mutating func keep(_ number: ItemNumber<Responsibility>, _ due: Day) throws {
    let left = max(0, today.days(until: due))
    if choices.happens(8) { return }
    wait(days: left / 2...max(left, 2) + 4)
    if choices.happens(12) {
      let later = max(today, due).adding(days: choices.number(7...21))
      let reason = "Odotetaan vastausta toisaalta."
      try say(.agreement(.reschedule(number, due: later, reason: reason)), by: .socialWorker)
      if choices.happens(20) { return }
      wait(days: 3...14)
    }
    try say(
      choices.happens(6)
        ? .agreement(.cancel(number, reason: "Asiakas hoiti asian itse."))
        : .agreement(.complete(number, day: today, outcome: choices.pick(PracticeTexts.outcomes))),
      by: .socialWorker
    )
  }

  /// For some clients a notification to another authority, and the report back.
  mutating func notify() throws {
    guard choices.happens(20) else { return }
    try record("notification sent day", today)
    guard choices.happens(75) else { return }
    wait(days: 2...20)
    try record("report back day", today)
  }

  /// For most clients a decision on social services, usually enforced in time.
  mutating func decide() throws {
    guard choices.happens(60) else { return }
    let reason = "Hakemus palvelutarpeen arvioinnin jälkeen."
    try say(.assessment(.recordInitiation(day: begun, reason: reason)), by: .socialWorker)
    try record("decision made day", today)
    guard choices.happens(85) else { return }
    wait(days: 2...25)
    try record("decision enforced day", today)
  }

  private mutating func record(_ name: String, _ day: Day) throws {
    try say(.fact(.record(name: name, value: .day(day), note: nil)), by: .socialWorker)
  }
}

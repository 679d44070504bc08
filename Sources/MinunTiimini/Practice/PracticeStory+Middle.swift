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
            of: closePerson ?? .outside(name: "Läheinen", organisation: ""),
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
    let proposed = choices.number(2...4)
    for (place, seat) in seats.prefix(proposed).enumerated() {
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
    try invite(closePerson, as: file.members.next.value + proposed, for: need)
    return accepted
  }

  /// Asks somebody close into the team when the client wants them there.
  private mutating func invite(
    _ person: Participant?,
    as number: Int,
    for need: ItemNumber<Need>
  ) throws {
    guard let person, choices.happens(80) else {
      closePerson = nil
      return
    }
    let reason = "Asiakas haluaa läheisensä mukaan."
    try say(
      .team(.propose(person, capacity: .closePerson, need: need, reason: reason)),
      by: .socialWorker
    )
    try say(.team(.approve(ItemNumber(number))), by: .socialWorker)
    try say(.team(.accept(ItemNumber(number), from: today, until: nil)), by: .socialWorker)
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
}

import TiimiDomain

extension PracticeStory {
  /// The shared plan: eleven items, each with words or its obstacle.
  mutating func plan() throws {
    for item in PlanItem.allCases {
      let content: PlanContent =
        item == .indispensableServices && choices.happens(30)
        ? .obstacle("Ei arvioitavissa vielä.") : .text("Kirjattu yhdessä asiakkaan kanssa.")
      try say(.plan(.write(item, content)), by: .socialWorker)
    }
    try say(
      .plan(.agree(clientView: .text(choices.pick(PracticeTexts.views)))),
      by: .socialWorker
    )
    try say(
      .followUp(.schedule(today.adding(days: choices.number(60...120)))),
      by: .socialWorker
    )
  }

  /// The follow-up on or after its day, with the three viewpoints.
  mutating func followUp(_ file: CaseFile) throws {
    guard let followUp = file.followUps.last, let goal = file.goals.first else { return }
    let ahead = max(0, HelsinkiTime.day(of: clock).days(until: followUp.planned))
    wait(days: ahead...ahead + 12)
    for viewpoint in Viewpoint.allCases where viewpoint != .implementer || choices.happens(70) {
      try say(
        .agreement(
          .rate(
            GoalRating(
              goal: goal.number,
              viewpoint: viewpoint,
              rating: choices.number(-1...2),
              followUp: followUp.number,
              words: nil
            )
          )
        ),
        by: .socialWorker
      )
    }
    try say(
      .followUp(
        .hold(
          followUp.number,
          day: today,
          experience: .text(choices.pick(PracticeTexts.experiences)),
          next: .closing
        )
      ),
      by: .socialWorker
    )
  }

  /// Closing, and for some clients a return.
  mutating func finish() throws {
    wait(days: 1...20)
    try say(.closing(.close(closingSummary())), by: .socialWorker)
    guard choices.happens(12) else { return }
    wait(days: 90...220)
    try say(
      .closing(.reopen(reason: "Asiakas otti uudelleen yhteyttä: tilanne on muuttunut.")),
      by: .socialWorker
    )
  }

  /// A request to another unit; true when it was taken back, false while it waits for an answer.
  mutating func move(_ file: CaseFile) throws -> Bool {
    let fates = file.openResponsibilities.map { ResponsibilityDisposal($0.number, .keep) }
    try say(
      .closing(
        .requestTransfer(to: team.otherUnit, reason: "Asiakas muuttaa.", fates: fates)
      ),
      by: .socialWorker
    )
    guard choices.happens(60) else { return false }
    wait(days: 1...6)
    try say(
      .closing(.revokeTransfer(reason: "Muutto peruuntui.")),
      by: .socialWorker
    )
    return true
  }

  mutating func closingSummary() -> ClosingSummary {
    ClosingSummary(
      reason: choices.pick([.goalsMet, .goalsMet, .goalsMet, .clientWish, .moved]),
      summary: "Sovitut asiat on hoidettu ja jatko on selvä.",
      contactNext: "Lähitorin palveluneuvonta",
      unfinishedAssessmentGround: "Asiakas ei halunnut arviointia loppuun."
    )
  }
}

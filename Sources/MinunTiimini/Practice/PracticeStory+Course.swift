import TiimiDomain
import TiimiRules

extension PracticeStory {
  /// The whole course of the case, as far as it gets before the present.
  mutating func tell() throws {
    guard try begin(screening: Self.screening) else {
      if choices.happens(60) {
        wait(days: 5...30)
        try closeIfOpen()
      }
      return
    }
    try assess()
    try notify()
    var file = try say(
      .assessment(.recordStrength(words: "Puhelias ja utelias.", namedBy: .client)),
      by: .nurse
    )
    let members = try assemble(file)
    try meet(1, firstTopic: 1)
    file = try note("Kotikäynti sujui hyvin.")
    try promise(members, file)
    try decide()
    if choices.happens(6), try !move(note("Muutto on tulossa.")) { return }
    try plan()
    file = try note("Suunnitelma on asiakkaalla.")
    try followUp(file)
    guard choices.happens(80) else { return }
    for meeting in file.closingChecklist.openMinutes {
      try say(.meeting(.closeMinutes(meeting, text: "Kirjattu jälkikäteen.")), by: .socialWorker)
    }
    try finish()
  }

  /// Light guidance has closed the case already, unless a statutory assessment was pending.
  private mutating func closeIfOpen() throws {
    do {
      try say(.closing(.close(closingSummary())), by: .nurse)
    } catch let refusal as Refusal where refusal.reason == .caseClosed {
      return
    }
  }

  private mutating func note(_ words: String) throws -> CaseFile {
    try say(
      .assessment(.recordStrength(words: words, namedBy: .staff(team.staff(.nurse)))),
      by: .nurse
    )
  }

  /// A filled checklist whose result follows from the answers.
  static func screening(_ choices: inout Choices) -> ScreeningRecord {
    let checklist = Checklist.minunTiimini
    let likelihood = choices.pick([5, 15, 30, 45])
    var answers: [String: Checklist.Answer] = [:]
    for item in checklist.items {
      let isYes = choices.happens(item.isRedFlag ? likelihood / 5 : likelihood)
      answers[item.slug] = isYes ? .yes : choices.happens(4) ? .unknown : .no
    }
    return ScreeningRecord(checklist: checklist, answers: answers)
  }
}

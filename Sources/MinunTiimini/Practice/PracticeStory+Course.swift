import TiimiDomain
import TiimiRules

extension PracticeStory {
  /// The whole course of the case, as far as it gets before the present.
  mutating func tell() throws {
    guard try begin(screening: Self.screening) else {
      if choices.happens(60) {
        wait(days: 5...30)
        try? say(.closing(.close(closingSummary())), by: .nurse)
      }
      return
    }
    try assess()
    var file = try say(.assessment(.recordStrength(words: "Puhelias ja utelias.", namedBy: .client)), by: .nurse)
    let members = try assemble(file)
    try meet(1, firstTopic: 1)
    file = try note("Kotikäynti sujui hyvin.")
    try promise(members, file)
    if choices.happens(6) { try move(note("Muutto on tulossa.")) }
    try plan()
    file = try note("Suunnitelma on asiakkaalla.")
    try followUp(file)
    if choices.happens(80) { try finish() }
  }

  private mutating func note(_ words: String) throws -> CaseFile {
    try say(
      .assessment(.recordStrength(words: words, namedBy: .staff(team.staff(.nurse)))), by: .nurse)
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

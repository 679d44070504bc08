import Testing
import TiimiDomain

@Suite struct `A goal` {
  @Test func `is in the client's words and answers a need`() throws {
    var story = try Story(.minutesClosed)
    #expect(story.reason(against: .setGoal("To walk", need: 9)) == .noSuchItem)
    try story.tell(.setGoal("To walk to the shop", need: 2))
    #expect(story.file.goals[1]?.words == "To walk to the shop")
    #expect(story.file.goals[1]?.need == 2)
  }

  @Test(arguments: [
    (["a", "b", "c", "d", "e"], true), (["a", "b", "c", "d"], false),
    (["a", "b", "c", "d", "e", "f"], false), (["a", "b", " ", "d", "e"], false),
  ])
  func `has five described steps if it has a scale`(steps: [String], isTaken: Bool) throws {
    let story = try Story(.minutesClosed)
    let command = CaseCommand.agreement(
      .setGoal(need: 1, words: "To walk", scale: GoalScale(steps: steps), weight: 1)
    )
    #expect(story.reason(against: command) == (isTaken ? nil : .goalScaleIncomplete))
  }

  @Test(arguments: [(0, false), (1, true), (9, true), (10, false)])
  func `weighs from 1 to 9`(weight: Int, isTaken: Bool) throws {
    let story = try Story(.minutesClosed)
    let command = CaseCommand.agreement(
      .setGoal(need: 1, words: "To walk", scale: nil, weight: weight)
    )
    #expect(story.reason(against: command) == (isTaken ? nil : .numberOutOfRange))
  }

  @Test(arguments: [(-3, false), (-2, true), (0, true), (2, true), (3, false)])
  func `is rated from -2 to +2`(rating: Int, isTaken: Bool) throws {
    let story = try Story(.followUpScheduled)
    let reason = story.reason(against: .rate(1, .worker, rating, followUp: 1))
    #expect(reason == (isTaken ? nil : .numberOutOfRange))
  }

  @Test func `is rated once from each viewpoint at the start and at each follow-up`() throws {
    var story = try Story(.followUpScheduled)
    for viewpoint in Viewpoint.allCases {
      try story.tell(.rate(1, viewpoint, -1), .rate(1, viewpoint, 1, followUp: 1))
      #expect(story.reason(against: .rate(1, viewpoint, 0)) == .ratedAlready)
      #expect(story.reason(against: .rate(1, viewpoint, 0, followUp: 1)) == .ratedAlready)
    }
    #expect(story.file.ratings.count == 6)
  }

  @Test func `is not rated in a follow-up that was called off`() throws {
    var story = try Story(.followUpScheduled)
    try story.tell(.close(.moved), .reopen)
    #expect(story.reason(against: .rate(1, .client, 0, followUp: 1)) == .followUpNotOpen)
  }
}

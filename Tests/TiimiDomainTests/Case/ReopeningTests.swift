import Testing
import TiimiDomain

@Suite struct `A reopening` {
  @Test func `needs a closed case and a reason`() throws {
    #expect(try Story(.followUpHeld).reason(against: .reopen) == .caseNotClosed)
    #expect(try Story(.closed).reason(against: .closing(.reopen(reason: ""))) == .textMissing)
  }

  @Test func `does not come before the closing`() throws {
    let story = try Story(.closed)
    let closed = try #require(story.file.episodes.last?.closing).occurred
    #expect(story.reason(against: .reopen, happened: closed) == nil)
    let before = closed.adding(milliseconds: -1)
    #expect(story.reason(against: .reopen, happened: before) == .occurredBeforeEpisode)
  }

  @Test func `starts an episode and leaves the first as it was`() throws {
    let story = try Story(.reopened)
    #expect(story.file.episodes.map(\.number) == [1, 2])
    #expect(story.file.episodes.first?.closing?.summary.reason == .goalsMet)
    #expect(story.file.episodes.last?.closing == nil)
    #expect(!story.file.isClosed)
  }

  @Test func `restores exactly what the closing cancelled, as it was`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(
      .agreement(.accept(1)),
      .agree("Third", holder: .client, due: story.today),
      .agree("Fourth", holder: .client, due: story.today),
      .cancel(3),
      .done(4, on: story.today)
    )
    let before = Array(story.file.responsibilities)
    try story.tell(.close(), .reopen)
    #expect(Array(story.file.responsibilities) == before)
  }

  @Test func `restores after a second closing only what the second one cancelled`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(.close(), .reopen)
    try story.tell(.done(1, on: story.today), .close(), .reopen)
    #expect(
      story.file.responsibilities[1]?.stage == .done(story.today, outcome: "Done together.")
    )
    #expect(story.file.responsibilities[2]?.stage == .agreed)
    #expect(story.file.episodes.map(\.closing?.cancelled) == [[1, 2], [2], nil])
  }

  @Test func `brings the team back as proposed`() throws {
    var story = try Story(.teamAccepted)
    try story.tell(
      .propose(.staff(Cast.nurse)),
      .propose(Cast.benefitOfficer, as: .otherSector),
      .propose(.staff(Cast.counsellor)),
      .propose(.staff(Cast.teacher)),
      .approve(3),
      .approve(4),
      .team(.decline(4, reason: "No time")),
      .team(.declineForClient(5, words: nil)),
      .approve(6),
      .accept(6),
      .end(6, on: story.today),
      .team(.nameConvener(1))
    )
    try story.tell(.close(), .reopen)
    #expect(
      story.file.members.map(\.stage) == [
        .proposed, .proposed, .proposed, .declined(reason: "No time"),
        .declinedByClient(words: nil), .ended(story.today, reason: "Changes work"),
      ]
    )
    #expect(story.file.convener == nil)
    try story.tell(.approve(1), .accept(1), .team(.nameConvener(1)))
    #expect(story.file.convener == 1)
  }

  @Test func `does not bring back a member whose period was over`() throws {
    var story = try Story(.membersProposed)
    let last = story.today.adding(days: 1)
    try story.tell(.approve(1), .accept(1, until: last), .approve(2), .accept(2))
    story.wait(days: 2)
    try story.tell(.close(), .reopen)
    #expect(story.file.members[1]?.stage == .accepted(from: .beginning, until: last))
    #expect(story.file.members[2]?.stage == .proposed)
  }

  @Test func `lets the client be told and answer again in the same words`() throws {
    var story = try Story(.informed)
    try story.tell(.answer(.yes))
    #expect(story.reason(against: .inform) == .alreadyRecorded)
    #expect(story.reason(against: .answer(.yes)) == .alreadyRecorded)
    try story.tell(.close(.clientWish), .reopen)
    try story.tell(.inform, .answer(.yes))
    #expect(story.file.informed == story.history.entries.dropLast().last?.occurred)
    #expect(story.reason(against: .answer(.yes)) == .alreadyRecorded)
  }

  @Test func `lets light guidance be given again in the same words`() throws {
    var story = try Story(.screened)
    try story.tell(.guide, .reopen, .guide)
    #expect(story.file.isClosed)
    #expect(story.file.episodes.count == 2)
    try story.tell(.reopen)
    let began = try #require(story.file.episodes.last).opened
    let before = began.adding(milliseconds: -1)
    #expect(story.reason(against: .guide, happened: before) == .occurredBeforeEpisode)
  }
}

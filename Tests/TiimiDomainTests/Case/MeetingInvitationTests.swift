import Testing
import TiimiDomain

@Suite struct `An invitation to a meeting` {
  private func called() throws -> Story {
    var story = try Story(.teamAccepted)
    try story.tell(.call(.room(onDay: 30)))
    return story
  }

  private func move(toDay day: Int) -> CaseCommand {
    .meeting(.move(1, to: .room(onDay: day), reason: "Illness"))
  }

  private func calling(_ story: Story) throws -> MeetingCalling {
    try #require(story.history.calling(of: 1))
  }

  @Test func `begins at nought and names who called`() throws {
    let story = try called()
    let calling = try calling(story)
    #expect(calling.sequence == 0)
    #expect(calling.caller == Cast.socialWorker)
    #expect(calling.changed == story.history.entries.last?.recorded)
  }

  @Test func `counts each move and the cancellation`() throws {
    var story = try called()
    try story.tell(move(toDay: 31), move(toDay: 32))
    #expect(try calling(story).sequence == 2)
    try story.tell(.meeting(.cancel(1, reason: "Illness")))
    let calling = try calling(story)
    #expect(calling.sequence == 3)
    #expect(calling.changed == story.history.entries.last?.recorded)
    #expect(try story.invitation().isCancellation)
  }

  @Test func `does not count what leaves the time and place alone`() throws {
    var story = try called()
    try story.tell(.raise("Home", by: .client))
    #expect(try calling(story).sequence == 0)
  }

  @Test func `counts a move taken back as a mistake, so that it replaces what was sent`() throws {
    var story = try called()
    try story.tell(move(toDay: 31))
    let moved = try #require(story.history.entries.last?.version)
    try story.tell(.mark(moved))
    #expect(try calling(story).sequence == 2)
    #expect(story.file.meetings[1]?.venue == .room(onDay: 30))
  }

  @Test func `is taken back by the closing of the case`() throws {
    var story = try Story(.followUpHeld)
    let meeting = story.file.meetings.count + 1
    try story.tell(.call(.room(onDay: 400)), .close())
    let calling = try #require(story.history.calling(of: ItemNumber(meeting)))
    #expect(calling.sequence == 1)
    #expect(try story.invitation(to: ItemNumber(meeting)).isCancellation)
  }

  @Test func `is not there for a meeting that was never called`() throws {
    let story = try called()
    #expect(story.history.calling(of: 2) == nil)
    let refusal = story.refusal { story throws(Refusal) in _ = try story.invitation(to: 2) }
    #expect(refusal?.reason == .noSuchItem)
  }

  @Test func `goes to the members of that day`() throws {
    var story = try called()
    let all = story.file.activeMembers.map(\.number)
    #expect(try story.invitation().members.map(\.number) == all)
    let leaver = try #require(all.first)
    try story.tell(.end(leaver, on: story.today))
    #expect(try story.invitation().members.map(\.number) == Array(all.dropFirst()))
  }

  @Test func `comes from whoever called when nobody else is to be asked`() throws {
    #expect(try called().invitation().organiser == Cast.socialWorker)
  }

  @Test(arguments: [
    ("03 565 1234", true), ("+358 (0)40-123 4567", true), ("112", true), ("12", false),
    ("vaihde 03 565 1234", false), ("", false),
    ("1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1", false),
  ])
  func `takes a number to ring when the connection fails`(phone: String, isTaken: Bool) throws {
    let story = try Story(.teamAccepted)
    let room = Venue.room(onDay: 30)
    let venue = Venue(
      starts: room.starts,
      ends: room.ends,
      place: nil,
      mode: .remote,
      link: "https://meet.example/1",
      phone: phone
    )
    let refusal = story.refusal(of: .call(venue))
    #expect(refusal?.reason == (isTaken ? nil : .phoneNumberWrong))
  }
}

@Suite struct `A version of the minutes` {
  private func twice() throws -> Story {
    var story = try Story(.minutesClosed)
    try story.tell(.reopenMinutes(), .closeMinutes())
    return story
  }

  @Test func `is the latest unless another is asked for`() throws {
    let story = try twice()
    #expect(try story.history.minutes(of: 1).minutes?.version == 2)
    #expect(try story.history.minutes(of: 1, version: 1).minutes?.version == 1)
  }

  @Test func `comes with the case as it stood`() throws {
    let story = try twice()
    let first = try story.history.minutes(of: 1, version: 1)
    #expect(first.file.version < story.file.version)
    #expect(first.file.meetings[1]?.minutesAreOpen == false)
  }

  @Test func `is a draft before the first and has no text`() throws {
    let version = try Story(.meetingHeld).history.minutes(of: 1)
    #expect(version.minutes == nil)
  }

  @Test func `is compared with the one before it`() throws {
    let pair = try twice().history.minutesPair(of: 1)
    #expect(pair.earlier.minutes?.version == 1)
    #expect(pair.later.minutes?.version == 2)
  }

  @Test func `is compared with the draft once it has been opened again`() throws {
    var story = try Story(.minutesClosed)
    try story.tell(.reopenMinutes())
    let pair = try story.history.minutesPair(of: 1)
    #expect(pair.earlier.minutes?.version == 1)
    #expect(pair.later.minutes == nil)
  }

  @Test func `is not there before the meeting is held`() throws {
    let story = try Story(.meetingCalled)
    let refusal = story.refusal { story throws(Refusal) in
      _ = try story.history.minutes(of: 1)
    }
    #expect(refusal?.reason == .meetingNotHeld)
  }
}

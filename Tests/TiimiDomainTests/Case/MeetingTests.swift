import Testing
import TiimiDomain

@Suite struct `A meeting` {
  private func wall(_ story: Story, minutes: Int = 0) -> WallTime {
    HelsinkiTime.wall(at: story.now.adding(minutes: minutes))
  }

  private func at(_ minutes: Int) -> WallTime {
    HelsinkiTime.wall(at: Story.beginning.adding(minutes: 7 * 1_440 + 180 + minutes))
  }

  @Test func `is called for the client and two others, one of them a professional`() throws {
    var story = try Story(.assessed)
    #expect(story.reason(against: .call(.room())) == .teamTooSmall)
    try story.tell(.propose(Cast.daughter, as: .closePerson), .approve(1), .accept(1))
    try story.tell(.propose(Cast.benefitOfficer, as: .otherSector), .approve(2), .accept(2))
    #expect(story.reason(against: .call(.room())) == .teamTooSmall)
    try story.tell(.propose(.staff(Cast.nurse)), .approve(3), .accept(3))
    #expect(story.reason(against: .call(.room())) == nil)
  }

  @Test(
    arguments: [
      (MeetingMode.inPerson, "Room", nil, nil), (.inPerson, " ", "link", "place"),
      (.remote, nil, "link", nil), (.remote, "Room", nil, "link"),
      (.hybrid, "Room", "link", nil), (.hybrid, nil, "link", "place"),
      (.hybrid, "Room", "", "link"),
    ] as [(MeetingMode, String?, String?, String?)]
  )
  func `has a place or a link as its mode needs`(
    mode: MeetingMode,
    place: String?,
    link: String?,
    missing: String?
  ) throws {
    let story = try Story(.teamAccepted)
    let venue = Venue(starts: at(0), ends: at(60), place: place, mode: mode, link: link)
    let refusal = story.refusal(of: .call(venue))
    #expect(refusal == missing.map { Refusal(.textMissing, field: $0) })
  }

  @Test func `ends after it starts`() throws {
    let story = try Story(.teamAccepted)
    func venue(_ minutes: Int) -> Venue {
      Venue(starts: at(0), ends: at(minutes), place: "Room", mode: .inPerson, link: nil)
    }
    #expect(story.reason(against: .call(venue(0))) == .meetingEndsBeforeStart)
    #expect(story.reason(against: .call(venue(1))) == nil)
  }

  @Test func `is moved and cancelled with a reason until it is held`() throws {
    var story = try Story(.meetingCalled)
    let later = Venue.room(onDay: 8)
    #expect(story.reason(against: .meeting(.move(1, to: later, reason: ""))) == .textMissing)
    try story.tell(.meeting(.move(1, to: later, reason: "Illness")))
    #expect(story.file.meetings[1]?.venue == later)
    var cancelled = story
    try cancelled.tell(.meeting(.cancel(1, reason: "Illness")))
    #expect(cancelled.file.meetings[1]?.stage == .cancelled(reason: "Illness"))
    #expect(cancelled.reason(against: .hold()) == .meetingNotCalled)
    #expect(cancelled.reason(against: .raise("Food")) == .meetingNotCalled)
  }

  @Test func `puts the client's topics first, whoever spoke first`() throws {
    var story = try Story(.teamAccepted)
    try story.tell(.call(.room()))
    try story.tell(
      .raise("Medicines", by: .staff(Cast.nurse)),
      .raise("Money"),
      .raise("Driving", by: Cast.daughter),
      .raise("The cat")
    )
    #expect(
      story.file.agenda(of: 1).map(\.title) == ["Money", "The cat", "Medicines", "Driving"]
    )
  }

  @Test func `takes a topic from the client though a worker has raised the same`() throws {
    var story = try Story(.teamAccepted)
    try story.tell(.call(.room()), .raise("Money", by: .staff(Cast.nurse)))
    #expect(story.reason(against: .raise("Money", by: .staff(Cast.nurse))) == .alreadyRecorded)
    try story.tell(.raise("Money"))
    #expect(story.file.agenda(of: 1).first?.raisedBy == .client)
  }

  @Test func `is held from its start on`() throws {
    var story = try Story(.teamAccepted)
    try story.tell(.call(.room()))
    let ahead = try #require(story.file.meetings[1]).venue.starts
    story.wait(days: 6)
    while wall(story, minutes: 1) < ahead { story.wait(minutes: 1) }
    #expect(story.reason(against: .hold()) == .meetingInFuture)
    story.wait(minutes: 1)
    #expect(wall(story) == ahead)
    #expect(story.reason(against: .hold()) == nil)
  }

  @Test func `keeps who came, how, when, and who was away and why`() throws {
    var story = try Story(.meetingCalled)
    let attendance = [
      Attendance(.client, .inPerson, arrived: at(0), left: at(50)),
      Attendance(.staff(Cast.socialWorker), .remote, arrived: at(5)),
      Attendance(Cast.daughter, .excused(reason: "Flu")),
      Attendance(Cast.benefitOfficer, .absent),
    ]
    try story.tell(.hold(1, attendance))
    let meeting = try #require(story.file.meetings[1])
    #expect(meeting.stage == .held)
    #expect(meeting.attendance == attendance)
    #expect(meeting.clientWasPresent)
    #expect(meeting.workersOnlyReason == nil)
  }

  @Test(
    arguments: [
      (-1, nil), (10, 9), (nil, -1),
    ] as [(Int?, Int?)]
  )
  func `lets nobody come before the start or leave before coming`(
    arrived: Int?,
    left: Int?
  ) throws {
    let story = try Story(.meetingCalled)
    let line = Attendance(
      .client,
      .inPerson,
      arrived: arrived.map { at($0) },
      left: left.map { at($0) }
    )
    #expect(story.reason(against: .hold(1, [line])) == .attendanceTimesWrong)
  }

  @Test func `keeps no times for those who were away`() throws {
    let story = try Story(.meetingCalled)
    let attendance = [
      Attendance(.client, .inPerson), Attendance(Cast.daughter, .absent, arrived: at(1)),
    ]
    #expect(story.reason(against: .hold(1, attendance)) == .attendanceTimesWrong)
  }

  @Test func `names everybody once and has somebody there`() throws {
    let story = try Story(.meetingCalled)
    let twice = [Attendance(.client, .inPerson), Attendance(.client, .remote)]
    #expect(story.reason(against: .hold(1, twice)) == .participantTwice)
    #expect(story.reason(against: .hold(1, [], without: "Ill")) == .nobodyThere)
    let away = [Attendance(.client, .absent)]
    #expect(story.reason(against: .hold(1, away, without: "Ill")) == .nobodyThere)
  }

  @Test func `without the client is one of workers only and says why`() throws {
    var story = try Story(.meetingCalled)
    let workers = [
      Attendance(.staff(Cast.socialWorker), .inPerson),
      Attendance(.client, .excused(reason: "Ill")),
    ]
    #expect(story.reason(against: .hold(1, workers)) == .clientAbsentNeedsReason)
    #expect(story.reason(against: .hold(without: "The client was there")) == .clientWasThere)
    try story.tell(.hold(1, workers, without: "The client fell ill and asked us to go on."))
    let meeting = try #require(story.file.meetings[1])
    #expect(!meeting.clientWasPresent)
    #expect(meeting.workersOnlyReason == "The client fell ill and asked us to go on.")
  }

  @Test(arguments: [
    TopicOutcome.decided("Apply"), .postponed(reason: "No time"), .dropped(reason: "Solved"),
  ])
  func `settles each topic one way`(outcome: TopicOutcome) throws {
    var story = try Story(.meetingHeld)
    try story.tell(.settle(1, outcome))
    #expect(story.file.topics[1]?.outcome == outcome)
    #expect(story.reason(against: .settle(1, outcome)) == .alreadyRecorded)
  }

  @Test func `settles nothing before it is held`() throws {
    let story = try Story(.meetingCalled)
    #expect(story.reason(against: .settle(1)) == .meetingNotHeld)
    #expect(story.reason(against: .closeMinutes()) == .meetingNotHeld)
  }

  @Test func `closes its minutes when every topic is settled`() throws {
    var story = try Story(.meetingHeld)
    try story.tell(.raise("The cat"))
    let refusal = try #require(story.refusal(of: .closeMinutes()))
    #expect(refusal.reason == .topicsUnsettled)
    #expect(refusal.facts["numbers"] == "1, 2")
    try story.tell(.settle(1), .settle(2, .postponed(reason: "No time")), .closeMinutes())
    #expect(story.file.meetings[1]?.minutesAreOpen == false)
    for late in [CaseCommand.raise("Food"), .settle(1, .dropped(reason: "No")), .closeMinutes()] {
      #expect(story.reason(against: late) == .minutesAlreadyClosed)
    }
  }

  @Test func `keeps the old version when the minutes are opened again`() throws {
    var story = try Story(.minutesClosed)
    let first = try #require(story.file.meetings[1]?.minutes.first)
    try story.tell(.reopenMinutes())
    #expect(story.file.meetings[1]?.minutes == [first])
    #expect(story.reason(against: .reopenMinutes()) == .minutesNotClosed)
    try story.tell(.meeting(.closeMinutes(1, text: "We met and agreed, all of us.")))
    let versions = try #require(story.file.meetings[1]?.minutes)
    #expect(versions.map(\.version) == [1, 2])
    #expect(versions.first == first)
  }
}

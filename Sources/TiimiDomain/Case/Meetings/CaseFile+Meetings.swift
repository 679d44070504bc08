extension CaseFile {
  func decide(_ command: MeetingCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    if needsYes(command) { try requireYes() }
    return [.meeting(try decideMeeting(command, in: setting))]
  }

  /// What finishes a meeting is recorded after a no too, and so is a meeting held before the no.
  private func needsYes(_ command: MeetingCommand) -> Bool {
    switch command {
    case .cancel, .settle, .closeMinutes, .reopenMinutes: false
    case .hold(let number, _, _):
      if let meeting = meetings[number], let answer {
        HelsinkiTime.wall(at: answer.occurred) < meeting.venue.starts
      } else {
        true
      }
    case .call, .move, .raise: true
    }
  }

  private func decideMeeting(
    _ command: MeetingCommand,
    in setting: Setting
  ) throws(Refusal) -> MeetingEntry {
    switch command {
    case .call(let venue):
      try requireTeam(on: venue.starts.day)
      try requireVenue(venue)
      let same = meetings.first { $0.venue == venue && $0.stage == .called }
      try refuse(same != nil, .alreadyRecorded, same?.number.reference)
      return .called(meetings.next, venue)
    case .move(let number, let venue, let reason):
      let meeting = try findCalled(number)
      try requireVenue(venue)
      try requireText(reason, "reason")
      try refuse(meeting.venue == venue, .alreadyRecorded, number.reference)
      return .moved(number, to: venue, reason: reason)
    case .cancel(let number, let reason):
      _ = try findCalled(number)
      try requireText(reason, "reason")
      return .cancelled(number, reason: reason)
    case .raise(let number, let title, let participant):
      return try decideTopic(number, title: title, by: participant)
    case .hold(let number, let attendance, let reason):
      return try decideHold(number, attendance, workersOnlyReason: reason, in: setting)
    case .settle(let number, let outcome):
      return try decideOutcome(number, outcome)
    case .closeMinutes(let number, let text):
      return try decideMinutes(number, text: text)
    case .reopenMinutes(let number, let reason):
      let meeting = try find(number, in: meetings, field: "meeting")
      try refuse(meeting.minutes.isEmpty, .minutesNotClosed, number.reference)
      try refuse(meeting.minutesAreOpen, .minutesNotClosed, number.reference)
      try requireText(reason, "reason")
      return .minutesReopened(number, reason: reason)
    }
  }

  /// A meeting is called for the client and at least two others, one of them a professional.
  private func requireTeam(on day: Day) throws(Refusal) {
    let active = activeMembers(on: day)
    let professionals = active.filter { $0.capacity == .professional }
    try refuse(active.count < 2 || professionals.isEmpty, .teamTooSmall)
  }

  private func requireVenue(_ venue: Venue) throws(Refusal) {
    try refuse(venue.ends <= venue.starts, .meetingEndsBeforeStart, field: "ends")
    if venue.mode != .remote { try requireText(venue.place ?? "", "place") }
    if venue.mode != .inPerson { try requireText(venue.link ?? "", "link") }
    try requireLength(venue.place, "place")
    try requireLength(venue.link, "link")
    if let phone = venue.phone {
      try refuse(!PhoneText.isNumber(phone), .phoneNumberWrong, field: "phone")
    }
  }

  private func findCalled(_ number: ItemNumber<Meeting>) throws(Refusal) -> Meeting {
    let meeting = try find(number, in: meetings, field: "meeting")
    try refuse(meeting.stage != .called, .meetingNotCalled, number.reference)
    return meeting
  }

  private func decideTopic(
    _ number: ItemNumber<Meeting>,
    title: String,
    by participant: Participant
  ) throws(Refusal) -> MeetingEntry {
    let meeting = try find(number, in: meetings, field: "meeting")
    if case .cancelled = meeting.stage {
      throw Refusal(.meetingNotCalled, item: number.reference)
    }
    try refuse(!meeting.minutesAreOpen, .minutesAlreadyClosed, number.reference)
    try requireText(title, "title")
    try requireKnown(participant, "by")
    let same = topics.first {
      $0.meeting == number && $0.title == title && $0.raisedBy == participant
    }
    try refuse(same != nil, .alreadyRecorded, same?.number.reference)
    return .raised(topics.next, in: number, title: title, by: participant)
  }

  private func decideHold(
    _ number: ItemNumber<Meeting>,
    _ attendance: [Attendance],
    workersOnlyReason: String?,
    in setting: Setting
  ) throws(Refusal) -> MeetingEntry {
    let meeting = try findCalled(number)
    try refuse(meeting.venue.starts > setting.wallTime, .meetingInFuture, number.reference)
    let people = attendance.map(\.participant)
    try refuse(Set(people).count != people.count, .participantTwice, field: "attendance")
    try refuse(
      !attendance.contains { $0.presence.isThere },
      .nobodyThere,
      field: "attendance"
    )
    for line in attendance {
      try requireTimes(line, in: meeting.venue)
      try requireIdentification(line)
    }
    let clientIsThere = attendance.contains {
      $0.participant == .client && $0.presence.isThere
    }
    try refuse(!clientIsThere && workersOnlyReason.isBlank, .clientAbsentNeedsReason)
    try refuse(clientIsThere && workersOnlyReason != nil, .clientWasThere)
    try requireLength(workersOnlyReason, "reason")
    return .held(number, attendance: attendance, workersOnlyReason: workersOnlyReason)
  }

  private func requireTimes(_ line: Attendance, in venue: Venue) throws(Refusal) {
    try requireKnown(line.participant, "attendance")
    if case .excused(let reason) = line.presence { try requireText(reason, "excused") }
    let times = [line.arrived, line.left].compactMap { $0 }
    try refuse(!times.isEmpty && !line.presence.isThere, .attendanceTimesWrong, field: "arrived")
    let ordered = [venue.starts] + times
    try refuse(
      zip(ordered, ordered.dropFirst()).contains { $0 > $1 },
      .attendanceTimesWrong,
      field: "left"
    )
  }

  private func requireIdentification(_ line: Attendance) throws(Refusal) {
    guard let identified = line.identified else { return }
    try refuse(line.presence != .remote, .identifiedWithoutConnection, field: "identified")
    if case .other(let words) = identified { try requireText(words, "identified") }
  }

  private func decideOutcome(
    _ number: ItemNumber<Topic>,
    _ outcome: TopicOutcome
  ) throws(Refusal) -> MeetingEntry {
    let topic = try find(number, in: topics, field: "topic")
    guard let meeting = meetings[topic.meeting], meeting.stage == .held else {
      throw Refusal(.meetingNotHeld, item: topic.meeting.reference)
    }
    try refuse(!meeting.minutesAreOpen, .minutesAlreadyClosed, meeting.number.reference)
    switch outcome {
    case .decided(let text): try requireText(text, "decided")
    case .postponed(let reason), .dropped(let reason): try requireText(reason, "reason")
    }
    try refuse(topic.outcome == outcome, .alreadyRecorded, number.reference)
    return .settled(number, outcome)
  }

  private func decideMinutes(
    _ number: ItemNumber<Meeting>,
    text: String
  ) throws(Refusal) -> MeetingEntry {
    let meeting = try find(number, in: meetings, field: "meeting")
    try refuse(meeting.stage != .held, .meetingNotHeld, number.reference)
    try refuse(!meeting.minutesAreOpen, .minutesAlreadyClosed, number.reference)
    try requireText(text, "text")
    let agenda = agenda(of: number)
    let open = agenda.filter { $0.outcome == nil }
    try refuse(
      !open.isEmpty,
      .topicsUnsettled,
      number.reference,
      facts: ["numbers": open.map(\.number.description).joined(separator: ", ")]
    )
    return .minutesClosed(
      number,
      version: (minutesVersions[number] ?? 0) + 1,
      text: text,
      topics: agenda.map(\.number)
    )
  }

  /// The topics of a meeting: the client's own first, then the others in the order raised.
  public func agenda(of meeting: ItemNumber<Meeting>) -> [Topic] {
    let all = topics.filter { $0.meeting == meeting }
    return all.filter { $0.raisedBy == .client } + all.filter { $0.raisedBy != .client }
  }
}

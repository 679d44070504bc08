extension CaseFile {
  mutating func apply(_ entry: MeetingEntry, _ recorded: RecordedEntry) {
    switch entry {
    case .called(let number, let venue):
      meetings.add(
        Meeting(
          number: number,
          venue: venue,
          stage: .called,
          attendance: [],
          workersOnlyReason: nil,
          minutes: [],
          minutesAreOpen: true
        )
      )
    case .moved(let number, let venue, _):
      meetings.change(number) { $0.venue = venue }
    case .cancelled(let number, let reason):
      meetings.change(number) { $0.stage = .cancelled(reason: reason) }
    case .raised(let number, let meeting, let title, let participant):
      topics.add(Topic(number: number, meeting: meeting, title: title, raisedBy: participant))
    case .held(let number, let attendance, let reason):
      meetings.change(number) {
        $0.stage = .held
        $0.attendance = attendance
        $0.workersOnlyReason = reason
      }
    case .settled(let number, let outcome):
      topics.change(number) { $0.outcome = outcome }
    case .minutesClosed(let number, let version, let text, _):
      minutesVersions[number] = version
      meetings.change(number) {
        $0.minutes.append(Minutes(version: version, text: text, closed: recorded.recorded))
        $0.minutesAreOpen = false
      }
    case .minutesReopened(let number, _):
      meetings.change(number) { $0.minutesAreOpen = true }
    }
  }
}

extension MeetingEntry {
  var links: EntryLinks {
    switch self {
    case .called(let number, _):
      return EntryLinks(
        touches: [number.reference, time(number)],
        uses: [ItemReference(.answer)]
      )
    case .moved(let number, _, _):
      return EntryLinks(touches: [time(number)], uses: [number.reference, ItemReference(.answer)])
    case .cancelled(let number, _):
      return EntryLinks(touches: [stage(number)], uses: [number.reference])
    case .raised(let number, let meeting, _, _):
      return EntryLinks(
        touches: [number.reference],
        uses: [meeting.reference, ItemReference(.minutes, meeting.value), ItemReference(.answer)]
      )
    case .held(let number, _, _):
      return EntryLinks(
        touches: [stage(number)],
        uses: [number.reference, time(number), ItemReference(.answer)]
      )
    case .settled(let number, _):
      return EntryLinks(
        touches: [ItemReference(.topicOutcome, number.value)],
        uses: [number.reference]
      )
    case .minutesClosed(let number, _, _, let topics):
      return EntryLinks(
        touches: [ItemReference(.minutes, number.value)],
        uses: [number.reference, stage(number)]
          + topics.flatMap { [$0.reference, ItemReference(.topicOutcome, $0.value)] }
      )
    case .minutesReopened(let number, _):
      return EntryLinks(
        touches: [ItemReference(.minutes, number.value)],
        uses: [number.reference]
      )
    }
  }

  private func time(_ number: ItemNumber<Meeting>) -> ItemReference {
    ItemReference(.meetingTime, number.value)
  }

  private func stage(_ number: ItemNumber<Meeting>) -> ItemReference {
    ItemReference(.meetingStage, number.value)
  }
}

import TiimiDomain

extension FigureReading {
  mutating func take(_ entry: MeetingEntry, _ day: Day) {
    switch entry {
    case .called(let number, let venue):
      figures.meetings.append(
        MeetingFigure(
          number: number.value,
          episode: episode,
          unit: unit,
          called: day,
          day: venue.starts.day,
          mode: venue.mode,
          minutesPlanned: venue.minutes
        )
      )
    case .moved(let number, let venue, _):
      changeMeeting(number) {
        $0.day = venue.starts.day
        $0.mode = venue.mode
        $0.minutesPlanned = venue.minutes
        $0.moves += 1
      }
    case .cancelled(let number, _): changeMeeting(number) { $0.stage = .cancelled }
    case .raised(let number, let meeting, _, let participant):
      raise(number.value, in: meeting, by: ParticipantFigure(participant))
    case .held(let number, let attendance, let reason):
      hold(number, attendance, hasReason: reason != nil)
    case .settled(let number, let outcome):
      let outcome = TopicFigure.Outcome(outcome)
      figures.topics.change(number.value, by: \.number) { $0.outcome = outcome }
    case .minutesClosed(let number, _, _, _):
      changeMeeting(number) { if $0.minutesClosed == nil { $0.minutesClosed = day } }
    case .minutesReopened: break
    }
  }

  private mutating func changeMeeting(
    _ number: ItemNumber<Meeting>,
    _ change: (inout MeetingFigure) -> Void
  ) {
    figures.meetings.change(number.value, by: \.number, change)
  }

  private mutating func raise(
    _ number: Int,
    in meeting: ItemNumber<Meeting>,
    by participant: ParticipantFigure
  ) {
    var place = 1
    changeMeeting(meeting) {
      $0.topics += 1
      place = $0.topics
      if $0.firstTopicBy == nil { $0.firstTopicBy = participant }
    }
    figures.topics.append(
      TopicFigure(
        number: number,
        meeting: meeting.value,
        place: place,
        episode: episode,
        raisedBy: participant
      )
    )
  }

  private mutating func hold(
    _ number: ItemNumber<Meeting>,
    _ attendance: [Attendance],
    hasReason: Bool
  ) {
    var sectors: Set<Sector> = []
    var professions: Set<Profession> = []
    var there = (all: 0, closePersons: 0, client: false)
    for (place, person) in attendance.enumerated() {
      let traits = traits(of: person.participant)
      figures.attendance.append(
        AttendanceFigure(
          meeting: number.value,
          place: place + 1,
          episode: episode,
          participant: ParticipantFigure(person.participant),
          profession: traits?.profession,
          sector: traits?.sector,
          presence: AttendanceFigure.Presence(person.presence)
        )
      )
      guard person.presence.isThere else { continue }
      there.all += 1
      if person.participant == .client { there.client = true }
      if case .closePerson = person.participant { there.closePersons += 1 }
      if let traits {
        sectors.insert(traits.sector)
        professions.insert(traits.profession)
      }
    }
    changeMeeting(number) {
      $0.stage = .held
      $0.clientPresent = there.client
      $0.hasWorkersOnlyReason = hasReason
      $0.closePersons = there.closePersons
      $0.present = there.all
      $0.sectors = sectors.count
      $0.professions = professions.count
      $0.hasSocialAndHealth = sectors.contains(.social) && sectors.contains(.health)
    }
    noteHeld(number)
  }

  private mutating func noteHeld(_ number: ItemNumber<Meeting>) {
    guard let day = figures.meetings.last(where: { $0.number == number.value })?.day else { return }
    if let opened = figures.episodes.last?.opened, day < opened {
      contradict(.meetingOutsideEpisode, item: number.value)
    }
    changeEpisode { $0.firstMeeting = $0.firstMeeting.map { min($0, day) } ?? day }
  }
}

extension Venue {
  /// How many minutes lie between the start and the end.
  fileprivate var minutes: Int {
    (Int(ends.day.number) - Int(starts.day.number)) * 1_440 + ends.minute - starts.minute
  }
}

extension TopicFigure.Outcome {
  fileprivate init(_ outcome: TopicOutcome) {
    switch outcome {
    case .decided: self = .decided
    case .postponed: self = .postponed
    case .dropped: self = .dropped
    }
  }
}

extension AttendanceFigure.Presence {
  fileprivate init(_ presence: Presence) {
    switch presence {
    case .inPerson: self = .inPerson
    case .remote: self = .remote
    case .excused: self = .excused
    case .absent: self = .absent
    }
  }
}

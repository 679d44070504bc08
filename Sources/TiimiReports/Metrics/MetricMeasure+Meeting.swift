import TiimiDomain

/// M08–M12: the team's meetings.
extension MetricMeasure {
  static let waitsForMeeting = MetricMeasure { figures, place, tally in
    for episode in figures.episodes {
      guard let accepted = episode.accepted else { continue }
      let wait = Wait(from: accepted, to: episode.firstMeeting, lost: episode.closed)
      guard let seen = tally.note(wait, to: place, of: figures) else { continue }
      for (part, days) in [30, 60, 90].enumerated()
      where seen.length > days || (!seen.hasEnded && seen.length == days) {
        tally.note(.part(part), to: place, on: accepted, of: figures)
      }
    }
  }

  static let clientsPresence = MetricMeasure { figures, place, tally in
    for meeting in figures.meetingsHeld(in: tally.request) {
      let isThere = meeting.clientPresent == true
      tally.note(.unit(isAbove: isThere), to: place, on: meeting.day, of: figures)
      if !isThere {
        let part = meeting.hasWorkersOnlyReason ? 0 : 1
        tally.note(.part(part), to: place, on: meeting.day, of: figures)
      }
    }
  }

  static let closePersonsPresence = MetricMeasure { figures, place, tally in
    let wanted = figures.closePersonsWished
    guard !wanted.isEmpty else { return }
    let held = figures.meetingsHeld(in: tally.request)
    guard let last = held.map(\.day).max() else {
      let day = tally.lastDayOfPeriod
      if figures.episodes.contains(where: { $0.isOpen(on: day) }) {
        tally.note(.left(.noMeetingHeld), to: place, on: day, of: figures)
      }
      return
    }
    let numbers = Set(held.map(\.number))
    let tookPart = figures.attendance.contains {
      guard case .closePerson(let person) = $0.participant else { return false }
      return $0.isThere && wanted.contains(person) && numbers.contains($0.meeting)
    }
    tally.note(.unit(isAbove: tookPart), to: place, on: last, of: figures)
  }

  static let sectors = MetricMeasure { figures, place, tally in
    for meeting in figures.meetingsHeld(in: tally.request) {
      guard meeting.sectors > 0 else {
        tally.note(.left(.sectorMissing), to: place, on: meeting.day, of: figures)
        continue
      }
      let day = meeting.day
      tally.note(.value(Double(meeting.sectors)), to: place, on: day, of: figures)
      tally.note(.partValue(0, Double(meeting.professions)), to: place, on: day, of: figures)
      let isBoth = meeting.hasSocialAndHealth
      tally.note(.partShare(1, isAbove: isBoth), to: place, on: day, of: figures)
    }
  }

  static let firstTopics = MetricMeasure { figures, place, tally in
    for meeting in figures.meetingsHeld(in: tally.request) {
      let note: MetricNote =
        meeting.firstTopicBy.map { .unit(isAbove: $0 == .client) } ?? .left(.noTopic)
      tally.note(note, to: place, on: meeting.day, of: figures)
    }
  }
}

extension CaseFigures {
  /// The meetings held in the period.
  func meetingsHeld(in request: MetricRequest) -> [MeetingFigure] {
    meetings.filter { $0.stage == .held && request.contains($0.day) }
  }

  /// The close persons whom the client wanted: on the map, or approved as members of the team.
  fileprivate var closePersonsWished: Set<Int> {
    var wished = wantedClosePersons
    for member in members where member.stage != .proposed && member.stage != .declinedByClient {
      if case .closePerson(let number) = member.participant { wished.insert(number) }
    }
    return wished
  }
}

extension MetricTally {
  /// The last day of the period that is known of.
  var lastDayOfPeriod: Day { min(request.to ?? known.day, known.day) }
}

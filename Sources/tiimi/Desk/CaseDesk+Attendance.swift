import TiimiDomain

/// Who was at a meeting, as the options tell it.
extension CaseDesk {
  /// The lines of attendance in the order present, remote, excused, absent.
  func attendance(on day: Day) throws -> [Attendance] {
    let arrivals = try times("arrived", on: day)
    let departures = try times("left", on: day)
    let lines = try presences().map { who, presence in
      Attendance(who, presence, arrived: arrivals[who], left: departures[who])
    }
    let named = Set(lines.map(\.participant))
    for (option, times) in [("arrived", arrivals), ("left", departures)]
    where !named.isSuperset(of: times.keys) {
      throw Refusal(.attendanceTimesWrong, field: arguments.field(option))
    }
    return lines
  }

  private func presences() throws -> [(Participant, Presence)] {
    try participants("present").map { ($0, .inPerson) }
      + participants("remote").map { ($0, .remote) }
      + remarks("excused").map { ($0.who, .excused(reason: $0.words)) }
      + participants("absent").map { ($0, .absent) }
  }

  /// The times written `WHO: 13.20`; nobody may have two.
  private func times(_ name: String, on day: Day) throws -> [Participant: WallTime] {
    var times: [Participant: WallTime] = [:]
    for remark in try remarks(name) {
      guard let time = WrittenClock.read(remark.words, on: day) else {
        throw arguments.wrong(.badForm, name)
      }
      guard times.updateValue(time, forKey: remark.who) == nil else {
        throw Refusal(.participantTwice, field: arguments.field(name))
      }
    }
    return times
  }
}

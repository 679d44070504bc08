import TiimiDomain

/// When, where and how a meeting takes place, as the options tell it.
extension CaseDesk {
  /// The venue of a new meeting; mode, start and end are required.
  func venue() throws -> Venue {
    guard let starts = try start() else {
      throw arguments.missing("starts")
    }
    guard let ends = try wallTime("ends", on: starts.day) else {
      throw arguments.missing("ends")
    }
    return Venue(
      starts: starts,
      ends: ends,
      place: arguments.text("place"),
      mode: try desk.choice("mode"),
      link: arguments.text("link"),
      phone: arguments.text("phone")
    )
  }

  /// The venue of a meeting that moves: what is not said stays, the length too.
  func venue(movedFrom old: Venue) throws -> Venue {
    let starts = try start() ?? old.starts
    let ends = try wallTime("ends", on: starts.day)
    return Venue(
      starts: starts,
      ends: ends ?? starts.later(by: old.starts.minutes(until: old.ends)),
      place: arguments.text("place") ?? old.place,
      mode: arguments.isGiven("mode") ? try desk.choice("mode") : old.mode,
      link: arguments.text("link") ?? old.link,
      phone: arguments.text("phone") ?? old.phone
    )
  }

  private func start() throws -> WallTime? {
    switch arguments.time("starts") {
    case .moment(let moment)?: return HelsinkiTime.wall(at: moment)
    case .day?: throw arguments.wrong(.badMoment, "starts")
    case nil: return nil
    }
  }

  /// A time of day on the given day, or a day and a time.
  private func wallTime(_ name: String, on day: Day) throws -> WallTime? {
    guard let text = arguments.text(name) else { return nil }
    if let time = WrittenClock.read(text, on: day) { return time }
    guard case .moment(let moment)? = GivenTime(text) else {
      throw arguments.wrong(.badMoment, name)
    }
    return HelsinkiTime.wall(at: moment)
  }
}

extension WallTime {
  private static let minutesOfDay = 1_440

  fileprivate func minutes(until later: WallTime) -> Int {
    day.days(until: later.day) * Self.minutesOfDay + later.minute - minute
  }

  fileprivate func later(by minutes: Int) -> WallTime {
    let total = minute + minutes
    let day = day.adding(days: total / Self.minutesOfDay)
    let rest = total % Self.minutesOfDay
    return WallTime(day: day, hour: rest / 60, minute: rest % 60) ?? self
  }
}

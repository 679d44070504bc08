import TiimiDomain

extension CaseFigures {
  /// The client's age in whole years on a day; nil without a day of birth, or before it.
  public func age(on day: Day) -> Int? {
    guard let birth = traits.birthDay, birth <= day else { return nil }
    return birth.completedYears(until: day)
  }

  /// The client's age in whole years when the case was opened first.
  public var ageAtOpening: Int? { age(on: opened) }

  /// Days open, all episodes together, up to the day until which entries are known.
  ///
  /// An episode that says it was closed before it was opened adds nothing.
  public var daysOpen: Int {
    episodes.reduce(0) { $0 + max(0, $1.days(upTo: asOf)) }
  }

  /// The screenings of the identification alone.
  public var identificationScreenings: [ScreeningFigure] {
    screenings.filter { $0.kind == .identification }
  }

  /// The meetings that were held.
  public var heldMeetings: [MeetingFigure] { meetings.filter { $0.stage == .held } }

  /// How many open responsibilities are past their day.
  public var overdueResponsibilities: Int {
    responsibilities.count { $0.isOpen && $0.due < asOf }
  }

  /// How many permissions are valid on the day up to whose end entries are known.
  public var validPermissions: Int {
    permissions.count { permission in
      permission.from <= asOf && permission.until.map { asOf <= $0 } ?? true
        && permission.withdrawn.map { asOf < $0 } ?? true
    }
  }

  /// The value of the earliest episode that has one.
  public func first<Value>(_ value: KeyPath<EpisodeFigure, Value?>) -> Value? {
    for episode in episodes {
      if let found = episode[keyPath: value] { return found }
    }
    return nil
  }

  /// The value of the latest episode that has one.
  public func last<Value>(_ value: KeyPath<EpisodeFigure, Value?>) -> Value? {
    for episode in episodes.reversed() {
      if let found = episode[keyPath: value] { return found }
    }
    return nil
  }
}

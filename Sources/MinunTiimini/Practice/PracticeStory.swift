import TiimiDomain

/// The course of one made-up case: what the people do, and when.
///
/// The story is told through the same commands as a person gives. It breaks off when it reaches the
/// present, so that a population has cases in every phase.
struct PracticeStory {
  let team: PracticeTeam
  let present: Moment
  /// The day on which the case came about.
  let begun: Day
  var clock: Moment
  var choices: Choices
  /// Somebody close to the client, until it turns out that the client does not want them in the team.
  var closePerson: Participant?
  let perform: (CaseCommand, _ by: StaffID, _ at: Moment) throws -> CaseFile

  /// Thrown when the story has reached the present.
  struct ReachedPresent: Error {}

  /// Lets some days and hours go by, into office hours.
  mutating func wait(days range: ClosedRange<Int>) {
    let day = HelsinkiTime.day(of: clock).adding(days: choices.number(range))
    let weekday = day.weekday.rawValue
    let working = weekday > 5 ? day.adding(days: 8 - weekday) : day
    let minute = choices.number(0...59)
    guard
      let wall = WallTime(day: working, hour: choices.number(8...15), minute: minute),
      let moment = HelsinkiTime.moment(of: wall)
    else { return }
    clock = max(clock.adding(minutes: 5), moment)
  }

  @discardableResult
  mutating func say(_ command: CaseCommand, by seat: PracticeSeat) throws -> CaseFile {
    clock = clock.adding(minutes: 3)
    if clock > present { throw ReachedPresent() }
    return try perform(command, team.staff(seat), clock)
  }

  var today: Day { HelsinkiTime.day(of: clock) }
}

/// The working group that carries a made-up case.
struct PracticeTeam {
  let unit: UnitID
  let otherUnit: UnitID
  let seats: [StaffID]

  func staff(_ seat: PracticeSeat) -> StaffID { seats[seat.rawValue] }
}

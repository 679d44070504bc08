/// The circumstances in which a command is given: who, when it happened, when it is written down.
public struct Setting: Sendable {
  /// Who gives the command.
  public let actor: StaffID
  /// When it happened.
  public let occurred: Moment
  /// When it is written down.
  public let recorded: Moment
  /// The facts about the staff members whom the command names.
  public let staff: [StaffID: Professional]

  /// Makes a setting.
  public init(
    actor: StaffID,
    occurred: Moment,
    recorded: Moment,
    staff: [StaffID: Professional] = [:]
  ) {
    self.actor = actor
    self.occurred = occurred
    self.recorded = recorded
    self.staff = staff
  }

  /// The Finnish day on which it happened.
  public var day: Day { HelsinkiTime.day(of: occurred) }

  /// The Finnish day on which it is written down.
  public var today: Day { HelsinkiTime.day(of: recorded) }

  /// The Finnish wall time at which it is written down.
  public var wallTime: WallTime { HelsinkiTime.wall(at: recorded) }
}

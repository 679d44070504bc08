import MinunTiimini
import TiimiDomain

/// Where a writing command works: its values, its settings, and the batch it writes in.
///
/// Alone or as a line of a batch file, a command sees the same desk.
struct Desk {
  /// The values of the command.
  let arguments: Arguments
  /// The settings of the call, or of the line.
  let settings: Settings
  /// The writes, which stand or fall together.
  let batch: Batch

  /// When it happened, if it was said.
  var occurred: Moment? { settings.occurred?.moment }

  /// The day on which it happened, today unless it was said.
  var day: Day { HelsinkiTime.day(of: occurred ?? batch.session.now) }

  /// The day of an option, or the day on which it happened.
  func day(_ name: String) -> Day { arguments.day(name) ?? day }

  /// The value of a closed list, which the parser has checked.
  func choice<Value: RawRepresentable<String>>(
    _ name: String,
    _: Value.Type = Value.self
  ) throws -> Value {
    guard let value = Value(rawValue: try arguments.requiredText(name)) else {
      throw UsageError(.badChoice([]), field: arguments.field(name))
    }
    return value
  }

  /// The unit that an option names.
  func unit(_ name: String) throws -> UnitSummary {
    try batch.unit(try arguments.requiredText(name))
  }

  /// The staff member whom an option names.
  func staff(_ name: String) throws -> StaffSummary {
    try batch.staffMember(try arguments.requiredText(name))
  }

  /// Who speaks: the client, or the representative named with the ground of authority.
  func voice() throws -> Voice {
    guard let name = arguments.text("representative") else {
      if arguments.isGiven("ground") { throw arguments.missing("representative") }
      return .client
    }
    guard arguments.isGiven("ground") else { throw arguments.missing("ground") }
    return .representative(ground: try choice("ground"), name: name)
  }
}

import Glibc
import MinunTiimini
import TiimiDomain

/// Opening the register that a call names, with the clock and the user of the machine.
struct RegisterDoor {
  let settings: Settings

  init(_ settings: Settings) {
    self.settings = settings
  }

  /// The opened register.
  func open() throws -> SoteCentre {
    let centre = try SoteCentre.open(at: try path(), in: surroundings)
    if settings.now != nil, !centre.isPractice { throw ProgramFailure.clockIsReal }
    return centre
  }

  /// A session of the staff member whom the call names, or of the machine's user.
  ///
  /// `standard` is the purpose when the call names none.
  func session(usually standard: Purpose = .care) throws -> Session {
    let purpose = try purpose() ?? standard
    return try open().session(as: settings.staff, systemUser: Self.systemUser, purpose: purpose)
  }

  /// Where the register lies.
  func path() throws -> String {
    guard let path = settings.register else { throw ProgramFailure.registerNotNamed }
    return path
  }

  /// The clock of the machine, or the one that `TIIMI_NOW` sets for practice.
  var surroundings: Surroundings {
    let fixed = settings.now
    let shelf = settings.shelf
    return Surroundings(
      now: { fixed ?? Self.machineClock() },
      randomness: { SystemRandomNumberGenerator() },
      rules: { try shelf.book() },
      switches: settings.switches
    )
  }

  private func purpose() throws -> Purpose? {
    guard let text = settings.purpose else { return nil }
    guard let purpose = Purpose(rawValue: text) else {
      let choices = Purpose.allCases.map(\.rawValue)
      throw UsageError(.badChoice(choices), field: "purpose")
    }
    return purpose
  }

  /// The name of the user who runs the program, or nil when the machine does not know it.
  static var systemUser: String? {
    getpwuid(getuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
  }

  private static func machineClock() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

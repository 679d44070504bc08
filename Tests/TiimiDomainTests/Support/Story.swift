import TiimiDomain

/// A case told command by command, on a clock that moves on ten minutes with each of them.
struct Story {
  /// Monday 5 January 2026, 10.00 in Finland.
  static let beginning = Moment(milliseconds: 1_767_600_000_000)

  private(set) var history = CaseHistory(id: Cast.caseID, entries: [])
  /// When the next command is given.
  private(set) var now = Story.beginning
  private var identifiers = IdentifierSource(randomness: SeededRandomness(seed: 99))

  /// A story that has come to the given stage.
  init(_ stage: Stage = .notOpened) throws(Refusal) {
    for step in stage.path { try step.tell(in: &self) }
  }

  var file: CaseFile { history.file }

  /// The Finnish day on which the next command is given.
  var today: Day { HelsinkiTime.day(of: now) }

  mutating func wait(minutes: Int) {
    now = now.adding(minutes: minutes)
  }

  mutating func wait(days: Int) {
    wait(minutes: days * 1_440)
  }

  /// Gives commands one after another; each must be taken.
  @discardableResult
  mutating func tell(_ commands: CaseCommand...) throws(Refusal) -> [RecordedEntry] {
    var told: [RecordedEntry] = []
    for command in commands { told += try tell(command, happened: now) }
    return told
  }

  /// Gives one command about something that happened earlier.
  @discardableResult
  mutating func tell(
    _ command: CaseCommand,
    happened: Moment
  ) throws(Refusal) -> [RecordedEntry] {
    let entries = try history.decide(command, in: setting(happened: happened))
    let told = entries.enumerated().map { place, entry in
      RecordedEntry(
        id: identifiers.next(at: now),
        version: file.version + place + 1,
        occurred: happened,
        recorded: now,
        actor: Cast.socialWorker,
        purpose: .care,
        entry: entry
      )
    }
    history.append(told)
    wait(minutes: 10)
    return told
  }

  /// The refusal that a command would meet, or nil when it would be taken; tells nothing.
  func refusal(of command: CaseCommand, happened: Moment? = nil) -> Refusal? {
    do {
      _ = try history.decide(command, in: setting(happened: happened ?? now))
      return nil
    } catch {
      return error
    }
  }

  /// The broken condition that a command would meet, or nil when it would be taken.
  func reason(against command: CaseCommand, happened: Moment? = nil) -> RefusalCode? {
    refusal(of: command, happened: happened)?.reason
  }

  private func setting(happened: Moment) -> Setting {
    Setting(actor: Cast.socialWorker, occurred: happened, recorded: now, staff: Cast.staff)
  }
}

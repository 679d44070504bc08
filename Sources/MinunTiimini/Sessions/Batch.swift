import TiimiDomain
import TiimiRules
import TiimiStore

/// Writes that stand or fall together: a single command, a file of them, or a practice population.
public final class Batch {
  /// Who works, and why.
  public let session: Session
  /// On whose behalf the next commands are performed; the session's staff member at first.
  public private(set) var actor: Actor
  let writer: Writer
  private(set) var cases: [CaseID: OpenedCase] = [:]
  private var staff: [StaffID: StaffRecord] = [:]
  private var trail = AccessTrail()
  /// What has been shown of people, which is logged even when nothing is written.
  private(set) var shown = AccessTrail()

  /// A case while the batch works on it, with what stood in it when it was loaded.
  struct OpenedCase {
    var history: CaseHistory
    let before: CaseFile?

    /// A case that is being opened.
    init(_ id: CaseID) {
      self.init(history: CaseHistory(id: id, entries: []), before: nil)
    }

    init(history: CaseHistory, before: CaseFile?) {
      self.history = history
      self.before = before
    }
  }

  init(session: Session, writer: Writer) {
    self.session = session
    self.actor = session.actor
    self.writer = writer
  }

  /// Performs one command on a case, as `Session.perform` does.
  @discardableResult
  public func perform(
    _ command: CaseCommand,
    on id: CaseID,
    at occurred: Moment? = nil,
    ifVersion expectedVersion: Int? = nil
  ) throws -> Performed {
    try perform(
      command,
      on: id,
      by: actor,
      at: occurred ?? session.now,
      recorded: session.now,
      ifVersion: expectedVersion
    )
  }

  func perform(
    _ command: CaseCommand,
    on id: CaseID,
    by actor: Actor,
    at occurred: Moment,
    recorded: Moment,
    ifVersion expectedVersion: Int? = nil
  ) throws -> Performed {
    let opened = try openedCase(id)
    let file = opened.history.file
    try AccessPolicy.require(command.wish, of: actor, on: file)
    if let expectedVersion, expectedVersion != file.version {
      throw try stale(opened.history, since: expectedVersion)
    }
    let whole = try complete(command, for: file)
    try requireClosePersons(named: whole, on: file)
    let setting = Setting(
      actor: actor.staff,
      occurred: occurred,
      recorded: recorded,
      staff: try professionals(named: whole)
    )
    let entries = try opened.history.decide(whole, in: setting)
    return try append(entries, to: id, in: setting)
  }

  /// Performs the next commands on behalf of the staff member with the login, or of the session's.
  ///
  /// - Throws: `AccessRefusal` as when a session begins: only a practice register allows another.
  public func act(as login: String?) throws {
    guard let login, login != session.actor.details.login else {
      actor = session.actor
      return
    }
    guard session.centre.isPractice else { throw AccessRefusal(.mayOnlyActAsYourself) }
    guard let summary = try writer.staff(login: login) else { throw AccessRefusal(.staffUnknown) }
    actor = Actor(staff: summary.id, details: summary.details)
  }

  /// Writes the projections of every case touched and the rows of the access log.
  func finish() throws {
    for (id, opened) in cases {
      try writer.project(opened.before, opened.history.file)
      cases[id] = OpenedCase(history: opened.history, before: opened.history.file)
    }
    for trail in [shown, trail] {
      let rows = trail.rows(
        by: session.actor.staff,
        purpose: session.purpose,
        at: session.now,
        allowed: true
      )
      for row in rows { try writer.logAccess(row) }
    }
  }

  func note(_ subject: String, _ detail: String, by actor: StaffID) {
    trail.note(.write, subject: subject, detail: detail, by: actor)
  }

  /// Notes that somebody's data were shown; a dry run shows them too.
  func noteShown(_ subject: String) {
    shown.note(.list, subject: subject, detail: subject, by: actor.staff)
  }

  func openedCase(_ id: CaseID) throws -> OpenedCase {
    if let opened = cases[id] { return opened }
    guard let history = try writer.caseHistory(id) else { throw CentreRefusal(.caseUnknown) }
    let opened = OpenedCase(history: history, before: history.file)
    cases[id] = opened
    return opened
  }

  /// Appends to the history in its place, so that a long one is not copied for every entry.
  func append(
    _ entries: [CaseEntry],
    to id: CaseID,
    in setting: Setting
  ) throws -> Performed {
    let version = cases[id]?.history.file.version ?? 0
    let recorded = entries.enumerated().map { place, entry in
      RecordedEntry(
        id: session.centre.identifiers.next(at: setting.recorded),
        version: version + 1 + place,
        occurred: setting.occurred,
        recorded: setting.recorded,
        actor: setting.actor,
        purpose: session.purpose,
        entry: entry
      )
    }
    try writer.append(recorded, to: id, expectedVersion: version)
    cases[id, default: OpenedCase(id)].history.append(recorded)
    let file = cases[id]?.history.file ?? CaseFile(id: id, replaying: recorded)
    if let client = file.opening?.client {
      note(client.stream, id.stream, by: setting.actor)
    }
    return Performed(file: file, entries: recorded)
  }

  /// Names what has been recorded since, and the logins of those who did.
  private func stale(_ history: CaseHistory, since version: Int) throws -> CentreRefusal {
    let since = history.entries.filter { $0.version > version }
    var facts = ["expected": String(version), "actual": String(history.file.version)]
    if !since.isEmpty {
      let logins = try Set(since.map(\.actor)).compactMap { try writer.staff($0)?.details?.login }
      facts["numbers"] = since.map { String($0.version) }.joined(separator: ", ")
      facts["staff"] = logins.sorted().joined(separator: ", ")
    }
    return CentreRefusal(.staleVersion, field: "if-version", facts: facts)
  }

  /// Adds what the register knows: the client's age puts a contact in the statutory group.
  private func complete(_ command: CaseCommand, for file: CaseFile) throws -> CaseCommand {
    guard case .assessment(.recordContact(let day, let source, let grounds)) = command,
      !grounds.contains(.age), let client = file.opening?.client,
      let birthDay = try writer.client(client)?.details?.birthDay,
      AgeRule().applies(bornOn: birthDay, contactOn: day)
    else { return command }
    return .assessment(.recordContact(day: day, from: source, grounds: grounds + [.age]))
  }

  private func professionals(named command: CaseCommand) throws -> [StaffID: Professional] {
    var found: [StaffID: Professional] = [:]
    for id in command.staff {
      if staff[id] == nil { staff[id] = try writer.staff(id) }
      guard let professional = staff[id]?.professional else {
        throw CentreRefusal(.staffUnknown, field: "staff")
      }
      found[id] = professional
    }
    return found
  }

  /// Refuses close persons whom the client's record does not have.
  private func requireClosePersons(named command: CaseCommand, on file: CaseFile) throws {
    let numbers = command.participants.compactMap(\.closePerson)
    guard !numbers.isEmpty, let client = file.opening?.client else { return }
    let known = try writer.client(client)?.closePersons.map(\.number) ?? []
    if !numbers.allSatisfy(known.contains) {
      throw Refusal(.noSuchClosePerson, field: "close-person")
    }
  }
}

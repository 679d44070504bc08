import TiimiDomain
import TiimiRules
import TiimiStore

/// Somebody at work for a purpose: every read of a person's data and every write goes through here.
///
/// Each leaves a row in the access log: who, whose data, which, for what purpose, when; refused
/// attempts too.
public final class Session {
  /// The centre.
  public let centre: SoteCentre
  /// Who acts.
  public let actor: Actor
  /// Why.
  public let purpose: Purpose

  init(centre: SoteCentre, actor: Actor, purpose: Purpose) {
    self.centre = centre
    self.actor = actor
    self.purpose = purpose
  }

  /// The present moment of the centre's clock.
  public var now: Moment { centre.surroundings.now() }

  /// How days are counted where the text of the law leaves it open.
  public var switches: CountingSwitches { centre.surroundings.switches }

  /// The present day in Finland.
  public var today: Day { HelsinkiTime.day(of: now) }

  /// Performs one command on a case and returns the new entries and what stands after them.
  ///
  /// - Parameters:
  ///   - command: What to do.
  ///   - id: The case.
  ///   - occurred: When it happened; now by default.
  ///   - expectedVersion: The number of the latest entry that the caller has seen, if it matters.
  /// - Returns: The new entries, and what stands after them.
  /// - Throws: `Refusal` from the process, `AccessRefusal` from the policy, `CentreRefusal` for an
  ///   unknown case or a stale version, `StoreFailure` from the register. Nothing is written then.
  @discardableResult
  public func perform(
    _ command: CaseCommand,
    on id: CaseID,
    at occurred: Moment? = nil,
    ifVersion expectedVersion: Int? = nil
  ) throws -> Performed {
    try write { batch in
      try batch.perform(command, on: id, at: occurred, ifVersion: expectedVersion)
    }
  }

  /// Runs several writes that stand or fall together, in one transaction.
  ///
  /// - Parameters:
  ///   - dryRun: True to try everything and write nothing.
  ///   - body: What to write; nothing of it is kept when it throws.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws, and `StoreFailure` from the register.
  public func write<Value>(
    dryRun: Bool = false,
    _ body: (Batch) throws -> Value
  ) throws -> Value {
    var outcome: Value?
    var shown = AccessTrail()
    do {
      return try centre.register.write { writer in
        let batch = Batch(session: self, writer: writer)
        let value = try body(batch)
        try batch.finish()
        if dryRun {
          outcome = value
          shown = batch.shown
          throw DryRun()
        }
        return value
      }
    } catch is DryRun {
      try write(shown, allowed: true)
      if let outcome { return outcome }
      throw DryRun()
    } catch let refusal as AccessRefusal {
      try log(.write, subject: "register", detail: refusal.code, allowed: false)
      throw refusal
    }
  }

  /// Runs a read and leaves a row in the access log for each subject it names.
  func read<Value>(_ body: (Reader, inout AccessTrail) throws -> Value) throws -> Value {
    var trail = AccessTrail()
    do {
      let value = try centre.register.read { try body($0, &trail) }
      try write(trail, allowed: true)
      return value
    } catch let refusal as AccessRefusal {
      try write(trail, allowed: false)
      throw refusal
    }
  }

  func log(
    _ action: AccessAction,
    subject: String,
    detail: String,
    allowed: Bool = true
  ) throws {
    var trail = AccessTrail()
    trail.note(action, subject: subject, detail: detail)
    try write(trail, allowed: allowed)
  }

  private func write(_ trail: AccessTrail, allowed: Bool) throws {
    let rows = trail.rows(by: actor.staff, purpose: purpose, at: now, allowed: allowed)
    if !rows.isEmpty { try centre.register.log(rows) }
  }

  /// Thrown to roll a dry run back; it never leaves the session.
  private struct DryRun: Error {}
}

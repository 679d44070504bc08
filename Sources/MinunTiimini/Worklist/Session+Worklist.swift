import TiimiDomain
import TiimiRules
import TiimiStore

/// Whose or what's worklist somebody asks for.
public enum WorklistScope: Hashable, Sendable {
  /// Their own.
  case own
  /// That of a colleague of the same unit, for its managers and screeners.
  case colleague(StaffID)
  /// Everything that waits in the unit in which they work.
  case unit(UnitID)
  /// Everything that waits in one case.
  case `case`(CaseID)
}

extension Session {
  /// A worklist: what waits, the most urgent first.
  ///
  /// A rule that fails, a case that cannot be read and rules that cannot be read give one line each
  /// and never an empty list; then the rules of the library stand in for those of the centre.
  /// - Parameters:
  ///   - scope: Whose list; the session's staff member's by default.
  ///   - day: The day one looks, today by default; only cases that are open now are looked at.
  ///   - days: How many days ahead count as coming.
  /// - Returns: The lines and the names in them.
  /// - Throws: `AccessRefusal` for those who see no identities, `CentreRefusal.Reason.notYourUnit`
  ///   for the list of somebody or something of another unit, and `StoreFailure`.
  public func worklist(
    _ scope: WorklistScope = .own,
    on day: Day? = nil,
    within days: Int = 7
  ) throws -> Worklist {
    let day = day ?? today
    let (book, packFault) = try worklistRules()
    return try allowed(scope) {
      try read { reader, trail in
        try AccessPolicy.require(.keepClients, of: actor)
        let request = try WorklistRequest(scope, of: actor, reader)
        var reading = WorklistReading(reader, actor: actor, on: day)
        try reading.read(request.candidates)
        var list = Worklist(
          cases: reading.cases,
          unreadable: packFault + reading.unreadable,
          for: request.audience,
          on: day,
          within: days,
          by: book,
          switches: switches
        )
        try reading.name(&list)
        for client in Set(list.items.compactMap(\.client)).sorted() {
          trail.note(.list, subject: client.stream, detail: request.trace)
        }
        return list
      }
    }
  }

  /// The rules of the centre; those of the library and a line about it when they cannot be read.
  private func worklistRules() throws -> (RuleBook, [WorkFault]) {
    do {
      return (try rules(), [])
    } catch let refusal as any CodedRefusal {
      let fault = WorkFault(rule: nil, refusal: refusal, cases: [], caseID: nil, client: nil)
      return (try RuleBook.embedded(), [fault])
    }
  }

  /// Lets through whom the policy lets see the list; a refused look is logged too.
  private func allowed<Value>(_ scope: WorklistScope, _ body: () throws -> Value) throws -> Value {
    let (unit, subject): (UnitID?, String)
    switch scope {
    case .own, .case: return try body()
    case .unit(let asked): (unit, subject) = (asked, asked.stream)
    case .colleague(let staff):
      if staff == actor.staff { return try body() }
      let details = try centre.register.read { try $0.staff(staff)?.details }
      let mayLook = actor.has(.manager) || actor.has(.screener)
      (unit, subject) = (mayLook ? details?.unit : nil, staff.stream)
    }
    guard let unit, unit == actor.details.unit else {
      try log(.list, subject: subject, detail: "worklist", allowed: false)
      throw CentreRefusal(.notYourUnit)
    }
    return try body()
  }
}

/// What a scope means: which cases to look at, and for whom.
private struct WorklistRequest {
  let audience: WorkAudience
  let candidates: [CaseID]
  let trace: String
}

extension WorklistRequest {
  init(_ scope: WorklistScope, of actor: Actor, _ reader: Reader) throws {
    switch scope {
    case .own:
      try self.init(of: actor.staff, actor.details, "worklist", reader)
    case .colleague(let staff):
      let details = try reader.staff(staff)?.details
      try self.init(of: staff, details, "worklist/\(staff.stream)", reader)
    case .unit(let unit):
      self.init(
        audience: .unit(unit),
        candidates: try reader.candidates(unit: unit),
        trace: "worklist/\(unit.stream)"
      )
    case .case(let id):
      self.init(audience: .everybody, candidates: [id], trace: "worklist")
    }
  }

  private init(
    of staff: StaffID,
    _ details: StaffDetails?,
    _ trace: String,
    _ reader: Reader
  ) throws {
    let unit = details.flatMap { $0.roles.contains(.screener) ? $0.unit : nil }
    self.init(
      audience: .staff(staff, screensIn: unit),
      candidates: try reader.candidates(staff: staff, screeningIn: unit),
      trace: trace
    )
  }
}

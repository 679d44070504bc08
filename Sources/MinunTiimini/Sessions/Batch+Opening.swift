import TiimiDomain
import TiimiStore

/// Opening cases, with the unit's running number given inside the same transaction.
extension Batch {
  /// Opens a case in a unit and gives it the unit's next number of the year.
  ///
  /// - Parameters:
  ///   - client: The client.
  ///   - unit: The unit, whose screener the actor must be.
  ///   - source: What set it off.
  ///   - worry: The worry or the wish in words.
  ///   - occurred: When it was opened; now by default.
  ///   - despiteOpenCase: True to open another case beside one that is open in the unit.
  /// - Returns: The entry, and the opened case.
  /// - Throws: `CentreRefusal` for an unknown client or unit or an open case, `AccessRefusal`, `Refusal`.
  public func openCase(
    client: ClientID,
    unit: UnitID,
    source: CaseSource,
    worry: String,
    at occurred: Moment? = nil,
    despiteOpenCase: Bool = false
  ) throws -> Performed {
    try openCase(
      client: client,
      unit: unit,
      source: source,
      worry: worry,
      by: actor,
      at: occurred ?? session.now,
      recorded: session.now,
      despiteOpenCase: despiteOpenCase
    )
  }

  func openCase(
    client: ClientID,
    unit: UnitID,
    source: CaseSource,
    worry: String,
    by actor: Actor,
    at occurred: Moment,
    recorded: Moment,
    despiteOpenCase: Bool
  ) throws -> Performed {
    guard let code = try writer.unit(unit)?.details?.code else {
      throw CentreRefusal(.unitUnknown, field: "unit")
    }
    guard try writer.client(client)?.details != nil else {
      throw CentreRefusal(.clientUnknown, field: "client")
    }
    try AccessPolicy.require(.openCase(in: unit), of: actor)
    if !despiteOpenCase, let open = try openCaseNumber(of: client, in: unit) {
      throw CentreRefusal(.openCaseExists, facts: ["case": open])
    }
    let setting = Setting(actor: actor.staff, occurred: occurred, recorded: recorded)
    let number = try writer.nextRunningNumber(unit: unit.text, year: setting.day.year)
    let id: CaseID = session.centre.identifiers.next(at: recorded)
    let command = IdentificationCommand.open(
      client: client,
      unit: unit,
      caseNumber: "\(code)-\(setting.day.year)-\(number)",
      source: source,
      worry: worry
    )
    let entries = try CaseFile(id: id).decide(.identification(command), in: setting)
    return try append(entries, to: id, in: setting)
  }

  private func openCaseNumber(of client: ClientID, in unit: UnitID) throws -> String? {
    let here = cases.values.map(\.history.file).first {
      $0.opening?.client == client && $0.unit == unit && !$0.isClosed
    }
    if let here { return here.opening?.caseNumber }
    let filter = CaseFilter(unit: unit, client: client, isClosed: false, limit: 10)
    return try writer.summaries(filter).first { cases[$0.id] == nil }?.caseNumber
  }
}

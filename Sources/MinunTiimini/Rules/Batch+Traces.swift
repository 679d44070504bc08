import TiimiDomain
import TiimiRules

extension Batch {
  /// The record of a screening with what each rule that looks at screenings says of it.
  ///
  /// It is asked of the case as it will stand, by the rules in force on the day, and kept, so that the decision is explained by the same rules however they change.
  ///
  /// - Parameters:
  ///   - record: What was asked, answered and found.
  ///   - id: The case.
  ///   - occurred: When the client was screened; now by default.
  /// - Returns: The record with its traces.
  /// - Throws: `Refusal` when the process does not allow the screening, `CentreRefusal`, `PackFault`.
  public func traced(
    _ record: ScreeningRecord,
    on id: CaseID,
    at occurred: Moment? = nil
  ) throws -> ScreeningRecord {
    let history = try historyWithScreening(record, on: id, at: occurred ?? session.now)
    guard let client = history.file.opening?.client else { return record }
    let surroundings = session.centre.surroundings
    let view = try writer.view(of: history, client: client, switches: surroundings.switches)
    let day = HelsinkiTime.day(of: occurred ?? session.now)
    let book = try surroundings.rules()
    let explanations = book.explanations(
      on: view.facts(on: day),
      switches: surroundings.switches,
      rules: book.deciding(on: day).filter { $0.looksAtScreenings(in: book) }
    )
    return ScreeningRecord(
      instrument: record.instrument,
      version: record.version,
      answers: record.answers,
      score: record.score,
      redFlags: record.redFlags,
      recommendation: record.recommendation,
      trace: explanations.map { RecordedTrace($0) }
    )
  }

  /// The case as it will stand; the entry that is added here is never written.
  private func historyWithScreening(
    _ record: ScreeningRecord,
    on id: CaseID,
    at occurred: Moment
  ) throws -> CaseHistory {
    var history = try openedCase(id).history
    let command = CaseCommand.identification(.recordScreening(record))
    try AccessPolicy.require(command.wish, of: actor, on: history.file)
    let setting = Setting(
      actor: actor.staff,
      occurred: occurred,
      recorded: session.now,
      staff: [:]
    )
    let entries = try history.decide(command, in: setting)
    guard let last = history.entries.last else { return history }
    history.append(
      entries.enumerated().map { place, entry in
        RecordedEntry(
          id: last.id,
          version: last.version + 1 + place,
          occurred: occurred,
          recorded: session.now,
          actor: actor.staff,
          purpose: session.purpose,
          entry: entry
        )
      }
    )
    return history
  }
}

extension Rule {
  /// Whether the rule names a fact that comes from screenings.
  fileprivate func looksAtScreenings(in book: RuleBook) -> Bool {
    facts(in: book.catalogue).contains { fact in
      if case .entries(let kinds) = fact.origin { kinds.contains(.screening) } else { false }
    }
  }
}

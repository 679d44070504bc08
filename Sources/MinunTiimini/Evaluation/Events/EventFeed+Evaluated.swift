import TiimiDomain
import TiimiReports
import TiimiStore

extension EventFeed {
  /// Gives the trace of each chosen case to the body; tells how many cases have been passed.
  mutating func eachTrace(
    progress: (_ done: Int) throws -> Void,
    _ body: (EventTrace, _ person: ClientID) throws -> Void
  ) throws {
    if source.condition == nil { return try eachTraceOfRows(progress: progress, body) }
    try source.eachCase(progress: progress) { try body(trace(of: $0), $0.person) }
  }

  /// The trace of a case whose entries have been decoded, the same as from its rows.
  func trace(of evaluated: EvaluatedCase) -> EventTrace {
    var gathering = EventGathering(words)
    for recorded in evaluated.entries {
      gathering.add(
        version: recorded.version,
        activity: words.activity(of: recorded.entry),
        occurred: recorded.occurred,
        recorded: recorded.recorded,
        resource: words.resource(recorded.actor),
        turn: EventTurn(recorded.entry)
      )
    }
    return trace(evaluated.id, person: evaluated.person, gathering.events)
  }
}

import TiimiDomain
import TiimiReports
import TiimiStore

extension Session {
  /// Gives every case of a selection to the body, one in memory at a time, without anybody's name.
  ///
  /// - Parameters:
  ///   - selection: Which cases, and what was known when.
  ///   - detail: What the look is for, as the access log tells it, such as `metrics`.
  ///   - progress: Told how many of how many cases have been passed.
  ///   - body: Takes a case and what all cases share.
  /// - Throws: `AccessRefusal.noRole` for somebody without a role, `StoreFailure`, and what the body
  ///   throws.
  public func eachCase(
    _ selection: CaseSelection = .all,
    for detail: String,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in },
    _ body: (EvaluatedCase, EvaluationContext) throws -> Void
  ) throws {
    try read { reader, trail in
      try AccessPolicy.require(.seeLists, of: actor)
      trail.note(.list, subject: "register", detail: detail)
      let reading = try EvaluationReading(reader, selection, today: today)
      let total = try reading.caseCount()
      try reading.eachCase(progress: { try progress($0, total) }) { evaluated in
        try body(evaluated, reading.context)
      }
    }
  }
}

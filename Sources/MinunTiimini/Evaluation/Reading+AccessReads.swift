import TiimiDomain
import TiimiReports
import TiimiStore

extension Reading {
  /// How often clients' data were read from a day to a day, as the access log has it.
  ///
  /// - Parameters:
  ///   - first: The first day; nil for all the time before the last.
  ///   - last: The last day, itself included; nil for the day of what is known.
  ///   - asOf: The day of what is known, after which nothing is counted.
  /// - Returns: The counts.
  /// - Throws: `StoreFailure`.
  func accessReads(from first: Day?, to last: Day?, asOf: Day) throws -> AccessReads {
    let end = Swift.min(last ?? asOf, asOf).adding(days: 1)
    let counts = try accessCounts(
      from: first.flatMap(HelsinkiTime.start)?.iso,
      until: HelsinkiTime.start(of: end)?.iso
    )
    return AccessReads(
      reads: counts.reads,
      refused: counts.refused,
      outsideCase: counts.outsideCase,
      persons: counts.persons
    )
  }
}

extension HelsinkiTime {
  /// The moment at which the day begins in Finland.
  fileprivate static func start(of day: Day) -> Moment? {
    WallTime(day: day, hour: 0, minute: 0).flatMap(moment)
  }
}

/// The metrics that the program knows, in the order of their identifiers.
public enum MetricCatalogue {
  /// Every built-in metric: M01–M26, and the two durations of cases.
  public static let all: [MetricDefinition] =
    finding + assessing + meeting + agreeing + following + outcomes + rights + durations

  /// The metric of that identifier, written in either case; nil if there is none.
  public static func metric(_ id: String) -> MetricDefinition? {
    let sought = id.uppercased()
    return all.first { $0.id == sought }
  }

  /// The identifiers of all metrics.
  public static var ids: [String] { all.map(\.id) }
}

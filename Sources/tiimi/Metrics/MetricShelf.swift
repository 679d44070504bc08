import TiimiDomain
import TiimiReports

/// The metrics of a call: the program's own, and those of the file that the call names.
struct MetricShelf {
  /// The metrics, the program's own first.
  let metrics: [MetricDefinition]

  /// Reads `--metrics`; throws `MetricRefusal` for a file that cannot be used.
  init(_ arguments: Arguments) throws {
    let local = try arguments.text("metrics").map {
      try LocalMetrics(try InputFile.bytes($0)).metrics
    }
    metrics = MetricCatalogue.all + (local ?? [])
  }

  /// The metric of that identifier, in either case; throws `MetricRefusal.metricUnknown`.
  func metric(_ id: String) throws(MetricRefusal) -> MetricDefinition {
    if let found = metrics.first(where: { $0.id.uppercased() == id.uppercased() }) { return found }
    throw .metricUnknown(closest: close(to: id))
  }

  /// Identifiers of the same number or that begin alike; what was written is never said again.
  private func close(to id: String) -> [String] {
    let digits = id.filter { ("0"..."9").contains($0) }
    guard let number = Int(digits.prefix(4)) else { return [] }
    return metrics.map(\.id).filter { Int($0.dropFirst()) == number }
  }
}

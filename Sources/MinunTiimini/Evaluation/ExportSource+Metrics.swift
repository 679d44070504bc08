import TiimiDomain
import TiimiReports

extension ExportSource {
  /// Computes metrics of the export's period, through disclosure control, from the same view of the register.
  ///
  /// Cases that were open on no day of the period count too, as in every computation of metrics: what
  /// happened to them within it belongs to the figures. The units and the condition of the export hold.
  /// - Parameters:
  ///   - request: Which metrics, in which groups; its period becomes that of the export.
  ///   - progress: Told how many cases of the register have been passed.
  /// - Returns: The report, with nothing small in it.
  /// - Throws: `DisclosureRefusal` for a threshold below three, `EvaluationRefusal` for a condition
  ///   whose answer is neither yes nor no, `StoreFailure`, and what `progress` throws.
  public func metrics(
    _ request: MetricRequest,
    progress: (_ done: Int) throws -> Void = { _ in }
  ) throws -> MetricReport {
    let selection = reading.selection
    var request = request
    request.from = selection.from
    request.to = selection.to
    let cases = try CaseSelection(asOf: selection.asOf, units: selection.units)
    let reading = try EvaluationReading(reading.reader, cases, today: today)
    var study = MetricStudy(request, in: context, isDayOver: context.asOf < today)
    try reading.eachCase(progress: progress) { evaluated in
      guard try isWanted(evaluated), let figures = CaseFigures(evaluated, in: context) else {
        return
      }
      study.take(figures)
    }
    return try study.report {
      try reading.reader.accessReads(from: $0, to: $1, asOf: context.asOf)
    }
  }
}

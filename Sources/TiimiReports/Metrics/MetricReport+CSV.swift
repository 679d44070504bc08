import TiimiDomain

extension MetricReport {
  /// The names of the columns of the table for machines.
  public static let columns = [
    "metric", "name", "kind", "unit", "part", "dimension1", "group1", "dimension2", "group2",
    "from", "to", "asOf", "status", "reason", "suppressed", "numerator", "denominator", "value",
    "low", "high", "lowerQuartile", "upperQuartile", "p90", "mean", "waits", "waitsEnded",
    "waitMedian", "waitMedianLow", "waitMedianHigh", "waiting30", "waiting60", "waiting90",
    "threshold",
  ]

  /// A row for each metric and group, and one for each part and exclusion of it, RFC 4180.
  ///
  /// An empty field is a missing or a hidden value; `suppressed` tells which. Codes only: nothing in a
  /// field can be taken for a formula.
  public var csv: String {
    var rows = [Self.columns.joined(separator: ",")]
    for result in results {
      rows.append(row(result))
      rows += result.parts.map { row($0, of: result) }
      rows += result.excluded.map { row($0, of: result) }
    }
    return rows.joined(separator: "\r\n") + "\r\n"
  }

  private func row(_ result: MetricResult) -> String {
    let (durations, curve) = (result.durations, result.curve)
    let waits: [String] =
      [curve.map { String($0.count) }, curve?.ended.map { String($0) }].map { $0 ?? "" }
      + [curve?.estimate.median, curve?.estimate.medianLow, curve?.estimate.medianHigh].map(text)
      + MetricCurve.told.map { text(curve?.estimate.waiting(after: $0)?.share) }
    let fields =
      head(result, part: "", isHidden: result.suppression != nil)
      + [text(result.numerator), text(result.denominator), text(result.value)]
      + [result.interval?.low, result.interval?.high].map(text)
      + [durations?.quantiles.lowerQuartile, durations?.quantiles.upperQuartile].map(text)
      + [durations?.quantiles.p90, durations?.mean].map(text) + waits
    return close(fields)
  }

  private func row(_ part: MetricPartResult, of result: MetricResult) -> String {
    close(
      head(result, part: part.part.code, isHidden: result.hidesDetails)
        + [text(part.count), text(part.base), text(part.value)]
    )
  }

  private func row(_ excluded: MetricExcluded, of result: MetricResult) -> String {
    let part = "excluded:" + excluded.reason.rawValue
    return close(head(result, part: part, isHidden: result.hidesDetails) + [text(excluded.count)])
  }

  private func head(_ result: MetricResult, part: String, isHidden: Bool) -> [String] {
    let groups = [0, 1].flatMap { place -> [String] in
      guard request.dimensions.indices.contains(place) else { return ["", ""] }
      let code = result.isTotal ? "total" : result.groups[place].code ?? "unknown"
      return [request.dimensions[place].rawValue, code]
    }
    return [
      result.metric.id, result.metric.name.en, result.metric.kind.rawValue,
      result.metric.unit.rawValue, part,
    ] + groups + [
      request.from?.iso ?? "", request.to?.iso ?? "", asOf.iso, result.status.rawValue,
      result.obstacle?.rawValue ?? "", isHidden ? "true" : "false",
    ]
  }

  /// Fills the row up to the last column, which is the threshold, and quotes what needs it.
  private func close(_ fields: [String]) -> String {
    let missing = max(0, Self.columns.count - 1 - fields.count)
    let whole = fields + Array(repeating: "", count: missing) + [String(disclosure.threshold)]
    return whole.map(Self.quoted).joined(separator: ",")
  }

  private func text(_ number: Int?) -> String { number.map { String($0) } ?? "" }

  private func text(_ number: Double?) -> String { number.map { $0.description } ?? "" }

  private static func quoted(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t\r".contains($0) && Double(text) == nil } == true
    let kept = safe ? "'" + text : text
    guard kept.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return kept }
    return "\""
      + kept.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

import TiimiDomain
import TiimiEncoding
import TiimiRules

extension MetricReport {
  /// The report for machines; what is hidden or does not exist is null, never nought.
  public func json(_ language: Language) -> JSON {
    [
      "settings": settings,
      "cases": JSON(whole: toldCases), "alreadyKnown": JSON(alreadyKnown),
      "results": .array(results.map { $0.json(language) }),
      "comparisons": .array(comparisons.map { $0.json(language) }),
      "charts": .array(charts.map { $0.json(language) }),
      "caveat": comparisons.isEmpty ? .null : .string(MetricComparison.caveat(language)),
    ]
  }

  /// Everything that was set, so that the same figures can be had again.
  public var settings: JSON {
    [
      "from": JSON(request.from?.iso), "to": JSON(request.to?.iso), "asOf": .string(asOf.iso),
      "by": .array(request.dimensions.map { .string($0.rawValue) }),
      "threshold": JSON(disclosure.threshold), "showsZero": .bool(disclosure.showsZero),
      "weekdays": .string(request.switches.reading.rawValue),
      "shiftsLastDay": .bool(request.switches.shiftsLastDay),
      "ageLimit": JSON(request.ageRule.fullYears),
      "timeZone": "Europe/Helsinki", "interval": "Wilson 95 %",
      "quantiles": "type 7", "curve": "Kaplan-Meier, log-log 95 %",
    ]
  }
}

extension MetricResult {
  /// The result for machines.
  public func json(_ language: Language) -> JSON {
    .object([
      .init("metric", .string(metric.id)), .init("name", .string(metric.name(language))),
      .init("kind", .string(metric.kind.rawValue)), .init("unit", .string(metric.unit.rawValue)),
      .init("groups", .object(groups.map { .init($0.dimension.rawValue, JSON($0.code)) })),
      .init("status", .string(status.rawValue)), .init("reason", JSON(obstacle?.rawValue)),
      .init("suppressed", .bool(suppression != nil)),
      .init("suppression", JSON(suppression?.rawValue)),
      .init("numerator", JSON(whole: numerator)), .init("denominator", JSON(whole: denominator)),
      .init("value", JSON(real: value)), .init("low", JSON(real: interval?.low)),
      .init("high", JSON(real: interval?.high)),
      .init("durations", durations?.json ?? .null), .init("curve", curve?.json ?? .null),
      .init("detailsSuppressed", .bool(hidesDetails)),
      .init("parts", .object(parts.map { .init($0.part.code, $0.json) })),
      .init("excluded", .object(excluded.map { .init($0.reason.rawValue, JSON(whole: $0.count)) })),
    ])
  }
}

extension MetricPartResult {
  fileprivate var json: JSON {
    ["count": JSON(whole: count), "base": JSON(whole: base), "value": JSON(real: value)]
  }
}

extension MetricDurations {
  fileprivate var json: JSON {
    [
      "count": JSON(quantiles.count), "median": JSON(real: quantiles.median),
      "lowerQuartile": JSON(real: quantiles.lowerQuartile),
      "upperQuartile": JSON(real: quantiles.upperQuartile), "p90": JSON(real: quantiles.p90),
      "mean": JSON(real: mean),
    ]
  }
}

extension MetricCurve {
  fileprivate var json: JSON {
    [
      "count": JSON(count), "ended": JSON(whole: ended), "median": JSON(whole: estimate.median),
      "medianLow": JSON(whole: estimate.medianLow), "medianHigh": JSON(whole: estimate.medianHigh),
      "waiting": .array(
        Self.told.map { day in
          let share = estimate.waiting(after: day)
          return [
            "day": JSON(day), "share": JSON(real: share?.share), "low": JSON(real: share?.low),
            "high": JSON(real: share?.high),
          ]
        }
      ),
    ]
  }
}

extension MetricComparison {
  fileprivate func json(_ language: Language) -> JSON {
    [
      "metric": .string(metric.id), "first": .string(first.name), "second": .string(second.name),
      "firstResult": firstResult?.json(language) ?? .null,
      "secondResult": secondResult?.json(language) ?? .null,
      "difference": JSON(real: difference?.value), "low": JSON(real: difference?.low),
      "high": JSON(real: difference?.high),
    ]
  }
}

extension MetricChart {
  fileprivate func json(_ language: Language) -> JSON {
    [
      "metric": .string(metric.id), "months": .array(months.map { .string($0) }),
      "values": .array(chart.values.map { JSON(real: $0) }), "median": JSON(real: chart.median),
      "findings": .array(
        chart.findings.map { finding in
          [
            "kind": .string(finding.kind.rawValue),
            "first": .string(months[finding.points.lowerBound]),
            "last": .string(months[finding.points.upperBound]), "points": JSON(finding.length),
          ]
        }
      ),
      "rules": [
        .string(chart.rules.shiftText(language)), .string(chart.rules.trendText(language)),
      ],
    ]
  }
}

extension JSON {
  fileprivate init(whole number: Int?) { self = number.map { JSON($0) } ?? .null }

  fileprivate init(real number: Double?) {
    self = number.flatMap { JSONNumber($0) }.map(JSON.number) ?? .null
  }
}

import TiimiDomain
import TiimiReports

/// One result as cells of a table, and the lines below it that say the rest.
struct MetricResultRow {
  let result: MetricResult
  let style: TextStyle
  let text: MetricText

  /// The value with its interval or quartiles; a word where it is hidden, a dash where there is none.
  var value: Cell {
    guard let value = result.value else {
      return result.suppression == nil ? Cell("–", .dim) : Cell(style(Self.hidden), .dim)
    }
    var lines = [Cell.Line(text.value(value, result.metric.kind), .emphasis)]
    if let interval = result.interval {
      let (low, high) = (text.decimal(interval.low * 100, 1), text.decimal(interval.high * 100, 1))
      lines.append(.init(text.range(low, high), .dim))
    }
    if let quantiles = result.durations?.quantiles {
      let (low, high) = (text.days(quantiles.lowerQuartile), text.days(quantiles.upperQuartile))
      lines.append(.init(text.range(low, high), .dim))
    }
    return Cell(lines: lines)
  }

  /// The numerator and the denominator, or how many a mean or a time is of.
  var counts: Cell {
    guard let denominator = result.denominator else { return Cell("") }
    return Cell(result.numerator.map { "\($0) / \(denominator)" } ?? "\(denominator)")
  }

  /// What can be said of it, or why there is nothing.
  var status: Cell {
    if let suppression = result.suppression { return Cell(style(suppression.text), .dim) }
    guard let obstacle = result.obstacle else { return Cell(style(result.status.name), role) }
    return Cell(lines: [
      .init(style(result.status.name), role), .init(style(obstacle.name), .dim),
    ])
  }

  private var role: TextStyle.Role {
    switch result.status {
    case .within: .good
    case .overTarget, .contradictoryData: .bad
    case .missingData, .notYetDue: .warning
    case .computed, .notComputable: .plain
    }
  }

  /// The further figures, the waiting curve and what was left out, under the metric's identifier.
  var details: [Block.OutlineLine] {
    let lines = partLines + durationLines + curveLines + excludedLines
    guard !lines.isEmpty else { return [] }
    let title = Block.OutlineLine("\(result.metric.id) \(style(result.metric.name))", .emphasis)
    return [title] + lines.map { Block.OutlineLine($0, indent: 2) }
  }

  private var partLines: [String] {
    if result.hidesDetails { return [style(Self.detailsHidden)] }
    return result.parts.compactMap { part in
      let name = style(part.part.name)
      switch part.part.shape {
      case .count: return part.count.map { "\(name): \($0)" }
      case .share:
        guard let count = part.count, let base = part.base, let value = part.value else {
          return nil
        }
        return "\(name): \(text.percent(value)) (\(count) / \(base))"
      case .mean:
        return part.value.map {
          "\(name): \(text.decimal($0, result.metric.kind == .score ? 1 : 2))"
        }
      case .days: return part.value.map { "\(name): \(text.value($0, .days))" }
      }
    }
  }

  private var durationLines: [String] {
    guard let durations = result.durations else { return [] }
    let kind = result.metric.kind
    return [
      style(Self.spread).filling(
        [
          "p90": text.value(durations.quantiles.p90, kind),
          "mean": text.value(durations.mean, kind),
        ]
      )
    ]
  }

  private var curveLines: [String] {
    guard let curve = result.curve else { return [] }
    let (estimate, kind) = (curve.estimate, result.metric.kind)
    let median = estimate.median.map { text.value(Double($0), kind) } ?? style(Self.notReached)
    let low = estimate.medianLow.map { String($0) } ?? "–"
    let high = estimate.medianHigh.map { String($0) } ?? "…"
    let shares = MetricCurve.told.compactMap { day in
      estimate.waiting(after: day).map { "\(day): \(text.percent($0.share))" }
    }
    let first = style(result.metric.isOpenTime ? Self.openCurve : Self.curve).filling(
      ["count": String(curve.count), "median": median, "low": low, "high": high]
    )
    let waiting = result.metric.isOpenTime ? Self.open : Self.waiting
    return [first]
      + (shares.isEmpty ? [] : ["\(style(waiting)) \(shares.joined(separator: ", "))"])
  }

  private var excludedLines: [String] {
    let told = result.excluded.compactMap { left in
      left.count.map { "\(style(left.reason.name)): \($0)" }
    }
    return told.isEmpty ? [] : ["\(style(Self.left)) \(told.joined(separator: "; "))"]
  }

  private static let hidden = Phrase(fi: "peitetty", sv: "dold", en: "hidden")
  private static let detailsHidden = Phrase(
    fi:
      "tarkemmat luvut on peitetty: jokin niistä koskee liian harvaa, tai pienen voisi laskea toisen jakson luvuista",
    sv:
      "de närmare talen är dolda: något av dem gäller för få, eller ett litet kunde räknas ut med en annan period",
    en:
      "the further figures are hidden: one of them is of too few, or a small one could be worked out with another period"
  )
  private static let spread = Phrase(
    fi: "90 % enintään {p90}, keskiarvo {mean}",
    sv: "90 % högst {p90}, medelvärde {mean}",
    en: "90 % within {p90}, mean {mean}"
  )
  private static let curve = Phrase(
    fi:
      "odottavat mukaan lukien (Kaplan–Meier, n = {count}): mediaani {median} (95 %: {low}–{high})",
    sv: "med dem som väntar (Kaplan–Meier, n = {count}): median {median} (95 %: {low}–{high})",
    en: "with those who wait (Kaplan–Meier, n = {count}): median {median} (95 %: {low}–{high})"
  )
  private static let openCurve = Phrase(
    fi: "avoimet mukaan lukien (Kaplan–Meier, n = {count}): mediaani {median} (95 %: {low}–{high})",
    sv: "med de öppna (Kaplan–Meier, n = {count}): median {median} (95 %: {low}–{high})",
    en: "with those still open (Kaplan–Meier, n = {count}): median {median} (95 %: {low}–{high})"
  )
  private static let notReached = Phrase(fi: "ei saavutettu", sv: "ej nådd", en: "not reached")
  private static let waiting = Phrase(
    fi: "odottaa vielä, päivänä",
    sv: "väntar ännu, dag",
    en: "still waiting, on day"
  )
  private static let open = Phrase(
    fi: "avoinna vielä, päivänä",
    sv: "ännu öppna, dag",
    en: "still open, on day"
  )
  private static let left = Phrase(
    fi: "laskematta:",
    sv: "inte räknade:",
    en: "left out:"
  )
}

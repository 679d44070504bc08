import TiimiDomain

extension EvaluationReport {
  /// The steps from screening to follow-up; each counts what took place in the period.
  var funnel: Page.Section {
    let stages: [(Phrase, MetricResult?, (MetricResult) -> Int?)] = [
      (Words.screened, result("M02"), { $0.denominator }),
      (Words.positive, result("M02"), { $0.numerator }),
      (Words.proposed, result("M03"), { $0.numerator }),
      (Words.accepted, result("M04"), { $0.numerator }),
      (Words.met, result("M08"), { $0.denominator }),
      (Words.followed, result("M16"), { $0.numerator }),
    ]
    let drawn = stages.map { phrase, result, count in
      let number = result.flatMap(count)
      let words = number.map { String($0) } ?? result.map(absence) ?? say(Words.notAsked)
      return FunnelDrawing.Stage(name: say(phrase), count: number, words: words)
    }
    guard let svg = FunnelDrawing(stages: drawn).svg else {
      return empty(Words.funnelTitle, Words.noFunnel)
    }
    return Page.Section(
      heading: say(Words.funnelTitle),
      blocks: [
        .paragraph(.init(say(Words.funnelText))), picture(svg, Words.funnelTitle),
        .table(
          header: [say(Words.step), say(Words.number)],
          rows: drawn.map { [Page.Cell($0.name), Page.Cell($0.words)] }
        ),
      ]
    )
  }

  /// The waiting curves of every time that people wait for.
  var waiting: Page.Section {
    let curves = content.main.totals.compactMap { result in result.curve.map { (result, $0) } }
    let blocks = curves.flatMap { self.waiting($0, $1) }
    if blocks.isEmpty { return empty(Words.waitingTitle, Words.noWaiting) }
    return Page.Section(
      heading: say(Words.waitingTitle),
      blocks: [.paragraph(.init(say(Words.waitingText)))] + blocks
    )
  }

  private func waiting(_ result: MetricResult, _ curve: MetricCurve) -> [Page.Block] {
    let drawing = SurvivalDrawing(
      curve: curve.estimate,
      count: curve.count,
      days: say(result.metric.kind == .workingDays ? Words.weekdayCount : Words.days),
      left: say(result.metric.isOpenTime ? Words.followedAndOpen : Words.stillWaiting)
    )
    guard let svg = drawing.svg else { return [] }
    let name = name(result.metric)
    let summary = summary(curve, result.metric)
    let rows = steps(of: curve.estimate).map { point in
      [
        Page.Cell(String(point.day)), Page.Cell(text.percent(point.waiting.share)),
        Page.Cell("\(text.percent(point.waiting.low)) – \(text.percent(point.waiting.high))"),
        Page.Cell(String(point.left)),
      ]
    }
    return [
      .subheading(name), .paragraph(.init(summary)),
      .picture(
        Page.Picture(svg: svg, alternative: "\(name). \(summary)")
      ),
      .table(
        header: waitingHeader(result.metric),
        rows: rows
      ),
    ]
  }

  /// The points at which the curve falls, those that are always told, and the last.
  private func steps(of curve: DisclosedCurve) -> [DisclosedCurve.Point] {
    var share = 1.0
    return curve.points.filter { point in
      defer { share = point.waiting.share }
      return point.waiting.share != share || point == curve.points.last
        || MetricCurve.told.contains(point.day)
    }
  }

  /// How many began to wait, and how long half of them waited.
  private func summary(_ curve: MetricCurve, _ metric: MetricDefinition) -> String {
    let estimate = curve.estimate
    let count = String(curve.count)
    guard let median = estimate.median else {
      return (metric.isOpenTime ? Words.mostOpen : Words.notReached)(language, ["count": count])
    }
    let facts = [
      "count": count, "median": text.value(Double(median), metric.kind),
      "low": estimate.medianLow.map { String($0) } ?? "0",
      "high": estimate.medianHigh.map { String($0) } ?? "…",
    ]
    return (metric.isOpenTime ? Words.openMedian : Words.median)(language, facts)
  }

  private func waitingHeader(_ metric: MetricDefinition) -> [String] {
    let words =
      metric.isOpenTime
      ? [Words.day, Words.stillOpen, Words.interval, Words.followedAndOpen]
      : [Words.day, Words.share, Words.interval, Words.stillWaiting]
    return words.map(say)
  }

  /// Who took part in the meetings.
  var participation: Page.Section {
    shares(Words.participationTitle, ["M09", "M10", "M12", "M20"])
  }

  /// What was promised and done.
  var promises: Page.Section { shares(Words.promisesTitle, ["M13", "M16", "M17", "M18"]) }

  private func shares(_ title: Phrase, _ ids: [String]) -> Page.Section {
    let results = ids.compactMap(result)
    let bars = results.compactMap { result in
      result.interval.map {
        BarDrawing.Bar(
          name: name(result.metric),
          interval: $0,
          words: text.percent($0.share)
        )
      }
    }
    guard let svg = BarDrawing(bars: bars).svg else {
      let reasons = results.map { Page.Cell("\(name($0.metric)): \(absence($0))") }
      return Page.Section(
        heading: say(title),
        blocks: [.paragraph(.init(say(Words.noShares)))] + (reasons.isEmpty ? [] : [.list(reasons)])
      )
    }
    let rows = results.map { [Page.Cell(name($0.metric)), value($0), Page.Cell(counts($0))] }
    return Page.Section(
      heading: say(title),
      blocks: [
        picture(svg, title),
        .table(header: [Words.metric, Words.value, Words.counted].map(say), rows: rows),
      ]
    )
  }

  /// A picture with the same figures in the table after it.
  func picture(_ svg: String, _ title: Phrase) -> Page.Block {
    .picture(Page.Picture(svg: svg, alternative: "\(say(title)). \(say(Words.tableBelow))"))
  }

  /// A section that says why there is nothing in it.
  func empty(_ title: Phrase, _ why: Phrase) -> Page.Section {
    Page.Section(heading: say(title), blocks: [.paragraph(.init(say(why)))])
  }
}

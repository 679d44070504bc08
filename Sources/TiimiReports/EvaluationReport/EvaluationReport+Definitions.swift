import TiimiDomain

extension EvaluationReport {
  /// What every metric counts, for those who check it.
  var definitions: Page.Section {
    let blocks = content.main.totals.flatMap { result -> [Page.Block] in
      let metric = result.metric
      let rows = [
        (Words.definition, say(metric.definition)), (Words.numerator, say(metric.numerator)),
        (Words.denominator, say(metric.denominator)), (Words.dateRule, say(metric.dateRule)),
        (Words.sources, metric.sources.map { say($0.name) }.joined(separator: "; ")),
      ]
      return [
        .subheading(name(metric)),
        .rows(rows.map { Page.Row(say($0), Page.Cell($1)) }),
      ]
    }
    return Page.Section(
      heading: say(Words.definitionsTitle),
      blocks: blocks + [.paragraph(.init(say(Words.methods), .quiet))]
    )
  }

  /// Where the figures come from, so that they can be had again.
  var origin: Page.Section {
    let rows = [
      Page.Row(say(Words.entries), Page.Cell(String(content.entries))),
      Page.Row(say(Words.head), Page.Cell(content.head)),
      Page.Row(say(Words.version), Page.Cell(content.version)),
    ]
    return Page.Section(
      heading: say(Words.originTitle),
      blocks: [.rows(rows), .paragraph(.init(say(Words.originText), .quiet))]
    )
  }
}

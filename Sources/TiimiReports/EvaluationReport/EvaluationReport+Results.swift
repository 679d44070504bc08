import TiimiDomain
import TiimiRules

extension EvaluationReport {
  /// What was measured, on whom and when.
  var about: Page.Section {
    let request = content.main.request
    let hidden = ([content.main] + content.groups).flatMap(\.results).count {
      $0.suppression != nil || $0.hidesDetails
    }
    var rows = [
      Page.Row(
        say(Words.period),
        Page.Cell(DateText.period(from: request.from, to: request.to, language))
      ),
      Page.Row(say(Words.asOf), Page.Cell(DateText.day(content.main.asOf, language))),
      Page.Row(say(Words.cases), Page.Cell(population(\.cases))),
      Page.Row(say(Words.persons), Page.Cell(population(\.persons))),
      Page.Row(say(Words.metrics), Page.Cell(String(content.main.totals.count))),
      Page.Row(say(Words.weekdays), Page.Cell(say(request.switches.reading.name))),
      Page.Row(
        say(Words.threshold),
        Page.Cell(
          Words.thresholdText(
            language,
            [
              "threshold": String(content.main.disclosure.threshold), "hidden": String(hidden),
            ]
          )
        )
      ),
    ]
    if content.alreadyKnown > 0 {
      rows.append(
        Page.Row(
          say(Words.published),
          Page.Cell(say(AlreadyKnown.phrase(content.alreadyKnown)), .warning)
        )
      )
    }
    if content.isPractice {
      rows.append(Page.Row(say(Words.register), Page.Cell(say(Words.practice))))
    }
    return Page.Section(
      heading: say(Words.aboutTitle),
      blocks: [.rows(rows), .paragraph(.init(say(Words.noDecision), .quiet))],
      isKey: true
    )
  }

  /// A number of the population, unless it is of too few people to tell.
  private func population(_ number: (Population) -> Int) -> String {
    let persons = content.population.persons
    return persons > 0 && persons < content.main.disclosure.threshold
      ? say(Suppression.protected.text) : String(number(content.population))
  }

  /// Every metric with its value.
  var results: Page.Section {
    let rows = content.main.totals.map { result -> [Page.Cell] in
      [Page.Cell(name(result.metric)), value(result), Page.Cell(counts(result)), status(result)]
    }
    let header = [Words.metric, Words.value, Words.counted, Words.status].map(say)
    var blocks: [Page.Block] = [.table(header: header, rows: rows)]
    if content.main.totals.contains(where: { $0.metric.kind == .score }) {
      blocks.append(.paragraph(.init(say(GoalAttainment.caution), .warning)))
    }
    return Page.Section(heading: say(Words.resultsTitle), blocks: blocks)
  }

  private func status(_ result: MetricResult) -> Page.Cell {
    let role: Page.Role =
      switch result.status {
      case .within: .good
      case .overTarget, .contradictoryData: .bad
      case .missingData, .notYetDue: .warning
      case .computed, .notComputable: .normal
      }
    return Page.Cell(say(result.status.name), role)
  }

  /// What is missing from the figures, and why.
  var missing: Page.Section {
    let without = content.main.totals.filter { $0.value == nil }.map {
      Page.Cell("\(name($0.metric)): \(absence($0))")
    }
    let left = content.main.totals.compactMap { result -> Page.Cell? in
      let told = result.excluded.compactMap { left in
        left.count.map { "\(say(left.reason.name)) \($0)" }
      }
      if told.isEmpty { return nil }
      return Page.Cell("\(name(result.metric)): \(told.joined(separator: "; "))")
    }
    var blocks: [Page.Block] = []
    if !without.isEmpty {
      blocks += [.subheading(say(Words.without)), .list(without)]
    }
    if !left.isEmpty { blocks += [.subheading(say(Words.leftOut)), .list(left)] }
    if blocks.isEmpty { blocks = [.paragraph(.init(say(Words.nothingMissing)))] }
    return Page.Section(heading: say(Words.missingTitle), blocks: blocks)
  }
}

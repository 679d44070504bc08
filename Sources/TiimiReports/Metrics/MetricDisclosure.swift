import TiimiDomain

/// A set of results that is cut one way: all metrics of one period by the same dimensions.
struct MetricCut {
  let period: FigurePeriod?
  let dimensions: [MetricDimension]
  var results: [UnprotectedResult]

  init(_ tally: MetricTally, reads: AccessReads?) {
    let request = tally.request
    period = Self.period(request, tally.known.day)
    dimensions = request.dimensions
    results = tally.results(reads: reads)
  }

  private static func period(_ request: MetricRequest, _ last: Day) -> FigurePeriod? {
    guard let from = request.from ?? beginning else { return nil }
    return FigurePeriod(from: from, until: min(request.to ?? last, last).adding(days: 1))
  }

  /// A day before every entry: all the time before a day is a period, too, from which a shorter one
  /// can be taken away.
  private static let beginning = Day(iso: "1900-01-01")
}

/// The way from counts to results that may leave: every cut of a report goes through at once.
struct MetricDisclosure {
  let settings: DisclosureSettings

  /// The results of each cut, with small figures and those that give them away hidden.
  func protect(
    _ cuts: [MetricCut],
    after ledger: PublicationLedger
  ) throws -> (cuts: [[MetricResult]], figures: ProtectedFigures) {
    var tables: [FigureTable] = []
    var places: [[String: Int]] = []
    for cut in cuts {
      var own: [String: Int] = [:]
      for table in try self.tables(of: cut) {
        own[table.measure.text] = tables.count
        tables.append(table)
      }
      places.append(own)
    }
    let figures = DisclosureControl(settings).protect(tables, after: ledger)
    let periods = cuts.compactMap(\.period)
    let protected = zip(cuts, places).map { cut, own in
      let results = cut.results.map { show($0, cut, own, figures.tables) }
      return hideDetails(cut, results, besides: periods, after: ledger)
    }
    return (protected, figures)
  }

  private func tables(of cut: MetricCut) throws -> [FigureTable] {
    let byMetric = Dictionary(grouping: cut.results, by: \.result.metric.id)
    return try byMetric.keys.sorted().flatMap { id -> [FigureTable] in
      let results = byMetric[id] ?? []
      guard let metric = results.first?.result.metric, let word = FigureWord(id) else { return [] }
      let frame = MetricFrame(cut, results, addsUp: metric.addsUpOverTime)
      let count = frame.dimensions.count
      let main = try FigureTable(
        measure: word,
        base: metric.kind == .proportion ? FigureWord(id + "-base") : nil,
        period: cut.period,
        addsUpOverTime: metric.addsUpOverTime,
        dimensions: frame.dimensions,
        cells: frame.filled(results.map { FigureCell($0, metric, count) })
      )
      guard metric.kind.isDuration, let curve = FigureWord(id + "-curve") else { return [main] }
      let waits = try FigureTable(
        measure: curve,
        base: FigureWord(id + "-curve-base"),
        period: cut.period,
        addsUpOverTime: true,
        dimensions: frame.dimensions,
        cells: frame.filled(results.map { FigureCell(curveOf: $0, count) })
      )
      return [main, waits]
    }
  }

  private func show(
    _ unprotected: UnprotectedResult,
    _ cut: MetricCut,
    _ places: [String: Int],
    _ tables: [ProtectedTable]
  ) -> MetricResult {
    var result = unprotected.result
    let id = result.metric.id
    let place = result.place(cut.dimensions.count)
    if let cell = places[id].flatMap({ tables[$0][place] }) {
      result.suppression = cell.counted.suppression ?? cell.base?.suppression
      if result.suppression != nil { result.hide(base: cell.base?.value) }
    }
    if let cell = places[id + "-curve"].flatMap({ tables[$0][place] }) {
      result.curve = curve(unprotected.cell, cell)
    }
    return result
  }

  private func curve(_ cell: MetricCell, _ shown: ProtectedCell) -> MetricCurve? {
    guard let count = shown.base?.value,
      let estimate = KaplanMeier(ended: cell.ended, censored: cell.waiting),
      cell.peopleOfCurve.count >= min(settings.threshold, cell.peopleOfCurve.limit),
      let curve = DisclosedCurve(
        estimate,
        threshold: settings.threshold,
        milestones: MetricCurve.told
      )
    else { return nil }
    return MetricCurve(count: count, ended: shown.counted.value, estimate: curve)
  }
}

extension MetricDefinition {
  /// Whether the counts of adjoining periods add up; a state on a day, or a person, is not counted twice.
  fileprivate var addsUpOverTime: Bool { !["M01", "M10", "M14", "M15"].contains(id) }
}

extension FigureWord {
  /// What stands for "not known".
  static let unknown = FigureWord(cleaned: "unknown")

  /// A code from any text: signs that may not stand in a code become hyphens.
  fileprivate init(cleaned text: String) {
    let kept = text.prefix(60).map { FigureWord(String($0)) == nil ? Character("-") : $0 }
    self.text = kept.isEmpty ? "-" : String(kept)
  }
}

extension MetricGroup {
  /// The group as a code that may stand in a published table.
  var word: FigureWord {
    guard let code else { return .unknown }
    return FigureWord(code) ?? FigureWord(cleaned: code)
  }
}

extension MetricResult {
  func place(_ dimensions: Int) -> [FigureWord?] {
    groups.isEmpty ? Array(repeating: nil, count: dimensions) : groups.map(\.word)
  }

  /// Takes away everything that the counts could be worked out from.
  fileprivate mutating func hide(base: Int?) {
    numerator = nil
    denominator = base
    value = nil
    interval = nil
    durations = nil
    if metric.target != nil, obstacle == nil { status = .computed }
  }
}

extension FigureCell {
  fileprivate init(_ unprotected: UnprotectedResult, _ metric: MetricDefinition, _ dimensions: Int)
  {
    let cell = unprotected.cell
    let place = unprotected.result.place(dimensions)
    let persons = cell.peopleBelow.people(of: cell.below) + cell.unnamed
    guard metric.kind == .proportion else {
      let counted = PersonCount(units: cell.below, persons: persons)
      self.init(place: place, counted: counted)
      return
    }
    let beside = cell.peopleBeside.people(of: cell.below - cell.above) + cell.unnamed
    self.init(
      place: place,
      counted: PersonCount(units: cell.above, persons: cell.peopleAbove.people(of: cell.above)),
      remainder: PersonCount(units: cell.below - cell.above, persons: beside),
      basePersons: persons
    )
  }

  fileprivate init(curveOf unprotected: UnprotectedResult, _ dimensions: Int) {
    let cell = unprotected.cell
    let persons = cell.peopleOfCurve.people(of: cell.ended.total + cell.waiting.total)
    self.init(
      place: unprotected.result.place(dimensions),
      counted: PersonCount(units: cell.ended.total, persons: min(persons, cell.ended.total)),
      remainder: PersonCount(units: cell.waiting.total, persons: min(persons, cell.waiting.total)),
      basePersons: persons
    )
  }
}

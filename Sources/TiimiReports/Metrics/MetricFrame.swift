import TiimiDomain

/// The dimensions of a metric's table, and the cells of times in which nothing happened.
///
/// A month in a table by month is the same figure as that month reported alone, so its category has
/// days. Between the months with results lie gaps: a reader knows that nothing happened in them.
struct MetricFrame {
  /// The dimensions with their categories.
  let dimensions: [FigureDimension]
  /// Which of the dimensions is the time, and its categories.
  private let time: (place: Int, categories: [FigureCategory])?

  /// Makes the frame of the results of one metric; `addsUp` says whether its months add up to the period.
  init(_ cut: MetricCut, _ results: [UnprotectedResult], addsUp: Bool) {
    let groups = cut.dimensions.indices.map { place in
      results.compactMap { result in
        result.result.groups.indices.contains(place) ? result.result.groups[place] : nil
      }
    }
    let time = addsUp ? Self.time(cut, groups) : nil
    self.time = time
    dimensions = cut.dimensions.indices.map { place in
      FigureDimension(
        name: FigureWord(cut.dimensions[place].rawValue) ?? .unknown,
        categories: time?.place == place
          ? time?.categories ?? []
          : Self.distinct(groups[place].map(\.word)).map { FigureCategory($0) }
      )
    }
  }

  /// The cells, and one of nobody for each time that has none in a group.
  func filled(_ cells: [FigureCell]) -> [FigureCell] {
    guard let first = cells.first, let time else { return cells }
    let nobody = PersonCount(persons: 0)
    let taken = Set(cells.map(\.place))
    let groups = Self.distinct(
      cells.compactMap { $0.place.margin(without: time.place) }
    )
    let missing = groups.flatMap { group in
      time.categories.map { category in
        var place = group
        place[time.place] = category.word
        return place
      }
    }
    return cells
      + missing.filter { !taken.contains($0) }.map {
        FigureCell(place: $0, counted: nobody, remainder: first.remainder == nil ? nil : nobody)
      }
  }

  /// The first dimension of time with its times; nil without one, or when a group has no time.
  private static func time(
    _ cut: MetricCut,
    _ groups: [[MetricGroup]]
  ) -> (place: Int, categories: [FigureCategory])? {
    guard let place = cut.dimensions.firstIndex(where: \.isTime), let period = cut.period,
      let times = times(distinct(groups[place]), within: period)
    else { return nil }
    return (place, times)
  }

  /// The times of the groups and the gaps between them, from the first day of the period to the last;
  /// nil when a group has no time.
  private static func times(
    _ groups: [MetricGroup],
    within period: FigurePeriod
  ) -> [FigureCategory]? {
    var days: [FigureWord: FigurePeriod] = [:]
    for group in groups {
      guard let span = group.days(within: period) else { return nil }
      days[group.word] = span
    }
    var categories: [FigureCategory] = []
    var next = period.from
    for (word, span) in days.sorted(by: { $0.value < $1.value }) {
      categories += gap(from: next, until: span.from) + [FigureCategory(word, period: span)]
      next = span.until
    }
    return categories + gap(from: next, until: period.until)
  }

  private static func gap(from first: Day, until end: Day) -> [FigureCategory] {
    guard let days = FigurePeriod(from: first, until: end),
      let word = FigureWord("none-\(first.iso)")
    else { return [] }
    return [FigureCategory(word, period: days)]
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension MetricGroup {
  /// The days of a month or a quarter as far as they lie in a period; nil for every other group.
  fileprivate func days(within period: FigurePeriod) -> FigurePeriod? {
    guard let code, let first = firstDay(code) else { return nil }
    let end = first.adding(months: dimension == .month ? 1 : 3)
    return FigurePeriod(from: max(first, period.from), until: min(end, period.until))
  }

  /// The first day of `2026-11` or of `2026-Q4`.
  private func firstDay(_ code: String) -> Day? {
    switch dimension {
    case .month: return Day(iso: code + "-01")
    case .quarter:
      guard let year = Int(code.prefix(4)), let quarter = Int(code.suffix(1)) else { return nil }
      return Day(year: year, month: quarter * 3 - 2, day: 1)
    default: return nil
    }
  }
}

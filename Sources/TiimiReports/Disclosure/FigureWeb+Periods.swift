extension FigureWeb {
  /// Says how figures of the same group in different days hang together: January to March less
  /// January to February is March.
  mutating func addPeriods(_ shapes: [FigureShape]) {
    let additive = Set(shapes.filter(\.addsUpOverTime).flatMap(\.quantities))
    var periods: [FigureKey: [FigurePeriod]] = [:]
    var groups: [FigureKey] = []
    for figure in figures where additive.contains(figure.key.quantity) {
      guard let period = figure.key.period else { continue }
      let group = FigureKey(quantity: figure.key.quantity, group: figure.key.group, period: nil)
      if periods[group] == nil { groups.append(group) }
      periods[group, default: []].append(period)
    }
    for group in groups {
      let periods = periods[group] ?? []
      if periods.count < 2 { continue }
      addPieces(group, periods)
      addDifferences(group, periods)
    }
  }

  /// Every period is the sum of the pieces that the first and last days of all of them cut it into.
  private mutating func addPieces(_ group: FigureKey, _ periods: [FigurePeriod]) {
    let days = Set(periods.flatMap { [$0.from, $0.until] }).sorted()
    let pieces = zip(days, days.dropFirst()).compactMap { FigurePeriod(from: $0, until: $1) }
    for period in periods {
      let parts = pieces.filter(period.contains)
      if parts.count < 2 { continue }
      let places = parts.map { place(of: group.during($0)) }
      whole(place(of: group.during(period)), equals: places)
    }
  }

  /// Two periods that begin or end together differ by a third.
  private mutating func addDifferences(_ group: FigureKey, _ periods: [FigurePeriod]) {
    for long in periods {
      for short in periods where long.contains(short) && long != short {
        let rest =
          long.from == short.from
          ? FigurePeriod(from: short.until, until: long.until)
          : long.until == short.until ? FigurePeriod(from: long.from, until: short.from) : nil
        guard let rest else { continue }
        let parts = [place(of: group.during(short)), place(of: group.during(rest))]
        whole(place(of: group.during(long)), equals: parts)
      }
    }
  }
}

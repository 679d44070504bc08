/// Which figure it is, whatever table it stands in: a quantity of a group in a period.
struct FigureKey: Hashable {
  /// What is counted.
  enum Quantity: Hashable {
    /// Something with a name of its own: a measure or a base.
    case named(FigureWord)
    /// The base of a measure that gives it no name.
    case base(of: FigureWord)
    /// What the base of a measure has beside it; never shown, but the difference of two figures.
    case remainder(of: FigureWord)
  }

  let quantity: Quantity
  /// The categories of the group; time is in `period` instead.
  let group: [FigureWord: FigureWord]
  let period: FigurePeriod?

  /// The same quantity of the same group in other days.
  func during(_ period: FigurePeriod) -> FigureKey {
    FigureKey(quantity: quantity, group: group, period: period)
  }
}

/// What two tables, one not yet protected and one published earlier, have in common.
struct FigureShape {
  let measure: FigureWord
  let base: FigureWord?
  let hasBase: Bool
  let period: FigurePeriod?
  let addsUpOverTime: Bool
  let dimensions: [FigureDimension]
  let places: [[FigureWord?]]

  init(_ table: FigureTable) {
    measure = table.measure
    base = table.base
    hasBase = table.cells.contains { $0.remainder != nil }
    period = table.period
    addsUpOverTime = table.addsUpOverTime
    dimensions = table.dimensions
    places = table.cells.map(\.place)
  }

  init(_ table: ProtectedTable) {
    measure = table.measure
    base = table.base
    hasBase = table.cells.contains { $0.base != nil }
    period = table.period
    addsUpOverTime = table.addsUpOverTime
    dimensions = table.dimensions
    places = table.cells.map(\.place)
  }

  var baseQuantity: FigureKey.Quantity { base.map { .named($0) } ?? .base(of: measure) }

  /// The quantities whose cells the table shows.
  var quantities: [FigureKey.Quantity] { [.named(measure)] + (hasBase ? [baseQuantity] : []) }

  /// The places of the cells, and of everything that they add up to: whoever has the cells has those too.
  var placesWithMargins: [[FigureWord?]] {
    var found = places
    var seen = Set(places)
    var next = 0
    while next < found.count {
      for (place, dimension) in dimensions.enumerated() where dimension.isPartition {
        guard let margin = found[next].margin(without: place) else { continue }
        if seen.insert(margin).inserted { found.append(margin) }
      }
      next += 1
    }
    return found
  }

  /// The figure of a quantity at a place.
  func key(_ quantity: FigureKey.Quantity, at place: [FigureWord?]) -> FigureKey {
    var group: [FigureWord: FigureWord] = [:]
    var period = period
    for (word, dimension) in zip(place, dimensions) {
      guard let word else { continue }
      if let days = dimension.categories.first(where: { $0.word == word })?.period {
        period = days
      } else {
        group[dimension.name] = word
      }
    }
    return FigureKey(quantity: quantity, group: group, period: period)
  }
}

extension [FigureWord?] {
  /// The place with all the categories of one dimension together; nil when it has them so already.
  func margin(without dimension: Int) -> [FigureWord?]? {
    if self[dimension] == nil { return nil }
    var margin = self
    margin[dimension] = nil
    return margin
  }
}

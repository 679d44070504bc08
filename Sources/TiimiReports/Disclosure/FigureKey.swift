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

  /// The same quantity without one of the categories.
  func without(_ dimension: FigureWord) -> FigureKey {
    FigureKey(quantity: quantity, group: group.filter { $0.key != dimension }, period: period)
  }

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

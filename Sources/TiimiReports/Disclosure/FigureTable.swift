/// A table of counts over persons before anybody may see it.
///
/// Tables of the same measure, dimensions and period belong together however they are cut: the same
/// cell in two of them is the same figure. Every count is of units (cases, meetings, promises) and
/// carries the number of different persons behind it; the rules look at persons.
public struct FigureTable: Hashable, Sendable {
  /// What is counted: a metric's numerator, or what a mean or a median is of.
  public let measure: FigureWord
  /// What it is counted out of, where there is a denominator.
  ///
  /// Two metrics with the same denominator name it alike, so that the one cannot give away the other.
  public let base: FigureWord?
  /// The days that the table is of; nil where days do not matter.
  public let period: FigurePeriod?
  /// True when the figures of two adjoining periods add up to those of both together.
  public let addsUpOverTime: Bool
  /// How the table is cut; none for a single figure.
  public let dimensions: [FigureDimension]
  /// The cells, margins and totals among them.
  public let cells: [FigureCell]

  /// Makes a table; throws `DisclosureRefusal.tableMalformed` when a cell is there twice or has
  /// another number of places than there are dimensions, or a category that its dimension has not.
  public init(
    measure: FigureWord,
    base: FigureWord? = nil,
    period: FigurePeriod? = nil,
    addsUpOverTime: Bool = true,
    dimensions: [FigureDimension] = [],
    cells: [FigureCell]
  ) throws(DisclosureRefusal) {
    let places = cells.map(\.place)
    guard Set(places).count == places.count,
      places.allSatisfy({ FigureDimension.fits($0, dimensions) })
    else { throw .tableMalformed(measure: measure.text) }
    self.measure = measure
    self.base = base
    self.period = period
    self.addsUpOverTime = addsUpOverTime
    self.dimensions = dimensions
    self.cells = cells
  }
}

/// One way in which a table is cut.
public struct FigureDimension: Hashable, Sendable {
  /// What it is, such as `sex`.
  public let name: FigureWord
  /// Its categories, in the order of the table.
  public let categories: [FigureCategory]
  /// True when every unit is in exactly one category, so that the categories add up to the total.
  public let isPartition: Bool

  /// Makes a dimension.
  public init(name: FigureWord, categories: [FigureCategory], isPartition: Bool = true) {
    self.name = name
    self.categories = categories
    self.isPartition = isPartition
  }

  /// Whether the categories have days.
  var isTime: Bool { categories.contains { $0.period != nil } }

  /// Whether a place has a known category, or none, for each of the dimensions.
  static func fits(_ place: [FigureWord?], _ dimensions: [FigureDimension]) -> Bool {
    place.count == dimensions.count
      && zip(place, dimensions).allSatisfy { word, dimension in
        word == nil || dimension.categories.contains { $0.word == word }
      }
  }
}

/// A category of a dimension.
public struct FigureCategory: Hashable, Sendable {
  /// Its code.
  public let word: FigureWord
  /// The days of the category where the dimension is time, such as a month; nil otherwise.
  public let period: FigurePeriod?

  /// Makes a category.
  public init(_ word: FigureWord, period: FigurePeriod? = nil) {
    self.word = word
    self.period = period
  }
}

/// One cell of a table that nobody has seen yet.
public struct FigureCell: Hashable, Sendable {
  /// The category in each dimension, nil for all of them together.
  public let place: [FigureWord?]
  /// What is counted.
  public let counted: PersonCount
  /// What the base has beside it: the denominator without the numerator; nil without a base.
  public let remainder: PersonCount?
  /// How many different persons are in the base; taken as low as can be when not known.
  public let basePersons: Int
  /// Further numbers about those counted, such as a median and its quartiles; shown only with the
  /// count.
  public let values: [Double]

  /// Makes a cell.
  public init(
    place: [FigureWord?] = [],
    counted: PersonCount,
    remainder: PersonCount? = nil,
    basePersons: Int? = nil,
    values: [Double] = []
  ) {
    self.place = place
    self.counted = counted
    self.remainder = remainder
    self.basePersons = basePersons ?? max(counted.persons, remainder?.persons ?? 0)
    self.values = values
  }
}

/// A number of units and of the different persons behind them.
public struct PersonCount: Hashable, Sendable {
  /// How many units: cases, meetings, promises.
  public let units: Int
  /// How many different persons they are of.
  public let persons: Int

  /// Makes a count; persons are at most as many as units, and none of the units is nobody's.
  public init(units: Int, persons: Int) {
    self.units = max(0, units)
    self.persons = self.units == 0 ? 0 : min(max(1, persons), self.units)
  }

  /// Makes a count of persons themselves.
  public init(persons: Int) {
    self.init(units: persons, persons: persons)
  }
}

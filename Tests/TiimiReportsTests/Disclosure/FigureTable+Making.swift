import Testing
import TiimiDomain

@testable import TiimiReports

/// A code that the test knows to be one.
func word(_ text: String) throws -> FigureWord { try #require(FigureWord(text)) }

/// The days from the first until the last, without it.
func period(_ from: String, _ until: String) throws -> FigurePeriod {
  let first = try #require(Day(iso: from))
  let end = try #require(Day(iso: until))
  return try #require(FigurePeriod(from: first, until: end))
}

extension FigureTable {
  /// A table of persons in one dimension with their total.
  static func row(
    _ counts: KeyValuePairs<String, Int>,
    by dimension: String = "sex",
    during period: FigurePeriod? = nil
  ) throws -> FigureTable {
    let total = counts.reduce(0) { $0 + $1.value }
    let cells = try counts.map {
      FigureCell(place: [try word($0.key)], counted: PersonCount(persons: $0.value))
    }
    return try FigureTable(
      measure: try word("M04"),
      period: period,
      dimensions: [
        FigureDimension(
          name: try word(dimension),
          categories: try counts.map { FigureCategory(try word($0.key)) }
        )
      ],
      cells: cells + [FigureCell(place: [nil], counted: PersonCount(persons: total))]
    )
  }

  /// The table without the cells of nobody.
  var withoutNoughts: FigureTable {
    get throws {
      try FigureTable(
        measure: measure,
        base: base,
        period: period,
        dimensions: dimensions,
        cells: cells.filter { $0.counted.units > 0 }
      )
    }
  }

  /// A single share.
  static func share(_ counted: Int, of base: Int) throws -> FigureTable {
    try FigureTable(
      measure: try word("M04"),
      cells: [
        FigureCell(
          counted: PersonCount(persons: counted),
          remainder: PersonCount(persons: base - counted),
          basePersons: base
        )
      ]
    )
  }
}

import Testing
import TiimiDomain

@testable import TiimiReports

/// Invented people, and tables of them cut in several ways.
struct PracticeCounts {
  /// One invented person: a category in each dimension, a month and a yes or no.
  struct Person {
    let categories: [Int]
    let month: Int
    let isCounted: Bool
  }

  let people: [Person]
  let sizes: [Int]

  /// Makes people with skewed categories, so that some are rare.
  init(seed: UInt64) {
    var chance = SeededRandomness(seed: seed)
    let sizes = (0..<Int.random(in: 2...3, using: &chance)).map { _ in
      Int.random(in: 2...4, using: &chance)
    }
    let share = Double.random(in: 0.05...0.95, using: &chance)
    people = (0..<Int.random(in: 20...220, using: &chance)).map { _ in
      Person(
        categories: sizes.map {
          min(Int.random(in: 0..<$0, using: &chance), Int.random(in: 0..<$0, using: &chance))
        },
        month: Int.random(in: 1...3, using: &chance),
        isCounted: Double.random(in: 0..<1, using: &chance) < share
      )
    }
    self.sizes = sizes
  }

  /// A table of the dimensions, of the months from the first through the last; with every margin, or
  /// with the total alone.
  func table(
    _ dimensions: [Int],
    months: ClosedRange<Int>,
    isShare: Bool,
    hasMargins: Bool = true
  ) throws -> FigureTable {
    let group = people.filter { months.contains($0.month) }
    let shown = places(dimensions).filter { place in
      hasMargins || !place.contains(nil) || place.allSatisfy { $0 == nil }
    }
    let cells = try shown.map { place in
      let inside = group.filter { person in
        zip(dimensions, place).allSatisfy { $1 == nil || person.categories[$0] == $1 }
      }
      let counted = isShare ? inside.count { $0.isCounted } : inside.count
      return FigureCell(
        place: try place.map { try $0.map { try word("c\($0)") } },
        counted: PersonCount(persons: counted),
        remainder: isShare ? PersonCount(persons: inside.count - counted) : nil,
        basePersons: inside.count
      )
    }
    return try FigureTable(
      measure: try word(isShare ? "yes" : "all"),
      base: isShare ? try word("all") : nil,
      period: try Self.days(months),
      dimensions: try dimensions.map { dimension in
        FigureDimension(
          name: try word("d\(dimension)"),
          categories: try (0..<sizes[dimension]).map { FigureCategory(try word("c\($0)")) }
        )
      },
      cells: cells
    )
  }

  /// Every combination of categories, and of all of them, in each dimension.
  private func places(_ dimensions: [Int]) -> [[Int?]] {
    dimensions.reduce([[]]) { places, dimension in
      places.flatMap { place in
        ((0..<sizes[dimension]).map(Int?.some) + [nil]).map { place + [$0] }
      }
    }
  }

  /// A table of each of the months by a dimension, with nothing but the total beside the cells.
  func tableByMonth(_ dimension: Int, months: ClosedRange<Int> = 1...3) throws -> FigureTable {
    let group = people.filter { months.contains($0.month) }
    let cells = try months.flatMap { month in
      try (0..<sizes[dimension]).map { category in
        let count = group.count { $0.month == month && $0.categories[dimension] == category }
        return FigureCell(
          place: [try word("m\(month)"), try word("c\(category)")],
          counted: PersonCount(persons: count)
        )
      }
    }
    let times = try months.map { month in
      FigureCategory(try word("m\(month)"), period: try Self.days(month...month))
    }
    return try FigureTable(
      measure: try word("all"),
      period: try Self.days(months),
      dimensions: [
        FigureDimension(name: try word("month"), categories: times),
        FigureDimension(
          name: try word("d\(dimension)"),
          categories: try (0..<sizes[dimension]).map { FigureCategory(try word("c\($0)")) }
        ),
      ],
      cells: cells + [FigureCell(place: [nil, nil], counted: PersonCount(persons: group.count))]
    )
  }

  static func days(_ months: ClosedRange<Int>) throws -> FigurePeriod {
    try period("2026-0\(months.lowerBound)-01", "2026-0\(months.upperBound + 1)-01")
  }
}

import Testing
import TiimiDomain

@testable import TiimiReports

/// Tables by month and unit, as large as an evaluator asks for them.
struct LargeTableTests {
  /// Many in every unit and month, but for one unit with few counted in some months.
  private func table(months: Int, units: Int, few: [Int: Int]) throws -> FigureTable {
    let counted = { (month: Int?, unit: Int?) -> Int in
      (0..<months).filter { month == nil || $0 == month }.reduce(0) { sum, month in
        sum
          + (0..<units).filter { unit == nil || $0 == unit }.reduce(0) { sum, unit in
            sum + (unit == 0 ? few[month] ?? 9 : 10 + (month * 7 + unit * 5) % 30)
          }
      }
    }
    let places: (Int) -> [Int?] = { Array(0..<$0) + [nil] }
    return try FigureTable(
      measure: try word("M02"),
      base: try word("M02-base"),
      dimensions: [
        FigureDimension(
          name: try word("month"),
          categories: try (0..<months).map { FigureCategory(try word("m\($0)")) }
        ),
        FigureDimension(
          name: try word("unit"),
          categories: try (0..<units).map { FigureCategory(try word("u\($0)")) }
        ),
      ],
      cells: try places(months).flatMap { month in
        try places(units).map { unit in
          let number = counted(month, unit)
          return FigureCell(
            place: [try month.map { try word("m\($0)") }, try unit.map { try word("u\($0)") }],
            counted: PersonCount(persons: number),
            remainder: PersonCount(persons: number + 20)
          )
        }
      }
    )
  }

  private func hidden(_ figures: ProtectedFigures) -> [Int] {
    let cells = figures.tables[0].cells
    return [
      cells.count { $0.counted.suppression != nil }, cells.count { $0.base?.suppression != nil },
    ]
  }

  @Test func `a small cell costs one other cell of its month and no more`() throws {
    let few = [1: 4, 4: 2, 9: 1, 17: 3, 20: 2]
    let figures = DisclosureControl().protect([try table(months: 24, units: 12, few: few)])
    #expect(hidden(figures) == [2 * few.count, 0])
    #expect(figures.alreadyKnown == 0)
  }

  @Test func `one small cell needs a rectangle`() throws {
    let figures = DisclosureControl().protect([try table(months: 8, units: 4, few: [5: 3])])
    #expect(hidden(figures) == [4, 0])
    #expect(TableAttack(figures.tables).recovered.isEmpty)
  }
}

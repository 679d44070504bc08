import Testing

@testable import TiimiReports

struct LinearGapsTests {
  private func gaps(_ rows: [[Int: Int]], figures: Int) throws -> LinearGaps {
    try #require(LinearGaps(rows: rows.map { SparseRow($0) }, figures: figures))
  }

  @Test func `nothing is determined where each equation has two unknowns`() throws {
    #expect(
      try gaps([[0: 1, 1: 1], [2: 1, 3: 1], [0: 1, 2: 1]], figures: 4).open == [0, 1, 2, 3]
    )
  }

  @Test func `two equations of the same two unknowns determine both`() throws {
    let solved = try gaps(
      [[0: 1, 1: 1, -1: -5], [0: 1, 1: -1, -1: -1], [2: 1, 3: 1, -1: -9]],
      figures: 4
    )
    #expect(solved.open == [2, 3])
    let limits = FigureLimits(least: [0, 0, 0, 0], solved.rows)
    #expect((0..<4).map { limits.leave(2, for: $0) } == [false, false, true, true])
  }

  @Test func `an equation that says nothing new changes nothing`() throws {
    let rows = [[0: 1, 1: 1], [0: 2, 1: 2]]
    #expect(try gaps(rows, figures: 2).rows == [SparseRow([0: 1, 1: 1])])
  }

  @Test func `a figure in no equation is open`() throws {
    #expect(try gaps([[0: 3]], figures: 2).open == [1])
  }

  @Test func `numbers that outgrow the machine are not guessed`() {
    let rows = [[0: 999_999_937, 1: 1], [0: 1, 1: 999_999_929]].map { SparseRow($0) }
    #expect(LinearGaps(rows: rows, figures: 2) == nil)
  }

  @Test func `what numbers have in common is divided out`() throws {
    let row = SparseRow([0: 2, 1: 6, 2: -4])
    #expect(row.clearing(0, with: SparseRow([0: 2, 1: 2])) == SparseRow([1: 1, 2: -1]))
    #expect(row[1] == 6)
    #expect(row[7] == 0)
  }
}

import Testing
import TiimiDomain
import TiimiReports

struct DisclosureControlTests {
  private let control = DisclosureControl()

  private func hidden(_ table: ProtectedTable) -> [Bool] {
    table.cells.map { $0.counted.suppression != nil }
  }

  @Test(arguments: [(4, true), (5, false), (0, false), (1, true)])
  func `five persons may be told of and four may not`(persons: Int, isHidden: Bool) throws {
    let table = try FigureTable(
      measure: try word("M24"),
      cells: [FigureCell(counted: PersonCount(persons: persons))]
    )
    let cell = try #require(control.protect([table]).tables[0][[]])
    #expect(cell.counted == (isHidden ? .suppressed(.protected) : .value(persons)))
    #expect(cell.isSuppressed == isHidden)
  }

  @Test func `persons count and not cases`() throws {
    let table = try FigureTable(
      measure: try word("M24"),
      cells: [FigureCell(counted: PersonCount(units: 9, persons: 4))]
    )
    #expect(hidden(control.protect([table]).tables[0]) == [true])
  }

  @Test func `a true nought is hidden when the settings say so`() throws {
    let settings = try DisclosureSettings(showsZero: false)
    let table = try FigureTable(
      measure: try word("M24"),
      cells: [FigureCell(counted: PersonCount(persons: 0))]
    )
    let protected = DisclosureControl(settings).protect([table])
    #expect(hidden(protected.tables[0]) == [true])
    #expect(protected.settings == settings)
  }

  @Test(arguments: [(97, 100), (3, 100), (4, 4), (1, 3), (0, 4)])
  func `a share hides what it tells of a few`(counted: Int, base: Int) throws {
    let cell = try #require(control.protect([try .share(counted, of: base)]).tables[0][[]])
    #expect(cell.counted == .suppressed(.protected))
    #expect(cell.share == nil)
    #expect(cell.base == (base < 5 ? .suppressed(.protected) : .value(base)))
  }

  @Test(arguments: [(50, 100), (100, 100), (0, 100)])
  func `a share of many is shown with its interval`(counted: Int, base: Int) throws {
    let cell = try #require(control.protect([try .share(counted, of: base)]).tables[0][[]])
    #expect(cell.share == WilsonInterval(counted, of: base))
  }

  @Test func `the smallest other cell is hidden too`() throws {
    let table = try FigureTable.row(["a": 3, "b": 40, "c": 12, "d": 7])
    #expect(hidden(control.protect([table]).tables[0]) == [true, false, false, true, false])
  }

  @Test func `a remainder of one is not left for two cells`() throws {
    let table = try FigureTable.row(["a": 1, "b": 0, "c": 30, "d": 50])
    #expect(hidden(control.protect([table]).tables[0]) == [true, false, true, false, false])
  }

  @Test func `a table cut another way does not give a cell away`() throws {
    let bySex = try FigureTable.row(["female": 20, "male": 20])
    let byAge = try FigureTable.row(["young": 37, "old": 3], by: "age")
    let tables = control.protect([bySex, byAge]).tables
    #expect(hidden(tables[1]) == [true, true, false])
    #expect(hidden(tables[0]) == [false, false, false])
  }

  @Test func `the difference of two periods is not told`() throws {
    let first = try FigureTable.row(
      ["female": 20, "male": 20],
      during: try period("2026-01-01", "2026-03-01")
    )
    let second = try FigureTable.row(
      ["female": 22, "male": 30],
      during: try period("2026-01-01", "2026-04-01")
    )
    let ledger = control.protect([first]).ledger
    let later = control.protect([second], after: ledger)
    #expect(hidden(later.tables[0])[0])
    #expect(later.tables[0].cells.count { $0.isSuppressed } == 2)
    #expect(later.alreadyKnown == 0)
    #expect(control.protect([second]).tables[0].cells.allSatisfy { !$0.isSuppressed })
  }

  @Test func `what was hidden once stays hidden`() throws {
    let first = control.protect([try .row(["a": 3, "b": 40, "c": 7])])
    let again = control.protect([try .row(["a": 6, "b": 40, "c": 7])], after: first.ledger)
    #expect(hidden(again.tables[0]) == [true, false, true, false])
  }

  @Test func `what is known already is said to be`() throws {
    let loose = DisclosureControl(withoutSecondarySuppression: .standard)
    let first = loose.protect([try .row(["a": 3, "b": 40])])
    let again = control.protect([try .row(["a": 3, "b": 40])], after: first.ledger)
    #expect(again.alreadyKnown == 1)
  }

  @Test func `numbers about a few leave with none of them`() throws {
    let cell = { (persons: Int) in
      FigureCell(counted: PersonCount(persons: persons), values: [12, 3, 40])
    }
    let few = try FigureTable(measure: try word("M08"), cells: [cell(4)])
    let many = try FigureTable(measure: try word("M07"), cells: [cell(5)])
    let tables = control.protect([few, many]).tables
    #expect(tables[0].cells[0].values == nil)
    #expect(tables[1].cells[0].values == [12, 3, 40])
  }

  @Test func `the same tables give the same answer and the same ledger`() throws {
    let tables = [try FigureTable.row(["a": 3, "b": 40, "c": 12, "d": 7])]
    let first = control.protect(tables)
    let again = control.protect(tables, after: first.ledger)
    #expect(first.tables == again.tables)
    #expect(first.ledger == again.ledger)
    #expect(first.suppressed == 2)
  }

  @Test func `malformed tables and low thresholds are refused`() throws {
    let cell = FigureCell(counted: PersonCount(persons: 9))
    let measure = try word("M04")
    #expect(throws: DisclosureRefusal.tableMalformed(measure: "M04")) {
      try FigureTable(measure: measure, cells: [cell, cell])
    }
    #expect(throws: DisclosureRefusal.thresholdTooLow(2)) { try DisclosureSettings(threshold: 2) }
    #expect(FigureWord("Kerttu asuu yksin") == nil)
    #expect(FigureWord("65-74") != nil)
  }
}

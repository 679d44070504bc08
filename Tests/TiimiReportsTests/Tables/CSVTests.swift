import Testing
import TiimiDomain
import TiimiReports

@Suite struct CSVTests {
  @Test(arguments: [
    "", "fi", "a,b", "say \"no\"", "two\nlines", "cr\r\nlf", "=1+1", "+358", "-2", "@SUM(A1)",
    "\tx", "\rx", "'=x", "''@", "'quoted", "Äiti", "=a,\"b\"",
  ])
  func `a text comes back as it went`(text: String) {
    var cells = CSVCells()
    cells.text(text)
    cells.text("end")
    cells.endRow()
    #expect(Array(CSVReader(cells.bytes)) == [[text, "end"]])
  }

  @Test(arguments: ["=1+1", "+358", "-2", "@SUM(A1)", "\tx", "'=x", "=a,\"b\""])
  func `what a spreadsheet would take for a formula begins with an apostrophe`(text: String) {
    var cells = CSVCells()
    cells.text(text)
    let written = String(decoding: cells.bytes, as: UTF8.self)
    #expect(written.drop { $0 == "\"" }.first == "'")
  }

  @Test func `numbers, days and truths are plain, and nothing is an empty cell`() {
    var cells = CSVCells()
    cells.number(-2)
    cells.number(1_205)
    cells.number(nil)
    cells.day(Day(iso: "2026-03-02"))
    cells.day(nil)
    cells.truth(true)
    cells.truth(nil)
    cells.decimal("0.5")
    cells.endRow()
    #expect(String(decoding: cells.bytes, as: UTF8.self) == "-2,1205,,2026-03-02,,true,,0.5\r\n")
  }

  @Test func `rows are counted with line ends inside cells`() throws {
    var cells = CSVCells()
    for text in ["heading", "one\ntwo", "a \"quoted\"\r\nline"] {
      cells.text(text)
      cells.endRow()
    }
    var counter = try #require(RowCounter(name: "x.csv"))
    for byte in cells.bytes { counter.update([byte]) }
    #expect(counter.rows == 2)
    #expect(RowCounter(name: "x.json") == nil)
  }
}

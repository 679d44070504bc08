import Testing
import TiimiDomain

@testable import tiimi

struct TableLayoutTests {
  private let table = Table(
    columns: ["Päivä", "Vastuu", Table.Column("Viikkoja", isNumeric: true)],
    rows: [
      ["5.1.2026", "Soita asiakkaalle ja sovi kotikäynti yhdessä omaisen kanssa", "3"],
      ["12.10.2026", "日本語の名前", "12"],
      ["", "", ""],
    ]
  )

  @Test(arguments: [20, 40, 80])
  func `a table fits the terminal`(width: Int) throws {
    let text = TextStyle(language: .finnish, width: width).render([.table(table)])
    try expectGolden(text, "tables/width-\(width).txt")
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
  }

  @Test func `the widest column gives way first`() {
    let layout = TableLayout(table, width: 50)
    #expect(layout.widths == [10, 28, 8])
  }

  @Test func `too many columns are shown one below the other`() {
    #expect(TableLayout(table, width: 20).widths == nil)
  }

  @Test func `a missing cell counts as empty`() {
    let ragged = Table(columns: ["a", "b"], rows: [["1"], ["1", "2", "3"]])
    let text = TextStyle(language: .english).render([.table(ragged)])
    #expect(text == "a  b\n1\n1  2\n")
  }

  @Test func `colours do not move the columns`() {
    let colored = Table(columns: ["a", "b"], rows: [[Cell("1", .bad), "2"]])
    let style = TextStyle(language: .english, hasColor: true)
    #expect(
      style.render([.table(colored)])
        == "\u{1B}[1ma\u{1B}[0m  \u{1B}[1mb\u{1B}[0m\n\u{1B}[31m1\u{1B}[0m  2\n"
    )
  }
}

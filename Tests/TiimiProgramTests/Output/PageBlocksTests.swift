import Testing
import TiimiDomain
import TiimiReports

@testable import tiimi

struct PageBlocksTests {
  private let page = Page(
    title: "Asia YLO-2026-1",
    language: .finnish,
    sections: [
      Page.Section(
        heading: nil,
        blocks: [
          .rows([
            Page.Row("Vaihe", Page.Cell("seuranta", .emphasis)),
            Page.Row(
              "Määräaika",
              Page.Cell(lines: [Page.Line("myöhässä", .bad), Page.Line("36 §", .quiet)])
            ),
          ])
        ]
      ),
      Page.Section(
        heading: "Sanat",
        blocks: [
          .quote(words: "Haluan kotiin", by: "asiakas"),
          .table(
            header: ["Nro", "Mitä"],
            rows: [[Page.Cell("1"), Page.Cell("poistettu", .struck)]]
          ),
          .list([Page.Cell("omatyöntekijä", .warning)]),
          .paragraph(Page.Line("Mitään ei puutu.", .good)),
        ]
      ),
    ]
  )

  @Test func `a page is shown as it is told`() {
    let text = TextStyle(language: .finnish).render(Block.blocks(of: page))
    #expect(
      text == """
        Asia YLO-2026-1
          Vaihe      seuranta
          Määräaika  myöhässä
                     36 §

        Sanat
          ”Haluan kotiin”
          – asiakas

        Nro  Mitä
        1    poistettu

        - omatyöntekijä

        Mitään ei puutu.

        """
    )
  }

  @Test func `every line has the colour of its own role`() {
    let text = TextStyle(language: .finnish, hasColor: true).render(Block.blocks(of: page))
    #expect(text.contains("\u{1B}[31mmyöhässä\u{1B}[0m"))
    #expect(text.contains("\u{1B}[2m36 §\u{1B}[0m"))
    #expect(text.contains("\u{1B}[9mpoistettu\u{1B}[0m"))
    #expect(text.contains("\u{1B}[33momatyöntekijä\u{1B}[0m"))
    #expect(text.contains("\u{1B}[32mMitään ei puutu.\u{1B}[0m"))
  }

  @Test func `words are not broken while there is room`() {
    let table = Table(
      columns: ["omatyöntekijä", "seuraavaksi tehtävä"],
      rows: [["Aino Aalto", "kutsu koolle kaikki tiimin jäsenet"]]
    )
    #expect(TableLayout(table, width: 44).widths == [13, 29])
  }
}

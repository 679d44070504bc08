import Testing
import TiimiDomain
import TiimiReports

@Suite struct `Plain text` {
  @Test func `writes every kind of block`() {
    let blocks: [Page.Block] = [
      .rows([.init("Nimi", .init("Aino")), .init("Vaihe", .init(lines: [.init("a"), .init("b")]))]),
      .table(header: ["Nro", "Mitä"], rows: [[.init("1"), .init("Soittaa")]]),
      .list([.init("yksi"), .init("kaksi")]),
      .paragraph(.init("Kaikki hyvin.")),
      .quote(words: "Haluan kotiin.", by: "asiakas"),
    ]
    #expect(
      render(blocks) == """
        Asia
        ====

        Nimi   Aino
        Vaihe  a
               b

        Nro  Mitä
        ---  -------
        1    Soittaa

        • yksi
        • kaksi

        Kaikki hyvin.

          ”Haluan kotiin.”
          – asiakas

        """
    )
  }

  @Test(arguments: [40, 60, 80, 120])
  func `keeps within its width`(width: Int) throws {
    let example = try ExampleCase.inApril()
    let page = TimelinePage.make(
      example.history.entries,
      names: example.people.names,
      language: .finnish
    )
    let lines = PlainText(width: width).render(page).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test func `cuts a word that is longer than a line`() {
    let word = String(repeating: "ä", count: 100)
    let lines = render([.paragraph(.init(word))]).split(separator: "\n").dropFirst(2)
    #expect(lines.map(\.count) == [40, 40, 20])
  }

  @Test func `keeps the line feeds of people's texts`() {
    #expect(
      render([.quote(words: "Ensin tämä.\n\nSitten tuo.", by: nil)]).hasSuffix(
        "  ”Ensin tämä.\n\n  Sitten tuo.”\n"
      )
    )
  }

  @Test(arguments: [
    ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\u{7}b", "a\u{FFFD}b"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\tb", "a b"), ("a\r\nb", "a\nb"), ("a\u{9B}b", "a\u{FFFD}b"),
  ])
  func `lets no text take over the terminal`(words: String, written: String) {
    #expect(render([.paragraph(.init(words))]).hasSuffix("\n\n" + written + "\n"))
  }

  @Test func `marks roles without counting the marks as width`() {
    let page = Page(
      title: "Asia",
      language: .finnish,
      sections: [
        .init(
          heading: nil,
          blocks: [
            .table(header: ["A", "B"], rows: [[.init("myöhässä", .bad), .init("x")]])
          ]
        )
      ]
    )
    let writer = PlainText(width: 40) { text, role in role == .bad ? "<<\(text)>>" : text }
    #expect(writer.render(page).hasSuffix("A         B\n--------  -\n<<myöhässä>>  x\n"))
  }

  private func render(_ blocks: [Page.Block]) -> String {
    let section = Page.Section(heading: nil, blocks: blocks)
    let page = Page(title: "Asia", language: .finnish, sections: [section])
    return PlainText(width: 40).render(page)
  }
}

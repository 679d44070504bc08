import Testing
import TiimiDomain
import TiimiReports

@Suite struct `A paper in HTML` {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("Aino & \"Eino\" O'Hara", "Aino &amp; &quot;Eino&quot; O&#39;Hara"),
    ("ensin\nsitten", "ensin<br>sitten"),
    ("a\u{1B}[31mb\u{0}c\u{7F}d\u{9F}e", "a[31mbcde"),
    ("a\u{202E}b\u{2066}c\u{200F}d\u{FEFF}e\u{FFFF}f", "abcdef"),
    ("a\tb\u{2028}c", "a b c"),
    ("👩🏽‍🦽 Ååäö", "👩🏽‍🦽 Ååäö"),
    ("Nimi أحمد علي (poika)", "Nimi <bdi>أحمد علي</bdi> (poika)"),
    ("משה 5, Helsinki", "<bdi>משה</bdi> 5, Helsinki"),
  ])
  func `shows people's words and nothing that works on the page`(words: String, shown: String) {
    #expect(html([.paragraph(Page.Line(words))]).contains("<p>\(shown)</p>"))
  }

  @Test func `lets nothing out of an attribute`() {
    let page = html([
      .table(header: ["\" onclick=\"x"], rows: [[Page.Cell("a")]]),
      .table(header: ["rivi\nvaihtuu"], rows: [[Page.Cell("a")]]),
    ])
    #expect(page.contains(#"data-label="&quot; onclick=&quot;x""#))
    #expect(page.contains(#"data-label="rivi vaihtuu""#))
  }

  @Test func `is whole by itself and forbids everything else`() {
    let page = html([.list([Page.Cell("http://example.org")])])
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'"))
    for outside in ["<script", "<link", "src=", "href=", "@import", "url("] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test(arguments: Language.allCases)
  func `says its language and its title`(language: Language) {
    let page = HTMLPaper().render(
      Page(title: "A < B", language: language, sections: [])
    )
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("<title>A &lt; B</title>"))
    #expect(page.contains("<h1 dir=\"auto\">A &lt; B</h1>"))
  }

  @Test func `keeps a heading within a section with what it heads`() {
    let page = html([.subheading("Mitä < puuttuu"), .paragraph(Page.Line("ei mitään"))])
    #expect(page.contains("<h3>Mitä &lt; puuttuu</h3>\n<p>ei mitään</p>"))
    #expect(page.contains("h3, h3 + p { break-after: avoid; }"))
  }

  @Test func `marks tables, quotations, boxes and lines to write on`() {
    let page = html([
      .table(header: ["mitä", "kuka"], rows: [[Page.Cell("jumppa"), Page.Cell("Aino", .bad)]]),
      .quote(words: "Haluan <kotiin>", by: "Aino"),
      .choices([Page.Cell("Kyllä")]), .blanks(["Allekirjoitus"]),
      .rows([Page.Row("nimi", Page.Cell(lines: [Page.Line("yksi"), Page.Line("kaksi", .quiet)]))]),
    ])
    #expect(page.contains(#"<th scope="col" role="columnheader">mitä</th>"#))
    #expect(page.contains(#"data-label="kuka"><span class="bad">Aino</span></td>"#))
    #expect(page.contains("<p dir=\"auto\">”Haluan &lt;kotiin&gt;”</p>\n<footer>– Aino</footer>"))
    #expect(page.contains(#"<span class="box" aria-hidden="true"></span>Kyllä"#))
    #expect(page.contains("<span>Allekirjoitus:</span>"))
    #expect(page.contains(#"<span class="line"><span class="quiet">kaksi</span></span>"#))
  }

  @Test func `prints larger letters for those who want them`() {
    let page = Page(title: "Suunnitelma", language: .finnish, sections: [])
    #expect(HTMLPaper(size: .large).render(page).contains(#"<body class="large">"#))
    #expect(HTMLPaper().render(page).contains(#"<body class="normal">"#))
    #expect(HTMLPaper().render(page).contains("body.large { font-size: 14pt;"))
  }

  @Test func `has room to tick and to sign as plain text`() {
    let page = Page(
      title: "Vastaus",
      language: .finnish,
      sections: [
        Page.Section(
          heading: nil,
          blocks: [.choices([Page.Cell("Kyllä"), Page.Cell("Ei")]), .blanks(["Nimi"])]
        )
      ]
    )
    let text = PlainText(width: 40).render(page)
    #expect(text.contains("[ ] Kyllä\n[ ] Ei\n"))
    #expect(text.contains("Nimi: __________"))
  }

  private func html(_ blocks: [Page.Block]) -> String {
    HTMLPaper().render(
      Page(
        title: "Paperi",
        language: .finnish,
        sections: [Page.Section(heading: "Otsikko", blocks: blocks)]
      )
    )
  }
}

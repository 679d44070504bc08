import TiimiDomain

extension HTMLPaper {
  /// A piece of a section as HTML.
  func write(_ block: Page.Block, _ language: Language) -> String {
    switch block {
    case .subheading(let text): "<h3>\(Markup.text(text))</h3>"
    case .rows(let rows): self.rows(rows)
    case .table(let header, let rows): table(header, rows)
    case .list(let items): list(items, "<ul>") { cell($0) }
    case .paragraph(let line): paragraph(line)
    case .quote(let words, let speaker): quote(words, by: speaker, language)
    case .picture(let picture): figure(picture)
    case .choices(let choices): list(choices, #"<ul class="choices">"#) { Self.box + cell($0) }
    case .blanks(let names): names.map(blank).joined(separator: "\n")
    }
  }

  private func rows(_ rows: [Page.Row]) -> String {
    let pairs = rows.map { "<div><dt>\(Markup.text($0.name))</dt><dd>\(cell($0.value))</dd></div>" }
    return (["<dl>"] + pairs + ["</dl>"]).joined(separator: "\n")
  }

  /// A table; the roles keep it one for screen readers when a narrow screen stacks its cells.
  private func table(_ header: [String], _ rows: [[Page.Cell]]) -> String {
    let titles = header.map {
      #"<th scope="col" role="columnheader">\#(Markup.text($0))</th>"#
    }
    let lines = rows.map { row in
      zip(row, header).map { cell, title in
        #"<td role="cell" data-label="\#(Markup.line(title))">\#(self.cell(cell))</td>"#
      }.joined()
    }
    let body = lines.map { #"<tr role="row">\#($0)</tr>"# }
    return
      ([
        #"<table role="table">"#, #"<thead role="rowgroup">"#,
        #"<tr role="row">\#(titles.joined())</tr>"#, "</thead>", #"<tbody role="rowgroup">"#,
      ] + body + ["</tbody>", "</table>"]).joined(separator: "\n")
  }

  private func list(_ items: [Page.Cell], _ start: String, _ item: (Page.Cell) -> String) -> String
  {
    ([start] + items.map { "<li>\(item($0))</li>" } + ["</ul>"]).joined(separator: "\n")
  }

  private func paragraph(_ line: Page.Line) -> String {
    let text = Markup.text(line.text)
    switch line.role {
    case .normal: return "<p>\(text)</p>"
    case .warning, .bad, .good: return #"<p class="note \#(line.role.rawValue)">\#(text)</p>"#
    case .emphasis, .quiet, .struck: return "<p>\(self.line(line))</p>"
    }
  }

  private func quote(_ words: String, by speaker: String?, _ language: Language) -> String {
    let source = speaker.map { "\n<footer>– \(Markup.text($0))</footer>" } ?? ""
    return """
      <blockquote>
      <p dir="auto">\(Markup.text(language.quoted(words)))</p>\(source)
      </blockquote>
      """
  }

  private func figure(_ picture: Page.Picture) -> String {
    """
    <figure role="img" aria-label="\(Markup.line(picture.alternative))">
    \(picture.svg)
    </figure>
    """
  }

  private static let box = #"<span class="box" aria-hidden="true"></span>"#

  private func blank(_ name: String) -> String {
    #"<p class="blank"><span>\#(Markup.text(name)):</span><span class="rule"></span></p>"#
  }

  private func cell(_ cell: Page.Cell) -> String {
    cell.lines.count == 1
      ? cell.lines.map(line).joined()
      : cell.lines.map { #"<span class="line">\#(line($0))</span>"# }.joined()
  }

  private func line(_ line: Page.Line) -> String {
    let text = Markup.text(line.text)
    return switch line.role {
    case .normal: text
    case .emphasis: "<strong>\(text)</strong>"
    case .struck: "<s>\(text)</s>"
    case .good, .warning, .bad, .quiet: #"<span class="\#(line.role.rawValue)">\#(text)</span>"#
    }
  }
}

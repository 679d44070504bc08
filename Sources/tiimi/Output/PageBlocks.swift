import TiimiDomain
import TiimiReports

extension Block {
  /// A page of the reports as it is shown in a terminal.
  static func blocks(of page: Page) -> [Block] {
    [.heading(page.title)]
      + page.sections.flatMap { section in
        (section.heading.map { [.heading($0)] } ?? [])
          + section.blocks.map { Block($0, page.language) }
      }
  }

  private init(_ block: Page.Block, _ language: Language) {
    switch block {
    case .subheading(let text):
      self = .paragraph(text, role: .emphasis)
    case .rows(let rows):
      self = .pairs(rows.map { Pair($0.name, Cell($0.value)) })
    case .table(let header, let rows):
      let columns = header.map { Table.Column($0) }
      self = .table(Table(columns: columns, rows: rows.map { $0.map { Cell($0) } }))
    case .list(let items):
      self = .bullets(items.map { Cell($0) })
    case .paragraph(let line):
      self = .paragraph(line.text, role: TextStyle.Role(line.role))
    case .quote(let words, let speaker):
      let source = speaker.map { "\n– \($0)" } ?? ""
      self = .paragraph(language.quoted(words) + source, role: .emphasis, indent: 2)
    case .picture(let picture):
      self = .paragraph(picture.alternative, role: .dim)
    case .choices(let choices):
      self = .outline(choices.map { OutlineLine(Cell($0), mark: "[ ] ") })
    case .blanks(let names):
      self = .paragraph(names.map { "\($0): ____________________" }.joined(separator: "\n"))
    }
  }
}

extension Cell {
  /// A cell of a page.
  fileprivate init(_ cell: Page.Cell) {
    self.init(lines: cell.lines.map { Line($0.text, TextStyle.Role($0.role)) })
  }
}

extension TextStyle.Role {
  /// What a text of a page is to its reader.
  fileprivate init(_ role: Page.Role) {
    switch role {
    case .normal: self = .plain
    case .emphasis: self = .emphasis
    case .good: self = .good
    case .warning: self = .warning
    case .bad: self = .bad
    case .quiet: self = .dim
    case .struck: self = .struck
    }
  }
}

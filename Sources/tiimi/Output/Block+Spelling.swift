extension Block {
  /// The block with its texts spelled in a character set, before it is laid out.
  ///
  /// A spelling may be longer than what it stands for, so it has to be done before lines are broken.
  func spelled(in charset: Charset) -> Block {
    func spell(_ text: String) -> String { charset.spelled(TerminalText.clean(text)) }
    return switch self {
    case .heading(let text): .heading(spell(text))
    case .paragraph(let text, let role, let indent):
      .paragraph(spell(text), role: role, indent: indent)
    case .pairs(let pairs): .pairs(pairs.map { Pair(spell($0.name), $0.value.mapped(spell)) })
    case .bullets(let cells): .bullets(cells.map { $0.mapped(spell) })
    case .table(let table):
      .table(
        Table(
          columns: table.columns.map { Table.Column(spell($0.title), isNumeric: $0.isNumeric) },
          rows: table.rows.map { row in row.map { $0.mapped(spell) } }
        )
      )
    case .outline(let lines): .outline(lines.map { $0.mapped(spell) })
    case .verbatim(let text): .verbatim(spell(text))
    }
  }
}

extension Cell {
  /// The cell with its texts changed.
  fileprivate func mapped(_ change: (String) -> String) -> Cell {
    Cell(lines: lines.map { Line(change($0.text), $0.role) })
  }
}

extension Block.OutlineLine {
  /// The line with its texts changed.
  fileprivate func mapped(_ change: (String) -> String) -> Block.OutlineLine {
    Block.OutlineLine(cell.mapped(change), indent: indent, mark: change(mark))
  }
}

extension PlainText {
  /// Writes a table; columns stand two spaces apart and the widest give way when room is short.
  func write(header: [String], rows: [[Page.Cell]]) -> [String] {
    let widths = columnWidths(header: header, rows: rows)
    let titles = header.map { Page.Cell($0, .quiet) }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return row(titles, widths) + [rule.joined(separator: blanks(gap))]
      + rows.flatMap { row($0, widths) }
  }

  private var gap: Int { 2 }

  private func row(_ cells: [Page.Cell], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { cell, width in
      cell.lines.flatMap { line in
        harmless(line.text).wrapped(to: width).map { text in
          (text.isEmpty ? "" : paint(text, line.role)) + blanks(width - text.count)
        }
      }
    }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { place in
      zip(columns, widths).map { column, width in
        column.indices.contains(place) ? column[place] : blanks(width)
      }.joined(separator: blanks(gap))
    }
  }

  private func columnWidths(header: [String], rows: [[Page.Cell]]) -> [Int] {
    let natural = header.indices.map { column in
      let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      let texts = [header[column]] + cells.flatMap(\.lines).map(\.text)
      return texts.flatMap { harmless($0).wrapped(to: width) }.map(\.count).max() ?? 0
    }
    let room = width - gap * max(natural.count - 1, 0)
    var limit = natural.max() ?? 0
    while limit > 6, natural.reduce(0, { $0 + min($1, limit) }) > room { limit -= 1 }
    return natural.map { min($0, limit) }
  }
}

extension TextStyle {
  /// The blocks as text: an empty line between blocks, none after a heading, a line end at the end.
  func render(_ blocks: [Block]) -> String {
    var text = ""
    var follows = false
    for block in blocks {
      let lines = lines(of: charset == .utf8 ? block : block.spelled(in: charset))
      guard !lines.isEmpty else { continue }
      if follows { text += "\n" }
      text += lines.joined(separator: "\n") + "\n"
      if case .heading = block { follows = false } else { follows = true }
    }
    return text
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text): wrapped(Cell(text, .heading), indent: 0)
    case .paragraph(let text, let role, let indent): wrapped(Cell(text, role), indent: indent)
    case .pairs(let pairs): lines(of: pairs)
    case .bullets(let items): items.flatMap { hanging("- ", $0) }
    case .table(let table): TableLayout(table, width: width).lines(self)
    case .outline(let lines):
      lines.flatMap { line in
        let indent = min(line.indent, proseWidth / 4)
        return hanging(String(repeating: " ", count: indent) + line.mark, line.cell)
      }
    case .verbatim(let text): verbatim(text)
    }
  }

  private func wrapped(_ cell: Cell, indent: Int) -> [String] {
    hanging(String(repeating: " ", count: indent), cell)
  }

  /// The text after a lead; its later lines are indented as far.
  private func hanging(_ lead: String, _ cell: Cell) -> [String] {
    let space = String(repeating: " ", count: DisplayWidth.of(lead))
    return cell.wrapped(to: proseWidth - space.count).enumerated()
      .map { ($0.offset == 0 ? lead : space) + paint($0.element.text, $0.element.role) }
  }

  private func verbatim(_ text: String) -> [String] {
    var lines = TerminalText.clean(text).split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }

  /// Names in one column, values in the other; a long name stands on a line of its own.
  private func lines(of pairs: [Block.Pair]) -> [String] {
    let names = pairs.map { TerminalText.clean($0.name) }
    guard !isNarrow else { return zip(names, pairs).flatMap { record($0, $1.value) } }
    let limit = max(8, proseWidth * 2 / 5)
    let column = names.map { DisplayWidth.of($0) }.filter { $0 <= limit }.max() ?? 2
    return zip(names, pairs).flatMap { name, pair in
      let length = DisplayWidth.of(name)
      let lead = "  \(name)" + String(repeating: " ", count: max(0, column - length) + 2)
      guard length > column else { return hanging(lead, pair.value) }
      let empty = String(repeating: " ", count: column + 4)
      return wrapped(Cell(name), indent: 2) + hanging(empty, pair.value)
    }
  }

  /// `name: value` on a line of its own; what does not fit is set in below it.
  func record(_ name: String, _ value: Cell) -> [String] {
    let lines = value.titled(name).wrapped(to: max(1, width - 2))
    return lines.enumerated().map { place, line in
      (place == 0 ? "" : "  ") + paint(line.text, line.role)
    }
  }
}

extension Cell {
  /// The cell with a name before its first line.
  fileprivate func titled(_ title: String) -> Cell {
    guard let first = lines.first else { return self }
    return Cell(lines: [Line("\(title): \(first.text)", first.role)] + lines.dropFirst())
  }
}

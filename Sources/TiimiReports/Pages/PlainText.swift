import TiimiDomain

/// Writes pages as plain text of a given width, for terminals and files.
///
/// Characters are taken to be one column wide. Control characters in people's texts are made
/// harmless, so that no text can take over the terminal.
public struct PlainText: Sendable {
  /// How a finished stretch of a line is marked; the mark must not take up any columns.
  public typealias Paint = @Sendable (_ text: String, _ role: Page.Role) -> String

  let width: Int
  let paint: Paint

  /// Makes a writer; widths under 40 columns count as 40.
  public init(width: Int = 80, paint: @escaping Paint = { text, _ in text }) {
    self.width = max(width, 40)
    self.paint = paint
  }

  /// The page as lines, each ended with a line feed and none with white space before it.
  public func render(_ page: Page) -> String {
    var lines = heading(page.title, underline: "=")
    for section in page.sections {
      lines.append("")
      if let heading = section.heading { lines += self.heading(heading, underline: "-") }
      for (place, block) in section.blocks.enumerated() {
        if place > 0 { lines.append("") }
        lines += write(block, page.language)
      }
    }
    return lines.map { $0.trimmedEnd + "\n" }.joined()
  }

  private func heading(_ text: String, underline: Character) -> [String] {
    let lines = harmless(text).wrapped(to: width)
    let longest = lines.map(\.count).max() ?? 0
    return lines.map { paint($0, .emphasis) } + [String(repeating: underline, count: longest)]
  }

  private func write(_ block: Page.Block, _ language: Language) -> [String] {
    switch block {
    case .subheading(let text): wrap(Page.Line(text, .emphasis), to: width)
    case .rows(let rows): write(rows)
    case .table(let header, let rows): write(header: header, rows: rows)
    case .list(let items): items.flatMap { hang($0, after: "• ") }
    case .paragraph(let line): wrap(line, to: width)
    case .quote(let words, let speaker): quote(words, by: speaker, language)
    case .picture(let picture): wrap(Page.Line(picture.alternative, .quiet), to: width)
    case .choices(let choices): choices.flatMap { hang($0, after: "[ ] ") }
    case .blanks(let names): names.map(blank)
    }
  }

  private func write(_ rows: [Page.Row]) -> [String] {
    let longest = rows.map { harmless($0.name).count }.max() ?? 0
    let indent = min(longest, width / 3)
    return rows.flatMap { row in
      let name = harmless(row.name)
      if name.count > indent {
        return [paint(name, .quiet)] + hang(row.value, after: blanks(indent + 2))
      }
      let margin = paint(name, .quiet) + blanks(indent - name.count + 2)
      return hang(row.value, after: margin, columns: indent + 2)
    }
  }

  private func quote(_ words: String, by speaker: String?, _ language: Language) -> [String] {
    let cited = Page.Line(language.quoted(words), .emphasis)
    let source = speaker.map { [Page.Line("– " + $0, .quiet)] } ?? []
    return hang(Page.Cell(lines: [cited] + source), after: blanks(2))
  }

  /// A line to write on; what is written there stands before it.
  private func blank(_ name: String) -> String {
    let name = harmless(name) + ": "
    return name + String(repeating: "_", count: max(min(width, 72) - name.count, 10))
  }

  /// Writes a cell with its first line after the margin and the others under the first.
  private func hang(_ cell: Page.Cell, after margin: String, columns: Int? = nil) -> [String] {
    let indent = columns ?? margin.count
    let lines = cell.lines.flatMap { wrap($0, to: width - indent) }
    return lines.enumerated().map { ($0 == 0 ? margin : blanks(indent)) + $1 }
  }

  func wrap(_ line: Page.Line, to width: Int) -> [String] {
    harmless(line.text).wrapped(to: width).map { $0.isEmpty ? "" : paint($0, line.role) }
  }
}

/// That many spaces.
func blanks(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

/// Fits a table into the columns of a terminal.
///
/// Wide columns give way first and their cells wrap between words. When that is not enough, and on a
/// window of few columns, each row is shown as a list of names and values instead.
struct TableLayout {
  /// The width of each column; nil when the table does not fit side by side.
  let widths: [Int]?

  private let titles: [String]
  private let rows: [[Cell]]
  private let table: Table

  private static let gap = 2
  private static let narrowest = 8
  private static let longestKept = 20

  /// Measures the table and shares the width out.
  init(_ table: Table, width: Int) {
    self.table = table
    titles = table.columns.map { TerminalText.clean($0.title) }
    rows = table.rows.map { row in
      table.columns.indices.map { index in
        index < row.count ? row[index] : Cell("")
      }
    }
    let texts = table.columns.indices.map { [titles, rows] column in
      [titles[column]] + rows.flatMap { $0[column].lines.map { TerminalText.clean($0.text) } }
    }
    let natural = texts.map { Self.widest(of: $0, between: ["\n"]) }
    let words = texts.map { min(Self.widest(of: $0, between: ["\n", " "]), Self.longestKept) }
    let space = width - Self.gap * max(0, natural.count - 1)
    let isTight = width <= TextStyle.narrow && natural.reduce(0, +) > space
    widths = isTight ? nil : Self.share(space, among: natural, words: words)
  }

  /// The lines of the table.
  func lines(_ style: TextStyle) -> [String] {
    guard let widths else { return stacked(style) }
    let head = line(of: titles.map { Cell($0, .heading) }, widths, style)
    return head + rows.flatMap { line(of: $0, widths, style) }
  }

  /// Takes columns from the widest until the sum fits; only a word of great length is broken.
  private static func share(_ space: Int, among natural: [Int], words: [Int]) -> [Int]? {
    let floor = zip(words, natural).map { max($0, min($1, narrowest)) }
    guard floor.reduce(0, +) <= space else { return nil }
    var widths = natural
    while widths.reduce(0, +) > space {
      let loose = widths.indices.filter { widths[$0] > floor[$0] }
      guard let widest = loose.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private static func widest(of texts: [String], between breaks: Set<Character>) -> Int {
    texts.flatMap { $0.split { breaks.contains($0) } }.map { DisplayWidth.of($0) }.max() ?? 0
  }

  /// The lines of one row, as many as its tallest cell needs.
  private func line(of row: [Cell], _ widths: [Int], _ style: TextStyle) -> [String] {
    let cells = zip(row, widths).map { $0.wrapped(to: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { number in
      var line = ""
      var owed = 0
      for (index, lines) in cells.enumerated() {
        let shown = number < lines.count ? lines[number] : Cell.Line("")
        let text = shown.text
        let padding = widths[index] - DisplayWidth.of(text)
        let before = table.columns[index].isNumeric ? padding : 0
        if !text.isEmpty {
          line += String(repeating: " ", count: owed + before) + style.paint(text, shown.role)
          owed = padding - before
        } else {
          owed += widths[index]
        }
        owed += Self.gap
      }
      return line
    }
  }

  private func stacked(_ style: TextStyle) -> [String] {
    rows.enumerated().flatMap { number, row in
      (number > 0 ? [""] : [])
        + zip(titles, row).filter { !$1.isEmpty }.flatMap { style.record($0, $1) }
    }
  }
}

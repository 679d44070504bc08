/// One piece of a page for people.
///
/// Text from data may be put into a block as it is: rendering cleans it.
enum Block {
  /// A heading on a line of its own.
  case heading(String)
  /// Running text.
  case paragraph(String, role: TextStyle.Role = .plain, indent: Int = 0)
  /// Names and what they stand for, side by side.
  case pairs([Pair])
  /// A list.
  case bullets([Cell])
  /// A table.
  case table(Table)
  /// Lines under each other, each as far in as it belongs, with a mark before it.
  case outline([OutlineLine])
  /// Lines that are shown as they stand.
  case verbatim(String)

  /// One line of an outline.
  struct OutlineLine {
    /// How far in it stands, in columns.
    let indent: Int
    /// What stands before the text on its first line, such as `+ `; the other lines hang under it.
    let mark: String
    /// The text.
    let cell: Cell

    /// Makes a line.
    init(_ text: String, _ role: TextStyle.Role = .plain, indent: Int = 0, mark: String = "") {
      self.init(Cell(text, role), indent: indent, mark: mark)
    }

    /// Makes a line of a cell.
    init(_ cell: Cell, indent: Int = 0, mark: String = "") {
      self.indent = indent
      self.mark = mark
      self.cell = cell
    }
  }

  /// A name and what it stands for.
  struct Pair {
    /// The name.
    let name: String
    /// What it stands for.
    let value: Cell

    /// Makes a pair.
    init(_ name: String, _ value: Cell) {
      self.name = name
      self.value = value
    }

    /// Makes a pair of two plain texts.
    init(_ name: String, _ value: String) { self.init(name, Cell(value)) }
  }
}

/// Lines that belong together, each with its role; usually there is just one.
struct Cell: ExpressibleByStringInterpolation, Equatable {
  /// The lines, one below the other.
  let lines: [Line]

  /// A text with its role.
  struct Line: Equatable {
    /// The text; it may have line ends of its own.
    let text: String
    /// What the text is for.
    let role: TextStyle.Role

    /// Makes a line.
    init(_ text: String, _ role: TextStyle.Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  /// Makes a cell of lines.
  init(lines: [Line]) {
    self.lines = lines
  }

  /// Makes a cell of one line.
  init(_ text: String, _ role: TextStyle.Role = .plain) {
    self.init(lines: [Line(text, role)])
  }

  /// Makes a plain cell.
  init(stringLiteral text: String) { self.init(text) }

  /// Whether there is nothing to show.
  var isEmpty: Bool { lines.allSatisfy(\.text.isEmpty) }

  /// The lines cleaned and broken so that none is wider than `width`.
  func wrapped(to width: Int) -> [Line] {
    lines.flatMap { line in
      TextWrapping.lines(of: TerminalText.clean(line.text), width: width)
        .map { Line($0, line.role) }
    }
  }
}

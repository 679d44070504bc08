import TiimiDomain

/// A page for people, already in one language, without any markup.
///
/// The same page is printed in a terminal and written to other forms; nothing here knows of either.
public struct Page: Hashable, Sendable {
  /// The title.
  public let title: String
  /// The language of every text on the page.
  public let language: Language
  /// The sections, in reading order.
  public let sections: [Section]

  /// Makes a page.
  public init(title: String, language: Language, sections: [Section]) {
    self.title = title
    self.language = language
    self.sections = sections
  }

  /// A part of a page under a heading.
  public struct Section: Hashable, Sendable {
    /// The heading, or nil for what stands right under the page's title.
    public let heading: String?
    /// The contents.
    public let blocks: [Block]
    /// True for what the reader must find at once; a paper puts it in a frame.
    public let isKey: Bool

    /// Makes a section.
    public init(heading: String?, blocks: [Block], isKey: Bool = false) {
      self.heading = heading
      self.blocks = blocks
      self.isKey = isKey
    }
  }

  /// A piece of a section.
  public enum Block: Hashable, Sendable {
    /// A heading within the section.
    case subheading(String)
    /// Names with their values.
    case rows([Row])
    /// A table.
    case table(header: [String], rows: [[Cell]])
    /// A list without an order.
    case list([Cell])
    /// Running text.
    case paragraph(Line)
    /// Somebody's own words, verbatim and without quotation marks, and who said them.
    case quote(words: String, by: String?)
    /// A drawing; where there are no drawings, what it shows in words.
    case picture(Picture)
    /// Boxes to tick on paper.
    case choices([Cell])
    /// Lines to write on, each with what is written there.
    case blanks([String])
  }

  /// A name with its value.
  public struct Row: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: Cell

    /// Makes a row.
    public init(_ name: String, _ value: Cell) {
      self.name = name
      self.value = value
    }
  }

  /// Lines that belong together: a value, a cell of a table or an item of a list.
  public struct Cell: Hashable, Sendable {
    /// The lines, shown one below the other.
    public let lines: [Line]

    /// Makes a cell of lines.
    public init(lines: [Line]) {
      self.lines = lines
    }

    /// Makes a cell of one line.
    public init(_ text: String, _ role: Role = .normal) {
      lines = [Line(text, role)]
    }
  }

  /// A text with its role.
  public struct Line: Hashable, Sendable {
    /// The text; a line feed in it is kept.
    public let text: String
    /// What the text is to the reader.
    public let role: Role

    /// Makes a line.
    public init(_ text: String, _ role: Role = .normal) {
      self.text = text
      self.role = role
    }
  }

  /// What a text is to the reader; how that looks is decided where it is shown.
  ///
  /// A role only underlines what the words say, for those who do not see colours.
  public enum Role: String, CaseIterable, Sendable {
    /// Nothing in particular.
    case normal
    /// Worth noticing.
    case emphasis
    /// As it should be.
    case good
    /// Calls for attention.
    case warning
    /// Wrong or late.
    case bad
    /// Less important.
    case quiet
    /// No longer holds.
    case struck
  }
}

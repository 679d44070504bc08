/// A table of a page: columns with titles, and rows of as many cells.
struct Table {
  /// The columns.
  let columns: [Column]
  /// The rows; a missing cell counts as empty.
  let rows: [[Cell]]

  /// One column.
  struct Column: ExpressibleByStringInterpolation {
    /// The title.
    let title: String
    /// Whether its cells are set flush right, as numbers are.
    let isNumeric: Bool

    /// Makes a column.
    init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }

    /// Makes a column of text.
    init(stringLiteral title: String) { self.init(title) }
  }
}

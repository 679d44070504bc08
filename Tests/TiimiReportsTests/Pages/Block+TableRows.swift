import TiimiReports

extension Page.Block {
  /// The rows of a table; other blocks have none.
  var tableRows: [[Page.Cell]] {
    if case .table(_, let rows) = self { return rows }
    return []
  }
}

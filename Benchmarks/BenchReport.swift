/// The table of all rows, for the terminal and as the page `docs/benchmarks.md`.
struct BenchReport {
  let rows: [BenchRow]
  let machine: Machine

  /// The table in columns, and the remarks under it.
  var plain: String {
    let cells = [BenchRow.header] + rows.map(\.cells)
    let widths = BenchRow.header.indices.map { column in
      cells.map { $0[column].count }.max() ?? 0
    }
    let lines = cells.map { line in
      zip(line, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ")
    }
    let figures = machine.figures.map { "\($0.name): \($0.value)" }
    return (lines + [""] + remarks + [""] + figures).joined(separator: "\n") + "\n"
  }

  /// The page that is kept with the sources.
  var markdown: String {
    let cells = [BenchRow.header, BenchRow.header.map { _ in "---" }] + rows.map(\.cells)
    let table = cells.map { "| " + $0.joined(separator: " | ") + " |" }
    let figures = machine.figures.map { "- \($0.name): \($0.value)" }
    let parts = [
      ["# Benchmarks"], [Self.introduction], table, remarks.map { "- \($0)" },
      ["## The machine"], figures,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var remarks: [String] {
    rows.compactMap { row in row.remark.map { "\(row.name): \($0)" } }
  }

  private static let introduction = """
    The last run of `make bench`, which writes this page. Every row is a ratio between two things
    measured by turns in the same run, because machines are noisy and differ; the ratio is the median
    over the repetitions. A row over its budget fails the run.
    """
}

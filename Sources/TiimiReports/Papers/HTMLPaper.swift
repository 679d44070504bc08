import TiimiDomain

/// Writes pages as papers: one HTML document each, to be read in a browser or printed on A4.
///
/// A paper is whole by itself: no script, no link, nothing fetched from anywhere, and a policy in its
/// head that forbids it. The same page gives the same bytes. Everything that people wrote is escaped.
public struct HTMLPaper: Sendable {
  /// How large the letters are.
  public enum LetterSize: String, CaseIterable, Sendable {
    /// For professionals: 11 points in print.
    case normal
    /// For clients: 14 points in print.
    case large
  }

  let size: LetterSize

  /// Makes a writer.
  public init(size: LetterSize = .normal) {
    self.size = size
  }

  /// The page as an HTML document in UTF-8.
  public func render(_ page: Page) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(page.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="referrer" content="no-referrer">
    <title>\(Markup.line(page.title))</title>
    <style>
    \(PaperStyle.sheet)
    </style>
    </head>
    <body class="\(size.rawValue)">
    <main>
    <h1 dir="auto">\(Markup.text(page.title))</h1>
    \(page.sections.map { section($0, page.language) }.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private func section(_ section: Page.Section, _ language: Language) -> String {
    let name = section.isKey ? #"<section class="key">"# : "<section>"
    let heading = section.heading.map { ["<h2>\(Markup.text($0))</h2>"] } ?? []
    let blocks = section.blocks.map { write($0, language) }
    return ([name] + heading + blocks + ["</section>"]).joined(separator: "\n")
  }
}

import Testing
import TiimiDomain

@testable import tiimi

/// Pages in windows of 20 to 200 columns: nothing wider than the window, no word broken in vain.
struct WindowWidthTests {
  private static let nouns = CommandTable.all.groups.map(\.noun)

  @Test(arguments: nouns, [20, 30, 40, 60, 80, 120, 200])
  func `the help of every command fits the window`(noun: String, width: Int) {
    let commands = CommandTable.all.commands.filter { $0.path.first == noun }
    for language in Language.allCases {
      for path in [[noun]] + commands.map(\.path) {
        let style = TextStyle(language: language, width: width)
        let text = Help.output(.all, path: path).text(style)
        #expect(isWithin(width, text), "\(path) \(language)")
        #expect(brokenWords(of: text, path, language, width).isEmpty, "\(path) \(language)")
      }
    }
  }

  @Test(arguments: [20, 24, 32, 40])
  func `a table becomes names and values in a narrow window`(width: Int) {
    let table = Table(
      columns: ["asia", "asiakas", "omatyöntekijä"],
      rows: [
        ["YLO-2026-1", "Kerttu Niittylä", "–"], ["YLO-2026-2", "Helmi Metsä", "Leena Malli"],
      ]
    )
    let text = TextStyle(language: .finnish, width: width).render([.table(table)])
    #expect(text.hasPrefix("asia: YLO-2026-1\nasiakas: "))
    #expect(text.contains("\n\nasia: YLO-2026-2\n"))
    #expect(isWithin(width, text))
  }

  @Test func `a small table stays a table`() {
    let table = Table(columns: ["a", "b"], rows: [["1", "2"]])
    #expect(TextStyle(language: .english, width: 20).render([.table(table)]) == "a  b\n1  2\n")
  }

  @Test func `a table does not break words while it can be shown otherwise`() {
    let words = ["palveluntarve", "asiakassuunnitelma", "koollekutsuja", "tiimitapaaminen"]
    let table = Table(
      columns: words.map { Table.Column($0) },
      rows: [words.map { Cell($0) }]
    )
    let text = TextStyle(language: .finnish, width: 50).render([.table(table)])
    for word in words { #expect(text.contains(word)) }
  }

  @Test(arguments: [
    ("Дмитрий", 7), ("דנה", 3), ("👩‍⚕️", 2), ("🇫🇮", 2), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("🫶", 2),
    ("⏰", 2),
  ])
  func `the columns of a character are those of a terminal`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `names of every script stand in their columns`() {
    let names = [
      "Aino Mäki", "דנה כהן", "محمد", "山田太郎", "👩‍⚕️ Hoitaja", "Jo\u{1B}[31mhn", "ev\u{202E}il",
    ]
    let table = Table(
      columns: ["nimi", "yksikkö"],
      rows: names.map { [Cell($0), "YLO"] }
    )
    let text = TextStyle(language: .finnish, width: 60).render([.table(table)])
    let lines = text.split(separator: "\n").dropFirst()
    let places = lines.compactMap { line in
      line.range(of: "YLO").map { DisplayWidth.of(line[..<$0.lowerBound]) }
    }
    #expect(places.count == names.count)
    #expect(Set(places).count == 1)
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
  }

  @Test func `letters from right to left are fenced in`() {
    let style = TextStyle(language: .finnish)
    #expect(style.paint("דנה", .plain) == "\u{2068}דנה\u{2069}")
    #expect(style.paint("Aino", .plain) == "Aino")
    #expect(style.paint("\u{2067}Aino", .plain) == "\u{FFFD}Aino")
  }

  private func isWithin(_ width: Int, _ text: String) -> Bool {
    text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width }
  }

  /// The words that a wide window does not have and that would have fitted a line of their own.
  private func brokenWords(
    of text: String,
    _ path: [String],
    _ language: Language,
    _ width: Int
  ) -> [Substring] {
    let wide = Help.output(.all, path: path).text(TextStyle(language: language, width: 2_000))
    let whole = Set(words(of: wide))
    let long = whole.filter { DisplayWidth.of($0) > width - 6 }
    return words(of: text).filter { word in
      let piece = word.last == "-" ? word.dropLast() : word
      return !whole.contains(word) && !long.contains { $0.contains(piece) }
    }
  }

  /// The words; the colon that follows a name in a narrow window is not one of them.
  private func words(of text: String) -> [Substring] {
    text.split { $0.isWhitespace }.map { $0.last == ":" ? $0.dropLast() : $0 }
  }
}

extension Substring {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}

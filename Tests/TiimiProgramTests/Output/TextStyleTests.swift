import Testing
import TiimiDomain

@testable import tiimi

struct TextStyleTests {
  @Test(arguments: [
    ("a bc def", 5, ["a bc", "def"]), ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 5, [""]),
    ("a\n\nb", 5, ["a", "", "b"]), ("ab cd", 5, ["ab cd"]), ("ab cde", 5, ["ab", "cde"]),
    ("日本語", 4, ["日本", "語"]), ("a  b", 5, ["a b"]), ("xy", 0, ["x", "y"]),
  ])
  func `text breaks at spaces and within words that are too wide`(
    text: String,
    width: Int,
    lines: [String]
  ) {
    #expect(TextWrapping.lines(of: text, width: width) == lines)
  }

  @Test func `blocks stand apart and headings lead them`() {
    let text = TextStyle(language: .english, width: 30).render([
      .heading("Head"),
      .paragraph("A paragraph that is longer than a line."),
      .bullets(["one", "two that is longer than a line of the page"]),
      .pairs([.init("name", "value"), .init("much longer name than that", "x")]),
      .verbatim("  as\n   it is\n\n"),
    ])
    #expect(
      text == """
        Head
        A paragraph that is longer
        than a line.

        - one
        - two that is longer than a
          line of the page

        name: value
        much longer name than that:
          x

          as
           it is

        """
    )
  }

  @Test(arguments: [
    (Language.finnish, "5.1.2026", "5.1.2026 klo 9.05"),
    (.swedish, "5.1.2026", "5.1.2026 kl. 9.05"),
    (.english, "2026-01-05", "2026-01-05 09:05"),
  ])
  func `days and times are written as the language does`(
    language: Language,
    written: String,
    at: String
  ) throws {
    let style = TextStyle(language: language)
    #expect(style(try #require(Day(iso: "2026-01-05"))) == written)
    #expect(style(try #require(Moment(iso: "2026-01-05T07:05:00Z"))) == at)
  }

  @Test(
    arguments: [
      ([:], [], 80, true), (["NO_COLOR": "1"], [], 80, false), (["TERM": "dumb"], [], 80, false),
      (["NO_COLOR": ""], [], 80, true), ([:], [], nil, false), ([:], ["--color=always"], nil, true),
      (["NO_COLOR": "1"], ["--color=always"], nil, true), ([:], ["--color=never"], 80, false),
    ] as [([String: String], [String], Int?, Bool)]
  )
  func `colours are used only where they are wanted`(
    environment: [String: String],
    words: [String],
    columns: Int?,
    isColored: Bool
  ) {
    let terminal = ScriptedTerminal(columns: columns)
    #expect(runSample(["help"] + words, on: terminal, environment: environment) == .done)
    #expect(terminal.output.contains("\u{1B}[1m") == isColored)
  }
}

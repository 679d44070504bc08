import Testing
import TiimiDomain

@testable import tiimi

struct TerminalTextTests {
  @Test(arguments: [
    ("ordinary åäö 日本", "ordinary åäö 日本"),
    ("two\nlines", "two\nlines"),
    ("two\r\nlines", "two\nlines"),
    ("a\tb", "a b"),
    ("\u{1B}[31mred", "\u{FFFD}[31mred"),
    ("bell\u{07}", "bell\u{FFFD}"),
    ("over\rwritten", "over\u{FFFD}written"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("abc\u{202E}fed", "abc\u{FFFD}fed"),
    ("\u{2066}isolate\u{2069}", "\u{FFFD}isolate\u{FFFD}"),
    ("zero\u{200B}width", "zero\u{FFFD}width"),
    ("para\u{2029}graph", "para\u{FFFD}graph"),
    ("tag\u{E0041}", "tag\u{FFFD}"),
    ("\u{7F}", "\u{FFFD}"),
  ])
  func `control characters never reach a terminal`(text: String, clean: String) {
    #expect(TerminalText.clean(text) == clean)
  }

  @Test func `every block cleans what it shows`() {
    let bad = "x\u{1B}]0;title\u{07}"
    let blocks: [Block] = [
      .heading(bad), .paragraph(bad), .pairs([.init(bad, bad)]), .bullets([Cell(bad)]),
      .table(Table(columns: [Table.Column(bad)], rows: [[Cell(bad)]])), .verbatim(bad),
    ]
    let text = TextStyle(language: .finnish, hasColor: false).render(blocks)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{07}"))
  }

  @Test(arguments: [
    ("abc", 3), ("åäö", 3), ("e\u{301}", 1), ("日本", 4), ("한글", 4), ("👍", 2), ("", 0),
    ("👨‍👩‍👧", 2), ("ﬁ", 1), ("–…", 2),
  ])
  func `the width of a text counts columns`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}

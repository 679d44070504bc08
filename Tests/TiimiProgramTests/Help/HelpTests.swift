import Testing
import TiimiDomain

@testable import tiimi

struct HelpTests {
  @Test(arguments: Language.allCases, [[], ["meeting"], ["meeting", "hold"]])
  func `the help reads as it did`(language: Language, path: [String]) throws {
    let text = Help.output(.sample, path: path).text(TextStyle(language: language))
    let name = (["help"] + path).joined(separator: "-")
    try expectGolden(text, "help/\(name).\(language.rawValue).txt")
  }

  @Test(arguments: [20, 40, 60])
  func `the help keeps within the width`(width: Int) {
    let style = TextStyle(language: .finnish, width: width)
    let text = Help.output(.sample, path: ["meeting", "hold"]).text(style)
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
  }

  @Test(arguments: [
    ([], "tiimi – My Team"), (["--help"], "tiimi – My Team"), (["help"], "tiimi – My Team"),
    (["help", "meeting"], "tiimi meeting – Team"), (["meeting", "--help"], "tiimi meeting – Team"),
    (["-h", "meeting", "hold"], "tiimi meeting hold – Record"),
    (["help", "meeting", "hold"], "tiimi meeting hold – Record"),
    (["meeting", "hold", "a1", "--due", "--help"], "tiimi meeting hold – Record"),
    (["plan", "page", "-h"], "tiimi plan page – Plans"),
  ])
  func `every way of asking leads to its page`(words: [String], beginning: String) {
    let terminal = ScriptedTerminal()
    #expect(runSample(words + ["--lang", "en"], on: terminal) == .done)
    #expect(terminal.output.hasPrefix(beginning))
    #expect(terminal.errors.isEmpty)
  }

  @Test(arguments: [["help", "meetign"], ["meetign", "--help"], ["help", "meeting", "hodl"]])
  func `help on what does not exist suggests what does`(words: [String]) {
    let terminal = ScriptedTerminal()
    #expect(runSample(words, on: terminal) == .usage)
    #expect(terminal.errors.contains("tiimi meeting"))
  }

  @Test func `the help for machines lists the commands below the path`() throws {
    let terminal = ScriptedTerminal()
    #expect(runSample(["help", "meeting", "--json"], on: terminal) == .done)
    #expect(terminal.output.contains("\"name\": \"meeting propose\""))
    #expect(!terminal.output.contains("\"name\": \"today\""))
  }
}

import Testing

@testable import tiimi

struct SuggestionTests {
  @Test(arguments: [
    ("meeting", "meeting", 0), ("metting", "meeting", 1), ("meeitng", "meeting", 1),
    ("meting", "meeting", 1), ("mieetingg", "meeting", 2), ("", "abc", 3), ("ab", "ba", 1),
    ("ca", "abc", 3),
  ])
  func `a slip is a letter added, left out, changed or swapped`(
    first: String,
    second: String,
    slips: Int
  ) {
    #expect(Suggestion.slips(between: Array(first), and: Array(second)) == slips)
    #expect(Suggestion.slips(between: Array(second), and: Array(first)) == slips)
  }

  @Test(arguments: [
    ("hodl", ["hold"]), ("prop", ["propose"]), ("hol", ["hold"]), ("xyz", []), ("h", []),
    ("ho", ["hold"]), ("hxxx", []),
  ])
  func `only what comes close is suggested`(word: String, expected: [String]) {
    #expect(Suggestion.closest(to: word, among: ["hold", "propose"]) == expected)
  }

  @Test func `the closest comes first`() {
    #expect(Suggestion.closest(to: "plam", among: ["clan", "plan"]) == ["plan", "clan"])
  }

  @Test func `an unknown command names the one that was meant`() throws {
    let error = try #require(usageError(["meeting", "hodl"]))
    #expect(error.problem == .unknownCommand(closest: ["meeting hold"]))
    #expect(error.facts == ["closest": "meeting hold"])
  }

  @Test func `an unknown option names the one that was meant`() throws {
    let own = try #require(usageError(["meeting", "hold", "a1", "--deu", "5.1.2026"]))
    #expect(own.problem == .unknownOption(closest: "--due"))
    let global = try #require(usageError(["today", "--jsn"]))
    #expect(global.problem == .unknownOption(closest: "--json"))
  }
}

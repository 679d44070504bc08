import Testing
import TiimiRules

@Suite struct `Patterns of FEEL` {
  @Test(
    arguments: [
      ("foobar", "^fo*b", "", true), ("foobar", "o{2}b", "", true), ("foobar", "o{3,}", "", false),
      ("foobar", "^bar", "", false), ("foobar", "bar$", "", true), ("a\nb", "a.b", "", false),
      ("a\nb", "a.b", "s", true), ("b\na\nc", "^a$", "m", true), ("b\na\nc", "^a$", "", false),
      ("ÄITI", "äiti", "i", true), ("x", "[A-Z-[OI]]", "i", true), ("Ä", #"\p{Lu}"#, "", true),
      ("ä", #"\P{Lu}"#, "", true), ("0400 123", #"^\d+\s\d{3}$"#, "", true),
      ("å_5", #"^\w+$"#, "", false),
      ("a-b", #"[\-x]"#, "", true), ("cat", "^(dog|cat|)$", "", true), ("", "^$", "", true),
      ("hello world", #"he ll o[ ]worl d"#, "x", true), ("ab", "(?:a)(b)", "", true),
      ("a", "", "", true),
    ]
  )
  func `are found`(text: String, pattern: String, flags: String, expected: Bool) throws {
    let matches = try #require(FEELLibrary.function(named: "matches"))
    let arguments = [text, pattern, flags].map { FEELValue.string($0) }
    #expect(matches.call(arguments) == .boolean(expected))
  }

  @Test(
    arguments: [
      "(", ")", "[", "[]", "a**", "*a", "a{2", "a{3,2}", "x{1001}", #"\1"#, #"\q"#, #"\p{Xx}"#,
      "[z-a]",
      "(?=a)", #"a\"#, "(((((((a{10}){10}){10}){10}){10}){10}){10})",
      String(repeating: "(?:", count: 60) + String(repeating: ")", count: 60),
      "(?:(?:(?:){1000}){1000}){1000}", String(repeating: "()", count: 51),
      String(repeating: "a", count: 1_001),
    ]
  )
  func `are null when they are none or too large`(pattern: String) throws {
    let matches = try #require(FEELLibrary.function(named: "matches"))
    #expect(matches.call([.string("a"), .string(pattern)]) == .null)
  }

  @Test(arguments: ["X", " ", "ii?", "q"])
  func `know four flags`(flags: String) throws {
    let matches = try #require(FEELLibrary.function(named: "matches"))
    #expect(matches.call(["a", "a", flags].map { .string($0) }) == .null)
  }

  @Test(
    arguments: [
      ("abcd", "(ab)|(a)", "[1=$1][2=$2]", "[1=ab][2=]cd"), ("abracadabra", "bra", "*", "a*cada*"),
      ("abracadabra", "a.*a", "*", "*"), ("abracadabra", "a.*?a", "*", "*c*bra"),
      ("abracadabra", "a(.)", "a$1$1", "abbraccaddabbra"), ("abracadabra", ".*?", "$1", nil),
      ("AAAA", "A+?", "b", "bbbb"), ("darted", "^(.*?)d(.*)$", "$1c$2", "carted"),
      ("a1b", #"\d"#, #"\$\\$0"#, #"a$\1b"#), ("a", "a", "$", nil), ("a", "a", #"\n"#, nil),
      ("a", "(a)", "$12", "a2"), ("", "a", "b", ""),
    ] as [(String, String, String, String?)]
  )
  func `are replaced`(
    text: String,
    pattern: String,
    replacement: String,
    expected: String?
  ) throws {
    let replace = try #require(FEELLibrary.function(named: "replace"))
    let value = replace.call([text, pattern, replacement].map { .string($0) })
    #expect(value == expected.map { .string($0) } ?? .null)
  }

  @Test(
    arguments: [
      ("John Doe", #"\s"#, ["John", "Doe"]), ("a;b;c;;", ";", ["a", "b", "c", "", ""]),
      ("a , b,c", #"\s*,\s*"#, ["a", "b", "c"]), ("abc", ";", ["abc"]), ("", ";", [""]),
      ("abc", "x*", nil),
    ] as [(String, String, [String]?)]
  )
  func `split texts`(text: String, delimiter: String, expected: [String]?) throws {
    let split = try #require(FEELLibrary.function(named: "split"))
    let value = split.call([.string(text), .string(delimiter)])
    #expect(value == expected.map { .list($0.map { .string($0) }) } ?? .null)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["(a|a)*c", "(a+)+$b", "(a*)*c", "(.*a){20}c"])
  func `never make the search explode`(pattern: String) throws {
    let matches = try #require(FEELLibrary.function(named: "matches"))
    let text = FEELValue.string(String(repeating: "a", count: 2_000))
    #expect(matches.call([text, .string(pattern)]) == .boolean(false))
  }

  @Test(.timeLimit(.minutes(1))) func `give up a search that takes too long`() throws {
    let split = try #require(FEELLibrary.function(named: "split"))
    let text = FEELValue.string(String(repeating: "a", count: 20_000))
    #expect(split.call([text, .string("a(.*z)?")]) == .null)
  }
}

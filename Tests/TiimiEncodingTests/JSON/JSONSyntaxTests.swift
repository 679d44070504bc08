import Testing
import TiimiEncoding

@Suite struct JSONSyntaxTests {
  @Test(arguments: [
    "null", " true ", "false", "0", "-0", "-1", "10", "0.5", "-0.0e+10", "1E9", "1e-2", "\"\"",
    "\"a\"", "[]", "[ ]", "{}", "{ }", "[1,2]", "[[],[{}]]", "{\"a\":1,\"b\":[null]}",
    "\t\n\r [\t1\n,\r2 ] ", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u00e4\\uD83D\\ude00\"",
    "\"ä€😀\"",
    "\"\u{7F}\"", "\"\u{2028}\"", "{\"\":0}", "{\"a\":{\"a\":{\"a\":1}}}", "[\"\\u0000\"]",
    "123456789012345678901234567890", "1e400",
  ])
  func `what the grammar allows is accepted`(text: String) throws {
    _ = try JSONDocument(text)
  }

  @Test(arguments: [
    Malformed("", .value, 1, 1),
    Malformed("  ", .value, 1, 3),
    Malformed("nul", .value, 1, 1),
    Malformed("True", .value, 1, 1),
    Malformed("nullx", .end, 1, 5),
    Malformed("1 2", .end, 1, 3),
    Malformed("[]]", .end, 1, 3),
    Malformed("'a'", .value, 1, 1),
    Malformed("[1,]", .value, 1, 4),
    Malformed("[,1]", .value, 1, 2),
    Malformed("[1 2]", .commaOrClosingBracket, 1, 4),
    Malformed("[1", .commaOrClosingBracket, 1, 3),
    Malformed("[1}", .commaOrClosingBracket, 1, 3),
    Malformed("[", .value, 1, 2),
    Malformed("{", .key, 1, 2),
    Malformed("{a:1}", .key, 1, 2),
    Malformed("{1:1}", .key, 1, 2),
    Malformed("{\"a\":1,}", .key, 1, 8),
    Malformed("{\"a\"}", .colon, 1, 5),
    Malformed("{\"a\" 1}", .colon, 1, 6),
    Malformed("{\"a\":}", .value, 1, 6),
    Malformed("{\"a\":1 \"b\":2}", .commaOrClosingBrace, 1, 8),
    Malformed("{\"a\":1]", .commaOrClosingBrace, 1, 7),
    Malformed("{\n  \"a\": 1,\n  \"a\": 2\n}", .uniqueKey, 3, 3),
    Malformed("{\"a\":1,\"\\u0061\":2}", .uniqueKey, 1, 8),
    Malformed("{\"\\u0061\":1,\"a\":2}", .uniqueKey, 1, 13),
    Malformed("[{\"ä\":1,\"b\":{\"ä\":3},\"ä\":2}]", .uniqueKey, 1, 21),
    Malformed("\"a", .closingQuote, 1, 3),
    Malformed("\"a\\", .closingQuote, 1, 4),
    Malformed("\"\\x\"", .escape, 1, 3),
    Malformed("\"\\u12g4\"", .hexDigits, 1, 4),
    Malformed("\"\\u12", .hexDigits, 1, 4),
    Malformed("\"a\\ud800\"", .surrogatePair, 1, 3),
    Malformed("\"\\ud800\\u0041\"", .surrogatePair, 1, 2),
    Malformed("\"\\ud800\\n\"", .surrogatePair, 1, 2),
    Malformed("\"\\udc00\"", .surrogatePair, 1, 2),
    Malformed("\"a\nb\"", .escapedControl, 1, 3),
    Malformed("\"a\u{0}b\"", .escapedControl, 1, 3),
    Malformed("\"1234567890\u{1F}\"", .escapedControl, 1, 12),
    Malformed("-", .digit, 1, 2),
    Malformed("+1", .value, 1, 1),
    Malformed(".5", .value, 1, 1),
    Malformed("01", .end, 1, 2),
    Malformed("1.", .digit, 1, 3),
    Malformed("1.e3", .digit, 1, 3),
    Malformed("1e", .digit, 1, 3),
    Malformed("1e+", .digit, 1, 4),
    Malformed("-a", .digit, 1, 2),
    Malformed("NaN", .value, 1, 1),
    Malformed("[1,\n 2,\n  x]", .value, 3, 3),
    Malformed("[\"äö\" x]", .commaOrClosingBracket, 1, 7),
    Malformed("\u{FEFF}1", .value, 1, 1),
    Malformed("// a\n1", .value, 1, 1),
  ])
  func `what the grammar forbids is refused in its place`(example: Malformed) {
    #expect(fault(of: [UInt8](example.text.utf8)) == example.found)
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    let text: [UInt8] = [0x22, 0x61] + bytes + [0x22]
    #expect(fault(of: text) == Malformed.Found(expected: .utf8, line: 1, column: 3))
  }

  @Test func `nesting is allowed to its limit and no further`() {
    #expect(fault(of: [UInt8]((nested(64)).utf8)) == nil)
    #expect(fault(of: [UInt8]((nested(65)).utf8))?.expected == .shallowerNesting)
    #expect(fault(of: [UInt8](String(repeating: "[", count: 1_000_000).utf8))?.column == 65)
    #expect(throws: Never.self) { try JSONDocument(nested(100), depthLimit: 100) }
  }

  @Test func `the densest texts fit their memory`() throws {
    let open = String(repeating: "[", count: 3000)
    #expect(throws: JSONFault.self) { try JSONDocument(open, depthLimit: 4000) }
    let flat = "[" + String(repeating: "1,", count: 5000) + "1]"
    #expect(try JSONDocument(flat).root.elements().reduce(0) { count, _ in count + 1 } == 5001)
  }

  @Test func `a text beyond the size limit is refused`() {
    #expect(throws: Never.self) { try JSONDocument("[1,2]", sizeLimit: 5) }
    let refused = #expect(throws: JSONFault.self) { try JSONDocument("[1,2]", sizeLimit: 4) }
    #expect(refused?.expected == .shorterText)
  }

  @Test func `a repeated key is found among thousands`() throws {
    let keys = (0..<5000).map { "\"key\($0)\":0" }
    let unique = "{" + keys.joined(separator: ",") + "}"
    #expect(fault(of: [UInt8](unique.utf8)) == nil)
    let repeated = "{" + (keys + ["\n\"key2500\":1"]).joined(separator: ",") + "}"
    let found = Malformed.Found(expected: .uniqueKey, line: 2, column: 1)
    #expect(fault(of: [UInt8](repeated.utf8)) == found)
  }

  @Test(arguments: [2, 3, 31, 32, 33, 34])
  func `a repeated key is found in an object of any size`(size: Int) {
    let keys = (1..<size).map { "\"k\($0)\":0" } + ["\"k1\":0"]
    let text = "{" + keys.joined(separator: ",") + "}"
    #expect(fault(of: [UInt8](text.utf8))?.expected == .uniqueKey)
  }

  @Test func `canonically equivalent keys are different keys`() throws {
    let root = try JSONDocument("{\"\u{E4}\":1,\"a\u{308}\":2}").root
    #expect(try root.members().map { $0.key.utf8.count } == [2, 3])
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  private func fault(of bytes: [UInt8]) -> Malformed.Found? {
    do throws(JSONFault) {
      _ = try JSONDocument(bytes)
      return nil
    } catch {
      return Malformed.Found(expected: error.expected, line: error.line, column: error.column)
    }
  }
}

/// A text that is not JSON, and where that shows.
struct Malformed: CustomTestStringConvertible, Sendable {
  struct Found: Equatable, Sendable {
    let expected: JSONFault.Expectation?
    let line: Int
    let column: Int
  }

  let text: String
  let found: Found

  var testDescription: String { text.debugDescription }

  init(_ text: String, _ expected: JSONFault.Expectation, _ line: Int, _ column: Int) {
    self.text = text
    self.found = Found(expected: expected, line: line, column: column)
  }
}

import Testing
import TiimiDomain

@testable import TiimiRules

/// What answers may look like, and what is wrong with them.
struct AnswerTests {
  private static let nine = (1...8).map { #""\#($0)": 1"# }.joined(separator: ", ")

  @Test func `codes and numbers and numbers as text mean the same`() throws {
    let phq = try builtIn("phq-2")
    let codes = try score(phq, #"{"1": "LA6571-9", "2": {"code": "LA6569-3"}}"#)
    let numbers = try score(phq, #"{"answers": {"1": 3, "2": 1}}"#)
    let texts = try score(phq, #"{"1": "3", "2": "1"}"#)
    #expect(codes.score?.text == "4")
    #expect(numbers.points == codes.points)
    #expect(texts.points == codes.points)
    #expect(codes.findings.isEmpty)
    #expect(texts.codes == ["NUMBER-AS-STRING", "NUMBER-AS-STRING"])
    #expect(texts.findings.map(\.place) == ["1", "2"])
  }

  @Test func `a partial form has no score but its gaps`() throws {
    let result = try score(try builtIn("phq-9"), #"{"1": 3, "2": null}"#)
    #expect(!result.isComplete)
    #expect(result.score == nil)
    #expect(result.band == nil)
    #expect(result.answered == 1)
    #expect(result.items == 9)
    #expect(result.missing == ["2", "3", "4", "5", "6", "7", "8", "9"])
    #expect(!result.hasErrors)
  }

  @Test(arguments: ["1", "\"2\"", "\"LA6569-3\"", "[0, 1]"])
  func `item nine above zero is an alert whatever else is wrong`(answer: String) throws {
    let result = try score(try builtIn("phq-9"), #"{"9": \#(answer), "1": "nonsense"}"#)
    #expect(result.alerts.map(\.code) == ["SAME-DAY-FOLLOW-UP"])
    #expect(result.score == nil)
    expectSpoken(try #require(result.alerts.first).text)
  }

  @Test func `item nine at zero is no alert`() throws {
    let result = try score(try builtIn("phq-9"), "{\(Self.nine), \"9\": 0}")
    #expect(result.alerts.isEmpty)
    #expect(result.score?.text == "8")
  }

  @Test(arguments: [
    (#"{"1": "LA9999-9", "2": 1}"#, "UNKNOWN-CODE", "1"),
    (#"{"1": [1, 2], "2": 1}"#, "ANSWERED-TWICE", "1"),
    (#"{"1": 1, "44250-9": 1, "2": 1}"#, "ANSWERED-TWICE", "1"),
    (#"{"1": 4, "2": 1}"#, "ANSWER-OUT-OF-RANGE", "1"),
    (#"{"1": 0.5, "2": 1}"#, "ANSWER-OUT-OF-RANGE", "1"),
    (#"{"1": true, "2": 1}"#, "ANSWER-WRONG-KIND", "1"),
    (#"{"1": {}, "2": 1}"#, "ANSWER-WRONG-KIND", "1"),
    (#"{"1": 1e300, "2": 1}"#, "ANSWER-WRONG-KIND", "1"),
  ])
  func `an answer that cannot be is an error at its place`(
    text: String,
    code: String,
    place: String
  ) throws {
    let result = try score(try builtIn("phq-2"), text)
    let error = try #require(result.findings.first { $0.severity == .error })
    #expect(error.code == code)
    #expect(error.place == place)
    #expect(result.score == nil)
    #expect(!result.isComplete)
  }

  @Test func `what belongs to no item is noted without being repeated`() throws {
    let result = try score(try builtIn("phq-2"), #"{"1": 1, "2": 1, "010594-9032": 3}"#)
    #expect(result.score?.text == "2")
    #expect(result.codes == ["UNKNOWN-ITEM"])
    #expect(result.findings.map(\.place) == ["?"])
  }

  @Test func `an item is found by its code when the identifier is another`() throws {
    let result = try score(try builtIn("phq-2"), #"{"/44250-9": 1, "55757-9/44255-8": 2}"#)
    #expect(result.score?.text == "3")
    #expect(result.codes == ["MATCHED-BY-CODE", "MATCHED-BY-CODE"])
  }

  @Test(arguments: [("total", 2), ("score", 2), ("55758-7", 2), ("total", 4)])
  func `a stated total is kept and flagged when it differs`(key: String, stated: Int) throws {
    let result = try score(try builtIn("phq-2"), #"{"1": 1, "2": 1, "\#(key)": \#(stated)}"#)
    #expect(result.score?.text == "2")
    #expect(result.stated?.whole == stated)
    #expect(result.codes.contains("TOTAL-DIFFERS") == (stated != 2))
    if stated != 2 {
      let finding = try #require(result.findings.first { $0.code == "TOTAL-DIFFERS" })
      #expect(finding.facts == ["stated": "4", "computed": "2"])
    }
  }

  @Test func `a raw sum is not taken for a differing index`() throws {
    let answers = (1...5).map { #""\#($0)": 3"# }.joined(separator: ",")
    let result = try score(try builtIn("who-5"), "{\(answers), \"total\": 15}")
    #expect(result.score?.text == "60")
    #expect(result.raw?.text == "15")
    #expect(result.codes == ["TOTAL-IS-RAW"])
  }

  @Test func `one of two alternatives is answered`() throws {
    let mna = try builtIn("mna-sf")
    let start = #""A": 2, "B": 3, "C": 2, "D": 2, "E": 2"#
    #expect(try score(mna, "{\(start), \"F2\": 3}").score?.text == "14")
    #expect(try score(mna, "{\(start)}").missing == ["F1"])
    #expect(try score(mna, "{\(start), \"F1\": 3, \"F2\": 3}").codes == ["BOTH-ALTERNATIVES"])
    #expect(try score(mna, "{\(start), \"F2\": 2}").codes == ["ANSWER-OUT-OF-RANGE"])
    #expect(try score(mna, "{\(start), \"F1\": 2}").items == 6)
  }

  @Test(arguments: ["[]", "1", #"{"resourceType": "Patient"}"#])
  func `what holds no answers is refused`(text: String) {
    #expect(throws: InstrumentRefusal.notAnswers) { try AnswerSheet(Array(text.utf8)) }
  }

  @Test func `a key that is there twice is refused with its place`() {
    #expect(throws: InstrumentRefusal.notJSON(line: 1, column: 10)) {
      try AnswerSheet(Array(#"{"1": 1, "1": 2}"#.utf8))
    }
  }

  @Test func `a result can be kept without anybody's words`() throws {
    let record = try score(try builtIn("phq-9"), "{\(Self.nine), \"9\": 2, \"total\": 9}").record
    #expect(record.instrument == "phq-9")
    #expect(record.score == "10")
    #expect(record.stated == "9")
    #expect(record.band == "moderate")
    #expect(record.isPositive == true)
    #expect(record.alerts == ["SAME-DAY-FOLLOW-UP"])
    #expect(record.findings == ["TOTAL-DIFFERS"])
    #expect(record.answers.last == .init(linkId: "9", value: "LA6570-1"))
  }
}

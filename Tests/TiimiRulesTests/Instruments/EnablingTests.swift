import Testing
import TiimiDomain

@testable import TiimiRules

/// Which items of a form are to be shown, and whose answers count.
struct EnablingTests {
  private static func form(
    question: String,
    conditions: String,
    behaviour: String = "",
    extra: String = ""
  ) -> String {
    let option =
      #"{"valueCoding": {"code": "one"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}]}"#
    return """
      {"resourceType": "Questionnaire", "status": "draft", "id": "q", "item": [
       {"linkId": "q", \(question)},
       {"linkId": "always", "type": "choice", "answerOption": [\(option)]},
       {"linkId": "g", "type": "group", "enableWhen": [\(conditions)]\(behaviour), "item": [
         {"linkId": "inner", "type": "choice", "answerOption": [\(option)]}]}\(extra)]}
      """
  }

  private static func condition(_ comparison: String, _ answer: String) -> String {
    #"{"question": "q", "operator": "\#(comparison)", \#(answer)}"#
  }

  struct Row: Sendable {
    let question: String
    let comparison: String
    let answer: String
    let given: String
    let isShown: Bool
  }

  private static func rows(
    _ question: String,
    _ answer: String,
    _ cases: [(String, String, Bool)]
  ) -> [Row] {
    cases.map {
      Row(question: question, comparison: $0.0, answer: answer, given: $0.1, isShown: $0.2)
    }
  }

  static let numbers = rows(
    #""type": "integer""#,
    #""answerInteger": 5"#,
    [
      ("=", "5", true), ("=", "4", false), ("!=", "4", true), ("!=", "5", false),
      (">", "6", true), (">", "5", false), ("<", "4", true), ("<", "5", false),
      (">=", "5", true), (">=", "4", false), ("<=", "5", true), ("<=", "6", false),
      ("!=", "null", true), ("=", "null", false), (">", "null", false),
    ]
  )

  static let kinds =
    rows(
      #""type": "boolean""#,
      #""answerBoolean": true"#,
      [
        ("=", "true", true), ("=", "false", false), ("!=", "false", true),
        ("exists", "false", true),
      ]
    ) + rows(#""type": "string""#, #""answerBoolean": false"#, [("exists", "null", true)])
    + rows(
      #""type": "decimal""#,
      #""answerDecimal": 0.3"#,
      [("=", "0.3", true), ("<", "0.29", true), (">", "0.300000001", true)]
    )
    + rows(
      #""type": "choice", "answerOption": [{"valueCoding": {"system": "s", "code": "x"}}, {"valueCoding": {"code": "y"}}]"#,
      #""answerCoding": {"system": "s", "code": "x"}"#,
      [("=", "\"x\"", true), ("=", "\"y\"", false), ("!=", "\"y\"", true)]
    )
    + rows(
      #""type": "choice", "answerOption": [{"valueCoding": {"code": "1.1"}}, {"valueCoding": {"code": "3.3"}}]"#,
      #""answerDecimal": 2.1"#,
      [("<", "\"1.1\"", true), ("<", "\"3.3\"", false), (">=", "\"3.3\"", true)]
    )
    + rows(
      #""type": "date""#,
      #""answerDate": "2000-01-01""#,
      [
        (">", "\"2000-01-02\"", true), (">", "\"2000-01-01\"", false),
        ("<=", "\"2000-01-01\"", true), ("<", "\"1999\"", true), ("<", "\"2000\"", false),
      ]
    )
    + rows(
      #""type": "time""#,
      #""answerTime": "11:11:11""#,
      [(">", "\"11:11:12\"", true), ("<=", "\"11:11:11\"", true)]
    )
    + rows(
      #""type": "dateTime""#,
      #""answerDateTime": "2026-01-05T12:00:00+02:00""#,
      [("=", "\"2026-01-05T10:00:00.000000000Z\"", true), (">", "\"2026-01-05T10:00:00Z\"", false)]
    )
    + rows(
      #""type": "string""#,
      #""answerString": "b""#,
      [("=", "\"b\"", true), (">", "\"c\"", true), ("<", "\"c\"", false)]
    )
    + rows(
      #""type": "quantity""#,
      #""answerQuantity": {"value": 5, "unit": "kg"}"#,
      [
        (">", "{\"valueQuantity\": {\"value\": 6, \"unit\": \"kg\"}}", true),
        (">", "{\"valueQuantity\": {\"value\": 6, \"unit\": \"lb\"}}", false),
      ]
    )
    + rows(
      #""type": "choice", "repeats": true, "answerOption": [{"valueCoding": {"code": "1"}}, {"valueCoding": {"code": "9"}}]"#,
      #""answerCoding": {"code": "9"}"#,
      [("=", "[\"1\", \"9\"]", true), ("!=", "[\"1\", \"9\"]", false)]
    )

  @Test(arguments: numbers + kinds)
  func `an item is shown when its condition is met`(row: Row) throws {
    let text = Self.form(
      question: row.question,
      conditions: Self.condition(row.comparison, row.answer)
    )
    let instrument = try TiimiRulesTests.form(text)
    let result = try score(instrument, #"{"q": \#(row.given), "always": "one", "inner": "one"}"#)
    #expect(result.score?.text == (row.isShown ? "2" : "1"))
    #expect(result.codes.contains("DISABLED-ANSWERED") == !row.isShown)
    #expect(result.items == (row.isShown ? 2 : 1))
  }

  @Test(arguments: [("all", false), ("any", true)])
  func `several conditions are joined as the form says`(behaviour: String, isShown: Bool) throws {
    let text = Self.form(
      question: #""type": "integer""#,
      conditions: Self.condition(">", #""answerInteger": 1"#) + ","
        + Self.condition("<", #""answerInteger": 2"#),
      behaviour: #", "enableBehavior": "\#(behaviour)""#
    )
    let result = try score(try TiimiRulesTests.form(text), #"{"q": 5, "always": "one"}"#)
    #expect(result.missing == (isShown ? ["inner"] : []))
  }

  @Test func `a form that is silent about joining is noted`() throws {
    let both = Self.condition(">", #""answerInteger": 1"#)
    let text = Self.form(question: #""type": "integer""#, conditions: both + "," + both)
    #expect(
      try TiimiRulesTests.form(text).questionnaire.findings.map(\.code) == [
        "ENABLE-BEHAVIOUR-MISSING"
      ]
    )
  }

  @Test func `answers to an item that is not shown meet no condition`() throws {
    let extra =
      #", {"linkId": "last", "type": "choice", "enableWhen": [{"question": "inner", "operator": "exists", "answerBoolean": true}], "answerOption": [{"valueCoding": {"code": "one"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}]}]}"#
    let text = Self.form(
      question: #""type": "integer""#,
      conditions: Self.condition("=", #""answerInteger": 1"#),
      extra: extra
    )
    let instrument = try TiimiRulesTests.form(text)
    let answers = #""always": "one", "inner": "one", "last": "one""#
    #expect(try score(instrument, "{\"q\": 1, \(answers)}").score?.text == "3")
    #expect(try score(instrument, "{\"q\": 2, \(answers)}").score?.text == "1")
  }

  @Test func `a circle of conditions shows nothing and does not hang`() throws {
    let text = """
      {"resourceType": "Questionnaire", "status": "draft", "item": [
       {"linkId": "a", "type": "boolean", "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]},
       {"linkId": "b", "type": "boolean", "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]}]}
      """
    let result = try score(try TiimiRulesTests.form(text), #"{"a": true, "b": true}"#)
    #expect(result.codes.contains("ENABLE-CIRCULAR"))
    #expect(result.items == 0)
  }

  @Test func `a long chain of conditions is followed`() throws {
    let items = (0..<1_500).map { index in
      let condition =
        index == 1_499
        ? ""
        : #", "enableWhen": [{"question": "i\#(index + 1)", "operator": "=", "answerBoolean": true}]"#
      return #"{"linkId": "i\#(index)", "type": "boolean"\#(condition)}"#
    }
    let text =
      #"{"resourceType": "Questionnaire", "status": "draft", "item": [\#(items.joined(separator: ","))]}"#
    let answers = (0..<1_500).map { #""i\#($0)": true"# }.joined(separator: ",")
    #expect(try score(try TiimiRulesTests.form(text), "{\(answers)}").answered == 1_500)
  }

  @Test func `hidden items do not count even when answered`() throws {
    let hidden =
      #", {"linkId": "h", "type": "group", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}], "item": [{"linkId": "hi", "type": "choice", "answerOption": [{"valueCoding": {"code": "one"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 7}]}]}]}"#
    let text = Self.form(
      question: #""type": "integer""#,
      conditions: Self.condition("=", #""answerInteger": 1"#),
      extra: hidden
    )
    let result = try score(try TiimiRulesTests.form(text), #"{"always": "one", "hi": "one"}"#)
    #expect(result.score?.text == "1")
    #expect(result.codes == ["HIDDEN-ANSWERED"])
  }
}

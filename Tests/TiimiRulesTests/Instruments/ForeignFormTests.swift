import Testing
import TiimiDomain

@testable import TiimiRules

/// Forms and answers from elsewhere, which are seldom tidy.
struct ForeignFormTests {
  private static let points = [0, 1, 2, 3].map { weight in
    #"{"code": "w\#(weight)", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": \#(weight)}]}"#
  }.joined(separator: ",")

  private static let items = (1...9).map { number in
    ##"{"linkId": "H/Q\##(number)", "type": "choice", "answerValueSet": "#answers"}"##
  }.joined(separator: ",")

  /// Nine weighted questions, a difficulty question, a computed total with the code of PHQ-9.
  private static let depression = ##"""
    {"resourceType": "Questionnaire", "url": "http://example.org/Questionnaire/nine",
     "contained": [{"resourceType": "ValueSet", "id": "answers",
      "compose": {"include": [{"concept": [\##(points)]}]}}],
     "item": [{"linkId": "H", "type": "group", "item": [\##(items),
      {"linkId": "D", "type": "choice", "code": [{"system": "http://loinc.org", "code": "69722-7"}],
       "answerValueSet": "#answers"},
      {"linkId": "H/T", "type": "quantity", "code": [{"code": "44261-6"}],
       "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"}]}]}]}
    """##

  private static func response(_ values: [Int], more: String = "") -> String {
    let items = values.enumerated().map { index, value in
      #"{"linkId": "H/Q\#(index + 1)", "answer": [{"valueCoding": {"code": "w\#(value)"}}]}"#
    }
    return """
      {"resourceType": "QuestionnaireResponse", "authored": "2026-01-05T10:00:00.123456789+02:00",
       "questionnaire": "http://example.org/Questionnaire/nine|1",
       "item": [{"linkId": "H", "item": [\(items.joined(separator: ","))\(more)]}]}
      """
  }

  @Test func `the score is recomputed and the stated one flagged`() throws {
    let more =
      #", {"linkId": "H/T", "answer": [{"valueQuantity": {"value": 13, "unit": "{score}"}}]}, {"linkId": "D", "answer": [{"valueCoding": {"code": "w3"}}]}"#
    let result = try score(
      try form(Self.depression),
      Self.response([0, 0, 0, 1, 2, 1, 3, 2, 1], more: more)
    )
    #expect(result.score?.text == "10")
    #expect(result.stated?.text == "13")
    #expect(result.band == nil)
    #expect(result.items == 9)
    #expect(Set(result.codes) == ["STATUS-MISSING", "TOTAL-DIFFERS"])
    #expect(result.alerts.map(\.code) == ["SAME-DAY-FOLLOW-UP"])
    #expect(result.level == nil)
  }

  @Test func `a partial response has no score and its total is not checked`() throws {
    let more = #", {"linkId": "H/T", "answer": [{"valueQuantity": {"value": 3}}]}"#
    let result = try score(try form(Self.depression), Self.response([1, 1, 1], more: more))
    #expect(result.score == nil)
    #expect(result.missing.count == 6)
    #expect(result.codes.contains("TOTAL-NOT-CHECKED"))
    #expect(result.alerts.isEmpty)
  }

  @Test func `a scoring description gives a form from elsewhere its bands`() throws {
    let phq = try InstrumentLibrary.description(of: "phq-2")
    let text = ##"""
      {"resourceType": "Questionnaire", "status": "draft",
       "contained": [{"resourceType": "ValueSet", "id": "answers",
        "compose": {"include": [{"concept": [\##(Self.points)]}]}}],
       "item": [{"linkId": "/44250-9", "type": "choice", "answerValueSet": "#answers"},
        {"linkId": "x", "code": [{"code": "44255-8"}], "type": "choice", "answerValueSet": "#answers"}]}
      """##
    let instrument = Instrument(
      questionnaire: try Questionnaire(Array(text.utf8)),
      description: phq
    )
    let result = try score(instrument, #"{"/44250-9": "w3", "x": "w0"}"#)
    #expect(result.score?.text == "3")
    #expect(result.band?.code == "positive")
  }

  @Test func `an item that the description names and the form lacks is an error`() throws {
    let text =
      #"{"resourceType": "Questionnaire", "status": "draft", "item": [{"linkId": "1", "type": "decimal"}]}"#
    let instrument = Instrument(
      questionnaire: try Questionnaire(Array(text.utf8)),
      description: try InstrumentLibrary.description(of: "phq-2")
    )
    let result = try score(instrument, #"{"1": 3}"#)
    #expect(result.codes.contains("ITEM-MISSING"))
    #expect(result.score == nil)
  }

  @Test func `answers within answers and twice in one form are found`() throws {
    let text = ##"""
      {"resourceType": "Questionnaire", "status": "draft", "id": "n",
       "contained": [{"resourceType": "ValueSet", "id": "answers",
        "compose": {"include": [{"concept": [\##(Self.points)]}]}}],
       "item": [{"linkId": "a", "type": "choice", "answerValueSet": "#answers",
        "item": [{"linkId": "b", "type": "choice", "answerValueSet": "#answers"}]}]}
      """##
    let inner = #"{"linkId": "b", "answer": [{"valueCoding": {"code": "w2"}}]}"#
    let outer =
      #"{"linkId": "a", "answer": [{"valueCoding": {"code": "w1"}, "item": [\#(inner)]}]}"#
    func response(_ items: String) -> String {
      #"{"resourceType": "QuestionnaireResponse", "status": "completed", "item": [\#(items)]}"#
    }
    #expect(try score(try form(text), response(outer)).score?.text == "3")
    let twice = try score(try form(text), response("\(outer), \(inner)"))
    #expect(twice.codes == ["ANSWERED-TWICE"])
    #expect(twice.findings.map(\.place) == ["b"])
    #expect(twice.score == nil)
  }

  @Test
  func `every option chosen of an item that repeats counts, what stands there unasked does not`()
    throws
  {
    let text = ##"""
      {"resourceType": "Questionnaire", "status": "draft", "id": "r",
       "contained": [{"resourceType": "ValueSet", "id": "answers",
        "compose": {"include": [{"concept": [\##(Self.points)]}]}}],
       "item": [{"linkId": "a", "type": "choice", "repeats": true, "answerValueSet": "#answers"},
        {"linkId": "b", "type": "choice", "answerValueSet": "#answers",
         "initial": [{"valueCoding": {"code": "w3"}}]}]}
      """##
    #expect(try score(try form(text), #"{"a": ["w1", "w3"], "b": "w0"}"#).score?.text == "4")
    #expect(try score(try form(text), #"{"a": ["w1", "w3"]}"#).missing == ["b"])
  }

  @Test func `a number that may be a code or a weight is not guessed`() throws {
    let options = [(1, 0), (2, 1)].map { code, weight in
      #"{"valueCoding": {"code": "\#(code)"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueInteger": \#(weight)}]}"#
    }.joined(separator: ",")
    let text =
      #"{"resourceType": "Questionnaire", "status": "draft", "item": [{"linkId": "a", "type": "choice", "answerOption": [\#(options)]}]}"#
    #expect(try score(try form(text), #"{"a": 1}"#).codes == ["AMBIGUOUS-NUMBER"])
    #expect(try score(try form(text), #"{"a": "1"}"#).score?.text == "0")
    #expect(try score(try form(text), #"{"a": "2"}"#).score?.text == "1")
    #expect(try score(try form(text), #"{"a": 0}"#).score?.text == "0")
  }

  @Test func `two totals are not guessed between`() throws {
    let text = #"""
      {"resourceType": "Questionnaire", "status": "draft", "item": [
       {"linkId": "s", "type": "decimal", "readOnly": true, "text": "Total score, first half"},
       {"linkId": "t", "type": "decimal", "readOnly": true, "text": "Total score"}]}
      """#
    let result = try score(try form(text), #"{"s": 1, "t": 2}"#)
    #expect(result.stated == nil)
    #expect(result.codes.contains("TOTAL-AMBIGUOUS"))
  }

  @Test(arguments: [
    ("{", InstrumentRefusal.notJSON(line: 1, column: 2)),
    ("{}", .notQuestionnaire),
    (#"{"resourceType": "Patient"}"#, .notQuestionnaire),
    (
      #"{"resourceType": "Questionnaire", "item": [{"linkId": "a"}, {"linkId": "b", "item": [{"linkId": "a"}]}]}"#,
      .duplicateLinkId(place: "item[1].item[0].linkId")
    ),
  ])
  func `a file that cannot be used is refused`(text: String, refusal: InstrumentRefusal) {
    #expect(throws: refusal) { try Questionnaire(Array(text.utf8)) }
  }

  @Test func `nesting without end is refused`() {
    let deep = String(repeating: #"{"linkId": "a","item":["#, count: 5_000)
    #expect(throws: InstrumentRefusal.tooDeep(line: 1, column: 737)) {
      try Questionnaire(Array(deep.utf8))
    }
  }

  @Test func `too many items are refused`() {
    let items = (0...2_000).map { #"{"linkId": "\#($0)", "type": "string"}"# }
    let text = #"{"resourceType": "Questionnaire", "item": [\#(items.joined(separator: ","))]}"#
    #expect(throws: InstrumentRefusal.tooLarge) { try Questionnaire(Array(text.utf8)) }
  }

  @Test func `what is odd in a form is noted with its place and the file is kept`() throws {
    let text = #"""
      {"resourceType": "Questionnaire", "item": [
       {"type": "string"}, 7, {"linkId": "a", "type": "wish"},
       {"linkId": "b", "type": "choice", "answerValueSet": "http://example.org/vs"},
       {"linkId": "c", "type": "choice", "answerOption": [{}]},
       {"linkId": "d", "type": "string", "enableWhen": [{"question": "zz", "operator": "~"}]},
       {"linkId": "e", "type": "string", "enableWhen": [{"question": "zz", "operator": "exists", "answerBoolean": true}]}]}
      """#
    let form = try Questionnaire(Array(text.utf8))
    #expect(form.source == Array(text.utf8))
    #expect(
      form.findings.map { "\($0.code) \($0.place)" } == [
        "STATUS-MISSING status", "LINKID-MISSING item[0]", "PART-UNREADABLE item[1]",
        "TYPE-UNKNOWN item[2].type", "VALUESET-ELSEWHERE item[3].answerValueSet",
        "PART-UNREADABLE item[4].answerOption[0]", "ENABLE-UNREADABLE item[5].enableWhen[0]",
        "ENABLE-QUESTION-UNKNOWN item[5].enableWhen", "ENABLE-QUESTION-UNKNOWN item[6].enableWhen",
      ]
    )
  }

  @Test(arguments: InstrumentProblem.allCases)
  func `every finding is told in three languages`(problem: InstrumentProblem) {
    let phrase = problem.text
    expectSpoken(phrase)
    #expect(Set([phrase.fi, phrase.sv, phrase.en]).count == 3)
  }
}

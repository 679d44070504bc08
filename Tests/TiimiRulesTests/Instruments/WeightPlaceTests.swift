import Testing

@testable import TiimiRules

/// The five places where forms from elsewhere keep the weights of their answers.
struct WeightPlaceTests {
  private static let ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
  private static let older = "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue"
  private static let item = "http://hl7.org/fhir/StructureDefinition/itemWeight"

  private static func part(_ url: String, _ value: String) -> String {
    #""extension": [{"url": "\#(url)", "valueDecimal": \#(value)}]"#
  }

  private static func form(item: String, contained: String = "") -> String {
    """
    {"resourceType": "Questionnaire", "status": "draft", "id": "q", "contained": [\(contained)],
     "item": [{"linkId": "a", "type": "choice", \(item)}, {"linkId": "b", "type": "choice", \(item)}]}
    """
  }

  private static func options(_ write: (String, String) -> String) -> String {
    #""answerOption": [\#(write("no", "0.1")), \#(write("yes", "1.2"))]"#
  }

  private static let bare = options { code, _ in #"{"valueCoding": {"code": "\#(code)"}}"# }

  private static func valueSet(_ url: String, system: String = "urn:s") -> String {
    let concepts = [("no", "0.1"), ("yes", "1.2")].map { code, weight in
      url.isEmpty ? #"{"code": "\#(code)"}"# : #"{"code": "\#(code)", \#(part(url, weight))}"#
    }
    return """
      {"resourceType": "ValueSet", "id": "vs", "compose": {"include": [{"system": "\(system)",
       "concept": [\(concepts.joined(separator: ","))]}]}}
      """
  }

  private static func codeSystem(_ property: String, kind: String = "valueDecimal") -> String {
    let concepts = [("no", "0.1"), ("yes", "1.2")].map { code, weight in
      #"{"code": "\#(code)", "property": [{"code": "\#(property)", "\#(kind)": \#(weight)}]}"#
    }
    return """
      {"resourceType": "CodeSystem", "id": "cs", "url": "urn:s", "property": [{"code": "w",
       "uri": "http://hl7.org/fhir/concept-properties#itemWeight"}],
       "concept": [{"code": "answers", "concept": [\(concepts.joined(separator: ","))]}]}
      """
  }

  private static let setItem = ##""answerValueSet": "#vs""##

  static let forms: [String] = [
    form(item: options { #"{"valueCoding": {"code": "\#($0)"}, \#(part(ordinal, $1))}"# }),
    form(item: options { #"{"valueCoding": {"code": "\#($0)"}, \#(part(older, $1))}"# }),
    form(item: options { #"{"valueCoding": {"code": "\#($0)"}, \#(part(item, $1))}"# }),
    form(item: options { #"{"valueCoding": {"code": "\#($0)", \#(part(item, $1))}}"# }),
    form(item: options { #"{"valueCoding": {"code": "\#($0)"}, \#(part(ordinal, "\"\($1)\""))}"# }),
    form(item: setItem, contained: valueSet(ordinal)),
    form(item: setItem, contained: valueSet(item)),
    form(item: setItem, contained: valueSet("") + "," + codeSystem("itemWeight")),
    form(item: setItem, contained: valueSet("") + "," + codeSystem("ordinalValue")),
    form(item: setItem, contained: valueSet("") + "," + codeSystem("score")),
    form(item: setItem, contained: valueSet("") + "," + codeSystem("w")),
    form(item: bare, contained: codeSystem("w")),
    form(
      item: setItem,
      contained: codeSystem("w")
        + #",{"resourceType":"ValueSet","id":"vs","compose":{"include":[{"system":"urn:s"}]}}"#
    ),
  ]

  @Test(arguments: forms)
  func `a weight is found in the form`(text: String) throws {
    let result = try score(try TiimiRulesTests.form(text), #"{"a": "yes", "b": "no"}"#)
    #expect(result.score?.text == "1.3")
    #expect(result.isComplete)
    #expect(result.band == nil)
    #expect(!result.hasErrors)
  }

  private static func response(_ first: String, _ second: String) -> String {
    """
    {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
     {"linkId": "a", "answer": [{"valueCoding": {"code": "yes"\(first)}}]},
     {"linkId": "b", "answer": [{"valueCoding": {"code": "no"\(second)}}]}]}
    """
  }

  @Test(arguments: [ordinal, older, item])
  func `a weight is found in the answer`(url: String) throws {
    let answers = Self.response(", " + Self.part(url, "1.2"), ", " + Self.part(url, "0.1"))
    let result = try score(try TiimiRulesTests.form(Self.form(item: Self.bare)), answers)
    #expect(result.score?.text == "1.3")
    #expect(result.codes == ["WEIGHT-OF-ANSWER", "WEIGHT-OF-ANSWER"])
  }

  @Test func `the form's weight wins over the answer's and the conflict is told`() throws {
    let answers = Self.response(", " + Self.part(Self.ordinal, "5"), "")
    let result = try score(try TiimiRulesTests.form(Self.forms[0]), answers)
    #expect(result.score?.text == "1.3")
    #expect(result.codes == ["WEIGHT-CONFLICT"])
    #expect(result.findings.map(\.place) == ["item[0].answer[0]"])
  }

  @Test func `places of the form that disagree are told`() throws {
    let options = Self.options {
      #"{"valueCoding": {"code": "\#($0)", \#(Self.part(Self.item, "9"))}, \#(Self.part(Self.ordinal, $1))}"#
    }
    let result = try score(
      try TiimiRulesTests.form(Self.form(item: options)),
      #"{"a": "yes", "b": "no"}"#
    )
    #expect(result.score?.text == "1.3")
    #expect(Set(result.codes) == ["WEIGHT-CONFLICT"])
  }

  @Test func `without weights there is no score but a count`() throws {
    let result = try score(
      try TiimiRulesTests.form(Self.form(item: Self.bare)),
      #"{"a": "yes", "b": "no"}"#
    )
    #expect(result.score == nil)
    #expect(result.isComplete)
    #expect(result.answered == 2)
    #expect(result.codes == ["NO-WEIGHTS"])
  }

  @Test func `an option without a weight among weighted ones is an error`() throws {
    let item =
      #""answerOption": [{"valueCoding": {"code": "yes"}, \#(Self.part(Self.ordinal, "1"))}, {"valueCoding": {"code": "no"}}]"#
    let result = try score(
      try TiimiRulesTests.form(Self.form(item: item)),
      #"{"a": "yes", "b": "no"}"#
    )
    #expect(result.score == nil)
    #expect(result.codes == ["WEIGHT-MISSING"])
  }
}

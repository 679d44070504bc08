@testable import TiimiRules

/// Models for tests, put together of pieces.
enum DMNSample {
  static func model(
    _ body: String,
    namespace: String = "https://www.omg.org/spec/DMN/20230324/MODEL/"
  ) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="\(namespace)" name="sample" id="sample" namespace="urn:sample">
      \(body)
      </definitions>
      """.utf8
    )
  }

  static func input(_ name: String, type: String) -> String {
    """
    <inputData id="i-\(name)" name="\(name)"><variable name="\(name)" typeRef="\(type)"/></inputData>
    """
  }

  static func decision(
    _ name: String,
    needs: [String] = [],
    type: String = "Any",
    _ logic: String
  ) -> String {
    let requirements = needs.map { need in
      let kind =
        switch need.prefix(2) {
        case "i-": "informationRequirement><requiredInput"
        case "d-": "informationRequirement><requiredDecision"
        default: "knowledgeRequirement><requiredKnowledge"
        }
      let end = kind.prefix { $0 != ">" }
      return "<\(kind) href=\"#\(need)\"/></\(end)>"
    }
    return """
      <decision id="d-\(name)" name="\(name)"><variable name="\(name)" typeRef="\(type)"/>
      \(requirements.joined())\(logic)</decision>
      """
  }

  static func literal(_ text: String) -> String {
    "<literalExpression><text>\(text)</text></literalExpression>"
  }

  /// What a decision of a model gives, as JSON.
  static func result(
    _ body: String,
    _ decision: String,
    _ input: String = "{}"
  ) throws -> DMNOutcome {
    let model = try DMNModel(reading: model(body))
    return try model.evaluate(decision, input: try model.input(parsing: Array(input.utf8)))
  }
}

import Testing
import TiimiDomain

@testable import TiimiEncoding
@testable import TiimiRules

struct DMNRefusalTests {
  private typealias Sample = DMNSample

  private func refusal(_ body: String) -> DMNRefusal? {
    #expect(throws: DMNRefusal.self) { try DMNModel(reading: Sample.model(body)) }
  }

  @Test func `what is no XML and no model is refused with its place`() {
    #expect(throws: DMNRefusal.xml(XMLFault(expected: .endTag, line: 1, column: 4))) {
      try DMNModel(reading: Array("<a>".utf8))
    }
    #expect(throws: DMNRefusal.notDMN(line: 1, column: 1)) {
      try DMNModel(reading: Array("<definitions/>".utf8))
    }
    #expect(throws: DMNRefusal.notDMN(line: 1, column: 1)) {
      try DMNModel(reading: Array("<a xmlns='https://www.omg.org/spec/DMN/20230324/MODEL/'/>".utf8))
    }
  }

  @Test func `every cut of a model is refused without a crash`() {
    let body =
      Sample.input("a", type: "number")
      + Sample.decision("n", needs: ["i-a"], Sample.literal("a &gt; 1"))
    let model = Sample.model(body)
    for count in stride(from: 0, to: model.count - 2, by: 7) {
      #expect(throws: DMNRefusal.self) { try DMNModel(reading: Array(model.prefix(count))) }
    }
  }

  @Test func `a circle is refused with its names`() {
    let body =
      Sample.decision("a", needs: ["d-b"], Sample.literal("1"))
      + Sample.decision("b", needs: ["d-c"], Sample.literal("1"))
      + Sample.decision("c", needs: ["d-b"], Sample.literal("1"))
    #expect(refusal(body) == .cycle(["b", "c", "b"]))
    #expect(refusal(body)?.code == "TIIMI-0537")
    #expect(
      refusal(Sample.decision("a", needs: ["d-a"], Sample.literal("1"))) == .cycle(["a", "a"])
    )
  }

  @Test func `a tower of functions is refused`() {
    let towers = (0..<30).map { level in
      """
      <businessKnowledgeModel id="k-\(level)" name="f\(level)"><encapsulatedLogic>
      \(Sample.literal("1"))</encapsulatedLogic>
      """
        + (level == 0
          ? ""
          : "<knowledgeRequirement><requiredKnowledge href=\"#k-\(level - 1)\"/></knowledgeRequirement>")
        + "</businessKnowledgeModel>"
    }
    #expect(refusal(towers.joined())?.number == 538)
  }

  @Test func `a long chain of decisions is made without a crash`() throws {
    let chain = (1...2_000).map { number in
      Sample.decision(
        "x\(number)",
        needs: ["d-x\(number - 1)"],
        Sample.literal("x\(number - 1) + 1")
      )
    }
    let body = Sample.decision("x0", Sample.literal("0")) + chain.joined()
    #expect(try Sample.result(body, "x2000").value == .number(FEELNumber(2_000)))
  }

  @Test func `a reference to nothing is refused with its place`() {
    let found = refusal(Sample.decision("a", needs: ["d-b"], Sample.literal("1")))
    #expect(found?.number == 536)
    #expect(found?.facts["href"] == "#d-b")
    #expect(found?.facts["line"] == "4")
    let wrongKind =
      Sample.input("b", type: "number")
      + "<decision id=\"d\" name=\"d\"><informationRequirement>"
      + "<requiredDecision href=\"#i-b\"/></informationRequirement></decision>"
    #expect(refusal(wrongKind)?.number == 536)
  }

  @Test func `names and identifiers are unique`() {
    let one = Sample.decision("a", Sample.literal("1"))
    #expect(refusal(one + one)?.number == 539)
    let other = "<decision id=\"d-a\" name=\"other\"/>"
    #expect(refusal(one + other)?.number == 540)
    #expect(refusal("<decision id=\"x\"/>")?.number == 533)
  }

  @Test func `a bad expression is refused with its element and both places`() {
    let found = refusal(Sample.decision("a", Sample.literal("1 +\n ) 2")))
    #expect(found?.number == 534)
    #expect(found?.field == "d-a")
    #expect(found?.facts["expressionLine"] == "2")
    #expect(found?.facts["line"] == "4")
  }

  @Test func `a bad cell is refused with its identifier`() {
    let table = """
      <decisionTable id="t"><input id="in"><inputExpression><text>1</text></inputExpression></input>
      <output id="out"/><rule id="r"><inputEntry id="cell-7"><text>&lt; (</text></inputEntry>
      <outputEntry id="o"><text>1</text></outputEntry></rule></decisionTable>
      """
    #expect(refusal(Sample.decision("a", table))?.field == "cell-7")
  }

  @Test func `tables that do not fit are refused`() {
    let head = "<input><inputExpression><text>1</text></inputExpression></input>"
    let short =
      "<decisionTable>\(head)<output/><rule id=\"r\"><outputEntry><text>1</text>"
      + "</outputEntry></rule></decisionTable>"
    #expect(refusal(Sample.decision("a", short))?.number == 535)
    let policy = "<decisionTable hitPolicy=\"MAYBE\">\(head)<output/></decisionTable>"
    #expect(refusal(Sample.decision("a", policy))?.number == 533)
  }

  @Test func `other languages are refused`() {
    let java = "<functionDefinition kind=\"Java\">\(Sample.literal("1"))</functionDefinition>"
    #expect(refusal(Sample.decision("a", java))?.number == 541)
  }

  @Test func `an expression of a million characters does not crash`() {
    let text = String(repeating: "(", count: 1_000_000)
    #expect(refusal(Sample.decision("a", Sample.literal(text)))?.number == 534)
  }

  @Test func `types in a circle do not hang`() throws {
    let body = """
      <itemDefinition name="tA"><typeRef>tB</typeRef></itemDefinition>
      <itemDefinition name="tB"><typeRef>tA</typeRef></itemDefinition>
      """ + Sample.input("a", type: "tA")
      + Sample.decision("n", needs: ["i-a"], Sample.literal("a"))
    #expect(try Sample.result(body, "n", #"{"a": 1}"#).value == .number(FEELNumber(1)))
  }

  @Test func `an unknown decision and bad input are refused`() throws {
    let body =
      Sample.input("a", type: "number")
      + Sample.decision("n", needs: ["i-a"], Sample.literal("a"))
    #expect(throws: DMNRefusal.unknownDecision("m")) { try Sample.result(body, "m") }
    #expect(throws: DMNRefusal.inputNotObject) { try Sample.result(body, "n", "[1]") }
    #expect(throws: DMNRefusal.inputNotJSON(line: 1, column: 2)) {
      try Sample.result(body, "n", "{")
    }
    #expect(throws: DMNRefusal.inputType(path: "a", wanted: "number")) {
      try Sample.result(body, "n", #"{"a": "5"}"#)
    }
  }

  @Test func `a faulty decision can be kept beside the others`() throws {
    let body =
      Sample.decision("bad", Sample.literal("1 +")) + Sample.decision("good", Sample.literal("1"))
    let model = try DMNModel(reading: Sample.model(body), keepsFaulty: true)
    #expect(model.faults.count == 1)
    let outcomes = model.evaluateAll(input: FEELContext())
    #expect(outcomes.map(\.value) == [.null, .number(FEELNumber(1))])
    #expect(outcomes[0].messages == [.faulty(name: "bad", code: "TIIMI-0534")])
  }
}

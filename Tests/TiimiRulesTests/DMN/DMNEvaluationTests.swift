import Testing
import TiimiEncoding

@testable import TiimiRules

struct DMNEvaluationTests {
  private typealias Sample = DMNSample

  private func json(_ body: String, _ decision: String, _ input: String = "{}") throws -> String {
    try Sample.result(body, decision, input).value.json.compact
  }

  @Test func `decisions are chained`() throws {
    let body =
      Sample.decision("total", needs: ["d-net", "i-rate"], Sample.literal("net * (1 + rate)"))
      + Sample.decision("net", needs: ["i-price"], Sample.literal("price - 1"))
      + Sample.input("price", type: "number") + Sample.input("rate", type: "number")
    #expect(try json(body, "total", #"{"price": 11, "rate": 0.255}"#) == "12.55")
    #expect(try json(body, "d-net", #"{"price": 11}"#) == "10")
  }

  @Test(arguments: [
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/", "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/",
  ])
  func `every version is read`(namespace: String) throws {
    let body = Sample.decision("one", Sample.literal("1"))
    let model = try DMNModel(reading: Sample.model(body, namespace: namespace))
    #expect(try model.evaluate("one", input: FEELContext()).value == .number(FEELNumber(1)))
  }

  @Test func `a knowledge model is called in text and in a box`() throws {
    let body =
      """
      <businessKnowledgeModel id="k-twice" name="twice"><variable name="twice"/><encapsulatedLogic>
      <formalParameter name="the number" typeRef="number"/>\(Sample.literal("the number * 2"))
      </encapsulatedLogic></businessKnowledgeModel>
      """ + Sample.decision("text", needs: ["k-twice"], Sample.literal("twice(4)"))
      + Sample.decision(
        "box",
        needs: ["k-twice"],
        "<invocation>\(Sample.literal("twice"))<binding><parameter name=\"the number\"/>"
          + "\(Sample.literal("5"))</binding></invocation>"
      )
    #expect(try json(body, "text") == "8")
    #expect(try json(body, "box") == "10")
    #expect(try json(body, "twice", #"{"the number": 6}"#) == "12")
  }

  @Test func `a decision service is a function`() throws {
    let body =
      Sample.input("a", type: "number") + Sample.input("b", type: "number")
      + Sample.decision("inner", needs: ["i-a"], Sample.literal("a + 1"))
      + Sample.decision("outer", needs: ["d-inner", "i-b"], Sample.literal("inner * b"))
        + """
        <decisionService id="s" name="both"><variable name="both"/>
        <outputDecision href="#d-outer"/><encapsulatedDecision href="#d-inner"/>
        <inputData href="#i-a"/><inputData href="#i-b"/></decisionService>
        """ + Sample.decision("use", needs: ["s"], Sample.literal("both(2, 3)"))
    #expect(try json(body, "use") == "9")
    #expect(try json(body, "both", #"{"a": 4, "b": 2}"#) == "10")
  }

  @Test(arguments: [
    ("<list>\(DMNSample.literal("1"))\(DMNSample.literal("\"x\""))</list>", #"[1,"x"]"#),
    (
      "<context><contextEntry><variable name=\"my x\"/>\(DMNSample.literal("2"))</contextEntry>"
        + "<contextEntry><variable name=\"y\"/>\(DMNSample.literal("my x + 1"))</contextEntry>"
        + "</context>", #"{"my x":2,"y":3}"#
    ),
    (
      "<context><contextEntry><variable name=\"x\"/>\(DMNSample.literal("2"))</contextEntry>"
        + "<contextEntry>\(DMNSample.literal("x * x"))</contextEntry></context>", "4"
    ),
    (
      "<relation><column name=\"a\"/><column name=\"b\"/><row>\(DMNSample.literal("1"))"
        + "\(DMNSample.literal("2"))</row></relation>", #"[{"a":1,"b":2}]"#
    ),
    (
      "<conditional><if>\(DMNSample.literal("1 &gt; 2"))</if><then>\(DMNSample.literal("1"))"
        + "</then><else>\(DMNSample.literal("2"))</else></conditional>", "2"
    ),
    (
      "<for iteratorVariable=\"i\"><in>\(DMNSample.literal("[1, 2, 3]"))</in>"
        + "<return>\(DMNSample.literal("i * i"))</return></for>", "[1,4,9]"
    ),
    (
      "<every iteratorVariable=\"i\"><in>\(DMNSample.literal("[1, 2]"))</in>"
        + "<satisfies>\(DMNSample.literal("i &gt; 1"))</satisfies></every>", "false"
    ),
    (
      "<some iteratorVariable=\"i\"><in>\(DMNSample.literal("[1, null]"))</in>"
        + "<satisfies>\(DMNSample.literal("i &gt; 1"))</satisfies></some>", "null"
    ),
    (
      "<filter><in>\(DMNSample.literal("[1, 2, 3]"))</in>"
        + "<match>\(DMNSample.literal("item &gt; 1"))</match></filter>", "[2,3]"
    ),
    ("", "null"),
  ])
  func `boxes have their values`(logic: String, expected: String) throws {
    #expect(try json(Sample.decision("box", logic), "box") == expected)
  }

  private static let risk = """
    <itemDefinition name="tRisk"><typeRef>string</typeRef><allowedValues>
    <text>"low", "high"</text></allowedValues></itemDefinition>
    """

  @Test func `a value that is not allowed counts as null and is told`() throws {
    let body =
      Self.risk + Sample.input("risk", type: "tRisk")
      + Sample.decision("same", needs: ["i-risk"], Sample.literal("risk"))
    let outcome = try Sample.result(body, "same", #"{"risk": "odd"}"#)
    #expect(outcome.value == .null)
    #expect(outcome.messages == [.inputNotAllowed(name: "risk", path: "")])
  }

  @Test func `a result of the wrong type becomes null and is told`() throws {
    let body = Sample.decision("n", type: "number", Sample.literal("\"x\""))
    let outcome = try Sample.result(body, "n")
    #expect(outcome.value == .null)
    #expect(outcome.messages == [.resultType(name: "n", wanted: "number")])
  }

  @Test func `missing and unknown inputs are told`() throws {
    let body =
      Sample.input("a", type: "number")
      + Sample.decision("n", needs: ["i-a"], Sample.literal("a + 1"))
    let outcome = try Sample.result(body, "n", #"{"b": 1}"#)
    #expect(outcome.value == .null)
    #expect(outcome.messages == [.inputMissing("a"), .inputUnknown("b")])
  }

  @Test(arguments: [
    ("date", #""2025-02-28""#, "a + duration(\"P1D\")", #""2025-03-01""#),
    ("number", "0.1", "a + 0.2", "0.3"), ("string", #""2025-02-28""#, "a", #""2025-02-28""#),
    (
      "number", "1234567890123456789012345678901234", "a", "1.234567890123456789012345678901234e+33"
    ),
    ("boolean", "true", "not(a)", "false"), ("dayTimeDuration", #""PT90M""#, "a", #""PT1H30M""#),
  ])
  func `inputs are read by their types`(
    type: String,
    input: String,
    text: String,
    expected: String
  ) throws {
    let body =
      Sample.input("a", type: type) + Sample.decision("n", needs: ["i-a"], Sample.literal(text))
    #expect(try json(body, "n", "{\"a\": \(input)}") == expected)
  }

  @Test func `collections and components are read by their types`() throws {
    let body =
      """
      <itemDefinition name="tDays" isCollection="true"><typeRef>date</typeRef></itemDefinition>
      <itemDefinition name="tVisit"><itemComponent name="days"><typeRef>tDays</typeRef>
      </itemComponent></itemDefinition>
      """ + Sample.input("visit", type: "tVisit")
      + Sample.decision("n", needs: ["i-visit"], Sample.literal("visit.days[1].year"))
    #expect(try json(body, "n", #"{"visit": {"days": ["2025-02-28"]}}"#) == "2025")
    let refusal = DMNRefusal.inputType(path: "visit.days[1]", wanted: "date")
    #expect(throws: refusal) {
      try Sample.result(body, "n", #"{"visit": {"days": ["2025-02-28", "28.2.2025"]}}"#)
    }
  }

  @Test func `the schema tells what is wanted`() throws {
    let body =
      Self.risk + Sample.input("risk", type: "tRisk") + Sample.input("n", type: "number")
      + Sample.decision("same", needs: ["i-risk"], Sample.literal("risk"))
    let model = try DMNModel(reading: Sample.model(body))
    let schema = try model.inputSchema(of: "same")
    #expect(schema["required"] == ["risk"])
    #expect(schema["properties"]?["risk"]?["$ref"] == "#/$defs/tRisk")
    #expect(schema["$defs"]?["tRisk"]?["enum"] == ["low", "high", nil])
    #expect(try model.inputSchema(of: nil)["required"] == ["risk", "n"])
  }

  @Test func `a hungry model is cut short`() throws {
    let inner =
      "<for iteratorVariable=\"j\"><in>\(Sample.literal("[1..9999]"))</in>"
      + "<return>\(Sample.literal("j"))</return></for>"
    let logic =
      "<for iteratorVariable=\"i\"><in>\(Sample.literal("[1..9999]"))</in>"
      + "<return>\(inner)</return></for>"
    let outcome = try Sample.result(Sample.decision("n", logic), "n")
    #expect(outcome.messages.contains(.workLimit(name: "n")))
  }
}

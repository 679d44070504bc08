import Foundation
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct RulesCommandTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString)")
    let inner = folder.appending(path: "case")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try write(Self.model, "case/m.dmn")
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func run(
    _ words: [String],
    language: String = "en"
  ) -> (code: ExitCode, output: String, errors: String) {
    let terminal = ScriptedTerminal()
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment(["TIIMI_LANG": language])
    )
    let code = program.run(["rules"] + words)
    return (code, terminal.output, terminal.errors)
  }

  private static let model = """
    <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" id="m" namespace="u">
    <inputData id="i" name="age"><variable name="age" typeRef="number"/></inputData>
    <decision id="d" name="Who comes"><variable name="Who comes" typeRef="string"/>
    <informationRequirement><requiredInput href="#i"/></informationRequirement>
    <decisionTable hitPolicy="FIRST"><input><inputExpression><text>age</text></inputExpression>
    </input><output/><rule><inputEntry><text>&gt;= 75</text></inputEntry><outputEntry>
    <text>"nurse"</text></outputEntry></rule><rule><inputEntry><text>-</text></inputEntry>
    <outputEntry><text>"nobody"</text></outputEntry></rule></decisionTable></decision></definitions>
    """

  private func test(_ expected: String) -> String {
    """
    <testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase"><modelName>m.dmn</modelName>
    <testCase id="1"><inputNode name="age"><value>80</value></inputNode>
    <resultNode name="Who comes"><expected><value>\(expected)</value></expected></resultNode>
    </testCase></testCases>
    """
  }

  @Test func `one decision is told with its rows`() throws {
    try write(#"{"age": 80.5}"#, "in.json")
    let words = ["dmn", path("case/m.dmn"), "--decision", "Who comes", "--input", path("in.json")]
    let (code, output, _) = run(words + ["--json"])
    let json = try JSON(parsing: output)
    #expect(code == .done)
    #expect(json["decision"] == "Who comes")
    #expect(json["result"] == "nurse")
    #expect(json["rules"] == [1])
    #expect(json["messages"] == [])
    #expect(run(words).output.contains("nurse"))
  }

  @Test func `all decisions are told without a name, and what was missing`() throws {
    let (code, output, _) = run(["dmn", path("case/m.dmn"), "--json"])
    let first = try JSON(parsing: output)["decisions"]?[0]
    #expect(code == .done)
    #expect(first?["result"] == "nobody")
    #expect(first?["undecidedRules"] == [1])
    #expect(first?["messages"]?[0]?["code"] == "inputMissing")
  }

  @Test(arguments: [("fi", "puuttuu"), ("sv", "saknas"), ("en", "is missing")])
  func `messages come in three languages`(language: String, word: String) {
    #expect(run(["dmn", path("case/m.dmn")], language: language).output.contains(word))
  }

  @Test func `the schema of the input is printed`() throws {
    let (code, output, _) = run(["dmn", path("case/m.dmn"), "--inputs-schema", "--json"])
    #expect(code == .done)
    #expect(try JSON(parsing: output)["properties"]?["age"]?["type"] == ["number", "null"])
  }

  @Test(arguments: [
    (#"{"age": "80"}"#, "Who comes", ExitCode.badInput, "TIIMI-0545"),
    ("[1]", "Who comes", .badInput, "TIIMI-0544"), ("{", "Who comes", .badInput, "TIIMI-0543"),
    ("{}", "Nobody", .notFound, "TIIMI-0542"),
  ])
  func `bad input is refused with its code`(
    input: String,
    decision: String,
    code: ExitCode,
    number: String
  ) throws {
    try write(input, "in.json")
    let ending = run([
      "dmn", path("case/m.dmn"), "--decision", decision, "--input", path("in.json"),
    ])
    #expect(ending.code == code)
    #expect(ending.errors.contains(number))
  }

  @Test func `a model that is not there or no model is refused`() throws {
    #expect(run(["dmn", path("none.dmn")]).code == .notFound)
    try write("<a>", "bad.dmn")
    let ending = run(["dmn", path("bad.dmn")])
    #expect(ending.code == .badInput)
    #expect(ending.errors.contains("TIIMI-0531"))
  }

  @Test(arguments: [("nurse", ExitCode.done, "passed 1 of 1"), ("x", .refused, "passed 0 of 1")])
  func `test cases pass or fail`(expected: String, code: ExitCode, total: String) throws {
    try write(test(expected), "case/m-test-01.xml")
    let ending = run(["conformance", folder.path])
    #expect(ending.code == code)
    #expect(ending.output.contains(total))
    let json = try JSON(parsing: run(["conformance", folder.path, "--json"]).output)
    #expect(json["total"] == 1)
  }

  @Test func `a folder without cases is a finding`() {
    let ending = run(["conformance", folder.path])
    #expect(ending.code == .refused)
    #expect(ending.errors.contains("TIIMI-0546"))
  }
}

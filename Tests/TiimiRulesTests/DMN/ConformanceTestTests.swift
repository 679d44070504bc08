import Testing

@testable import TiimiRules

struct ConformanceTestTests {
  private func test(_ expected: String, error: Bool = false) throws -> ConformanceTest {
    let text = """
      <testCases xmlns="http://www.omg.org/spec/DMN/20160719/testcase" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xmlns:xsd="http://www.w3.org/2001/XMLSchema"><modelName>m.dmn</modelName>
      <testCase id="1"><inputNode name="a"><value xsi:type="xsd:decimal">3</value></inputNode>
      <resultNode name="n"\(error ? " errorResult=\"true\"" : "")><expected>\(expected)</expected>
      </resultNode></testCase></testCases>
      """
    return try ConformanceTest(reading: Array(text.utf8))
  }

  private func model(_ text: String) throws -> DMNModel {
    let body =
      DMNSample.input("a", type: "number")
      + DMNSample.decision("n", needs: ["i-a"], DMNSample.literal(text))
    return try DMNModel(reading: DMNSample.model(body))
  }

  @Test(arguments: [
    ("a / 7", #"<value xsi:type="xsd:decimal">0.42857142857</value>"#, true),
    ("a / 7", #"<value xsi:type="xsd:decimal">0.4285714</value>"#, false),
    ("a", "<value>3</value>", true), ("\"3\"", #"<value xsi:type="xsd:string">3</value>"#, true),
    ("\"3\"", "<value>3</value>", true), ("a", #"<value xsi:type="xsd:string">3</value>"#, false),
    ("null", #"<value xsi:nil="true"/>"#, true), ("a", #"<value xsi:nil="true"/>"#, false),
    ("[1, a]", "<list><item><value>1</value></item><item><value>3</value></item></list>", true),
    ("[a, 1]", "<list><item><value>1</value></item><item><value>3</value></item></list>", false),
    ("{x: a}", #"<component name="x"><value>3</value></component>"#, true),
    ("{x: a, y: 1}", #"<component name="x"><value>3</value></component>"#, false),
    ("date(\"2025-01-31\")", #"<value xsi:type="xsd:date">2025-01-31</value>"#, true),
    ("duration(\"P1Y\")", #"<value xsi:type="xsd:duration">P12M</value>"#, true),
    ("a > 2", #"<value xsi:type="xsd:boolean">true</value>"#, true),
  ])
  func `values are compared as the kit does`(text: String, expected: String, passes: Bool) throws {
    let escaped = text.split(separator: ">", omittingEmptySubsequences: false)
      .joined(separator: "&gt;")
    let results = try test(expected).run(on: model(escaped))
    #expect(results.map(\.isPassed) == [passes])
  }

  @Test func `an error is expected as null`() throws {
    let expected = #"<value xsi:nil="true"/>"#
    #expect(try test(expected, error: true).run(on: model("a + \"x\""))[0].isPassed)
    #expect(try !test(expected, error: true).run(on: model("a"))[0].isPassed)
  }

  @Test func `a model that cannot be read fails every result`() throws {
    let results = try test("<value>1</value>").run(refusedWith: "TIIMI-0534")
    #expect(results.map(\.isPassed) == [false])
    #expect(results[0].actual == "TIIMI-0534")
  }
}

import Testing
import TiimiEncoding

@testable import TiimiRules

struct DMNDocumentTests {
  private func table(_ policy: HitPolicy) throws -> DecisionTable {
    let text = DecisionTableText(
      hitPolicy: policy,
      inputs: [
        .init("age", label: "Ikä & aika", type: "number", allowed: "[0..120]"),
        .init("risk level", type: "string", allowed: "\"low\", \"high\""),
      ],
      outputs: [
        .init("who", label: "kuka", type: "string", allowed: "\"nurse\", \"team\""),
        .init("when", type: "number", standard: "14"),
      ],
      annotations: ["huomio"],
      rules: [
        .init([">= 75", "-"], ["\"nurse\"", "1"], annotations: ["SHL 36 §"]),
        .init(["< 75", "\"high\""], ["\"team\"", "age / 10"]),
      ]
    )
    return try DecisionTable(text, names: FEELNames(["age", "risk level"]))
  }

  @Test(arguments: HitPolicy.allCases, DMNDocument.Version.allCases)
  func `a table is read back equal`(policy: HitPolicy, version: DMNDocument.Version) throws {
    let table = try table(policy)
    let document = DMNDocument(table, name: "Kuka & milloin", id: "who", question: "Kuka?")
    let model = try DMNModel(reading: Array(document.xml(version).utf8))
    #expect(model.decisions.map(\.name) == ["Kuka & milloin"])
    #expect(model.decisions[0].table == table)
    #expect(model.decisions[0].question == "Kuka?")
    #expect(model.inputs.map(\.name) == ["age", "risk level"])
    #expect(model.inputs.map(\.type) == ["number", "string"])
  }

  @Test func `every element of the diagram is one of the model`() throws {
    let document = DMNDocument(try table(.unique), name: "x", id: "who")
    let root = try XMLReader().parse(document.xml())
    func all(_ element: XMLElement) -> [XMLElement] { [element] + element.children.flatMap(all) }
    let ids = all(root).compactMap { $0.attribute("id") }
    #expect(Set(ids).count == ids.count)
    let shown = all(root).compactMap { $0.attribute("dmnElementRef") }
    #expect(shown.count == 5)
    #expect(shown.allSatisfy(ids.contains))
  }

  @Test func `the model that was written decides`() throws {
    let document = DMNDocument(try table(.first), name: "who", id: "who")
    let model = try DMNModel(reading: Array(document.xml().utf8))
    let input = try model.input(parsing: Array(#"{"age": 74, "risk level": "high"}"#.utf8))
    let outcome = try model.evaluate("who", input: input)
    #expect(outcome.value.json.compact == #"{"who":"team","when":7.4}"#)
    #expect(outcome.table?.fired == [2])
  }
}

import TiimiEncoding

/// A file of test cases of the DMN Technology Compatibility Kit.
public struct ConformanceTest: Hashable, Sendable {
  /// The name of the file of the model; empty when none is given.
  public let modelName: String
  let cases: [Case]

  /// Some inputs and what is to come of them.
  struct Case: Hashable, Sendable {
    let id: String
    /// The service or knowledge model to call; nil when decisions are made.
    let invocable: String?
    let inputs: [Member]
    let results: [Wanted]
  }

  /// A decision and its value.
  struct Wanted: Hashable, Sendable {
    let name: String
    let value: Value
    /// Whether the decision is to fail; a decision that fails is null here.
    let isError: Bool
  }

  /// A value as it is written.
  indirect enum Value: Hashable, Sendable {
    case null
    /// A text with the name of its type in XML Schema, if it has one.
    case text(String, type: String?)
    case list([Value])
    case context([Member])
  }

  /// A value with its name.
  struct Member: Hashable, Sendable {
    let name: String
    let value: Value
  }

  /// The namespace of test cases.
  private static let namespace = "http://www.omg.org/spec/DMN/20160719/testcase"
  private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  /// Reads a file; throws `DMNRefusal.xml`, `.notDMN` or `.malformed`.
  public init(reading bytes: [UInt8]) throws(DMNRefusal) {
    let root: XMLElement
    do {
      root = try XMLReader().parse(bytes)
    } catch {
      throw .xml(error)
    }
    guard root.name == "testCases", root.namespace == Self.namespace else {
      throw .notDMN(line: root.line, column: root.column)
    }
    modelName =
      root.children.first { $0.name == "modelName" }.map { CellText.trimmed($0.text) } ?? ""
    cases = try root.children.filter { $0.name == "testCase" }
      .map { (element) throws(DMNRefusal) in try Self.testCase(element) }
  }

  private static func testCase(_ element: XMLElement) throws(DMNRefusal) -> Case {
    let isCall = ["decisionService", "bkm"].contains(element.attribute("type"))
    return Case(
      id: element.attribute("id") ?? "",
      invocable: isCall ? element.attribute("invocableName") : nil,
      inputs: try element.children.filter { $0.name == "inputNode" }
        .map { (node) throws(DMNRefusal) in
          Member(name: FEELNames.normal(try name(node)), value: value(node))
        },
      results: try element.children.filter { $0.name == "resultNode" }
        .map { (node) throws(DMNRefusal) in try wanted(node) }
    )
  }

  private static func wanted(_ node: XMLElement) throws(DMNRefusal) -> Wanted {
    let expected = node.children.first { $0.name == "expected" || $0.name == "computed" }
    let isError = node.attribute("errorResult") == "true"
    return Wanted(
      name: FEELNames.normal(try name(node)),
      value: expected.map(value) ?? .null,
      isError: isError
    )
  }

  private static func name(_ node: XMLElement) throws(DMNRefusal) -> String {
    guard let name = node.attribute("name") else {
      throw .malformed(DMNPlace(node), wanted: "name")
    }
    return name
  }

  /// The value inside an input, a result, an item or a component.
  private static func value(_ node: XMLElement) -> Value {
    if isNil(node) { return .null }
    let components = node.children.filter { $0.name == "component" }
    if !components.isEmpty {
      return .context(
        components.map {
          Member(name: FEELNames.normal($0.attribute("name") ?? ""), value: value($0))
        }
      )
    }
    guard let inner = node.children.first(where: { $0.name == "value" || $0.name == "list" }),
      !isNil(inner)
    else { return .null }
    if inner.name == "list" {
      return .list(inner.children.filter { $0.name == "item" }.map(value))
    }
    return .text(inner.text, type: inner.attribute("type", in: instance))
  }

  private static func isNil(_ node: XMLElement) -> Bool {
    node.attribute("nil", in: instance) == "true"
  }
}

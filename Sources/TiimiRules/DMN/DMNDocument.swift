import TiimiEncoding

/// A decision table on its way into a file of its own, as one decision on some inputs.
public struct DMNDocument: Hashable, Sendable {
  /// The name of the decision and of the model.
  public let name: String
  /// The identifier of the decision, from which all others are made; a name of XML.
  public let id: String
  /// What is asked, in words; empty when nothing is to be written.
  public let question: String
  /// The table.
  public let table: DecisionTable
  /// The inputs with the names of their types.
  public let inputs: [Input]

  /// An input of the model.
  public struct Input: Hashable, Sendable {
    /// The name of its variable.
    public let name: String
    /// The name of its type, such as `number`; nil when any value will do.
    public let type: String?

    /// Makes an input.
    public init(_ name: String, type: String?) {
      self.name = name
      self.type = type
    }
  }

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - name: The name of the decision.
  ///   - id: An identifier that begins with a letter and has letters, digits, `-`, `_` and `.` only.
  ///   - question: What is asked, in words.
  ///   - inputs: The inputs; nil takes the names that the table uses, with the types of columns
  ///     that are nothing but such a name.
  public init(
    _ table: DecisionTable,
    name: String,
    id: String,
    question: String = "",
    inputs: [Input]? = nil
  ) {
    self.table = table
    self.name = name
    self.id = id
    self.question = question
    self.inputs = inputs ?? table.usedInputs
  }

  /// A version of DMN that is written; the elements are the same.
  public enum Version: String, CaseIterable, Hashable, Sendable {
    /// DMN 1.3, the only one that dmn-js opens.
    case dmn13 = "20191111"
    /// DMN 1.5.
    case dmn15 = "20230324"
  }

  /// The file, with a diagram, so that editors show it.
  public func xml(_ version: Version = .dmn13) -> String {
    var writer = XMLWriter()
    let attributes = [
      ("xmlns", "https://www.omg.org/spec/DMN/\(version.rawValue)/MODEL/"),
      ("xmlns:dmndi", "https://www.omg.org/spec/DMN/\(version.rawValue)/DMNDI/"),
      ("xmlns:dc", "http://www.omg.org/spec/DMN/20180521/DC/"),
      ("xmlns:di", "http://www.omg.org/spec/DMN/20180521/DI/"),
      ("id", "\(id)-model"), ("name", name), ("namespace", "urn:minun-tiimini:\(id)"),
    ]
    writer.element("definitions", attributes.map { ($0.0, $0.1) }) { writer in
      for (number, input) in zip(1..., inputs) {
        writer.element("inputData", [("id", inputID(number)), ("name", input.name)]) { writer in
          writer.element("variable", [("name", input.name), ("typeRef", input.type)])
        }
      }
      writeDecision(into: &writer)
      writeDiagram(into: &writer)
    }
    return writer.text
  }

  func inputID(_ number: Int) -> String { "\(id)-in-\(number)" }

  func requirementID(_ number: Int) -> String { "\(id)-req-\(number)" }
}

extension DecisionTable {
  /// The names that the expressions of the table use, in the order of their first use.
  fileprivate var usedInputs: [DMNDocument.Input] {
    let expressions =
      inputs.map(\.expression) + rules.flatMap(\.outputs) + outputs.compactMap(\.standard)
    let tests = rules.flatMap { $0.tests.compactMap { $0 } }
    var seen: Set<String> = []
    let names = (expressions.flatMap(\.variables) + tests.flatMap(\.variables))
      .filter { $0 != "?" && seen.insert($0).inserted }
    return names.map { name in
      let column = inputs.first { FEELNames.normal($0.expression.text) == name }
      return DMNDocument.Input(name, type: column?.type)
    }
  }
}

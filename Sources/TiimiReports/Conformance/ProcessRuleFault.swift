import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Why a file holds no process rules, and where; never what the data said.
public struct ProcessRuleFault: CodedRefusal, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is no JSON, or a field is missing, unknown or of the wrong kind.
    case json(JSONFault)
    /// The file is JSON of another format or a newer version.
    case otherFormat
    /// A text is missing in one of the three languages.
    case translationMissing
    /// An expression is wrong, or names a fact that there is not.
    case expression(FEELFault)
    /// Two rules or parameters have the same name, or a parameter has that of a fact.
    case duplicate
    /// A fact in an example is not in the catalogue, or its value is of another type.
    case badFact
    /// An example does not come out as it says.
    case exampleFails
  }

  /// What is wrong.
  public let problem: Problem
  /// The place in the file, such as `rules[3].deviates`.
  public let path: String

  /// 0615–0621.
  public var number: Int {
    switch problem {
    case .json: 615
    case .otherFormat: 616
    case .translationMissing: 617
    case .expression: 618
    case .duplicate: 619
    case .badFact: 620
    case .exampleFails: 621
    }
  }

  /// The input data are wrong.
  public var kind: RefusalKind { .badInput }

  /// The place in the file.
  public var field: String? { path.isEmpty ? nil : path }

  /// Where in the file or in the expression.
  public var facts: [String: String] {
    switch problem {
    case .json(let fault): ["line": String(fault.line), "column": String(fault.column)]
    case .expression(let fault): fault.facts
    default: [:]
    }
  }
}

import TiimiDomain
import TiimiEncoding

/// Why a file is no rule pack, and where; never what the data said.
public struct PackFault: CodedRefusal, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is no JSON, or a field is missing or of the wrong kind.
    case json(JSONFault)
    /// The file is JSON of another format or a newer version.
    case otherFormat
    /// A text is missing in one of the three languages.
    case translationMissing
    /// An expression is wrong.
    case expression(FEELFault)
    /// Two rules of one version, two facts or two parameters have the same name.
    case duplicate
    /// The rule named is in no earlier pack.
    case unknownRule
    /// The parameter named does not belong to the rule.
    case unknownParameter
    /// A rule has the name of an earlier pack's rule and gives no reason for replacing it.
    case reasonMissing
    /// A fact named in an example is not in the catalogue, or its value is of another type.
    case badFact
    /// A decision table has the wrong number of cells, or outputs without names.
    case badTable
  }

  /// What is wrong.
  public let problem: Problem
  /// The pack; nil when not even that could be read.
  public let pack: String?
  /// The place in the file, such as `rules[3].when`.
  public let path: String

  /// 0551–0560.
  public var number: Int {
    switch problem {
    case .json: 551
    case .otherFormat: 552
    case .translationMissing: 553
    case .expression: 554
    case .duplicate: 555
    case .unknownRule: 556
    case .unknownParameter: 557
    case .reasonMissing: 558
    case .badFact: 559
    case .badTable: 560
    }
  }

  /// The input data are wrong.
  public var kind: RefusalKind { .badInput }

  /// The place in the file.
  public var field: String? { path.isEmpty ? nil : path }

  /// The pack, and where in the file or the expression.
  public var facts: [String: String] {
    var facts = pack.map { ["pack": $0] } ?? [:]
    switch problem {
    case .json(let fault):
      facts["line"] = String(fault.line)
      facts["column"] = String(fault.column)
    case .expression(let fault): facts.merge(fault.facts) { mine, _ in mine }
    default: break
    }
    return facts
  }
}

import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Why metrics cannot be computed as asked, or a file of local metrics cannot be used.
public enum MetricRefusal: CodedRefusal, Hashable {
  /// No metric has this identifier.
  case metricUnknown(closest: [String])
  /// The file is not JSON, or a field of it is wrong; carries the place.
  case fileUnreadable(JSONFault)
  /// The file is of another format or a newer version.
  case otherFormat
  /// A text is missing in a language; carries the place, such as `metrics[0].name.sv`.
  case translationMissing(field: String)
  /// Two metrics have the same identifier, or one has a built-in's.
  case identifierTaken(field: String)
  /// A condition is no FEEL, or names an unknown field or function.
  case conditionFaulty(field: String, FEELFault)
  /// A field that a metric of this kind needs is not there, or one has no place in it.
  case fieldWrong(field: String)
  /// A line of the list of the eligible is neither an identity code nor a client's identifier.
  case eligibleLineWrong(line: Int)

  /// 0660…0667.
  public var number: Int {
    switch self {
    case .metricUnknown: 660
    case .fileUnreadable: 661
    case .otherFormat: 662
    case .translationMissing: 663
    case .identifierTaken: 664
    case .conditionFaulty: 665
    case .fieldWrong: 666
    case .eligibleLineWrong: 667
    }
  }

  /// Wrong input, but for a metric that does not exist.
  public var kind: RefusalKind {
    if case .metricUnknown = self { .notFound } else { .badInput }
  }

  /// The place in the file.
  public var field: String? {
    switch self {
    case .fileUnreadable(let fault): fault.path.isEmpty ? nil : fault.path
    case .translationMissing(let field), .identifierTaken(let field), .fieldWrong(let field): field
    case .conditionFaulty(let field, _): field
    case .eligibleLineWrong(let line): "line \(line)"
    case .metricUnknown, .otherFormat: nil
    }
  }

  /// The line and the column, the unknown name, or the metrics that come close.
  public var facts: [String: String] {
    switch self {
    case .metricUnknown(let closest):
      closest.isEmpty ? [:] : ["closest": closest.joined(separator: ", ")]
    case .fileUnreadable(let fault):
      ["line": String(fault.line), "column": String(fault.column)]
    case .conditionFaulty(let field, let fault):
      fault.facts.merging(["field": field]) { first, _ in first }
    case .translationMissing(let field), .identifierTaken(let field), .fieldWrong(let field):
      ["field": field]
    case .eligibleLineWrong(let line): ["line": String(line)]
    case .otherFormat: [:]
    }
  }
}

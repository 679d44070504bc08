import TiimiDomain
import TiimiEncoding

/// Why a stored entry cannot be read: its shape is unknown, or its payload is not what the shape says.
///
/// Neither the payload's values nor names that could be somebody's data are told.
public struct ShapeFault: CodedRefusal, Hashable {
  /// What is wrong; the raw value is the stable number.
  public enum Problem: Int, CaseIterable, Sendable {
    /// The shape is not known: a newer program has written it.
    case unknownShape = 850
    /// The payload is not JSON.
    case malformed = 851
    /// A field is missing.
    case missing = 852
    /// A field holds another kind of value than its shape says.
    case wrongKind = 853
    /// A field holds a value of the right kind that its shape does not allow, or writes otherwise.
    case wrongValue = 854
    /// There is a field that the shape does not have.
    case unknownField = 855
  }

  /// What is wrong.
  public let problem: Problem
  /// The path of the field, such as `attendance[2].presence`; nil when it is the whole payload.
  public let field: String?
  /// The facts for the text: the kind of an entry whose shape is not known.
  public let facts: [String: String]
  /// Bad input when it came from outside, a failure of the register when it is the register's own.
  public let kind: RefusalKind

  /// The stable number of the problem.
  public var number: Int { problem.rawValue }

  /// A name that no shape has; only its kind is told, and only when it looks like one.
  init(unknownShape name: String, from origin: PayloadOrigin) {
    let kind = name.prefix { $0 != "." }
    let isName = kind.utf8.count <= 40 && kind.utf8.allSatisfy { 0x61...0x7A ~= $0 | 0x20 }
    problem = .unknownShape
    field = nil
    facts = ["kind": isName ? String(kind) : "*"]
    self.kind = origin.failure
  }

  /// A fault of the payload; its path is kept, its position is not.
  package init(_ fault: JSONFault, from origin: PayloadOrigin) {
    problem =
      switch fault.problem {
      case .malformed: .malformed
      case .missing: .missing
      case .wrongKind: .wrongKind
      case .outOfRange, .invalid: .wrongValue
      case .unknownField: .unknownField
      }
    field = fault.path.isEmpty ? nil : fault.path
    facts = [:]
    kind = origin.failure
  }
}

extension PayloadOrigin {
  fileprivate var failure: RefusalKind {
    switch self {
    case .journal: .failed
    case .document: .badInput
    }
  }
}

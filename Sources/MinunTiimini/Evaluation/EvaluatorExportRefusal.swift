import TiimiDomain

/// Why data do not leave for an evaluation.
public struct EvaluatorExportRefusal: CodedRefusal, Hashable {
  /// The reasons; the raw value is the stable number.
  public enum Reason: Int, CaseIterable, Sendable {
    /// Neither an evaluator, a manager nor an administrator.
    case notAllowed = 687
    /// Identified data leave in the hands of an administrator only.
    case identifiedNotAllowed = 688
    /// The recipient, the study or the reason is not told.
    case wordMissing = 689
    /// A file or folder of the export's name is there already.
    case targetTaken = 692
  }

  /// The reason.
  public let reason: Reason
  /// The field of the input that is wrong.
  public let field: String?

  /// Makes a refusal.
  public init(_ reason: Reason, field: String? = nil) {
    self.reason = reason
    self.field = field
  }

  /// The stable number.
  public var number: Int { reason.rawValue }

  /// What kind of failure it is.
  public var kind: RefusalKind {
    switch reason {
    case .notAllowed, .identifiedNotAllowed: .notAllowed
    case .wordMissing: .usage
    case .targetTaken: .refused
    }
  }
}

import TiimiDomain

/// Why something cannot be evaluated as asked.
public struct EvaluationRefusal: CodedRefusal, Hashable {
  /// The reasons; the raw value is the stable number.
  public enum Reason: Int, CaseIterable, Sendable {
    /// The period ends before it starts.
    case periodEndsBeforeItStarts = 680
    /// The condition on cases is none: it gives something else than yes or no.
    case conditionUnusable = 681
  }

  /// The reason.
  public let reason: Reason
  /// The place in what was given, where there is one.
  public let field: String?

  /// Makes a refusal.
  public init(_ reason: Reason, field: String? = nil) {
    self.reason = reason
    self.field = field
  }

  /// The stable number.
  public var number: Int { reason.rawValue }

  /// Always `badInput`.
  public var kind: RefusalKind { .badInput }
}

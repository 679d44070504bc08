import TiimiDomain

extension StudyKeyFault: CodedRefusal {
  /// The stable number.
  public var number: Int { rawValue }

  /// Wrong data, or a file that may not be used as it lies there.
  public var kind: RefusalKind {
    switch self {
    case .malformed: .badInput
    case .readableByOthers: .refused
    }
  }

  /// Always the key.
  public var field: String? { "key" }
}

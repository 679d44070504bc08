import TiimiDomain

/// Why somebody may not do it.
public struct AccessRefusal: CodedRefusal, Hashable {
  /// The reasons; the raw value is the stable number.
  public enum Reason: Int, CaseIterable, Sendable {
    case nobodyNamed = 700
    case staffUnknown = 701
    case mayOnlyActAsYourself = 702
    case mayNotRead = 703
    case mayNotWrite = 704
    case evaluatorSeesNoIdentities = 705
    case mayNotAnswerTransfer = 706
    case mayNotOpen = 707
    case noRole = 708
    case administratorsOnly = 709
  }

  /// The reason.
  public let reason: Reason

  init(_ reason: Reason) {
    self.reason = reason
  }

  /// The stable number.
  public var number: Int { reason.rawValue }

  /// Always `notAllowed`.
  public var kind: RefusalKind { .notAllowed }
}

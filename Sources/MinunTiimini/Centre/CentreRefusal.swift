import TiimiDomain

/// A refusal of the centre itself: something named does not exist, or is there already.
public struct CentreRefusal: CodedRefusal, Hashable {
  /// The reasons; the raw value is the stable number.
  public enum Reason: Int, CaseIterable, Sendable {
    case caseUnknown = 750
    case clientUnknown = 751
    case staffUnknown = 752
    case unitUnknown = 753
    case clientCodeTaken = 754
    case loginTaken = 755
    case unitCodeTaken = 756
    case systemUserTaken = 757
    case staleVersion = 758
    case practiceOnly = 759
    case screeningItemUnknown = 760
    case screeningAnswerUnknown = 761
    case severalClients = 762
    case openCaseExists = 763
    case registerNotEmpty = 764
    case importFaulty = 765
    case importedForOtherKind = 766
    case ruleUnknown = 767
    case ruleCutShort = 768
    case ruleValueUnfit = 769
    case notYourUnit = 770
    case nothingProposed = 785
    case nothingPermitted = 786
    case receiverNotInTeam = 790
    case openItemsLeft = 791
    case whereaboutsNeedReason = 795
    case exportWouldTellWhereabouts = 796
    case identifiedExportNeedsReason = 797
  }

  /// The reason.
  public let reason: Reason
  /// The field of the input that is wrong.
  public let field: String?
  private let details: [String: String]

  init(_ reason: Reason, field: String? = nil, facts: [String: String] = [:]) {
    self.reason = reason
    self.field = field
    self.details = facts
  }

  /// No rule has the identifier.
  public static let unknownRule = CentreRefusal(.ruleUnknown, field: "rule")

  /// The client has not been told about a team, so that there is no proposal to print.
  public static let noProposal = CentreRefusal(.nothingProposed, field: "case")

  /// No permission of the client covers the recipient of a paper.
  public static let noPermission = CentreRefusal(.nothingPermitted, field: "recipient")

  /// The stable number.
  public var number: Int { reason.rawValue }

  /// The facts for the text.
  public var facts: [String: String] { details }

  /// What kind of failure it is.
  public var kind: RefusalKind {
    switch reason {
    case .caseUnknown, .clientUnknown, .staffUnknown, .unitUnknown, .ruleUnknown: .notFound
    case .staleVersion: .conflict
    case .screeningItemUnknown, .screeningAnswerUnknown, .importFaulty, .importedForOtherKind:
      .badInput
    case .notYourUnit: .notAllowed
    default: .refused
    }
  }
}

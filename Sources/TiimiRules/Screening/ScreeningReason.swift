import TiimiDomain

/// One reason for the result of a checklist.
public enum ScreeningReason: Hashable, Sendable {
  /// A yes to this item is enough alone, and calls for action at once.
  case redFlag(ChecklistItem)
  /// There are enough positive items to propose a team.
  case thresholdReached(positive: Int, threshold: Int)
  /// There are positive items, but fewer than the threshold.
  case belowThreshold(positive: Int, threshold: Int)
  /// No item is positive.
  case nothingPositive
  /// These items were answered "don't know", which does not count as yes.
  case unknownIsNotYes([ChecklistItem])
  /// These items have no answer.
  case unanswered([ChecklistItem])
  /// The unknown and unanswered items could still change the suggestion to this one.
  case openItemsCouldLead(to: ScreeningRecommendation)
  /// The unknown and unanswered items cannot change the suggestion.
  case openItemsCannotChange

  /// The reason for machines.
  public var code: String {
    switch self {
    case .redFlag: "redFlag"
    case .thresholdReached: "thresholdReached"
    case .belowThreshold: "belowThreshold"
    case .nothingPositive: "nothingPositive"
    case .unknownIsNotYes: "unknownIsNotYes"
    case .unanswered: "unanswered"
    case .openItemsCouldLead: "openItemsCouldLead"
    case .openItemsCannotChange: "openItemsCannotChange"
    }
  }

  /// The items that the reason names; empty if it names none.
  public var items: [ChecklistItem] {
    switch self {
    case .redFlag(let item): [item]
    case .unknownIsNotYes(let items), .unanswered(let items): items
    default: []
    }
  }
}

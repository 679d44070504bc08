/// What is left out of a case on purpose.
enum PlantedGap: Int, CaseIterable {
  case clientNotInformed, needWithoutGoal, goalWithoutResponsibility, responsibilityCancelled
  case holderLeft, holderDeclined, holderMissing, decisionWithoutAction, wishNotInPlan
  case areaNotCovered, noOwnWorker, followUpMissing, permissionMissing, permissionWithdrawn
  case convenerMissing, ratingMissing

  /// The rule that has to find it.
  var rule: String {
    switch self {
    case .clientNotInformed: "MT-INFORM"
    case .needWithoutGoal: "MT-GAP-NEED-GOAL"
    case .goalWithoutResponsibility, .responsibilityCancelled: "MT-GAP-GOAL-RESPONSIBILITY"
    case .holderLeft, .holderDeclined, .holderMissing: "MT-GAP-OWNER"
    case .decisionWithoutAction: "MT-GAP-DECISION"
    case .wishNotInPlan: "MT-GAP-WISH"
    case .areaNotCovered: "MT-GAP-COVERAGE"
    case .noOwnWorker: "SHL42-OWN-WORKER"
    case .followUpMissing: "MT-GAP-FOLLOW-UP"
    case .permissionMissing, .permissionWithdrawn: "MT-GAP-PERMISSION"
    case .convenerMissing: "MT-GAP-CONVENER"
    case .ratingMissing: "MT-GAP-RATING"
    }
  }
}

/// How far a case without gaps has come.
enum TeamStage: Int, CaseIterable, Comparable {
  case decidedToday, informed, declined, assessing, complete, followedUp, refusedLater, closed

  static func < (one: TeamStage, other: TeamStage) -> Bool { one.rawValue < other.rawValue }
}

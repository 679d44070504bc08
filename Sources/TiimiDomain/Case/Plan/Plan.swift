/// The shared plan (yhteinen suunnitelma), 1301/2014 39 §.
public struct Plan: Hashable, Sendable {
  /// The items filled so far, or their obstacles.
  public internal(set) var contents: [PlanItem: PlanContent] = [:]
  /// The agreed versions, oldest first.
  public internal(set) var agreements: [PlanAgreement] = []
  /// True while the plan can be written on.
  public internal(set) var isDraft = true

  /// The items that have neither content nor an obstacle.
  public var missing: [PlanItem] { PlanItem.allCases.filter { contents[$0] == nil } }
}

/// The eleven items of 1301/2014 39 § 2 mom.; the raw value is the item's number.
public enum PlanItem: Int, CaseIterable, Comparable, Sendable {
  /// The client's and the professional's estimate of the support need.
  case supportNeed = 1
  /// The client's and the professional's estimate of the services and measures needed.
  case servicesNeeded
  /// The worker's estimate of services indispensable for health or development, start and duration.
  case indispensableServices
  /// How often the client and the own worker meet.
  case meetingRhythm
  /// Strengths and resources.
  case strengths
  /// Goals set together.
  case goals
  /// The estimated duration of the clientship.
  case duration
  /// The parties of different sectors and the division of responsibilities.
  case responsibilities
  /// Follow-up of implementation and goal attainment, and reassessment.
  case followUp
  /// The effect of the life situation and environment on functioning.
  case lifeSituation
  /// The client's proposal of the way of producing and carrying out the services.
  case clientProposal

  /// Orders the items as the Act lists them.
  public static func < (lhs: PlanItem, rhs: PlanItem) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// What stands for one item of the plan.
public enum PlanContent: Hashable, Sendable {
  /// The content in words.
  case text(String)
  /// Why the item cannot be filled.
  case obstacle(String)
}

/// One agreed version of the plan.
public struct PlanAgreement: Hashable, Sendable {
  /// The version, from 1.
  public let version: Int
  /// The client's view of the plan in their own words, or the obstacle to having it.
  public let clientView: PlanContent
  /// The contents as agreed.
  public let contents: [PlanItem: PlanContent]
  /// When it was agreed.
  public let occurred: Moment
}

/// What can be done with the shared plan.
public enum PlanCommand: Hashable, Sendable {
  /// Fills an item, or records why it cannot be filled.
  case write(PlanItem, PlanContent)
  /// Agrees the plan with the client's view; refused while an item is missing.
  case agree(clientView: PlanContent)
  /// Opens an agreed plan for revision, with a reason.
  case revise(reason: String)
}

/// What has happened with the shared plan.
public enum PlanEntry: Hashable, Sendable {
  /// An item was written.
  case written(PlanItem, PlanContent)
  /// The plan was agreed as a version.
  case agreed(version: Int, clientView: PlanContent)
  /// The plan was opened for revision.
  case revised(reason: String)
}

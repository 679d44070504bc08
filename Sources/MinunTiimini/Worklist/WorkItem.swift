import TiimiDomain
import TiimiRules

/// A line of a worklist: what waits, for whom, why, and the command that settles it.
public struct WorkItem: Sendable {
  /// What tells it from every other line, the same on every day: `YLO-2026-17/responsibility/3`.
  public let key: String
  /// The case; nil for what is wrong with the rules as a whole.
  public let caseID: CaseID?
  /// The case's number; empty where there is no case.
  public let caseNumber: String
  /// The client, whose name is added for those who may see it.
  public let client: ClientID?
  /// What waits.
  public let matter: WorkMatter
  /// Who has to act; nil for an error.
  public let waitsFor: WorkHolder?
  /// The last day in time; nil where there is none.
  public let due: Day?
  /// The day agreed instead of a statutory one, which stays what it is.
  public let agreed: Day?
  /// Why it waits: the rules, the main one first, or what was agreed or recorded.
  public internal(set) var reasons: [WorkReason]
  /// The command that settles it.
  public let command: WorkCommand
  /// How near it is.
  public internal(set) var urgency = Urgency.later

  /// Whether its last day has passed.
  public func isLate(on day: Day) -> Bool { due.map { $0 < day } ?? false }

  /// Whether the day agreed instead has passed too.
  public func isLateByAgreement(on day: Day) -> Bool { agreed.map { $0 < day } ?? false }

  /// The rule that it comes from or that says the same; nil where no rule does.
  public var rule: Rule? {
    for case .rule(let rule) in reasons { return rule }
    return nil
  }
}

/// What a line of a worklist is about.
public enum WorkMatter: Sendable {
  /// Something in the case waits for somebody.
  case item(OpenItem)
  /// A statutory day runs.
  case duty(StatutoryDay)
  /// A rule found something missing or worth attention.
  case finding(RuleFinding)
  /// A rule failed or a case cannot be read.
  case fault(WorkFault)

  /// The kind in data: that of the open item, or `duty`, `gap`, `notice` or `error`.
  public var code: String {
    switch self {
    case .item(let item): item.kind.rawValue
    case .duty: "duty"
    case .finding(let finding): finding.rule.outcome.code
    case .fault: "error"
    }
  }

  /// The number of the thing in its case; nil where it has none.
  public var number: Int? {
    switch self {
    case .item(let item): item.number > 0 ? item.number : nil
    case .finding(let finding): finding.item
    case .duty, .fault: nil
    }
  }

  /// What tells it from the others of its case.
  var key: String {
    switch self {
    case .item(let item): "\(item.kind.rawValue)/\(item.number)"
    case .duty(let day): "duty/\(day.rule.id)"
    case .finding(let finding): "\(finding.rule.outcome.code)/\(finding.key)"
    case .fault(let fault): "error/\(fault.rule?.id ?? "case")"
    }
  }
}

/// Who has to act for a line of a worklist to go away.
public enum WorkHolder: Hashable, Sendable {
  /// A person: a staff member, the client, or somebody outside the register.
  case person(Participant)
  /// A unit, when it waits for no one person.
  case unit(UnitID)
}

/// Why something stands in a worklist.
public enum WorkReason: Sendable {
  /// A rule says so.
  case rule(Rule)
  /// It was agreed, decided or recorded.
  case ground(WorkGround)
}

/// What in the case a line rests on.
public enum WorkGround: Hashable, Sendable {
  /// A responsibility agreed on a topic, a goal or a need.
  case agreed(ResponsibilityBasis)
  /// The holder of a responsibility declined it.
  case declined(reason: String)
  /// Nobody holds the responsibility any more.
  case withoutHolder
  /// The team is together: so many members besides the client.
  case teamTogether(members: Int)
  /// A meeting was called.
  case meetingCalled
  /// A meeting was held on the day.
  case meetingHeld(Day)
  /// Somebody was proposed to the team, for the reason.
  case proposed(reason: String)
  /// The plan was agreed on the day.
  case planAgreed(Day)
  /// The client wishes to be asked again on the day.
  case askAgain(Day)
  /// A team was decided to be proposed on the day.
  case teamDecided(Day)
  /// The client was told about the team on the day.
  case informed(Day)
  /// A transfer was requested on the day, for the reason.
  case transfer(Day, reason: String)
}

/// Why it is not known what waits in a case.
public struct WorkFault: Sendable {
  /// The rule that failed; nil when the case itself cannot be read, or no rules can.
  public let rule: Rule?
  /// What is wrong, with its code.
  public let refusal: any CodedRefusal
  /// The numbers of the cases, in order.
  public internal(set) var cases: [String]
  /// The first of the cases.
  let caseID: CaseID?
  /// Its client.
  let client: ClientID?
}

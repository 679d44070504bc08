import TiimiDomain

extension CaseFile {
  /// What an open item of the case rests on.
  func ground(of item: OpenItem) -> WorkGround? {
    switch item.kind {
    case .responsibility, .responsibilityToAccept, .responsibilityOfOthers:
      return responsibility(item).map { .agreed($0.basis) }
    case .responsibilityWithoutHolder:
      if case .declined(let reason) = responsibility(item)?.stage {
        return .declined(reason: reason)
      }
      return .withoutHolder
    case .meetingToCall: return .teamTogether(members: activeMembers.count)
    case .meeting: return .meetingCalled
    case .minutesToClose: return item.day.map { .meetingHeld($0) }
    case .membershipToAccept, .memberToApprove, .memberAnswerAwaited:
      return members[ItemNumber(item.number)].map { .proposed(reason: $0.reason) }
    case .followUp, .followUpToPlan:
      return agreedPlan.map { .planAgreed(HelsinkiTime.day(of: $0.occurred)) }
    case .askAgain: return item.day.map { .askAgain($0) }
    case .clientToInform:
      return identification.map { .teamDecided(HelsinkiTime.day(of: $0.occurred)) }
    case .answerAwaited: return item.day.map { .informed($0) }
    case .transferToAnswer, .transferRequested:
      return item.day.map { .transfer($0, reason: item.words ?? "") }
    }
  }

  /// Who has to act for an open item to go away.
  func holder(of item: OpenItem) -> WorkHolder? {
    switch item.kind {
    case .answerAwaited: return .person(.client)
    case .transferRequested: if let unit = transfer?.unit { return .unit(unit) }
    case .memberAnswerAwaited:
      if let member = members[ItemNumber(item.number)] { return .person(member.participant) }
    case .responsibilityOfOthers:
      if case .member(let number) = responsibility(item)?.holder, let member = members[number] {
        return .person(member.participant)
      }
      return .person(.client)
    default: break
    }
    return WorkAssignee(item, in: self).holder
  }

  /// Whether the staff member works in the case.
  func worksInCase(_ staff: StaffID) -> Bool {
    if case .named(let worker, let coWorker) = ownWorker, worker == staff || coWorker == staff {
      return true
    }
    return members.contains { $0.isActive && $0.participant == .staff(staff) }
  }

  private func responsibility(_ item: OpenItem) -> Responsibility? {
    responsibilities[ItemNumber(item.number)]
  }
}

/// In whose list something stands: one staff member's, or that of a unit's screeners.
enum WorkAssignee: Hashable {
  case staff(StaffID)
  case unit(UnitID)
  case nobody

  init(_ staff: StaffID?, _ unit: UnitID?) {
    self = staff.map { .staff($0) } ?? unit.map { .unit($0) } ?? .nobody
  }

  init(_ item: OpenItem, in file: CaseFile) {
    self.init(item.staff, item.unit ?? file.unit)
  }

  var holder: WorkHolder? {
    switch self {
    case .staff(let staff): .person(.staff(staff))
    case .unit(let unit): .unit(unit)
    case .nobody: nil
    }
  }
}

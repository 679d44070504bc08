import TiimiDomain

extension CaseCommand {
  /// What the policy is asked before the command is performed.
  var wish: AccessPolicy.Wish {
    switch self {
    case .closing(.acceptTransfer), .closing(.rejectTransfer): .answerTransfer
    default: .writeCase
    }
  }

  /// The staff members that the command names; each must be in the register.
  var namedStaff: [StaffID] {
    switch self {
    case .team(.propose(let participant, _, _, _)): participant.staff
    case .team(.nameOwnWorker(let naming)):
      [naming.staff] + (naming.coWorker.map { [$0] } ?? [])
    case .assessment(.recordView(let participant, _)): participant.staff
    case .meeting(.raise(_, _, let participant)): participant.staff
    case .meeting(.hold(_, let attendance, _)): attendance.flatMap(\.participant.staff)
    default: []
    }
  }
}

extension Participant {
  var staff: [StaffID] {
    if case .staff(let id) = self { return [id] }
    return []
  }
}

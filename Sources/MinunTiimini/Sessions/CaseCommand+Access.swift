import TiimiDomain

extension CaseCommand {
  /// What the policy is asked before the command is performed.
  var wish: AccessPolicy.Wish {
    switch self {
    case .closing(.acceptTransfer), .closing(.rejectTransfer): .answerTransfer
    default: .writeCase
    }
  }
}

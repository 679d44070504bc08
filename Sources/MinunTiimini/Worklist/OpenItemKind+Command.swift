import TiimiDomain

extension OpenItemKind {
  /// The command that settles a thing of the kind, as rules write theirs.
  var template: String {
    switch self {
    case .responsibility, .responsibilityOfOthers:
      "tiimi responsibility done CASE {number} --outcome TEXT"
    case .responsibilityToAccept: "tiimi responsibility accept CASE {number}"
    case .responsibilityWithoutHolder:
      "tiimi responsibility hand-over CASE {number} --to MEMBER --reason TEXT"
    case .meetingToCall:
      "tiimi meeting call CASE --starts TIME --ends TIME --mode CHOICE --place TEXT"
    case .meeting: "tiimi meeting hold CASE {number} --present client --present WHO"
    case .minutesToClose: "tiimi meeting close-minutes CASE {number} --text TEXT"
    case .membershipToAccept, .memberAnswerAwaited: "tiimi team accept CASE {number}"
    case .memberToApprove: "tiimi team approve CASE {number}"
    case .followUp: "tiimi followup hold CASE {number} --experience TEXT --next DAY"
    case .followUpToPlan: "tiimi followup schedule CASE DAY"
    case .clientToInform:
      "tiimi invite inform CASE --what TEXT --who TEXT --why TEXT --alternatives TEXT"
    case .askAgain, .answerAwaited: "tiimi invite answer CASE --answer CHOICE"
    case .transferToAnswer: "tiimi case accept-transfer CASE"
    case .transferRequested: "tiimi case revoke-transfer CASE --reason TEXT"
    }
  }

  /// Whether somebody outside the list's reader has to act first.
  var isAwaited: Bool {
    switch self {
    case .responsibilityOfOthers, .memberAnswerAwaited, .answerAwaited, .transferRequested: true
    default: false
    }
  }
}

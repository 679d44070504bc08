/// Something in a case that waits for somebody; whether it is late depends on the day one looks.
public struct OpenItem: Hashable, Sendable {
  /// What kind of thing waits.
  public let kind: OpenItemKind
  /// The number of the thing in its case, or 0.
  public let number: Int
  /// The staff member it waits for, or nil when it waits for the unit.
  public let staff: StaffID?
  /// The unit it waits for, when it waits for no one person.
  public let unit: UnitID?
  /// The day it belongs to: the last one in time, or the one since which it waits.
  public let day: Day?
  /// The clock time, for meetings.
  public let minute: Int?
  /// What it is about, in the words on record.
  public let words: String?

  /// Makes an open item.
  package init(
    kind: OpenItemKind,
    number: Int,
    staff: StaffID?,
    unit: UnitID?,
    day: Day?,
    minute: Int?,
    words: String?
  ) {
    self.kind = kind
    self.number = number
    self.staff = staff
    self.unit = unit
    self.day = day
    self.minute = minute
    self.words = words
  }
}

/// The kinds of things that wait for somebody.
public enum OpenItemKind: String, CaseIterable, Sendable {
  /// A responsibility accepted and not done.
  case responsibility
  /// A responsibility that its holder has not accepted yet.
  case responsibilityToAccept
  /// A responsibility that nobody has, or that its holder declined.
  case responsibilityWithoutHolder
  /// A responsibility of the client or of somebody outside the register.
  case responsibilityOfOthers
  /// A team meeting called.
  case meeting
  /// A meeting held whose minutes are open.
  case minutesToClose
  /// A membership that the staff member is asked to accept.
  case membershipToAccept
  /// A proposed member whom the client has not approved or declined.
  case memberToApprove
  /// A member from outside who has not answered.
  case memberAnswerAwaited
  /// A follow-up planned.
  case followUp
  /// A plan agreed on without a follow-up ahead.
  case followUpToPlan
  /// A team that is together and has not been called to a meeting.
  case meetingToCall
  /// A client to be asked again.
  case askAgain
  /// A client who has not been told about the team that was decided on.
  case clientToInform
  /// A client who has been told about the team and has not answered.
  case answerAwaited
  /// A transfer that waits for the receiving unit, as that unit sees it.
  case transferToAnswer
  /// The same as the unit sees it that asked for the transfer.
  case transferRequested
}

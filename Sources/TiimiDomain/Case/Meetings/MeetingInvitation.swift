/// A meeting to which people can be invited, or from whose calendars it can be taken away.
public struct MeetingInvitation: Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// How often it has been called and changed.
  public let calling: MeetingCalling
  /// The members of the team on the day of the meeting; at least one.
  public let members: [Member]
  /// The worker in whose name people are invited.
  public let organiser: StaffID

  /// True when the meeting was cancelled and the invitation takes it back.
  public var isCancellation: Bool {
    if case .cancelled = meeting.stage { return true }
    return false
  }

  /// The invited member who is the given participant; throws `recipientNotInTeam` without one.
  public func member(_ participant: Participant?) throws(Refusal) -> Member {
    guard let member = members.first(where: { $0.participant == participant }) else {
      throw Refusal(.recipientNotInTeam, field: "recipient")
    }
    return member
  }
}

extension CaseHistory {
  /// The invitation to a meeting as it stands.
  ///
  /// - Parameters:
  ///   - number: The meeting.
  ///   - now: The Finnish wall time at which people are invited.
  /// - Returns: What goes into the invitations.
  /// - Throws: `noSuchItem`, `invitedMeetingHeld`, `invitedMeetingPast` or `nobodyToInvite`.
  public func invitation(
    to number: ItemNumber<Meeting>,
    at now: WallTime
  ) throws(Refusal) -> MeetingInvitation {
    let meeting = try file.invitedMeeting(number, at: now)
    guard let calling = calling(of: number) else {
      throw Refusal(.noSuchItem, item: number.reference, field: "meeting")
    }
    let members = file.activeMembers(on: meeting.venue.starts.day)
    try file.refuse(members.isEmpty, .nobodyToInvite, number.reference)
    return MeetingInvitation(
      meeting: meeting,
      calling: calling,
      members: members,
      organiser: file.contactWorker ?? calling.caller
    )
  }
}

extension CaseFile {
  /// The meeting, when somebody can still be told about it; throws as `CaseHistory.invitation` does.
  public func invitedMeeting(
    _ number: ItemNumber<Meeting>,
    at now: WallTime
  ) throws(Refusal) -> Meeting {
    guard let meeting = meetings[number] else {
      throw Refusal(.noSuchItem, item: number.reference, field: "meeting")
    }
    try refuse(meeting.stage == .held, .invitedMeetingHeld, number.reference)
    let isPast = meeting.stage == .called && meeting.venue.ends <= now
    try refuse(isPast, .invitedMeetingPast, number.reference)
    return meeting
  }

  /// The worker whom others turn to: the convener when a staff member, otherwise the own worker.
  public var contactWorker: StaffID? {
    if let staff = convener.flatMap({ members[$0] })?.participant.staff { return staff }
    if case .named(let staff, _) = ownWorker { return staff }
    return nil
  }
}

import TiimiDomain

/// Who somebody is in a case, without a name.
public enum ParticipantFigure: Hashable, Sendable {
  /// The client.
  case client
  /// A close person.
  case closePerson(Int)
  /// A member of the staff.
  case staff(StaffID)
  /// Somebody from outside.
  case outside

  /// The code in exports.
  public var code: String {
    switch self {
    case .client: "client"
    case .closePerson: "closePerson"
    case .staff: "staff"
    case .outside: "outside"
    }
  }

  /// Leaves the name out.
  public init(_ participant: Participant) {
    switch participant {
    case .client: self = .client
    case .closePerson(let number): self = .closePerson(number)
    case .staff(let id): self = .staff(id)
    case .outside: self = .outside
    }
  }
}

/// A member of the client's team.
public struct MemberFigure: Hashable, Sendable {
  /// How far the membership has come.
  public enum Stage: String, CaseIterable, Sendable {
    case proposed, approved, declinedByClient, accepted, declined, ended
  }

  /// The number in the case.
  public let number: Int
  /// The episode in which the member was proposed first.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// Who it is.
  public let participant: ParticipantFigure
  /// As what they belong to the team.
  public let capacity: Capacity
  /// The profession of a staff member.
  public let profession: Profession?
  /// The sector of a staff member.
  public let sector: Sector?
  /// The need that the membership rests on.
  public let need: Int
  /// The day of the first proposal.
  public let proposed: Day
  /// The first day of the membership that was accepted last.
  public internal(set) var accepted: Day?
  /// The last day, where one was said or the membership has ended.
  public internal(set) var ended: Day?
  /// How far it has come.
  public internal(set) var stage = Stage.proposed
}

/// A meeting of the team (tiimitapaaminen).
public struct MeetingFigure: Hashable, Sendable {
  /// What became of it.
  public enum Stage: String, CaseIterable, Sendable {
    case called, cancelled, held
  }

  /// The number in the case.
  public let number: Int
  /// The episode in which it was called.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// The day of the call.
  public let called: Day
  /// The day that it is, or was, to be on; the day of the meeting when it was held.
  public internal(set) var day: Day
  /// In person, remote or both.
  public internal(set) var mode: MeetingMode
  /// How many minutes it was planned to last.
  public internal(set) var minutesPlanned: Int
  /// What became of it.
  public internal(set) var stage = Stage.called
  /// How often it was moved.
  public internal(set) var moves = 0
  /// Whether the client was there, in person or remotely; nil unless held.
  public internal(set) var clientPresent: Bool?
  /// True when the reason for meeting without the client was recorded.
  public internal(set) var hasWorkersOnlyReason = false
  /// How many close persons were there.
  public internal(set) var closePersons = 0
  /// How many people were there.
  public internal(set) var present = 0
  /// How many sectors the staff who were there stand for.
  public internal(set) var sectors = 0
  /// How many professions.
  public internal(set) var professions = 0
  /// True when both social welfare and health care were there.
  public internal(set) var hasSocialAndHealth = false
  /// How many topics it had.
  public internal(set) var topics = 0
  /// Who raised the first topic; nil without topics.
  public internal(set) var firstTopicBy: ParticipantFigure?
  /// The day on which its minutes were closed first.
  public internal(set) var minutesClosed: Day?
}

/// Somebody at a meeting that was held, or missing from it.
public struct AttendanceFigure: Hashable, Sendable {
  /// Whether somebody was there.
  public enum Presence: String, CaseIterable, Sendable {
    case inPerson, remote, excused, absent
  }

  /// The meeting.
  public let meeting: Int
  /// The place in the list of those invited or there, from 1.
  public let place: Int
  /// The episode.
  public let episode: Int
  /// Who it is.
  public let participant: ParticipantFigure
  /// The profession of a staff member.
  public let profession: Profession?
  /// The sector of a staff member.
  public let sector: Sector?
  /// Whether they were there.
  public let presence: Presence

  /// True when they were there in person or remotely.
  public var isThere: Bool { presence == .inPerson || presence == .remote }
}

/// A topic of a meeting.
public struct TopicFigure: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: String, CaseIterable, Sendable {
    case decided, postponed, dropped
  }

  /// The number in the case.
  public let number: Int
  /// The meeting.
  public let meeting: Int
  /// The place in the agenda, from 1.
  public let place: Int
  /// The episode.
  public let episode: Int
  /// Who raised it.
  public let raisedBy: ParticipantFigure
  /// What became of it.
  public internal(set) var outcome: Outcome?
}

/// A team meeting (tiimitapaaminen).
public struct Meeting: CaseItem {
  /// The meeting's number in the case.
  public let number: ItemNumber<Meeting>
  /// When, where and how; the latest after moves.
  public internal(set) var venue: Venue
  /// How far the meeting has come.
  public internal(set) var stage: MeetingStage
  /// Who was there and who was not; empty until held.
  public internal(set) var attendance: [Attendance]
  /// Why it was held among workers only, without the client, if it was.
  public internal(set) var workersOnlyReason: String?
  /// The closed versions of the minutes (muistio), oldest first.
  public internal(set) var minutes: [Minutes]
  /// True while the minutes can be written on.
  public internal(set) var minutesAreOpen: Bool

  /// The kind of item.
  public static let kind = ItemKind.meeting

  /// True when the client was there, in person or remotely.
  public var clientWasPresent: Bool {
    attendance.contains { $0.participant == .client && $0.presence.isThere }
  }
}

/// How far a meeting has come.
public enum MeetingStage: Hashable, Sendable {
  /// Called, not yet held.
  case called
  /// Cancelled, with a reason, or by the closing of the case without one.
  case cancelled(reason: String?)
  /// Held.
  case held
}

/// How people take part.
public enum MeetingMode: String, CaseIterable, Sendable {
  /// Everybody in one place.
  case inPerson
  /// Everybody over a connection.
  case remote
  /// Some in one place, some over a connection.
  case hybrid
}

/// When, where and how a meeting takes place; times are Finnish wall time.
public struct Venue: Hashable, Sendable {
  /// The start.
  public let starts: WallTime
  /// The end, later than the start.
  public let ends: WallTime
  /// The place; asked for unless the meeting is remote.
  public let place: String?
  /// In person, remote or hybrid.
  public let mode: MeetingMode
  /// The remote address; asked for unless the meeting is in person.
  public let link: String?
  /// The telephone number to ring when the connection fails (varapuhelin).
  public let phone: String?

  /// Makes a venue.
  public init(
    starts: WallTime,
    ends: WallTime,
    place: String?,
    mode: MeetingMode,
    link: String?,
    phone: String? = nil
  ) {
    self.starts = starts
    self.ends = ends
    self.place = place
    self.mode = mode
    self.link = link
    self.phone = phone
  }
}

/// How one participant attended.
public struct Attendance: Hashable, Sendable {
  /// Who.
  public let participant: Participant
  /// In person, remotely, excused or absent.
  public let presence: Presence
  /// The time of arrival, when later than the start.
  public let arrived: WallTime?
  /// The time of leaving, when before the end.
  public let left: WallTime?
  /// How a remote participant was identified, when somebody wrote it down.
  public let identified: RemoteIdentification?

  /// Makes one line of attendance.
  public init(
    _ participant: Participant,
    _ presence: Presence,
    arrived: WallTime? = nil,
    left: WallTime? = nil,
    identified: RemoteIdentification? = nil
  ) {
    self.participant = participant
    self.presence = presence
    self.arrived = arrived
    self.left = left
    self.identified = identified
  }
}

/// Whether and how somebody was there.
public enum Presence: Hashable, Sendable {
  /// In the room.
  case inPerson
  /// Over a connection.
  case remote
  /// Away with an excuse told beforehand.
  case excused(reason: String)
  /// Away without a word.
  case absent

  /// True when the person was there, in the room or remotely.
  public var isThere: Bool { self == .inPerson || self == .remote }
}

/// One closed version of the minutes.
public struct Minutes: Hashable, Sendable {
  /// The version, from 1.
  public let version: Int
  /// The text.
  public let text: String
  /// When this version was closed.
  public let closed: Moment
}

/// An agenda topic (aihe), with who raised it.
public struct Topic: CaseItem {
  /// The topic's number in the case.
  public let number: ItemNumber<Topic>
  /// The meeting it was raised for.
  public let meeting: ItemNumber<Meeting>
  /// The topic in words.
  public let title: String
  /// Who raised it; the client's topics come first.
  public let raisedBy: Participant
  /// What came of it, or nil while it is open.
  public internal(set) var outcome: TopicOutcome?

  /// The kind of item.
  public static let kind = ItemKind.topic
}

/// What came of a topic.
public enum TopicOutcome: Hashable, Sendable {
  /// Decided.
  case decided(String)
  /// Postponed to a later meeting.
  case postponed(reason: String)
  /// Dropped.
  case dropped(reason: String)
}

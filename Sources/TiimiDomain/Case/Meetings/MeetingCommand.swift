/// What can be done with team meetings.
public enum MeetingCommand: Hashable, Sendable {
  /// Calls a meeting; the client and every member are invited.
  case call(Venue)
  /// Moves a called meeting.
  case move(ItemNumber<Meeting>, to: Venue, reason: String)
  /// Cancels a called meeting.
  case cancel(ItemNumber<Meeting>, reason: String)
  /// Raises a topic.
  case raise(ItemNumber<Meeting>, title: String, by: Participant)
  /// Records that the meeting was held; without the client it needs a reason.
  case hold(ItemNumber<Meeting>, attendance: [Attendance], workersOnlyReason: String?)
  /// Settles a topic.
  case settle(ItemNumber<Topic>, TopicOutcome)
  /// Closes the minutes; refused while a topic is open.
  case closeMinutes(ItemNumber<Meeting>, text: String)
  /// Opens closed minutes again; the old version stays.
  case reopenMinutes(ItemNumber<Meeting>, reason: String)
}

/// What has happened with team meetings.
public enum MeetingEntry: Hashable, Sendable {
  /// A meeting was called.
  case called(ItemNumber<Meeting>, Venue)
  /// A meeting was moved.
  case moved(ItemNumber<Meeting>, to: Venue, reason: String)
  /// A meeting was cancelled.
  case cancelled(ItemNumber<Meeting>, reason: String)
  /// A topic was raised.
  case raised(ItemNumber<Topic>, in: ItemNumber<Meeting>, title: String, by: Participant)
  /// A meeting was held.
  case held(ItemNumber<Meeting>, attendance: [Attendance], workersOnlyReason: String?)
  /// A topic was settled.
  case settled(ItemNumber<Topic>, TopicOutcome)
  /// The minutes were closed as a version, with these topics settled.
  case minutesClosed(
    ItemNumber<Meeting>,
    version: Int,
    text: String,
    topics: [ItemNumber<Topic>]
  )
  /// The minutes were opened again.
  case minutesReopened(ItemNumber<Meeting>, reason: String)
}

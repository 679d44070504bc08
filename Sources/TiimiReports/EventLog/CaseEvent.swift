import TiimiDomain

/// One event of a case: a standing entry without the words in it.
///
/// What happened, who wrote it and where are places in an ``EventVocabulary``, so that a row costs no
/// text until it is written.
package struct CaseEvent: Hashable, Sendable {
  /// The number of the entry in the case.
  package var version: Int
  /// The place of what happened in the vocabulary.
  package var activity: Int
  /// When it happened.
  package var occurred: Moment
  /// When it was written down.
  package var recorded: Moment
  /// The place of whoever wrote it in the vocabulary.
  package var resource: Int
  /// The place of the unit that had the case in the vocabulary.
  package var unit: Int
  /// The number of the episode that was running when it was written down.
  package var episode: Int

  /// Makes an event.
  package init(
    version: Int,
    activity: Int,
    occurred: Moment,
    recorded: Moment,
    resource: Int,
    unit: Int,
    episode: Int
  ) {
    self.version = version
    self.activity = activity
    self.occurred = occurred
    self.recorded = recorded
    self.resource = resource
    self.unit = unit
    self.episode = episode
  }

  /// Whether the first comes earlier in the log of a case: by time, then in the order written.
  package static func isEarlier(_ first: CaseEvent, _ second: CaseEvent) -> Bool {
    first.occurred == second.occurred
      ? first.version < second.version : first.occurred < second.occurred
  }
}

/// The events of one case, in the order of the log.
package struct EventTrace: Sendable {
  /// What the case is called in the log.
  package var name: [UInt8]
  /// The events.
  package var events: [CaseEvent]
  /// How the log tells the instants of this case.
  package var dates: PersonDates

  /// Makes a trace; the events are put in the order of the log.
  package init(
    name: [UInt8],
    events: [CaseEvent],
    dates: PersonDates = .exact
  ) {
    self.name = name
    self.events = events
    self.dates = dates
    let isOrdered = zip(events, events.dropFirst()).allSatisfy { !CaseEvent.isEarlier($1, $0) }
    if !isOrdered { self.events.sort(by: CaseEvent.isEarlier) }
  }
}

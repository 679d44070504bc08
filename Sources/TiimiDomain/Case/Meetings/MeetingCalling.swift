/// How often a meeting has been called, moved and cancelled, for invitations that replace one another.
///
/// It is a function of the history alone: what has been sent to anybody does not matter.
public struct MeetingCalling: Hashable, Sendable {
  /// The meeting.
  public let meeting: ItemNumber<Meeting>
  /// Who called it.
  public let caller: StaffID
  /// How many times it has been changed since it was called, 0 at first; it never falls.
  public let sequence: Int
  /// When it was called or last changed, as it was written down.
  public let changed: Moment
}

extension CaseHistory {
  /// How often the meeting has been called and changed; nil when it was never called.
  ///
  /// A change that was a mistake counts, and so does its being marked: what was sent in between must
  /// be replaced too. The closing of a case cancels its meetings and counts as a change.
  public func calling(of meeting: ItemNumber<Meeting>) -> MeetingCalling? {
    let marked = Set(entries.compactMap(\.markedEntry))
    var isAhead = true
    var changes: [RecordedEntry] = []
    for recorded in entries {
      let stands = !marked.contains(recorded.version)
      switch recorded.entry {
      case .meeting(.called(meeting, _)), .meeting(.moved(meeting, _, _)):
        changes.append(recorded)
      case .meeting(.cancelled(meeting, _)):
        if stands { isAhead = false }
        changes.append(recorded)
      case .meeting(.held(meeting, _, _)) where stands:
        isAhead = false
      case .closing(.closed) where isAhead && !changes.isEmpty:
        isAhead = false
        changes.append(recorded)
      case .markedInError(let number, _) where isChange(number, of: meeting):
        changes.append(recorded)
      default: break
      }
    }
    guard let first = changes.first, let last = changes.last else { return nil }
    return MeetingCalling(
      meeting: meeting,
      caller: first.actor,
      sequence: changes.count - 1,
      changed: last.recorded
    )
  }

  private func isChange(_ number: Int, of meeting: ItemNumber<Meeting>) -> Bool {
    switch entries.first(where: { $0.version == number })?.entry {
    case .meeting(.moved(meeting, _, _)), .meeting(.cancelled(meeting, _)): true
    default: false
    }
  }
}

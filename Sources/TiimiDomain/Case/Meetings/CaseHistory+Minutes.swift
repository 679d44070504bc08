/// A version of the minutes of a meeting, with what stood in the case when it was closed.
public struct MinutesVersion: Sendable {
  /// The closed version, or nil for a draft.
  public let minutes: Minutes?
  /// The case as it stood then, or stands now for a draft.
  public let file: CaseFile
}

extension CaseHistory {
  /// A version of the minutes of a meeting.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - version: The version, or nil for the latest; before the first one it is the draft.
  /// - Returns: The version with the case as it stood.
  /// - Throws: `noSuchItem`, `meetingNotHeld` or `minutesVersionUnknown`.
  public func minutes(
    of meeting: ItemNumber<Meeting>,
    version: Int? = nil
  ) throws(Refusal) -> MinutesVersion {
    let held = try heldMeeting(meeting)
    guard let wanted = version ?? held.minutes.last?.version else { return draft }
    guard let minutes = held.minutes.first(where: { $0.version == wanted }),
      let file = file(closingMinutesOf: meeting, version: wanted)
    else { throw unknownVersion(of: held) }
    return MinutesVersion(minutes: minutes, file: file)
  }

  /// Two versions of the minutes of a meeting, the earlier first.
  ///
  /// Without numbers they are the last two; minutes that were opened again are the newest, as a draft.
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - earlier: The earlier version.
  ///   - later: The later version.
  /// - Returns: The two versions.
  /// - Throws: What `minutes(of:version:)` throws, and `oneMinutesVersion`.
  public func minutesPair(
    of meeting: ItemNumber<Meeting>,
    from earlier: Int? = nil,
    to later: Int? = nil
  ) throws(Refusal) -> (earlier: MinutesVersion, later: MinutesVersion) {
    let held = try heldMeeting(meeting)
    let isDraftNewest = held.minutesAreOpen && later == nil
    let newest = later ?? (isDraftNewest ? nil : held.minutes.last?.version)
    let before = held.minutes.last { $0.version < newest ?? .max }?.version
    if held.minutes.isEmpty { throw unknownVersion(of: held) }
    guard let oldest = earlier ?? before else {
      throw Refusal(.oneMinutesVersion, item: meeting.reference)
    }
    let old = try minutes(of: meeting, version: oldest)
    return (old, isDraftNewest ? draft : try minutes(of: meeting, version: newest))
  }

  private var draft: MinutesVersion { MinutesVersion(minutes: nil, file: file) }

  private func heldMeeting(_ number: ItemNumber<Meeting>) throws(Refusal) -> Meeting {
    guard let meeting = file.meetings[number] else {
      throw Refusal(.noSuchItem, item: number.reference, field: "meeting")
    }
    if meeting.stage != .held { throw Refusal(.meetingNotHeld, item: number.reference) }
    return meeting
  }

  private func unknownVersion(of meeting: Meeting) -> Refusal {
    let versions = meeting.minutes.map { String($0.version) }.joined(separator: ", ")
    return Refusal(
      .minutesVersionUnknown,
      item: meeting.number.reference,
      field: "edition",
      facts: versions.isEmpty ? [:] : ["numbers": versions]
    )
  }

  /// What stood in the case when the version was closed; what was found to be a mistake later is left
  /// out.
  private func file(closingMinutesOf meeting: ItemNumber<Meeting>, version: Int) -> CaseFile? {
    let marked = Set(entries.compactMap(\.markedEntry))
    let closing = entries.last { recorded in
      if case .meeting(.minutesClosed(meeting, version, _, _)) = recorded.entry {
        !marked.contains(recorded.version)
      } else {
        false
      }
    }
    guard let last = closing?.version else { return nil }
    return CaseFile(
      id: file.id,
      replaying: entries.filter { $0.version <= last || ($0.markedEntry ?? .max) <= last }
    )
  }
}

import TiimiDomain

/// What changed between two versions of the minutes of a meeting.
public struct MinutesDiff: Equatable, Sendable {
  /// One side of the comparison.
  public struct Side: Equatable, Sendable {
    /// The closed version, or nil for minutes that were opened again and have no text yet.
    public let minutes: Minutes?
    /// The topics of the meeting as they stood then.
    public let topics: [Topic]

    /// Makes a side.
    public init(minutes: Minutes?, topics: [Topic]) {
      self.minutes = minutes
      self.topics = topics
    }

    /// A version with the topics of the meeting as they stood in it.
    public init(_ version: MinutesVersion, of meeting: ItemNumber<Meeting>) {
      self.init(minutes: version.minutes, topics: version.file.agenda(of: meeting))
    }
  }

  /// A sentence or a line of the text, and what happened to it.
  public struct Piece: Hashable, Sendable {
    /// Whether it stayed, went or came.
    public let change: Change
    /// The text, as it was written.
    public let text: String
  }

  /// What happened to a piece.
  public enum Change: String, CaseIterable, Sendable {
    /// In both versions.
    case same
    /// In the earlier version alone.
    case removed
    /// In the later version alone.
    case added
  }

  /// A topic whose outcome differs; nil where there was none, or no such topic.
  public struct ChangedTopic: Equatable, Sendable {
    /// The topic.
    public let topic: Topic
    /// The outcome in the earlier version.
    public let before: TopicOutcome?
    /// The outcome in the later version.
    public let after: TopicOutcome?
  }

  /// The earlier version.
  public let from: Side
  /// The later version, or the draft.
  public let to: Side
  /// The text piece by piece; nil when the later side has no text yet.
  public let pieces: [Piece]?
  /// The topics that changed.
  public let topics: [ChangedTopic]

  /// Compares two versions.
  public init(from: Side, to: Side) {
    self.from = from
    self.to = to
    pieces = to.minutes.map { later in
      Self.pieces(from: from.minutes?.text ?? "", to: later.text)
    }
    topics = Self.changes(from: from.topics, to: to.topics)
  }

  /// True when nothing differs.
  public var isEmpty: Bool {
    topics.isEmpty && (pieces ?? []).allSatisfy { $0.change == .same }
  }

  /// The pieces of both texts: a longest common subsequence stays, the rest went or came.
  package static func pieces(from old: String, to new: String) -> [Piece] {
    let (before, after) = (sentences(of: old), sentences(of: new))
    let difference = after.difference(from: before)
    let removed = Set(difference.removals.map(\.place))
    let added = Set(difference.insertions.map(\.place))
    var pieces: [Piece] = []
    var place = 0
    for (number, sentence) in after.enumerated() {
      while removed.contains(place) {
        pieces.append(Piece(change: .removed, text: before[place]))
        place += 1
      }
      let isNew = added.contains(number)
      pieces.append(Piece(change: isNew ? .added : .same, text: sentence))
      if !isNew { place += 1 }
    }
    return pieces + before[place...].map { Piece(change: .removed, text: $0) }
  }

  /// The text cut after line ends and after full stops and their like before a space.
  package static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var isEnding = false
    for character in text {
      if character.isNewline || (isEnding && character.isWhitespace) {
        sentences.append(current)
        current = ""
      } else {
        current.append(character)
      }
      isEnding = ".!?…".contains(character)
    }
    return (sentences + [current]).map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func changes(from old: [Topic], to new: [Topic]) -> [ChangedTopic] {
    let before = Dictionary(old.map { ($0.number, $0.outcome) }) { first, _ in first }
    let after = Dictionary(new.map { ($0.number, $0.outcome) }) { first, _ in first }
    let gone = old.filter { after[$0.number] == nil }
    return (new + gone).compactMap { topic in
      let (earlier, later) = (before[topic.number] ?? nil, after[topic.number] ?? nil)
      return earlier == later ? nil : ChangedTopic(topic: topic, before: earlier, after: later)
    }
  }
}

extension CollectionDifference.Change {
  fileprivate var place: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}

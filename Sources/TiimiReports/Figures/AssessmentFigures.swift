import TiimiDomain

/// A screening of the identification, or the result of another instrument.
public struct ScreeningFigure: Hashable, Sendable {
  /// Which of the two it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// The identification screening, with its recommendation.
    case identification
    /// The result of another instrument.
    case instrument
  }

  /// Which of the two it is.
  public let kind: Kind
  /// The number among those of its kind in the case.
  public let number: Int
  /// The episode.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// The day.
  public let day: Day
  /// The instrument, such as `geriatric-identification`.
  public let instrument: String
  /// Its version.
  public let version: String
  /// The score as a decimal, or nil.
  public let score: String?
  /// The band that the score is in, where the instrument has bands.
  public let band: String?
  /// How many items were answered.
  public let answered: Int
  /// How many red flags or alerts there were.
  public let alerts: Int
  /// The recommendation; nil for other instruments.
  public let recommendation: ScreeningRecommendation?

  /// True when there are enough answers for a recommendation; for other instruments, for a score or band.
  public var isComplete: Bool {
    switch kind {
    case .identification: recommendation != .cannotTell
    case .instrument: score != nil || band != nil
    }
  }

  /// True when a team was recommended.
  public var isPositive: Bool { recommendation == .proposeTeam }
}

/// A need (tuen tarve).
public struct NeedFigure: Hashable, Sendable {
  /// The number in the case.
  public let number: Int
  /// The episode.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// The day.
  public let day: Day
  /// The area of SHL 11 §.
  public let area: NeedArea
  /// How long the need lasts.
  public let nature: NeedNature
  /// How important the client finds it, 0…10; nil when not told.
  public let importance: Int?
}

/// A permission, one of the three kinds.
public struct PermissionFigure: Hashable, Sendable {
  /// The number in the case.
  public let number: Int
  /// The episode.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// The day on which it was given.
  public let day: Day
  /// The kind.
  public let kind: PermissionKind
  /// The first day of its validity.
  public let from: Day
  /// The last day; nil for until further notice.
  public let until: Day?
  /// How many recipients it names.
  public let recipients: Int
  /// How many items it names.
  public let items: Int
  /// True when a representative gave it.
  public let isByRepresentative: Bool
  /// The day on which it was withdrawn.
  public internal(set) var withdrawn: Day?
}

/// A transfer to another unit that was asked for.
public struct TransferFigure: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: String, CaseIterable, Sendable {
    case pending, accepted, rejected, revoked
  }

  /// The episode.
  public let episode: Int
  /// The unit that asked.
  public let from: UnitID
  /// The unit that was asked.
  public let to: UnitID
  /// The day on which it was asked for.
  public let requested: Day
  /// What became of it.
  public internal(set) var outcome = Outcome.pending
  /// The day of the answer.
  public internal(set) var answered: Day?

  init(episode: Int, from: UnitID, to: UnitID, requested: Day) {
    self.episode = episode
    self.from = from
    self.to = to
    self.requested = requested
  }
}

/// A fact recorded for rules; the value of a text is left out.
public struct FactFigure: Hashable, Sendable {
  /// The value; nil for a text.
  public let value: FactValue?
  /// The day.
  public let day: Day
  /// The episode.
  public let episode: Int
}

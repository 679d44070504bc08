import TiimiDomain

/// How a form becomes a score: methods, items, bands, switches and alerts, as data with sources.
public struct ScoringDescription: Hashable, Sendable {
  /// What may be built in, by the licence of the instrument.
  public enum Level: String, CaseIterable, Sendable {
    /// Scoring and texts.
    case texts = "E"
    /// Scoring only; the user's own text pack brings the texts.
    case scoring = "S"
    /// A result that was found elsewhere, to be kept.
    case result = "R"
  }

  /// How points become a score.
  public enum Method: String, CaseIterable, Sendable {
    /// The sum of the points.
    case sum
    /// The mean of the points.
    case mean
    /// The sum of the points times the factor of each item.
    case weightedSum
    /// The T score of goal attainment scaling.
    case gas
    /// The total itself is what is answered.
    case total
    /// No total by design.
    case none
  }

  /// Where a claim comes from, and whether it has been verified.
  public struct Source: Hashable, Sendable {
    /// The source in short.
    public let text: String
    /// Whether nobody has seen the claim in the source yet.
    public let isUnverified: Bool
  }

  /// The short name, such as `phq-9`.
  public let id: String
  /// The version of the description.
  public let version: String
  /// What may be built in.
  public let level: Level
  /// The name.
  public let title: Phrase
  /// The language of the texts that are built in; nil when there are none.
  public let language: String?
  /// What the licence says.
  public let licence: Phrase
  /// Where the licence was read.
  public let licenceSource: Source
  /// The method.
  public let method: Method
  /// What the sum is multiplied by in the end.
  public let multiplier: ExactDecimal
  /// How many decimals the score has.
  public let decimals: Int
  /// The least and the greatest score.
  public let range: ScoreRange?
  /// How many items have to be answered; nil means all that are not optional.
  public let minimumAnswers: Int?
  /// The items.
  public let items: [ScoringItem]
  /// The codes of an item that states the total.
  public let totalCodes: [String]
  /// The codes of the whole form, by which a form from elsewhere is recognised.
  public let formCodes: [String]
  /// The bands, each set with the condition on which it holds.
  public let bandSets: [BandSet]
  /// What the user may choose.
  public let switches: [InstrumentSwitch]
  /// What has to be acted on whatever the score is.
  public let alerts: [InstrumentAlert]
  /// What is printed beside every result.
  public let cautions: [Phrase]
  /// What in the scoring has not been verified.
  public let unverified: [Phrase]

  /// The item with the link identifier.
  public func item(_ linkId: String) -> ScoringItem? { items.first { $0.linkId == linkId } }
}

/// The least and the greatest value of a scale, both included.
public struct ScoreRange: Hashable, Sendable {
  /// The least value.
  public let low: ExactDecimal
  /// The greatest value.
  public let high: ExactDecimal

  /// Whether the value is on the scale.
  public func contains(_ value: ExactDecimal) -> Bool { low <= value && value <= high }
}

/// How one item is scored.
public struct ScoringItem: Hashable, Sendable {
  /// The link identifier.
  public let linkId: String
  /// The codes of the item in code systems.
  public let codes: [String]
  /// What the item is called in tables; never the text of the question.
  public let label: Phrase?
  /// The values that the points may have.
  public let range: ScoreRange?
  /// The only values that the points may have, when not every value of the range may be.
  public let allowed: [ExactDecimal]
  /// The options with their points.
  public let options: [AnswerOption]
  /// Whether the points are turned around within the range.
  public let isReversed: Bool
  /// Whether the points count.
  public let isScored: Bool
  /// Whether the form is complete without an answer.
  public let isOptional: Bool
  /// Whether several answers may be given.
  public let repeats: Bool
  /// The name of a group of items of which just one is answered.
  public let group: String?
  /// What the points are multiplied by in a weighted sum.
  public let factor: ExactDecimal
  /// The option that an age leads to: up to which age in years, and the option's code.
  public let ageOptions: [AgeOption]
  /// The mean in a reference population, for information.
  public let norm: ExactDecimal?

  /// An option that follows from the age.
  public struct AgeOption: Hashable, Sendable {
    /// The greatest age in years; nil for no limit.
    public let maximum: Int?
    /// The code of the option.
    public let code: String
  }
}

/// A range of scores with a name.
public struct ScoreBand: Hashable, Sendable {
  /// The short name.
  public let code: String
  /// The name.
  public let name: Phrase
  /// The scores, both ends included.
  public let range: ScoreRange
  /// Whether the band is at or beyond the cut-off.
  public let isPositive: Bool
  /// Where the limits come from.
  public let source: ScoringDescription.Source
}

/// Bands that hold together on a condition.
public struct BandSet: Hashable, Sendable {
  /// Which sexes a set of bands is for.
  public enum Sex: String, CaseIterable, Sendable {
    /// Women.
    case female
    /// Men.
    case male
    /// People whose sex has not been recorded.
    case notRecorded = "none"
  }

  /// The least age in years; nil for none.
  public let minimumAge: Int?
  /// The greatest age in years; nil for none.
  public let maximumAge: Int?
  /// The sex; nil when it does not matter.
  public let sex: Sex?
  /// The switch that has to be set, and its value.
  public let choice: InstrumentSwitch.Choice?
  /// The bands from the lowest.
  public let bands: [ScoreBand]
  /// What to say whenever the set is used.
  public let finding: InstrumentFinding?

  /// Whether the set depends on the age.
  var needsAge: Bool { minimumAge != nil || maximumAge != nil }
}

/// Something the user may choose: another cut-off or another direction of an item.
public struct InstrumentSwitch: Hashable, Sendable {
  /// A switch and one of its values.
  public struct Choice: Hashable, Sendable {
    /// The switch.
    public let id: String
    /// The value.
    public let value: String
  }

  /// One value of a switch and what it changes; bands name the value themselves.
  public struct Value: Hashable, Sendable {
    /// The value.
    public let value: String
    /// What it means.
    public let title: Phrase
    /// Items that are turned around.
    public let reversed: [String]
    /// The method instead of the usual one.
    public let method: ScoringDescription.Method?
    /// The range instead of the usual one.
    public let range: ScoreRange?
  }

  /// The short name, such as `cutoff`.
  public let id: String
  /// What is chosen.
  public let title: Phrase
  /// The values; the first is the usual one.
  public let values: [Value]
}

/// An answer that has to be acted on whatever the score is, also on a form that is not complete.
public struct InstrumentAlert: Hashable, Sendable {
  /// The short name.
  public let code: String
  /// The item.
  public let linkId: String
  /// Points above which the alert is raised.
  public let above: ExactDecimal
  /// What to do.
  public let text: Phrase
  /// The band that the alert alone leads to.
  public let band: String?
  /// Where the alert comes from.
  public let source: ScoringDescription.Source
}

import TiimiDomain

/// A metric as data: what is counted, out of what, on which day, what is left out and why.
///
/// The texts are the published definition; `docs/metrics.md` is rendered from them.
public struct MetricDefinition: Hashable, Sendable {
  /// The identifier, such as `M05`.
  public let id: String
  /// The name.
  public let name: Phrase
  /// What the metric tells, in a sentence or two.
  public let definition: Phrase
  /// What is counted above the line, or what is measured.
  public let numerator: Phrase
  /// What is counted below the line: all those that could have been counted above it.
  public let denominator: Phrase
  /// Which day decides whether something belongs to the period, and how days are counted.
  public let dateRule: Phrase
  /// Why something that belongs to the period may be left out of both counts.
  public let exclusions: [MetricExclusion]
  /// What the definition rests on.
  public let sources: [MetricSource]
  /// Where the metric belongs in the frameworks of evaluators.
  public let tags: [MetricTag]
  /// What one unit of the denominator is.
  public let unit: MetricUnit
  /// What kind of figure the value is.
  public let kind: MetricKind
  /// Which way is better.
  public let direction: MetricDirection
  /// What the source demands, or nil when it demands no number.
  public let target: MetricTarget?
  /// Further figures that are always shown beside the value.
  public let parts: [MetricPart]
  /// How a local metric is counted; nil for the program's own.
  public let formula: MetricFormula?

  /// Makes a definition; nothing is checked, so that a file's faults can be told by those who read it.
  public init(
    id: String,
    name: Phrase,
    definition: Phrase,
    numerator: Phrase,
    denominator: Phrase,
    dateRule: Phrase,
    exclusions: [MetricExclusion] = [],
    sources: [MetricSource],
    tags: [MetricTag] = [],
    unit: MetricUnit,
    kind: MetricKind,
    direction: MetricDirection,
    target: MetricTarget? = nil,
    parts: [MetricPart] = [],
    formula: MetricFormula? = nil
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.numerator = numerator
    self.denominator = denominator
    self.dateRule = dateRule
    self.exclusions = exclusions
    self.sources = sources
    self.tags = tags
    self.unit = unit
    self.kind = kind
    self.direction = direction
    self.target = target
    self.parts = parts
    self.formula = formula
  }
}

import TiimiDomain

/// Finds the combinations of sex, age group, language and municipality that too few persons share.
///
/// First every case is counted; then each combination below the threshold is made coarser step by
/// step: without the municipality, with the language `other`, without the language, without the sex.
/// It stays at the first step at which enough persons leave with the very same traits; if none does,
/// the age group goes too. Persons are counted, each with the first of their cases, so that a count
/// can only be too low. The same cases give the same outcome.
public struct RareTraits: Sendable {
  /// How many persons must share a combination.
  public let threshold: Int
  /// How many persons were made coarser, by the step that was needed.
  public private(set) var generalised: [Step: Int] = [:]
  /// How many persons the cases that were counted are of.
  public var personCount: Int { persons.count }

  private var persons: Set<ClientID> = []
  private var counts: [ExportedTraits: Int] = [:]
  private var outcomes: [ExportedTraits: ExportedTraits] = [:]

  /// The steps, each coarser than the one before.
  public enum Step: String, CaseIterable, Sendable {
    /// The municipality is left out.
    case municipality
    /// The language becomes `other`.
    case languageOther
    /// The language is left out too.
    case language
    /// The sex is left out too.
    case sex
    /// The age group is left out too.
    case age
  }

  /// Makes a counter.
  public init(threshold: Int) {
    self.threshold = threshold
  }

  /// Counts a case.
  public mutating func count(_ figures: CaseFigures) {
    let isNew = persons.insert(figures.person).inserted
    counts[ExportedTraits(figures), default: 0] += isNew ? 1 : 0
  }

  /// Decides about every combination that was counted.
  public mutating func settle() {
    var sizes = counts.filter { $0.value >= threshold }
    var rare = counts.filter { $0.value < threshold }
    for traits in sizes.keys { outcomes[traits] = traits }
    for step in Step.allCases where !rare.isEmpty {
      var joined = sizes
      for (traits, count) in rare { joined[traits.coarser(step), default: 0] += count }
      for (traits, count) in rare {
        let coarser = traits.coarser(step)
        guard step == .age || joined[coarser, default: 0] >= threshold else { continue }
        outcomes[traits] = coarser
        sizes[coarser, default: 0] += count
        generalised[step, default: 0] += count
        rare[traits] = nil
      }
    }
  }

  /// The traits of a counted case as they leave.
  func traits(of figures: CaseFigures) -> ExportedTraits {
    outcomes[ExportedTraits(figures)] ?? ExportedTraits()
  }
}

extension ExportedTraits {
  /// Left as coarse as the step asks.
  fileprivate func coarser(_ step: RareTraits.Step) -> Self {
    var traits = self
    traits.municipality = nil
    switch step {
    case .municipality: break
    case .languageOther: traits.language = Self.otherLanguage
    case .language: traits.language = nil
    case .sex:
      traits.language = nil
      traits.sex = nil
    case .age: traits = ExportedTraits()
    }
    return traits
  }
}

/// What one rule says of many cases, as it may be shown: nil is a number that is hidden.
public struct RuleFigures: Sendable {
  /// The rule.
  public let rule: ProcessRule
  /// The cases with each verdict; a verdict that is not there is hidden.
  public let cases: [ProcessVerdict: Int]
  /// How many single deviations there are; a case may have several.
  public let deviations: Int?
  /// Deviating cases of which every deviation has a recorded reason.
  public let explained: Int?
  /// How many deviations have a reason of each code, in the order of the rule.
  public let reasons: [(reason: ProcessReason, count: Int?)]
  /// The median of the days of the deviations that have a length.
  public let medianDays: Double?

  /// The deviating cases.
  public var numerator: Int? { cases[.deviates] }

  /// The cases that the rule can tell something of: those that conform and those that deviate.
  public var denominator: Int? {
    guard let conforms = cases[.conforms], let deviates = cases[.deviates] else { return nil }
    return conforms + deviates
  }

  /// The share of deviating cases with its interval; nil without cases or when a number is hidden.
  public var share: WilsonInterval? {
    guard let numerator, let denominator else { return nil }
    return WilsonInterval(numerator, of: denominator)
  }

  /// The figures of several rules, with what is of too few persons hidden by ``DisclosureControl``.
  ///
  /// - Parameters:
  ///   - tallies: What was counted, one for each rule.
  ///   - rules: The rules.
  ///   - settings: How small a group may be; nil to show every number.
  /// - Returns: The figures in the order of the rules.
  package static func figures(
    _ tallies: [RuleTally],
    of rules: [ProcessRule],
    _ settings: DisclosureSettings?
  ) -> [RuleFigures] {
    guard let settings else {
      return zip(rules, tallies).map { RuleFigures($1, of: $0, hiding: [], below: 0) }
    }
    let tables = tallies.indices.compactMap { tallies[$0].table(measure: "conformance.\($0)") }
    let isWhole = tables.count == tallies.count
    let protected = isWhole ? DisclosureControl(settings).protect(tables).tables : []
    return tallies.indices.map { place in
      let cells = place < protected.count ? protected[place].cells : []
      let shown = cells.compactMap { $0.counted.value == nil ? nil : $0.place.first ?? nil }
      let hidden = ProcessVerdict.allCases.filter { verdict in
        !shown.contains { $0.text == verdict.rawValue }
      }
      return RuleFigures(
        tallies[place],
        of: rules[place],
        hiding: Set(hidden),
        below: settings.threshold
      )
    }
  }

  private init(
    _ tally: RuleTally,
    of rule: ProcessRule,
    hiding hidden: Set<ProcessVerdict>,
    below least: Int
  ) {
    self.rule = rule
    cases = ProcessVerdict.allCases.reduce(into: [:]) { cases, verdict in
      if !hidden.contains(verdict) { cases[verdict] = tally.count(verdict) }
    }
    let isShown = !hidden.contains(.deviates)
    deviations = isShown ? tally.deviations : nil
    medianDays = isShown ? tally.medianDays : nil
    let persons = tally.explainedPersons
    let isSplitShown =
      isShown && [persons.with, persons.without].allSatisfy { $0 == 0 || $0 >= least }
    explained = isSplitShown ? tally.explained : nil
    let areAllLarge = rule.reasons.allSatisfy {
      let persons = tally.persons(withReason: $0.code)
      return persons == 0 || persons >= least
    }
    reasons = rule.reasons.map {
      ($0, isSplitShown && areAllLarge ? tally.reasons[$0.code] ?? 0 : nil)
    }
  }
}

extension RuleTally {
  /// The cases by verdict with their total, as a table that disclosure control can look at.
  fileprivate func table(measure: String) -> FigureTable? {
    let words = ProcessVerdict.allCases.compactMap { FigureWord($0.rawValue) }
    guard let measure = FigureWord(measure), let name = FigureWord("verdict"),
      words.count == ProcessVerdict.allCases.count
    else { return nil }
    let cells = zip(ProcessVerdict.allCases, words).map { verdict, word in
      FigureCell(
        place: [word],
        counted: PersonCount(units: count(verdict), persons: persons(verdict))
      )
    }
    let all = PersonCount(
      units: cases.reduce(0, +),
      persons: ProcessVerdict.allCases.map(persons).max() ?? 0
    )
    let dimension = FigureDimension(name: name, categories: words.map { FigureCategory($0) })
    do {
      return try FigureTable(
        measure: measure,
        dimensions: [dimension],
        cells: cells + [FigureCell(place: [nil], counted: all)]
      )
    } catch {
      return nil
    }
  }
}

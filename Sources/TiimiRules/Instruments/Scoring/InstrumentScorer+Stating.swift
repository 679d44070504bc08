import TiimiDomain

extension Instrument {
  /// The result of a score or a band that was found elsewhere, with the band of the score.
  ///
  /// - Parameters:
  ///   - score: The score; nil when only the band is known.
  ///   - band: The code of the band; nil to take that of the score.
  ///   - circumstances: The age, the sex and the switches on which bands depend.
  /// - Returns: The result; no item counts as answered, and the score is also the stated one.
  /// - Throws: `InstrumentRefusal` for a score that the instrument cannot give, a band that it does not have,
  ///   and a switch that it does not have.
  public func state(
    score: ExactDecimal?,
    band: String?,
    in circumstances: ScoringCircumstances = ScoringCircumstances()
  ) throws(InstrumentRefusal) -> ScoredAnswers {
    try checkChoices(circumstances.choices)
    var scorer = InstrumentScorer(self, .none, circumstances)
    return try scorer.state(score: score, band: band)
  }
}

extension InstrumentScorer {
  fileprivate mutating func state(
    score: ExactDecimal?,
    band code: String?
  ) throws(InstrumentRefusal) -> ScoredAnswers {
    if let score { try requirePossible(score) }
    let given = try code.map { (code) throws(InstrumentRefusal) in try self.band(named: code) }
    let computed = score.flatMap { fittingBandSet?.band(of: $0) }
    if given == nil, score != nil { noteBandSet() }
    if let given, let given, let computed, given.code != computed.code {
      findings.append(
        InstrumentFinding(
          .bandDiffers,
          at: "band",
          facts: ["stated": given.code, "computed": computed.code]
        )
      )
    }
    noteUnseenAlerts()
    return stated(score, given.flatMap { $0 } ?? computed)
  }

  /// Notes what the set of bands says of itself, or that the age is missing.
  private mutating func noteBandSet() {
    if let finding = bandSet()?.finding { findings.append(finding) }
  }

  /// A score does not show the one answer that has to be acted on.
  private mutating func noteUnseenAlerts() {
    for alert in instrument.description?.alerts ?? [] {
      findings.append(InstrumentFinding(.alertUnseen, at: alert.linkId))
    }
  }

  private func stated(_ score: ExactDecimal?, _ band: ScoreBand?) -> ScoredAnswers {
    let description = instrument.description
    return ScoredAnswers(
      instrument: instrument.id,
      version: instrument.version,
      level: description?.level,
      isComplete: true,
      score: score,
      raw: nil,
      band: band,
      stated: score,
      findings: sortedFindings,
      answered: 0,
      items: 0,
      missing: [],
      alerts: [],
      points: [],
      choices: choices,
      cautions: description?.cautions ?? [],
      unverified: description?.unverified ?? []
    )
  }
}

extension InstrumentScorer {
  private func requirePossible(_ score: ExactDecimal) throws(InstrumentRefusal) {
    guard let description = instrument.description else { return }
    let items = description.items.filter(\.isScored)
    let range = range ?? (description.method == .none ? ScoreRange(around: items) : nil)
    let allowed = description.method == .total ? items.first?.allowed ?? [] : []
    let isPossible =
      range?.contains(score) ?? true && score.rounded(to: description.decimals) == score
      && (allowed.isEmpty || allowed.contains(score))
    guard isPossible else {
      throw .scoreImpossible(low: range?.low.text, high: range?.high.text)
    }
  }

  /// The band of that code, by preference from the set that holds; a form of one's own has no bands.
  private func band(named code: String) throws(InstrumentRefusal) -> ScoreBand? {
    guard let description = instrument.description else { return nil }
    let all = description.bandSets.flatMap(\.bands)
    if let band = (fittingBandSet?.bands ?? []).first(where: { $0.code == code })
      ?? all.first(where: { $0.code == code })
    {
      return band
    }
    var codes: [String] = []
    for band in all where !codes.contains(band.code) { codes.append(band.code) }
    throw .unknownBand(accepted: codes.joined(separator: ", "))
  }
}

extension ScoreRange {
  /// The range that holds the ranges of all items; nil when none has one.
  fileprivate init?(around items: [ScoringItem]) {
    let ranges = items.compactMap(\.range)
    guard let low = ranges.map(\.low).min(), let high = ranges.map(\.high).max() else { return nil }
    self.init(low: low, high: high)
  }
}

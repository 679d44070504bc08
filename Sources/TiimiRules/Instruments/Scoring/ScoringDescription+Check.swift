extension ScoringDescription {
  /// What is doubtful in the description itself: bands that overlap, leave gaps or leave the range.
  ///
  /// A gap is more than one point between two bands, as scores go in steps of one at most.
  public func check() -> [InstrumentFinding] {
    bandSets.enumerated().flatMap { index, set in
      check(set, at: "bandSets[\(index)]")
    }
  }

  private func check(_ set: BandSet, at place: String) -> [InstrumentFinding] {
    let bands = set.bands
    var findings: [InstrumentFinding] = []
    for (index, pair) in zip(bands, bands.dropFirst()).enumerated() {
      let step = pair.1.range.low - pair.0.range.high
      if step <= .zero {
        findings.append(InstrumentFinding(.bandsOverlap, at: "\(place).bands[\(index + 1)]"))
      } else if step > ExactDecimal(1) {
        findings.append(InstrumentFinding(.bandsGap, at: "\(place).bands[\(index + 1)]"))
      }
    }
    guard let range, let first = bands.first, let last = bands.last else { return findings }
    if first.range.low < range.low || last.range.high > range.high {
      findings.append(InstrumentFinding(.bandsOutside, at: "\(place).bands"))
    } else if first.range.low > range.low || last.range.high < range.high {
      findings.append(InstrumentFinding(.bandsGap, at: "\(place).bands"))
    }
    return findings
  }

  /// What in a form does not fit the description: items that are not there, and other weights.
  public func check(_ form: Questionnaire) -> [InstrumentFinding] {
    form.findings + ScoringPlan(form, by: self, reversing: []).findings
  }
}

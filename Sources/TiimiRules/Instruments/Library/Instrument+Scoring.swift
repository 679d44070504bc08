import TiimiDomain

/// What is known beside the answers.
public struct ScoringCircumstances: Hashable, Sendable {
  /// The age in years.
  public let age: Int?
  /// The sex that has been recorded.
  public let sex: BandSet.Sex?
  /// The switches that are not in their usual position.
  public let choices: [String: String]

  /// Makes the circumstances; nothing is known by default.
  public init(age: Int? = nil, sex: BandSet.Sex? = nil, choices: [String: String] = [:]) {
    self.age = age
    self.sex = sex
    self.choices = choices
  }
}

extension CaseFacts {
  /// What the client's record tells a scoring: the age on the day, and the sex of the personal identity code.
  public func scoringCircumstances(choices: [String: String] = [:]) -> ScoringCircumstances {
    ScoringCircumstances(
      age: age(on: today),
      sex: sex.flatMap(BandSet.Sex.init),
      choices: choices
    )
  }
}

extension Instrument {
  /// Scores answers; throws `InstrumentRefusal` for a switch that the instrument does not have.
  ///
  /// Everything else that is wrong with the answers becomes a finding: nothing is guessed, and a form
  /// that is not complete has no score.
  public func score(
    _ sheet: AnswerSheet,
    in circumstances: ScoringCircumstances = ScoringCircumstances()
  ) throws(InstrumentRefusal) -> ScoredAnswers {
    try checkChoices(circumstances.choices)
    return InstrumentScorer(self, sheet, circumstances).result
  }

  func checkChoices(_ choices: [String: String]) throws(InstrumentRefusal) {
    let switches = description?.switches ?? []
    for choice in choices {
      let isKnown = switches.contains { known in
        known.id == choice.key && known.values.contains { $0.value == choice.value }
      }
      guard isKnown else {
        let accepted = switches.flatMap { known in known.values.map { "\(known.id)=\($0.value)" } }
        throw .unknownSwitch(accepted: accepted.joined(separator: ", "))
      }
    }
  }
}

import TiimiDomain

extension CaseCommand {
  static func record(
    _ name: String,
    _ value: FactValue,
    note: String? = nil
  ) -> CaseCommand {
    .fact(.record(name: name, value: value, note: note))
  }

  /// Agrees another day than 14 January 2026 for the start of the assessment.
  static func override(agreed: Day, because reason: String = "The client is away") -> CaseCommand {
    .fact(
      .overrideDeadline(
        DeadlineOverride(
          rule: "SHL36-START-7WD",
          computed: Day(number: 20_467),
          agreed: agreed,
          reason: reason
        )
      )
    )
  }

  static func recordScore(
    _ score: String?,
    band: String? = nil,
    by who: Participant = .client
  ) -> CaseCommand {
    .fact(
      .recordResult(
        InstrumentResult(
          instrument: "phq-2",
          version: "1",
          score: score.flatMap(DecimalText.init),
          band: band,
          statedBy: who
        )
      )
    )
  }
}

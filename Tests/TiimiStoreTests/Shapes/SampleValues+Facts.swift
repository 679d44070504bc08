import TiimiDomain

extension SampleValues {
  func facts() -> [ShapeSample] {
    [
      ofCase("factRecorded.1", fact("decision enforced on", .day(day), note: "Päätös 17 §")),
      ofCase("factRecorded.1-least", fact("rai used", .yesNo(true))),
      ofCase("factRecorded.1-number", fact("simultaneous services", .number(DecimalText(3)))),
      ofCase("factRecorded.1-text", fact("special reason", .text("Selvitys on \"kesken\"."))),
      ofCase("deadlineOverridden.1", .fact(.deadlineOverridden(override))),
      ofCase("resultRecorded.1", .fact(.resultRecorded(1, full))),
      ofCase("resultRecorded.1-least", .fact(.resultRecorded(2, level))),
    ]
  }

  private func fact(_ name: String, _ value: FactValue, note: String? = nil) -> CaseEntry {
    .fact(.recorded(name: name, value: value, note: note))
  }

  private var override: DeadlineOverride {
    DeadlineOverride(
      rule: "SHL36-START-7WD",
      computed: day,
      agreed: laterDay,
      reason: "Asiakas on matkoilla."
    )
  }

  private var full: InstrumentResult {
    InstrumentResult(
      instrument: "phq-9",
      version: "1",
      answers: [
        ScreeningAnswer(item: "1", answer: "2"), ScreeningAnswer(item: "9", answer: "1"),
      ],
      score: DecimalText("3.5"),
      band: "minimal",
      alerts: ["item9"],
      statedBy: .client
    )
  }

  private var level: InstrumentResult {
    InstrumentResult(instrument: "cfs", version: "2", statedBy: .staff(nurse))
  }
}

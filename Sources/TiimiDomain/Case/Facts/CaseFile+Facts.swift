extension CaseFile {
  func decide(_ command: FactCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    switch command {
    case .record(let name, let value, let note):
      try requireFact(name, value, note, in: setting)
      return [.fact(.recorded(name: name, value: value, note: note))]
    case .overrideDeadline(let override):
      try requireOverride(override)
      return [.fact(.deadlineOverridden(override))]
    case .recordResult(let result):
      try requireResult(result, in: setting)
      return [.fact(.resultRecorded(results.next, result))]
    }
  }

  private func requireFact(
    _ name: String,
    _ value: FactValue,
    _ note: String?,
    in setting: Setting
  ) throws(Refusal) {
    try refuse(
      !RecordedFact.canBeNamed(name),
      .factNameWrong,
      field: "name",
      facts: ["limit": String(RecordedFact.longestName)]
    )
    if case .text(let words) = value { try requireText(words, "value") }
    try requireLength(note, "note")
    guard let standing = facts[name] else { return }
    let isSame = standing.value == value && standing.note == note
    try refuse(isSame && isSameDay(standing.occurred, setting), .alreadyRecorded, field: "name")
  }

  private func requireOverride(_ override: DeadlineOverride) throws(Refusal) {
    try requireText(override.rule, "rule")
    try requireText(override.reason, "reason")
    try refuse(override.agreed == override.computed, .overrideChangesNothing, field: "to")
    let standing = deadlineOverrides[override.rule]?.override
    try refuse(standing == override, .alreadyRecorded, field: "rule")
  }

  private func requireResult(_ result: InstrumentResult, in setting: Setting) throws(Refusal) {
    try requireText(result.instrument, "instrument")
    try requireText(result.version, "version")
    try requireKnown(result.statedBy, "by")
    if let band = result.band { try requireText(band, "band") }
    for alert in result.alerts { try requireText(alert, "alert") }
    let saysNothing = result.answers.isEmpty && result.score == nil && result.band == nil
    try refuse(saysNothing, .resultSaysNothing, field: "score")
    let same = results.last {
      $0.result == result && isSameDay($0.occurred, setting)
    }
    try refuse(same != nil, .alreadyRecorded, same?.number.reference)
  }

  private func isSameDay(_ moment: Moment, _ setting: Setting) -> Bool {
    HelsinkiTime.day(of: moment) == setting.day
  }

  mutating func apply(_ entry: FactEntry, _ recorded: RecordedEntry) {
    switch entry {
    case .recorded(let name, let value, let note):
      facts[name] = RecordedFact(
        name: name,
        value: value,
        note: note,
        occurred: recorded.occurred,
        version: recorded.version
      )
    case .deadlineOverridden(let override):
      deadlineOverrides[override.rule] = RecordedOverride(
        override: override,
        occurred: recorded.occurred,
        actor: recorded.actor,
        version: recorded.version
      )
    case .resultRecorded(let number, let result):
      results.add(RecordedResult(number: number, result: result, occurred: recorded.occurred))
    }
  }
}

extension FactEntry {
  /// A later fact or override of the same name does not build on the earlier one.
  var links: EntryLinks {
    switch self {
    case .recorded, .deadlineOverridden:
      EntryLinks(touches: [], uses: [ItemReference(.opening)])
    case .resultRecorded(let number, _):
      EntryLinks(touches: [number.reference], uses: [ItemReference(.opening)])
    }
  }
}

extension CaseFile {
  func decide(
    _ command: IdentificationCommand,
    in setting: Setting
  ) throws(Refusal) -> [CaseEntry] {
    switch command {
    case .open(let client, let unit, let caseNumber, let source, let worry):
      try refuse(isOpened, .caseAlreadyOpened)
      try requireText(caseNumber, "case-number")
      try requireText(worry, "worry")
      return [
        .identification(
          .opened(client: client, unit: unit, caseNumber: caseNumber, source: source, worry: worry)
        )
      ]
    case .recordScreening(let record):
      try requireText(record.instrument, "instrument")
      try requireText(record.version, "version")
      try refuse(record.answers.isEmpty, .textMissing, field: "answers")
      return [.identification(.screeningRecorded(screenings.next, record))]
    case .decide(let decision, let reason):
      return try decideIdentification(decision, reason: reason, in: setting)
    }
  }

  private func decideIdentification(
    _ decision: IdentificationDecision,
    reason: String?,
    in setting: Setting
  ) throws(Refusal) -> [CaseEntry] {
    try refuse(identification?.decision == .proposeTeam, .identificationAlreadyDecided)
    let screening = screenings.last
    let recommendation = screening?.record.recommendation
    if recommendation != decision.matchingRecommendation {
      try refuse(reason.isBlank, .decisionNeedsReason, field: "reason")
    }
    try requireLength(reason, "reason")
    if case .lightGuidance(let help, let contactNext) = decision {
      try requireText(help, "help")
      try requireText(contactNext, "next")
    }
    try refuse(
      isIdentified(as: decision, screening: screening?.number, reason: reason),
      .alreadyRecorded
    )
    let decided = CaseEntry.identification(
      .decided(
        decision,
        screening: screening?.number,
        recommendation: recommendation,
        reason: reason
      )
    )
    guard case .lightGuidance(let help, let contactNext) = decision,
      !hasUnfinishedAssessment, transfer == nil
    else { return [decided] }
    try requireAfter(episodes.last?.opened, setting)
    return [decided, .closing(endByGuidance(help: help, contactNext: contactNext))]
  }

  /// True when just this has been decided in this episode.
  private func isIdentified(
    as decision: IdentificationDecision,
    screening: ItemNumber<Screening>?,
    reason: String?
  ) -> Bool {
    guard let identification, let episode = episodes.last else { return false }
    return identification.decision == decision && identification.screening == screening
      && identification.reason == reason && identification.occurred >= episode.opened
  }

  mutating func apply(_ entry: IdentificationEntry, _ recorded: RecordedEntry) {
    switch entry {
    case .opened(let client, let unit, let caseNumber, let source, let worry):
      opening = Opening(
        client: client,
        caseNumber: caseNumber,
        source: source,
        worry: worry,
        occurred: recorded.occurred
      )
      self.unit = unit
      episodes = [Episode(number: 1, opened: recorded.occurred)]
    case .screeningRecorded(let number, let record):
      screenings.add(Screening(number: number, record: record, occurred: recorded.occurred))
    case .decided(let decision, let screening, let recommendation, let reason):
      identification = Identification(
        decision: decision,
        screening: screening,
        recommendation: recommendation,
        reason: reason,
        occurred: recorded.occurred
      )
    }
  }
}

extension IdentificationDecision {
  /// The recommendation that this decision follows.
  public var matchingRecommendation: ScreeningRecommendation {
    switch self {
    case .notIndicated: .notIndicated
    case .lightGuidance: .lightGuidance
    case .proposeTeam: .proposeTeam
    }
  }
}

extension IdentificationEntry {
  var links: EntryLinks {
    switch self {
    case .opened:
      EntryLinks(touches: [ItemReference(.opening)])
    case .screeningRecorded(let number, _):
      EntryLinks(touches: [number.reference], uses: [ItemReference(.opening)])
    case .decided(_, let screening, _, _):
      EntryLinks(
        touches: [ItemReference(.identification)],
        uses: [ItemReference(.opening)] + (screening.map { [$0.reference] } ?? [])
      )
    }
  }
}

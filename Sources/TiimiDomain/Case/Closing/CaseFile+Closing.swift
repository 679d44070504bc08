extension CaseFile {
  func decide(_ command: ClosingCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    switch command {
    case .close(let summary):
      return [.closing(try decideClose(summary))]
    case .reopen(let reason):
      try refuse(!isClosed, .caseNotClosed)
      try requireText(reason, "reason")
      let restored = episodes.last?.closing?.cancelled ?? []
      return [.closing(.reopened(reason: reason, restored: restored))]
    case .requestTransfer(let unit, let reason, let fates):
      try refuse(transfer != nil, .transferPending)
      try refuse(unit == self.unit, .transferToSameUnit, field: "unit")
      try requireText(reason, "reason")
      try requireFates(fates, for: openResponsibilities.map(\.number), leaving: nil)
      return [.closing(.transferRequested(to: unit, reason: reason, fates: fates))]
    case .acceptTransfer:
      guard let transfer else { throw Refusal(.noTransferPending) }
      let known = transfer.fates.map(\.responsibility)
      let added = openResponsibilities.map(\.number).filter { !known.contains($0) }
      let fates = transfer.fates + added.map { ResponsibilityDisposal($0, .keep) }
      return [.closing(.transferAccepted(unit: transfer.unit, fates: fates))]
    case .rejectTransfer(let reason):
      try refuse(transfer == nil, .noTransferPending)
      try requireText(reason, "reason")
      return [.closing(.transferRejected(reason: reason))]
    case .revokeTransfer(let reason):
      try refuse(transfer == nil, .noTransferPending)
      try requireText(reason, "reason")
      return [.closing(.transferRevoked(reason: reason))]
    }
  }

  private func decideClose(_ summary: ClosingSummary) throws(Refusal) -> ClosingEntry {
    let checklist = closingChecklist
    try refuse(
      !checklist.openMinutes.isEmpty,
      .minutesStillOpen,
      facts: ["numbers": checklist.openMinutes.map(\.description).joined(separator: ", ")]
    )
    try refuse(transfer != nil, .transferPending)
    try requireText(summary.summary, "summary")
    try requireText(summary.contactNext, "next")
    if checklist.hasUnfinishedAssessment {
      try refuse(
        summary.unfinishedAssessmentGround.isBlank,
        .unfinishedAssessmentNeedsGround,
        field: "assessment-ground"
      )
    }
    return .closed(summary, cancelled: checklist.responsibilities)
  }

  /// What is still open, for the worker to see before closing.
  public var closingChecklist: ClosingChecklist {
    let rated = Set(ratings.filter { $0.followUp != nil }.map(\.goal))
    return ClosingChecklist(
      responsibilities: openResponsibilities.map(\.number),
      meetings: meetings.filter { $0.stage == .called }.map(\.number),
      followUps: followUps.filter(\.isOpen).map(\.number),
      openMinutes: meetings.filter { $0.stage == .held && $0.minutesAreOpen }.map(\.number),
      hasUnfinishedAssessment: hasUnfinishedAssessment,
      goalsNotRated: goals.map(\.number).filter { !rated.contains($0) }
    )
  }

  /// The closing that follows when light guidance was enough.
  func endByGuidance(help: String, contactNext: String) -> ClosingEntry {
    .closed(
      ClosingSummary(reason: .guidanceSufficed, summary: help, contactNext: contactNext),
      cancelled: openResponsibilities.map(\.number)
    )
  }

  mutating func apply(_ entry: ClosingEntry, _ recorded: RecordedEntry) {
    switch entry {
    case .closed(let summary, let cancelled):
      close(summary, cancelled: cancelled, at: recorded.occurred)
    case .reopened(_, let restored):
      reopen(restoring: restored, at: recorded.occurred)
    case .transferRequested(let unit, let reason, let fates):
      transfer = PendingTransfer(
        unit: unit,
        reason: reason,
        fates: fates,
        occurred: recorded.occurred
      )
    case .transferAccepted(let unit, let fates):
      self.unit = unit
      transfer = nil
      dispose(fates)
    case .transferRejected, .transferRevoked:
      transfer = nil
    }
  }

  private mutating func close(
    _ summary: ClosingSummary,
    cancelled: [ItemNumber<Responsibility>],
    at moment: Moment
  ) {
    for number in cancelled {
      responsibilities.change(number) {
        beforeClosing[number] = $0.stage
        $0.stage = .cancelled(reason: nil, byClosing: true)
      }
    }
    for meeting in meetings where meeting.stage == .called {
      meetings.change(meeting.number) { $0.stage = .cancelled(reason: nil) }
    }
    followUps.changeAll { if $0.isOpen { $0.isCancelled = true } }
    guard let last = episodes.indices.last else { return }
    episodes[last].closing = EpisodeClosing(
      summary: summary,
      cancelled: cancelled,
      occurred: moment
    )
  }

  /// Starts a new episode: restores what the closing cancelled and proposes the team again.
  private mutating func reopen(restoring: [ItemNumber<Responsibility>], at moment: Moment) {
    for number in restoring {
      let stage = beforeClosing[number] ?? .agreed
      responsibilities.change(number) { $0.stage = stage }
    }
    beforeClosing = [:]
    members.changeAll { if $0.isActive || $0.stage == .approved { $0.stage = .proposed } }
    assessment = Assessment()
    episodes.append(Episode(number: episodes.count + 1, opened: moment))
  }
}

extension ClosingEntry {
  var links: EntryLinks {
    switch self {
    case .closed(_, let cancelled):
      EntryLinks(
        touches: [ItemReference(.closing)],
        uses: [ItemReference(.opening)] + cancelled.map(\.reference)
      )
    case .reopened:
      EntryLinks(
        touches: [ItemReference(.closing), ItemReference(.assessment)])
    case .transferRequested(_, _, let fates):
      EntryLinks(
        touches: [ItemReference(.transfer)],
        uses: fates.map(\.responsibility.reference)
      )
    case .transferAccepted(_, let fates):
      EntryLinks(
        touches: [ItemReference(.transfer)]
          + fates.map { ItemReference(.responsibilityStage, $0.responsibility.value) }
      )
    case .transferRejected, .transferRevoked:
      EntryLinks(touches: [ItemReference(.transfer)])
    }
  }
}

extension CaseFile {
  func decide(_ command: ClosingCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    switch command {
    case .close(let summary):
      return [.closing(try decideClose(summary, in: setting))]
    case .reopen(let reason):
      try refuse(!isClosed, .caseNotClosed)
      try requireAfter(episodes.last?.closing?.occurred, setting)
      try requireText(reason, "reason")
      let restored = episodes.last?.closing?.cancelled ?? []
      return [.closing(.reopened(reason: reason, restored: restored))]
    case .requestTransfer(let unit, let reason, let fates):
      try refuse(transfer != nil, .transferPending)
      try refuse(unit == self.unit, .transferToSameUnit, field: "unit")
      try requireText(reason, "reason")
      let open = openResponsibilities.map(\.number)
      try requireFates(fates, for: open, leaving: nil, in: setting)
      return [.closing(.transferRequested(to: unit, reason: reason, fates: fates))]
    case .acceptTransfer:
      guard let transfer else { throw Refusal(.noTransferPending) }
      let fates = fatesAtAcceptance(of: transfer, on: setting.day)
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

  private func decideClose(
    _ summary: ClosingSummary,
    in setting: Setting
  ) throws(Refusal) -> ClosingEntry {
    let checklist = closingChecklist
    try requireAfter(episodes.last?.opened, setting)
    try refuse(
      !checklist.openMinutes.isEmpty,
      .minutesStillOpen,
      facts: ["numbers": checklist.openMinutes.map(\.description).joined(separator: ", ")]
    )
    try refuse(transfer != nil, .transferPending)
    try requireText(summary.summary, "summary")
    try requireText(summary.contactNext, "next")
    try requireLength(summary.unfinishedAssessmentGround, "assessment-ground")
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
      openMinutes: meetingsWithOpenMinutes.map(\.number),
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
  ///
  /// The team is who belonged to it, or was approved, when the case was closed.
  private mutating func reopen(restoring: [ItemNumber<Responsibility>], at moment: Moment) {
    for number in restoring {
      let stage = beforeClosing[number] ?? .agreed
      responsibilities.change(number) { $0.stage = stage }
    }
    beforeClosing = [:]
    let closed = HelsinkiTime.day(of: episodes.last?.closing?.occurred ?? moment)
    members.changeAll {
      if $0.isActive(from: closed) || $0.stage == .approved { $0.stage = .proposed }
    }
    convener = nil
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
        uses: [ItemReference(.opening), ItemReference(.transfer)] + cancelled.map(\.reference)
      )
    case .reopened:
      EntryLinks(
        touches: [ItemReference(.closing), ItemReference(.assessment)])
    case .transferRequested(_, _, let fates):
      EntryLinks(
        touches: [ItemReference(.transfer)],
        uses: fates.flatMap(\.references)
      )
    case .transferAccepted(_, let fates):
      EntryLinks(
        touches: [ItemReference(.transfer)]
          + fates.map { ItemReference(.responsibilityStage, $0.responsibility.value) },
        uses: fates.flatMap(\.references)
      )
    case .transferRejected, .transferRevoked:
      EntryLinks(touches: [ItemReference(.transfer)])
    }
  }
}

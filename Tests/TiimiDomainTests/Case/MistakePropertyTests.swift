import Testing
import TiimiDomain

@Suite struct `Any mistake taken back` {
  private static let seeds = Array(UInt64(1)...40)

  @Test(arguments: seeds)
  func `gives the state before it, when it was the latest act`(seed: UInt64) throws {
    try RandomWalk.steps(seed: seed) { before, told, after in
      var fork = after
      for entry in told.reversed() {
        guard fork.refusal(of: .mark(entry.version)) == nil else { return }
        try fork.tell(.mark(entry.version))
      }
      #expect(Standing(fork.file) == Standing(before.file))
    }
  }

  @Test(arguments: seeds)
  func `gives the state of a history in which it was never written`(seed: UInt64) throws {
    let end = try RandomWalk.end(seed: seed)
    for number in markable(in: end) {
      var fork = end
      try fork.tell(.mark(number))
      let never = CaseFile(
        id: Cast.caseID,
        replaying: end.history.entries.filter { $0.version != number }
      )
      #expect(Standing(fork.file) == Standing(never), "entry \(number)")
      #expect(fork.file.flaws == [], "entry \(number)")
    }
  }

  @Test(arguments: seeds)
  func `leaves nothing that could not have been written without it`(seed: UInt64) throws {
    let end = try RandomWalk.end(seed: seed)
    let before = Set(misfits(of: end.history.entries))
    for number in markable(in: end) {
      var fork = end
      try fork.tell(.mark(number))
      let new = Set(misfits(of: fork.history.entries)).subtracting(before)
      #expect(new == [], "entry \(number)")
    }
  }

  private func markable(in story: Story) -> [Int] {
    story.history.entries.map(\.version).filter { story.refusal(of: .mark($0)) == nil }
  }

  /// The entries that could not have been written had the marked ones never been, and why not.
  private func misfits(of history: [RecordedEntry]) -> [String] {
    let marked = Set(history.compactMap(\.markedEntry))
    var file = CaseFile(id: Cast.caseID)
    var misfits: [String] = []
    for recorded in history
    where recorded.markedEntry == nil && !marked.contains(recorded.version) {
      if let reason = file.reason(against: recorded), !Self.lookedAround.contains(reason) {
        misfits.append("\(recorded.version) \(recorded.entry): \(reason)")
      }
      file.apply(recorded)
    }
    return misfits
  }

  /// Conditions about the whole case at the time of writing, which a later mark may unsettle.
  ///
  /// A mark must not be stopped by them: whether the team was large enough, what was closed or
  /// done, a repetition, and the days that are being put right are for people to look at again.
  private static let lookedAround: Set<RefusalCode> = [
    .teamTooSmall, .assessmentHasNoGround, .assessmentBeforeContact, .alreadyRecorded,
    .unfinishedAssessmentNeedsGround, .minutesStillOpen, .responsibilityFateMissing,
  ]
}

extension CaseFile {
  /// Why an entry could not be written now, or nil when it could.
  fileprivate func reason(against recorded: RecordedEntry) -> RefusalCode? {
    let setting = Setting(
      actor: recorded.actor,
      occurred: recorded.occurred,
      recorded: recorded.recorded,
      staff: Cast.staff
    )
    do {
      _ = try decide(recorded.entry.command, in: setting)
      return nil
    } catch {
      return error.reason
    }
  }
}

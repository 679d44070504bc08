import TiimiDomain

extension Session {
  /// Does the same to many cases, each in a transaction of its own.
  ///
  /// One case is done whole or not at all; a refused one leaves the others as they are. When the
  /// register itself fails, the cases that follow are left alone.
  /// - Parameters:
  ///   - action: What to do.
  ///   - targets: The cases, in order; one that is named twice is done once.
  ///   - occurred: When it happened; now by default.
  ///   - dryRun: True to try everything and write nothing.
  ///   - progress: Told how many cases have been worked on.
  /// - Returns: What became of each case, in order.
  /// - Throws: What `progress` throws, and errors that have no code.
  public func perform(
    _ action: BulkAction,
    on targets: [BulkTarget],
    at occurred: Moment? = nil,
    dryRun: Bool = false,
    progress: (Int) throws -> Void = { _ in }
  ) throws -> [BulkLine] {
    var lines: [BulkLine] = []
    var seen: Set<CaseID> = []
    var hasFailed = false
    for (place, target) in targets.enumerated() {
      try progress(place)
      if hasFailed {
        lines.append(BulkLine(target: target, id: nil, caseNumber: nil, outcome: .notTried))
        continue
      }
      let line = try line(action, on: target, besides: &seen, at: occurred, dryRun: dryRun)
      guard let line else { continue }
      if case .refused(let refusal) = line.outcome { hasFailed = refusal.kind == .failed }
      lines.append(line)
    }
    try progress(targets.count)
    return lines
  }

  /// Works on one case; nil when it has been worked on before.
  private func line(
    _ action: BulkAction,
    on target: BulkTarget,
    besides seen: inout Set<CaseID>,
    at occurred: Moment?,
    dryRun: Bool
  ) throws -> BulkLine? {
    var id: CaseID?
    var number: String?
    let outcome: BulkOutcome
    do {
      let found = try caseID(target.text)
      guard seen.insert(found).inserted else { return nil }
      id = found
      outcome = try write(dryRun: dryRun) { batch in
        let file = try batch.file(found)
        number = file.opening?.caseNumber
        return try batch.perform(action, on: file, at: occurred)
      }
    } catch let refusal as Refusal where refusal.reason == .alreadyRecorded {
      outcome = .skipped(.alreadyDone)
    } catch let refusal as any CodedRefusal {
      outcome = .refused(refusal)
    }
    return BulkLine(target: target, id: id, caseNumber: number, outcome: outcome)
  }
}

extension Batch {
  fileprivate func perform(
    _ action: BulkAction,
    on file: CaseFile,
    at occurred: Moment?
  ) throws -> BulkOutcome {
    let day = HelsinkiTime.day(of: occurred ?? session.now)
    switch try action.step(on: file, day: day) {
    case .skip(let reason): return .skipped(reason)
    case .perform(let commands):
      var version = file.version
      for command in commands {
        version = try perform(command, on: file.id, at: occurred).file.version
      }
      return .done(version: version)
    }
  }
}

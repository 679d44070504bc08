import TiimiDomain

extension BulkAction {
  /// What the action comes to on a case, as the case stands on the day.
  func step(on file: CaseFile, day: Day) throws -> BulkStep {
    switch self {
    case .nameOwnWorker(let naming):
      Self.naming(naming, on: file)
    case .handOver(let handOver):
      BulkStep(try handOver.commands(on: file, day: day), orElse: .nothingToHandOver)
    case .transfer(let unit, let reason, let fate):
      Self.transfer(to: unit, reason: reason, fate: fate, on: file)
    case .close(let summary, let cancelsOpen):
      try Self.closing(summary, cancelsOpen: cancelsOpen, on: file)
    case .inform(let information):
      Self.informing(information, on: file)
    }
  }

  /// A need of special support that is on record stays on record.
  private static func naming(_ naming: OwnWorkerNaming, on file: CaseFile) -> BulkStep {
    let before = file.ownWorkerNaming
    if before?.staff == naming.staff, naming.coWorker == nil || before?.coWorker == naming.coWorker
    {
      return .skip(.alreadyDone)
    }
    let whole = OwnWorkerNaming(
      staff: naming.staff,
      coWorker: naming.coWorker,
      specialSupport: naming.specialSupport || before?.specialSupport == true,
      healthGround: naming.healthGround
    )
    return .perform([.team(.nameOwnWorker(whole))])
  }

  private static func transfer(
    to unit: UnitID,
    reason: String,
    fate: ResponsibilityFate,
    on file: CaseFile
  ) -> BulkStep {
    if file.unit == unit || file.transfer?.unit == unit { return .skip(.alreadyDone) }
    let fates = file.openResponsibilities.map { ResponsibilityDisposal($0.number, fate) }
    return .perform([.closing(.requestTransfer(to: unit, reason: reason, fates: fates))])
  }

  private static func closing(
    _ summary: ClosingSummary,
    cancelsOpen: Bool,
    on file: CaseFile
  ) throws -> BulkStep {
    if file.isClosed { return .skip(.alreadyDone) }
    let open = file.closingChecklist
    let counts = [
      "responsibilities": open.responsibilities.count, "meetings": open.meetings.count,
      "followUps": open.followUps.count,
    ].filter { $0.value > 0 }
    if !cancelsOpen, !counts.isEmpty {
      throw CentreRefusal(.openItemsLeft, facts: counts.mapValues(String.init))
    }
    return .perform([.closing(.close(summary))])
  }

  private static func informing(_ information: Information, on file: CaseFile) -> BulkStep {
    if let answer = file.answer, let episode = file.episodes.last,
      answer.occurred >= episode.opened, answer.answer == .yes || answer.answer == .no
    {
      return .skip(.alreadyAnswered)
    }
    return .perform([.invitation(.inform(information))])
  }
}

extension BulkAction.HandOver {
  fileprivate func commands(on file: CaseFile, day: Day) throws -> [CaseCommand] {
    let ownWork = parts.contains(.ownWork) ? ownWork(in: file) : []
    let rest = parts.contains(.responsibilities) ? try promises(in: file, day: day) : []
    return ownWork + rest
  }

  /// Names the receiver in the place of the one who leaves; the rest of the naming stays.
  private func ownWork(in file: CaseFile) -> [CaseCommand] {
    guard let naming = file.ownWorkerNaming, naming.staff == from || naming.coWorker == from else {
      return []
    }
    let staff = naming.staff == from ? to : naming.staff
    let coWorker = naming.coWorker == from ? to : naming.coWorker
    let next = OwnWorkerNaming(
      staff: staff,
      coWorker: coWorker == staff ? nil : coWorker,
      specialSupport: naming.specialSupport,
      healthGround: healthGround ?? naming.healthGround
    )
    return [.team(.nameOwnWorker(next))]
  }

  /// Hands each open responsibility over, and the convening of the team.
  ///
  /// Only a member can have them, and who is a member is the client's to say.
  private func promises(in file: CaseFile, day: Day) throws -> [CaseCommand] {
    let mine = file.members.filter { $0.participant == .staff(from) }.map(\.number)
    let open = mine.flatMap { file.openResponsibilities(of: .member($0)) }
    let convenes = file.convener.map(mine.contains) ?? false
    guard convenes || !open.isEmpty else { return [] }
    let receiver = file.activeMembers(on: day).first { $0.participant == .staff(to) }
    guard let receiver else { throw CentreRefusal(.receiverNotInTeam, field: "to") }
    let promises = open.map {
      CaseCommand.agreement(.handOver($0.number, to: .member(receiver.number), reason: reason))
    }
    return promises + (convenes ? [.team(.nameConvener(receiver.number))] : [])
  }
}

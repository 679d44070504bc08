extension CaseFile {
  func decide(_ command: TeamCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    switch command {
    case .nameOwnWorker(let naming):
      return try decideOwnWorker(naming, in: setting)
    case .recordNoOwnWorker(let ground):
      try requireText(ground, "ground")
      try refuse(ownWorker == OwnWorker.none(ground: ground), .alreadyRecorded)
      return [.team(.noOwnWorker(ground: ground))]
    default:
      try requireYes()
      return [.team(try decideMembership(command, in: setting))]
    }
  }

  private func decideMembership(
    _ command: TeamCommand,
    in setting: Setting
  ) throws(Refusal) -> TeamEntry {
    switch command {
    case .propose(let participant, let capacity, let need, let reason):
      return try decideProposal(participant, capacity: capacity, need: need, reason: reason)
    case .approve(let number):
      let member = try find(number, in: members, field: "member")
      try refuse(member.stage != .proposed, .memberAlreadyAnswered, number.reference)
      return .approved(number)
    case .declineForClient(let number, let words):
      let member = try find(number, in: members, field: "member")
      try refuse(!member.awaitsAnswer, .memberAlreadyAnswered, number.reference)
      return .declinedByClient(number, words: words)
    case .accept(let number, let from, let until):
      try requireApproved(number)
      if let until { try refuse(until < from, .daysReversed, field: "until") }
      return .accepted(number, from: from, until: until)
    case .decline(let number, let reason):
      let member = try find(number, in: members, field: "member")
      try refuse(!member.awaitsAnswer, .memberAlreadyAnswered, number.reference)
      try requireText(reason, "reason")
      return .declined(number, reason: reason)
    case .end(let number, let day, let reason, let fates):
      return try decideEnd(number, day: day, reason: reason, fates: fates)
    case .nameConvener(let number):
      let member = try find(number, in: members, field: "member")
      try refuse(!member.isActive, .memberNotActive, number.reference)
      try refuse(convener == number, .alreadyRecorded, number.reference)
      return .convenerNamed(number)
    case .nameOwnWorker, .recordNoOwnWorker:
      throw Refusal(.ownWorkerUnqualified)
    }
  }

  private func decideProposal(
    _ participant: Participant,
    capacity: Capacity,
    need: ItemNumber<Need>,
    reason: String
  ) throws(Refusal) -> TeamEntry {
    try refuse(participant == .client, .clientIsAlwaysMember)
    _ = try find(need, in: needs, field: "need")
    try requireText(reason, "reason")
    let standing = members.first {
      $0.participant == participant && ($0.isActive || $0.awaitsAnswer)
    }
    try refuse(standing != nil, .memberAlreadyInTeam, standing?.number.reference)
    return .proposed(
      members.next,
      participant,
      capacity: capacity,
      need: need,
      reason: reason
    )
  }

  private func requireApproved(_ number: ItemNumber<Member>) throws(Refusal) {
    let member = try find(number, in: members, field: "member")
    switch member.stage {
    case .approved: return
    case .proposed: throw Refusal(.memberNotApproved, item: number.reference)
    case .declinedByClient: throw Refusal(.memberDeclinedByClient, item: number.reference)
    case .accepted, .declined, .ended:
      throw Refusal(.memberAlreadyAnswered, item: number.reference)
    }
  }

  private func decideEnd(
    _ number: ItemNumber<Member>,
    day: Day,
    reason: String,
    fates: [ResponsibilityDisposal]
  ) throws(Refusal) -> TeamEntry {
    let member = try find(number, in: members, field: "member")
    guard case .accepted(let from, _) = member.stage else {
      throw Refusal(.memberNotActive, item: number.reference)
    }
    try refuse(day < from, .daysReversed, field: "day")
    try requireText(reason, "reason")
    let open = openResponsibilities.filter { $0.holder == .member(number) }
    try requireFates(fates, for: open.map(\.number), leaving: number)
    return .ended(number, day: day, reason: reason, fates: fates)
  }

  /// Refuses unless each open responsibility has just one fate, and a possible one.
  func requireFates(
    _ fates: [ResponsibilityDisposal],
    for open: [ItemNumber<Responsibility>],
    leaving: ItemNumber<Member>?
  ) throws(Refusal) {
    for disposal in fates {
      try refuse(
        !open.contains(disposal.responsibility),
        .fateOfOtherResponsibility,
        disposal.responsibility.reference,
        field: "fate"
      )
      try requirePossible(disposal, leaving: leaving)
    }
    let told = fates.map(\.responsibility)
    try refuse(Set(told).count != told.count, .fateToldTwice, field: "fate")
    let missing = open.filter { !told.contains($0) }
    try refuse(
      !missing.isEmpty,
      .responsibilityFateMissing,
      field: "fate",
      facts: ["numbers": missing.map(\.description).joined(separator: ", ")]
    )
  }

  private func requirePossible(
    _ disposal: ResponsibilityDisposal,
    leaving: ItemNumber<Member>?
  ) throws(Refusal) {
    switch disposal.fate {
    case .keep:
      try refuse(leaving != nil, .leaverCannotKeep, disposal.responsibility.reference)
    case .handOver(let accountable):
      try requireAccountable(accountable)
      try refuse(
        leaving.map { accountable == .member($0) } ?? false,
        .leaverCannotKeep,
        disposal.responsibility.reference
      )
    case .cancel(let reason):
      try requireText(reason, "fate")
    case .unassign:
      return
    }
  }
}

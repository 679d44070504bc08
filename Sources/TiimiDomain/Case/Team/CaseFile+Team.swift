extension CaseFile {
  func decide(_ command: TeamCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    if command.needsYes { try requireYes() }
    return [.team(try decideTeam(command, in: setting))]
  }

  private func decideTeam(
    _ command: TeamCommand,
    in setting: Setting
  ) throws(Refusal) -> TeamEntry {
    switch command {
    case .propose(let participant, let capacity, let need, let reason):
      return try decideProposal(
        participant,
        capacity: capacity,
        need: need,
        reason: reason,
        in: setting
      )
    case .approve(let number):
      let member = try find(number, in: members, field: "member")
      try refuse(member.stage != .proposed, .memberAlreadyAnswered, number.reference)
      return .approved(number)
    case .declineForClient(let number, let words):
      let member = try find(number, in: members, field: "member")
      try refuse(!member.awaitsAnswer, .memberAlreadyAnswered, number.reference)
      try requireLength(words, "words")
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
      return try decideEnd(number, day: day, reason: reason, fates: fates, in: setting)
    case .nameConvener(let number):
      let member = try find(number, in: members, field: "member")
      try refuse(!member.isActive(from: setting.day), .memberNotActive, number.reference)
      try refuse(convener == number, .alreadyRecorded, number.reference)
      return .convenerNamed(number)
    case .nameOwnWorker(let naming):
      return try decideOwnWorker(naming, in: setting)
    case .recordNoOwnWorker(let ground):
      try requireText(ground, "ground")
      try refuse(ownWorker == OwnWorker.none(ground: ground), .alreadyRecorded)
      return .noOwnWorker(ground: ground)
    }
  }

  private func decideProposal(
    _ participant: Participant,
    capacity: Capacity,
    need: ItemNumber<Need>,
    reason: String,
    in setting: Setting
  ) throws(Refusal) -> TeamEntry {
    try refuse(participant == .client, .clientIsAlwaysMember)
    try requireKnown(participant, "who")
    _ = try find(need, in: needs, field: "need")
    try requireText(reason, "reason")
    let standing = members.first {
      $0.participant == participant && ($0.isActive(from: setting.day) || $0.awaitsAnswer)
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
    fates: [ResponsibilityDisposal],
    in setting: Setting
  ) throws(Refusal) -> TeamEntry {
    let member = try find(number, in: members, field: "member")
    guard case .accepted(let from, _) = member.stage else {
      throw Refusal(.memberNotActive, item: number.reference)
    }
    try refuse(day < from, .daysReversed, field: "day")
    try refuse(day > setting.today, .dayInFuture, field: "day")
    try requireText(reason, "reason")
    let open = openResponsibilities(of: .member(number)).map(\.number)
    try requireFates(fates, for: open, leaving: number, in: setting)
    return .ended(number, day: day, reason: reason, fates: fates)
  }
}

extension TeamCommand {
  /// False for what the statute asks of every case, and for leaving a team.
  fileprivate var needsYes: Bool {
    switch self {
    case .nameOwnWorker, .recordNoOwnWorker, .end, .decline: false
    case .propose, .approve, .declineForClient, .accept, .nameConvener: true
    }
  }
}

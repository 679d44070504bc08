extension CaseFile {
  /// Names the own worker by the qualification rule of 1301/2014 42 §.
  ///
  /// The own worker is a social-welfare professional of 817/2015 3 §, or a health professional when
  /// that is justified for the service whole. For a client in need of special support the own
  /// worker or a co-worker is a social worker in a public-service relationship.
  func decideOwnWorker(
    _ naming: OwnWorkerNaming,
    in setting: Setting
  ) throws(Refusal) -> TeamEntry {
    let coWorker = try coWorker(of: naming, in: setting)
    guard let worker = setting.staff[naming.staff] else {
      throw Refusal(.staffUnknown, field: "staff")
    }
    if !worker.profession.isSocialWelfareProfessional {
      try refuse(!worker.profession.isHealthProfessional, .ownWorkerUnqualified, field: "staff")
      try refuse(naming.healthGround.isBlank, .ownWorkerHealthNeedsGround, field: "ground")
    }
    try requireLength(naming.healthGround, "ground")
    if naming.specialSupport {
      let qualified = [worker, coWorker].compactMap { $0 }.contains {
        $0.profession == .socialWorker && $0.isPublicServant
      }
      try refuse(!qualified, .ownWorkerNeedsSocialWorker, field: "staff")
    }
    try refuse(ownWorkerNaming == naming, .alreadyRecorded)
    return .ownWorkerNamed(naming)
  }

  private func coWorker(
    of naming: OwnWorkerNaming,
    in setting: Setting
  ) throws(Refusal) -> Professional? {
    guard let staff = naming.coWorker else { return nil }
    try refuse(staff == naming.staff, .participantTwice, field: "co-worker")
    guard let coWorker = setting.staff[staff] else {
      throw Refusal(.staffUnknown, field: "co-worker")
    }
    return coWorker
  }

  mutating func apply(_ entry: TeamEntry) {
    switch entry {
    case .proposed(let number, let participant, let capacity, let need, let reason):
      members.add(
        Member(
          number: number,
          participant: participant,
          capacity: capacity,
          need: need,
          reason: reason,
          stage: .proposed
        )
      )
    case .approved(let number):
      members.change(number) { $0.stage = .approved }
    case .declinedByClient(let number, let words):
      members.change(number) { $0.stage = .declinedByClient(words: words) }
    case .accepted(let number, let from, let until):
      members.change(number) { $0.stage = .accepted(from: from, until: until) }
    case .declined(let number, let reason):
      members.change(number) { $0.stage = .declined(reason: reason) }
    case .ended(let number, let day, let reason, let fates):
      members.change(number) { $0.stage = .ended(day, reason: reason) }
      dispose(fates)
      if convener == number { convener = nil }
    case .ownWorkerNamed(let naming):
      ownWorker = .named(naming.staff, coWorker: naming.coWorker)
      ownWorkerNaming = naming
    case .noOwnWorker(let ground):
      ownWorker = OwnWorker.none(ground: ground)
      ownWorkerNaming = nil
    case .convenerNamed(let number):
      convener = number
    }
  }
}

extension TeamEntry {
  var links: EntryLinks {
    switch self {
    case .proposed(let number, _, _, let need, _):
      EntryLinks(
        touches: [number.reference],
        uses: [ItemReference(.answer), need.reference]
      )
    case .approved(let number), .declinedByClient(let number, _), .accepted(let number, _, _):
      EntryLinks(
        touches: [ItemReference(.memberStage, number.value)],
        uses: [number.reference, ItemReference(.answer)]
      )
    case .declined(let number, _):
      EntryLinks(
        touches: [ItemReference(.memberStage, number.value)],
        uses: [number.reference]
      )
    case .ended(let number, _, _, let fates):
      EntryLinks(
        touches: [ItemReference(.memberStage, number.value)]
          + fates.map { ItemReference(.responsibilityStage, $0.responsibility.value) },
        uses: [number.reference] + fates.flatMap(\.references)
      )
    case .ownWorkerNamed, .noOwnWorker:
      EntryLinks(touches: [ItemReference(.ownWorker)], uses: [ItemReference(.opening)])
    case .convenerNamed(let number):
      EntryLinks(
        touches: [ItemReference(.convener)],
        uses: [
          number.reference, ItemReference(.memberStage, number.value), ItemReference(.answer),
        ]
      )
    }
  }
}

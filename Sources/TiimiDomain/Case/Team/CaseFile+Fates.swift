extension CaseFile {
  /// Refuses unless each open responsibility has just one fate, and a possible one.
  func requireFates(
    _ fates: [ResponsibilityDisposal],
    for open: [ItemNumber<Responsibility>],
    leaving: ItemNumber<Member>?,
    in setting: Setting
  ) throws(Refusal) {
    for disposal in fates {
      try refuse(
        !open.contains(disposal.responsibility),
        .fateOfOtherResponsibility,
        disposal.responsibility.reference,
        field: "fate"
      )
      try requirePossible(disposal, leaving: leaving, in: setting)
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
    leaving: ItemNumber<Member>?,
    in setting: Setting
  ) throws(Refusal) {
    switch disposal.fate {
    case .keep:
      try refuse(leaving != nil, .leaverCannotKeep, disposal.responsibility.reference)
    case .handOver(let accountable):
      try requireAccountable(accountable, on: setting.day)
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

  /// The fates chosen in a transfer request as they can come true at the acceptance.
  ///
  /// What was done or cancelled meanwhile has no fate any more, what was agreed meanwhile is kept,
  /// and what was meant for somebody who has left is left to nobody.
  func fatesAtAcceptance(
    of transfer: PendingTransfer,
    on day: Day
  ) -> [ResponsibilityDisposal] {
    openResponsibilities.map(\.number).map { number in
      let chosen = transfer.fates.first { $0.responsibility == number }?.fate ?? .keep
      guard case .handOver(.member(let receiver)) = chosen,
        members[receiver]?.isActive(from: day) != true
      else { return ResponsibilityDisposal(number, chosen) }
      return ResponsibilityDisposal(number, .unassign)
    }
  }

  /// Gives each responsibility that is still open the fate chosen for it.
  mutating func dispose(_ fates: [ResponsibilityDisposal]) {
    for disposal in fates where responsibilities[disposal.responsibility]?.isOpen == true {
      responsibilities.change(disposal.responsibility) {
        switch disposal.fate {
        case .keep: break
        case .handOver(let holder):
          $0.holder = holder
          $0.stage = .agreed
        case .unassign:
          $0.holder = nil
          $0.stage = .agreed
        case .cancel(let reason):
          $0.stage = .cancelled(reason: reason, byClosing: false)
        }
      }
    }
  }
}

extension ResponsibilityDisposal {
  /// What a fate leans on: the responsibility, and the membership of a receiver.
  var references: [ItemReference] {
    guard case .handOver(let holder) = fate else { return [responsibility.reference] }
    return [responsibility.reference] + holder.references
  }
}

extension CaseFile {
  func decide(_ command: AgreementCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    if command.needsYes { try requireYes() }
    return [.agreement(try decideAgreement(command, in: setting))]
  }

  private func decideAgreement(
    _ command: AgreementCommand,
    in setting: Setting
  ) throws(Refusal) -> AgreementEntry {
    switch command {
    case .setGoal(let need, let words, let scale, let weight):
      return try decideGoal(need: need, words: words, scale: scale, weight: weight)
    case .rate(let rating):
      try requireRating(rating)
      return .rated(rating)
    case .agree(let what, let holder, let due, let basis):
      return try decideResponsibility(what, holder: holder, due: due, basis: basis, in: setting)
    case .accept(let number):
      try requireUnanswered(number)
      return .accepted(number)
    case .decline(let number, let reason):
      try requireUnanswered(number)
      try requireText(reason, "reason")
      return .declined(number, reason: reason)
    case .handOver(let number, let holder, let reason):
      let responsibility = try findOpen(number)
      try requireAccountable(holder, on: setting.day)
      try refuse(responsibility.isWaiting(for: holder), .handOverToHolder, number.reference)
      try requireText(reason, "reason")
      return .handedOver(number, to: holder, reason: reason)
    case .reschedule(let number, let due, let reason):
      let responsibility = try findOpen(number)
      try refuse(due < setting.day, .dueDayPast, number.reference, field: "due")
      try requireText(reason, "reason")
      try refuse(responsibility.due == due, .alreadyRecorded, number.reference)
      return .rescheduled(number, due: due, reason: reason)
    case .complete(let number, let day, let outcome):
      _ = try findOpen(number)
      try requireText(outcome, "outcome")
      try requireDayOfCase(day, "day", in: setting)
      return .completed(number, day: day, outcome: outcome)
    case .cancel(let number, let reason):
      _ = try findOpen(number)
      try requireText(reason, "reason")
      return .cancelled(number, reason: reason)
    }
  }

  private func decideGoal(
    need: ItemNumber<Need>,
    words: String,
    scale: GoalScale?,
    weight: Int
  ) throws(Refusal) -> AgreementEntry {
    _ = try find(need, in: needs, field: "need")
    try requireText(words, "words")
    try requireNumber(weight, in: 1...9, "weight")
    if let scale {
      let isWhole = scale.steps.count == 5 && !scale.steps.contains { Optional($0).isBlank }
      try refuse(!isWhole, .goalScaleIncomplete, field: "scale")
      for step in scale.steps { try requireLength(step, "scale") }
    }
    let same = goals.first { $0.need == need && $0.words == words }
    try refuse(same != nil, .alreadyRecorded, same?.number.reference)
    return .goalSet(goals.next, need: need, words: words, scale: scale, weight: weight)
  }

  private func decideResponsibility(
    _ what: String,
    holder: Accountable,
    due: Day,
    basis: ResponsibilityBasis,
    in setting: Setting
  ) throws(Refusal) -> AgreementEntry {
    try requireText(what, "what")
    try requireAccountable(holder, on: setting.day)
    try refuse(due < setting.day, .dueDayPast, field: "due")
    try requireBasis(basis)
    let same = openResponsibilities.first {
      $0.what == what && $0.holder == holder && $0.due == due
    }
    try refuse(same != nil, .alreadyRecorded, same?.number.reference)
    return .agreed(
      responsibilities.next,
      what: what,
      holder: holder,
      due: due,
      basis: basis
    )
  }

  private func requireBasis(_ basis: ResponsibilityBasis) throws(Refusal) {
    switch basis {
    case .topic(let number): _ = try find(number, in: topics, field: "basis")
    case .goal(let number): _ = try find(number, in: goals, field: "basis")
    case .need(let number): _ = try find(number, in: needs, field: "basis")
    }
  }

  /// Refuses unless the accountable one is the client or a member whose period is not over.
  func requireAccountable(_ accountable: Accountable, on day: Day) throws(Refusal) {
    guard case .member(let number) = accountable else { return }
    let member = try find(number, in: members, field: "holder")
    try refuse(!member.isActive(from: day), .memberNotActive, number.reference, field: "holder")
  }

  private func requireRating(_ rating: GoalRating) throws(Refusal) {
    _ = try find(rating.goal, in: goals, field: "goal")
    try requireNumber(rating.rating, in: -2...2, "rating")
    try requireLength(rating.words, "words")
    if let number = rating.followUp {
      let followUp = try find(number, in: followUps, field: "followup")
      try refuse(followUp.isCancelled, .followUpNotOpen, number.reference)
    }
    let same = ratings.contains {
      $0.goal == rating.goal && $0.viewpoint == rating.viewpoint
        && $0.followUp == rating.followUp
    }
    try refuse(same, .ratedAlready, rating.goal.reference)
  }

  private func requireUnanswered(_ number: ItemNumber<Responsibility>) throws(Refusal) {
    let responsibility = try findOpen(number)
    try refuse(responsibility.holder == nil, .responsibilityHasNoHolder, number.reference)
    try refuse(
      responsibility.stage != .agreed,
      .responsibilityAlreadyAnswered,
      number.reference
    )
  }

  private func findOpen(
    _ number: ItemNumber<Responsibility>
  ) throws(Refusal) -> Responsibility {
    let responsibility = try find(number, in: responsibilities, field: "responsibility")
    try refuse(!responsibility.isOpen, .responsibilityNotOpen, number.reference)
    return responsibility
  }
}

extension AgreementCommand {
  /// False for what ends a promise: it is recorded after a no too.
  fileprivate var needsYes: Bool {
    switch self {
    case .complete, .cancel: false
    case .setGoal, .rate, .agree, .accept, .decline, .handOver, .reschedule: true
    }
  }
}

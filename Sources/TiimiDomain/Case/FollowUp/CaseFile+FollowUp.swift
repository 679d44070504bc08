extension CaseFile {
  func decide(_ command: FollowUpCommand, in setting: Setting) throws(Refusal) -> [CaseEntry] {
    try requireYes()
    try refuse(plan.agreements.isEmpty, .planNotAgreed)
    switch command {
    case .schedule(let day):
      return [.followUp(try decideSchedule(day, in: setting))]
    case .hold(let number, let day, let experience, let next):
      let followUp = try find(number, in: followUps, field: "followup")
      try refuse(!followUp.isOpen, .followUpNotOpen, number.reference)
      try requireDayOfCase(day, "day", in: setting)
      try requireText(experience.words, "experience")
      let held = CaseEntry.followUp(
        .held(number, day: day, experience: experience, next: next)
      )
      guard case .followUp(let nextDay) = next else { return [held] }
      try refuse(nextDay <= day, .followUpDayPast, field: "next")
      if followUps.contains(where: { $0.planned == nextDay && $0.isOpen }) { return [held] }
      return [held, .followUp(.scheduled(followUps.next, nextDay))]
    }
  }

  private func decideSchedule(_ day: Day, in setting: Setting) throws(Refusal) -> FollowUpEntry {
    try refuse(day < setting.day, .followUpDayPast, field: "day")
    let same = followUps.first { $0.planned == day && $0.isOpen }
    try refuse(same != nil, .alreadyRecorded, same?.number.reference)
    return .scheduled(followUps.next, day)
  }

  mutating func apply(_ entry: FollowUpEntry) {
    switch entry {
    case .scheduled(let number, let day):
      followUps.add(FollowUp(number: number, planned: day))
    case .held(let number, let day, let experience, let next):
      followUps.change(number) {
        $0.held = HeldFollowUp(day: day, experience: experience, next: next)
      }
    }
  }
}

extension FollowUpEntry {
  var links: EntryLinks {
    switch self {
    case .scheduled(let number, _):
      EntryLinks(
        touches: [number.reference],
        uses: [ItemReference(.planAgreement), ItemReference(.answer)]
      )
    case .held(let number, _, _, _):
      EntryLinks(
        touches: [ItemReference(.followUpStage, number.value)],
        uses: [number.reference, ItemReference(.answer)]
      )
    }
  }
}

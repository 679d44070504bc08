extension CaseFile {
  /// Everything in the case that waits for somebody; empty for a closed case.
  public var openItems: [OpenItem] {
    guard isOpened, !isClosed else { return [] }
    return responsibilityItems + callingItems + meetingItems + memberItems + followUpItems
      + planningItems + invitationItems + transferItems
  }

  /// Who looks after the case: the own worker, else the convener, else nobody but the unit.
  public var lead: StaffID? {
    if case .named(let staff, _) = ownWorker { return staff }
    return convener.flatMap { staff(of: $0) }
  }

  private func staff(of member: ItemNumber<Member>) -> StaffID? {
    guard let member = members[member], member.isActive,
      case .staff(let staff) = member.participant
    else { return nil }
    return staff
  }

  private func item(
    _ kind: OpenItemKind,
    _ number: Int = 0,
    for staff: StaffID?,
    day: Day? = nil,
    minute: Int? = nil,
    words: String? = nil
  ) -> OpenItem {
    OpenItem(
      kind: kind,
      number: number,
      staff: staff,
      unit: staff == nil ? unit : nil,
      day: day,
      minute: minute,
      words: words
    )
  }

  private var responsibilityItems: [OpenItem] {
    openResponsibilities.map { responsibility in
      let (kind, staff) = waiting(for: responsibility)
      return item(
        kind,
        responsibility.number.value,
        for: staff,
        day: responsibility.due,
        words: responsibility.what
      )
    }
  }

  private func waiting(for responsibility: Responsibility) -> (OpenItemKind, StaffID?) {
    if case .declined = responsibility.stage { return (.responsibilityWithoutHolder, lead) }
    guard let holder = responsibility.holder else { return (.responsibilityWithoutHolder, lead) }
    guard case .member(let number) = holder, let staff = staff(of: number) else {
      return (isGone(holder) ? .responsibilityWithoutHolder : .responsibilityOfOthers, lead)
    }
    return (responsibility.stage == .agreed ? .responsibilityToAccept : .responsibility, staff)
  }

  private func isGone(_ holder: Accountable) -> Bool {
    guard case .member(let number) = holder else { return false }
    return members[number]?.isActive != true
  }

  private var meetingItems: [OpenItem] {
    let team = Set(members.compactMap { staff(of: $0.number) } + [lead].compactMap { $0 })
    return meetings.flatMap { meeting -> [OpenItem] in
      switch meeting.stage {
      case .called:
        return team.sorted().map {
          item(
            .meeting,
            meeting.number.value,
            for: $0,
            day: meeting.venue.starts.day,
            minute: meeting.venue.starts.minute,
            words: meeting.venue.place
          )
        }
      case .held where meeting.minutesAreOpen:
        return [
          item(
            .minutesToClose,
            meeting.number.value,
            for: lead,
            day: meeting.venue.starts.day
          )
        ]
      case .held, .cancelled: return []
      }
    }
  }

  private var memberItems: [OpenItem] {
    members.filter(\.awaitsAnswer).map { member in
      guard member.stage == .approved else {
        return item(.memberToApprove, member.number.value, for: lead)
      }
      if case .staff(let staff) = member.participant {
        return item(.membershipToAccept, member.number.value, for: staff, words: member.reason)
      }
      return item(.memberAnswerAwaited, member.number.value, for: lead)
    }
  }

  private var followUpItems: [OpenItem] {
    followUps.filter(\.isOpen).map {
      item(.followUp, $0.number.value, for: lead, day: $0.planned)
    }
  }

  private var planningItems: [OpenItem] {
    guard answer?.answer == .yes, let agreed = plan.agreements.last else { return [] }
    let day = HelsinkiTime.day(of: agreed.occurred)
    let held = followUps.filter { $0.held.map { $0.day >= day } ?? false }
    let isOver = followUps.last { $0.held != nil }?.held?.next == .closing && !held.isEmpty
    if isOver || followUps.contains(where: \.isOpen) { return [] }
    return [item(.followUpToPlan, for: lead)]
  }

  private var callingItems: [OpenItem] {
    guard answer?.answer == .yes, !meetings.contains(where: \.isCalledOrHeld) else { return [] }
    let isTogether =
      activeMembers.count >= 2 && activeMembers.contains { $0.capacity == .professional }
    return isTogether ? [item(.meetingToCall, for: lead)] : []
  }

  private var invitationItems: [OpenItem] {
    guard identification?.decision == .proposeTeam else { return [] }
    switch answer?.answer {
    case .later(let until): return [item(.askAgain, for: lead, day: until)]
    case nil:
      guard let informed else { return [item(.clientToInform, for: lead)] }
      return [item(.answerAwaited, for: lead, day: HelsinkiTime.day(of: informed))]
    case .yes, .no: return []
    }
  }

  private var transferItems: [OpenItem] {
    guard let transfer else { return [] }
    let day = HelsinkiTime.day(of: transfer.occurred)
    return [
      OpenItem(
        kind: .transferToAnswer,
        number: 0,
        staff: nil,
        unit: transfer.unit,
        day: day,
        minute: nil,
        words: transfer.reason
      ),
      item(.transferRequested, for: lead, day: day, words: transfer.reason),
    ]
  }
}

extension Meeting {
  fileprivate var isCalledOrHeld: Bool { stage == .called || stage == .held }
}

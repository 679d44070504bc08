extension CaseFile {
  /// Everything in the case that waits for somebody; empty for a closed case.
  public var openItems: [OpenItem] {
    guard isOpened, !isClosed else { return [] }
    return responsibilityItems + meetingItems + memberItems + followUpItems + statutoryItems
      + invitationItems + transferItems
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

  private var statutoryItems: [OpenItem] {
    var items: [OpenItem] = []
    if let contact = assessment.contact, assessment.started == nil {
      let grounds = contact.clockGrounds.map(\.rawValue).joined(separator: " ")
      items.append(item(.assessmentToStart, for: lead, day: contact.day, words: grounds))
    }
    let isChild = assessment.contact?.grounds.contains(.childSpecialSupport) == true
    if let initiation = assessment.initiation, isChild, assessment.completed == nil {
      items.append(item(.childAssessment, for: lead, day: initiation.day))
    }
    return items
  }

  private var invitationItems: [OpenItem] {
    guard identification?.decision == .proposeTeam else { return [] }
    switch answer?.answer {
    case .later(let until): return [item(.askAgain, for: lead, day: until)]
    case nil: return [item(.answerAwaited, for: lead)]
    case .yes, .no: return []
    }
  }

  private var transferItems: [OpenItem] {
    transfer.map {
      [
        OpenItem(
          kind: .transferToAnswer,
          number: 0,
          staff: nil,
          unit: $0.unit,
          day: HelsinkiTime.day(of: $0.occurred),
          minute: nil,
          words: $0.reason
        )
      ]
    } ?? []
  }
}

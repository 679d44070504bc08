import TiimiDomain

/// Who of the team the client has approved so far.
struct TeamReading {
  private var people: [ItemNumber<Member>: Participant] = [:]
  private var approved: Set<ItemNumber<Member>> = []

  mutating func take(_ entry: TeamEntry) {
    switch entry {
    case .proposed(let number, let participant, _, _, _): people[number] = participant
    case .approved(let number), .accepted(let number, _, _): approved.insert(number)
    case .declinedByClient(let number, _), .declined(let number, _):
      approved.remove(number)
      people[number] = nil
    case .ended(let number, _, _, _): people[number] = nil
    case .ownWorkerNamed, .noOwnWorker, .convenerNamed: break
    }
  }

  /// A reopened case proposes its team anew.
  mutating func reopen() {
    approved = []
  }

  func meeting(
    _ number: ItemNumber<Meeting>,
    _ attendance: [Attendance],
    _ reason: String?,
    _ step: ProcessStep
  ) -> MeetingHeld {
    let present = attendance.filter(\.presence.isThere).map(\.participant)
    let members = people.filter { present.contains($0.value) }.map(\.key)
    return MeetingHeld(
      number: number.value,
      entry: step.entry,
      day: step.day,
      isClientPresent: present.contains(.client),
      isReasonRecorded: reason != nil,
      membersPresent: members.count,
      membersNotApproved: members.count { !approved.contains($0) }
    )
  }
}

/// The consents to a shared plan and their withdrawals.
struct ConsentReading {
  private var consents: [ItemNumber<Permission>: (from: Day, until: Day?)] = [:]

  /// A permission that was withdrawn stood until the day before the withdrawal.
  mutating func take(_ entry: InvitationEntry, _ day: Day) {
    switch entry {
    case .permitted(let number, let terms, _) where terms.kind == .sharedPlanConsent:
      consents[number] = (terms.from, terms.until)
    case .permissionWithdrawn(let number, _):
      guard let consent = consents[number] else { return }
      let last = Day(number: Int(day.number) - 1)
      consents[number] = (consent.from, min(last, consent.until ?? last))
    default: break
    }
  }

  func isStanding(on day: Day) -> Bool {
    consents.values.contains { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
  }
}

/// The responsibilities and how long a day of theirs passed without a word.
struct PromiseReading {
  fileprivate struct Promise {
    var kept: PromiseKept
    var due: Day
    var lastWord: Day
    var isOpen = true
  }

  fileprivate var promises: [ItemNumber<Responsibility>: Promise] = [:]

  mutating func take(_ entry: AgreementEntry, _ step: ProcessStep) {
    switch entry {
    case .agreed(let number, _, _, let due, _):
      let kept = PromiseKept(number: number.value, entry: step.entry, agreed: step.day, due: due)
      promises[number] = Promise(kept: kept, due: due, lastWord: step.day)
    case .handedOver(let number, _, _): hear(number, .handedOver, step, hasReason: true)
    case .declined(let number, _): hear(number, .declined, step, hasReason: true)
    case .rescheduled(let number, let due, _):
      hear(number, .rescheduled, step, hasReason: true)
      promises[number]?.due = due
      if promises[number]?.kept.silence == nil { promises[number]?.kept.due = due }
    case .completed(let number, _, _):
      hear(number, .done, step, hasReason: false)
      promises[number]?.isOpen = false
    case .cancelled(let number, _):
      hear(number, .cancelled, step, hasReason: true)
      promises[number]?.isOpen = false
    case .goalSet, .rated, .accepted: break
    }
  }

  mutating func close(_ numbers: [ItemNumber<Responsibility>], on day: Day, entry: Int) {
    for number in numbers {
      promises[number]?.hear(.closedWithCase, on: day, entry: entry, hasReason: false)
      promises[number]?.isOpen = false
    }
  }

  mutating func restore(_ numbers: [ItemNumber<Responsibility>]) {
    for number in numbers { promises[number]?.isOpen = true }
  }

  /// The responsibilities agreed by the last day, those that ended before the first left out.
  func standing(until last: Day, from first: Day) -> [PromiseKept] {
    promises.values.filter { $0.isOpen || $0.lastWord >= first }
      .map { promise in
        guard promise.isOpen else { return promise.kept }
        var silent = promise
        silent.hear(.nothing, on: last, entry: nil, hasReason: false)
        return silent.kept
      }
      .sorted { $0.number < $1.number }
  }

  private mutating func hear(
    _ number: ItemNumber<Responsibility>,
    _ word: PromiseKept.Word,
    _ step: ProcessStep,
    hasReason: Bool
  ) {
    promises[number]?.hear(word, on: step.day, entry: step.entry, hasReason: hasReason)
  }
}

extension PromiseReading.Promise {
  /// A word on a day: whatever time has passed since the due day, or the word before, was silent.
  fileprivate mutating func hear(
    _ word: PromiseKept.Word,
    on day: Day,
    entry: Int?,
    hasReason: Bool
  ) {
    let silence = Int(day.number) - Int(max(due, lastWord).number)
    let isLonger = kept.silence.map { silence > $0 } ?? true
    if day > due, isLonger {
      kept.silence = silence
      kept.due = due
      kept.word = word
      kept.wordEntry = entry
      kept.isReasonRecorded = hasReason
    } else if word.settles, kept.silence == nil {
      kept.silence = 0
      kept.word = word
      kept.wordEntry = entry
    }
    lastWord = max(lastWord, day)
  }
}

extension PromiseKept.Word {
  /// Whether the due day needs no other word after it.
  fileprivate var settles: Bool {
    switch self {
    case .done, .rescheduled, .cancelled, .closedWithCase: true
    case .handedOver, .declined, .nothing: false
    }
  }
}

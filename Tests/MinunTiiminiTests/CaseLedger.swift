import TiimiDomain

/// A case kept by hand from its raw entries, in plain dictionaries.
///
/// It shares no code with the case file, so that it can tell when the case file is wrong.
struct CaseLedger {
  struct Member {
    var staff: StaffID?
    var isProfessional: Bool
    var need: Int
    var stage = "proposed"
    var from: Day?
    var until: Day?

    func belongs(on day: Day) -> Bool {
      guard stage == "accepted", let from else { return false }
      return from <= day && (until.map { day <= $0 } ?? true)
    }
  }

  struct Meeting {
    var stage = "called"
    var day: Day
    var hasClient = false
    var hasReason = false
    var isOpen = true
  }

  struct Promise {
    var stage = "agreed"
    var holder: Int?
    var isClients: Bool
    var due: Day
    var basis: String
    var isOpen: Bool { ["agreed", "accepted", "declined"].contains(stage) }
  }

  struct FollowUp {
    var planned: Day
    var held: Day?
    var closes = false
    var isCancelled = false
    var isOpen: Bool { held == nil && !isCancelled }
  }

  var number = ""
  var client: ClientID?
  var unit: UnitID?
  var isClosed = false
  var screened: Day?
  var decision: (proposes: Bool, day: Day)?
  var informed: Day?
  var answer: String?
  var askAgain: Day?
  var contact: (day: Day, isClients: Bool, hasGround: Bool)?
  var initiated: Day?
  var isEnforced = false
  var started: Day?
  var completed: Day?
  var needFound = false
  var evaluatedOwnWorkerNeed = false
  var needsOwnWorker = false
  var hasClientView = false
  var needs: [Int: Int] = [:]
  var members: [Int: Member] = [:]
  var ownWorker: StaffID?
  var hasOwnWorkerGround = false
  var convener: Int?
  var meetings: [Int: Meeting] = [:]
  var topics: [Int: (meeting: Int, isClients: Bool, isDecided: Bool)] = [:]
  var goals: [Int: Int] = [:]
  var ratings: [Int: Set<Viewpoint>] = [:]
  var promises: [Int: Promise] = [:]
  var closedPromises: [Int: String] = [:]
  var closedOn: Day?
  var planItems: Set<Int> = []
  var planAgreed: Day?
  var followUps: [Int: FollowUp] = [:]
  var transfer: (unit: UnitID, day: Day)?

  init(_ entries: [RecordedEntry], until day: Day) {
    for entry in entries where HelsinkiTime.day(of: entry.recorded) <= day {
      note(entry.entry, on: HelsinkiTime.day(of: entry.occurred))
    }
  }

  var lead: StaffID? {
    if let ownWorker { return ownWorker }
    guard let convener, let member = members[convener], member.stage == "accepted" else {
      return nil
    }
    return member.staff
  }

  func works(_ staff: StaffID) -> Bool {
    ownWorker == staff || members.values.contains { $0.staff == staff && $0.stage == "accepted" }
  }

  private mutating func note(_ entry: CaseEntry, on day: Day) {
    switch entry {
    case .identification(.opened(let who, let place, let text, _, _)):
      (client, unit, number) = (who, place, text)
    case .identification(.screeningRecorded): screened = day
    case .identification(.decided(let decided, _, _, _)):
      decision = (decided == .proposeTeam, day)
    case .invitation(let entry): note(entry, on: day)
    case .assessment(let entry): note(entry)
    case .team(let entry): note(entry)
    case .meeting(let entry): note(entry)
    case .agreement(let entry): note(entry)
    case .plan(.written(let item, _)): planItems.insert(item.rawValue)
    case .plan(.agreed): planAgreed = day
    case .followUp(.scheduled(let number, let planned)):
      followUps[number.value] = FollowUp(planned: planned)
    case .followUp(.held(let number, let held, _, let next)):
      followUps[number.value]?.held = held
      followUps[number.value]?.closes = next == .closing
    case .closing(let entry): note(entry, on: day)
    case .fact(.recorded("decision enforced day", _, _)): isEnforced = true
    default: break
    }
  }

  private mutating func note(_ entry: InvitationEntry, on day: Day) {
    switch entry {
    case .informed: informed = day
    case .answered(.yes, _, _): answer = "yes"
    case .answered(.no, _, _): answer = "no"
    case .answered(.later(let until), _, _): (answer, askAgain) = ("later", until)
    default: break
    }
  }

  private mutating func note(_ entry: AssessmentEntry) {
    switch entry {
    case .contactRecorded(let day, let source, let grounds):
      contact = (day, source != .other, !grounds.filter { $0 != .childSpecialSupport }.isEmpty)
    case .initiationRecorded(let day, _): initiated = day
    case .started(let day): started = day
    case .completed(let day, let conclusion, _):
      (completed, needFound) = (day, conclusion.needFound)
    case .viewRecorded(_, let who, _): hasClientView = hasClientView || who == .client
    case .needRecorded(let number, let area, _, _, _): needs[number.value] = area.rawValue
    case .ownWorkerNeedEvaluated(let isNeeded, _):
      (evaluatedOwnWorkerNeed, needsOwnWorker) = (true, isNeeded)
    default: break
    }
  }

  private mutating func note(_ entry: TeamEntry) {
    switch entry {
    case .proposed(let number, let who, let capacity, let need, _):
      var staff: StaffID?
      if case .staff(let id) = who { staff = id }
      members[number.value] = Member(
        staff: staff,
        isProfessional: capacity == .professional,
        need: need.value
      )
    case .approved(let number): members[number.value]?.stage = "approved"
    case .declinedByClient(let number, _): members[number.value]?.stage = "declinedByClient"
    case .accepted(let number, let from, let until):
      members[number.value]?.stage = "accepted"
      members[number.value]?.from = from
      members[number.value]?.until = until
    case .declined(let number, _): members[number.value]?.stage = "declined"
    case .ownWorkerNamed(let naming): ownWorker = naming.staff
    case .noOwnWorker: hasOwnWorkerGround = true
    case .convenerNamed(let number): convener = number.value
    case .ended(let number, _, _, _): members[number.value]?.stage = "ended"
    }
  }

  private mutating func note(_ entry: MeetingEntry) {
    switch entry {
    case .called(let number, let venue): meetings[number.value] = Meeting(day: venue.starts.day)
    case .cancelled(let number, _): meetings[number.value]?.stage = "cancelled"
    case .held(let number, let attendance, let reason):
      meetings[number.value]?.stage = "held"
      meetings[number.value]?.hasReason = reason != nil
      meetings[number.value]?.hasClient = attendance.contains {
        $0.participant == .client && [.inPerson, .remote].contains($0.presence)
      }
    case .raised(let number, let meeting, _, let who):
      topics[number.value] = (meeting.value, who == .client, false)
    case .settled(let number, .decided): topics[number.value]?.isDecided = true
    case .minutesClosed(let number, _, _, _): meetings[number.value]?.isOpen = false
    default: break
    }
  }

  private mutating func note(_ entry: AgreementEntry) {
    switch entry {
    case .goalSet(let number, let need, _, _, _): goals[number.value] = need.value
    case .rated(let rating) where rating.followUp != nil:
      ratings[rating.goal.value, default: []].insert(rating.viewpoint)
    case .agreed(let number, _, let holder, let due, let basis):
      var member: Int?
      if case .member(let number) = holder { member = number.value }
      promises[number.value] = Promise(
        holder: member,
        isClients: holder == .client,
        due: due,
        basis: basis.ledgerText
      )
    case .accepted(let number): promises[number.value]?.stage = "accepted"
    case .completed(let number, _, _): promises[number.value]?.stage = "done"
    case .cancelled(let number, _): promises[number.value]?.stage = "cancelled"
    case .rescheduled(let number, let due, _): promises[number.value]?.due = due
    default: break
    }
  }

  private mutating func note(_ entry: ClosingEntry, on day: Day) {
    switch entry {
    case .closed(_, let cancelled):
      (isClosed, closedOn) = (true, day)
      for number in cancelled.map(\.value) {
        closedPromises[number] = promises[number]?.stage
        promises[number]?.stage = "cancelled"
      }
      for (number, meeting) in meetings where meeting.stage == "called" {
        meetings[number]?.stage = "cancelled"
      }
      for number in followUps.keys where followUps[number]?.held == nil {
        followUps[number]?.isCancelled = true
      }
    case .reopened(_, let restored):
      isClosed = false
      for number in restored.map(\.value) {
        promises[number]?.stage = closedPromises[number] ?? "agreed"
      }
      for (number, member) in members {
        let stayed = member.until.map { until in closedOn.map { $0 <= until } ?? true } ?? true
        if member.stage == "approved" || (member.stage == "accepted" && stayed) {
          members[number]?.stage = "proposed"
        }
      }
      (convener, contact, initiated, started, completed) = (nil, nil, nil, nil, nil)
      (evaluatedOwnWorkerNeed, needsOwnWorker, hasClientView) = (false, false, false)
    case .transferRequested(let unit, _, _): transfer = (unit, day)
    case .transferRevoked, .transferRejected, .transferAccepted: transfer = nil
    }
  }
}

extension ResponsibilityBasis {
  fileprivate var ledgerText: String {
    switch self {
    case .topic(let number): "topic(\(number.value))"
    case .goal(let number): "goal(\(number.value))"
    case .need(let number): "need(\(number.value))"
    }
  }
}

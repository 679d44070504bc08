import TiimiDomain

/// What waits in a case that is kept by hand, worked out apart from the program.
struct LedgerWork {
  /// A line: its key without the case's number, in whose list it stands, and its last day.
  struct Line: Hashable {
    var key: String
    var staff: StaffID?
    var unit: UnitID?
    var due: Day?
    var isAwaited = false
    var isForToday = false
    var isByRule = false
  }

  let ledger: CaseLedger
  let birth: Day?
  let today: Day
  private(set) var lines: [Line] = []

  init(_ ledger: CaseLedger, birth: Day?, today: Day) {
    self.ledger = ledger
    self.birth = birth
    self.today = today
    guard !ledger.number.isEmpty, !ledger.isClosed else { return }
    promises()
    meetings()
    members()
    followUps()
    invitation()
    transfer()
    duties()
    gapsOfAssessment()
    gapsOfPlan()
    gapsOfTeam()
    notices()
  }

  private var saidYes: Bool { ledger.answer == "yes" }

  private mutating func add(
    _ key: String,
    due: Day? = nil,
    for staff: StaffID?,
    awaited: Bool = false
  ) {
    lines.append(
      Line(
        key: key,
        staff: staff,
        unit: staff == nil ? ledger.unit : nil,
        due: due,
        isAwaited: awaited
      )
    )
  }

  private mutating func rule(_ key: String, due: Day? = nil) {
    add(key, due: due, for: ledger.lead)
    lines[lines.count - 1].isByRule = true
    lines[lines.count - 1].isForToday = key.hasPrefix("notice/")
  }

  private mutating func promises() {
    for (number, promise) in ledger.promises where promise.isOpen {
      let holder = promise.holder.flatMap { ledger.members[$0] }
      let isThere = holder?.stage == "accepted"
      if promise.isClients {
        add("responsibilityOfOthers/\(number)", due: promise.due, for: ledger.lead, awaited: true)
      } else if isThere, let staff = holder?.staff, promise.stage != "declined" {
        let kind = promise.stage == "agreed" ? "responsibilityToAccept" : "responsibility"
        add("\(kind)/\(number)", due: promise.due, for: staff)
      } else {
        add("responsibilityWithoutHolder/\(number)", due: promise.due, for: ledger.lead)
      }
    }
  }

  private mutating func meetings() {
    var team = Set(ledger.members.values.filter { $0.stage == "accepted" }.compactMap(\.staff))
    if let lead = ledger.lead { team.insert(lead) }
    for (number, meeting) in ledger.meetings {
      if meeting.stage == "called" {
        for staff in team { add("meeting/\(number)", due: meeting.day, for: staff) }
      } else if meeting.stage == "held", meeting.isOpen {
        add("minutesToClose/\(number)", due: meeting.day.adding(days: 7), for: ledger.lead)
      }
    }
    let active = ledger.members.values.filter { $0.stage == "accepted" }
    let isTogether = active.count >= 2 && active.contains { $0.isProfessional }
    let met = ledger.meetings.values.contains { $0.stage != "cancelled" }
    if saidYes, isTogether, !met { add("meetingToCall/0", for: ledger.lead) }
  }

  private mutating func members() {
    for (number, member) in ledger.members {
      if member.stage == "proposed" { add("memberToApprove/\(number)", for: ledger.lead) }
      guard member.stage == "approved" else { continue }
      if let staff = member.staff {
        add("membershipToAccept/\(number)", for: staff)
      } else {
        add("memberAnswerAwaited/\(number)", for: ledger.lead, awaited: true)
      }
    }
  }

  private mutating func followUps() {
    for (number, followUp) in ledger.followUps where followUp.isOpen {
      add("followUp/\(number)", due: followUp.planned, for: ledger.lead)
    }
    guard saidYes, let agreed = ledger.planAgreed,
      !ledger.followUps.values.contains(where: \.isOpen)
    else { return }
    let last = ledger.followUps.sorted { $0.key < $1.key }.last { $0.value.held != nil }?.value
    let isFollowed = ledger.followUps.values.contains { $0.held.map { $0 >= agreed } ?? false }
    if !(last?.closes == true && isFollowed) { add("followUpToPlan/0", for: ledger.lead) }
  }

  private mutating func invitation() {
    guard ledger.decision?.proposes == true else { return }
    if ledger.answer == "later" {
      add("askAgain/0", due: ledger.askAgain, for: ledger.lead)
    } else if ledger.answer == nil, let informed = ledger.informed {
      add("answerAwaited/0", due: informed.adding(days: 7), for: ledger.lead, awaited: true)
    } else if ledger.answer == nil {
      add("clientToInform/0", for: ledger.lead)
    }
  }

  private mutating func transfer() {
    guard let transfer = ledger.transfer else { return }
    lines.append(Line(key: "transferToAnswer/0", unit: transfer.unit, isForToday: true))
    add("transferRequested/0", for: ledger.lead, awaited: true)
  }

  private mutating func duties() {
    if let screened = ledger.screened, ledger.decision == nil {
      rule("duty/MT-DECIDE", due: Weekdays.day(5, after: screened))
    }
    if let initiated = ledger.initiated, initiated >= Weekdays.actInForce, !ledger.isEnforced {
      let last = initiated.adding(months: 3)
      rule("duty/SHL45-ENFORCE", due: Weekdays.day(1, after: last.adding(days: -1)))
    }
    guard let contact = ledger.contact, contact.day >= Weekdays.actInForce,
      ledger.started == nil
    else { return }
    rule("duty/SHL36-URGENT", due: contact.day)
    let isOld = birth.map { $0.adding(months: 75 * 12) <= contact.day } ?? false
    if contact.isClients, isOld || contact.hasGround {
      rule("duty/SHL36-START-7WD", due: Weekdays.day(7, after: contact.day))
    }
  }

  private mutating func gapsOfAssessment() {
    let hasPlan = !ledger.planItems.isEmpty
    if ledger.completed != nil {
      if ledger.needFound, ledger.needs.isEmpty { rule("gap/SHL37-NEED") }
      if !ledger.hasClientView { rule("gap/SHL37-VIEW") }
      if !ledger.evaluatedOwnWorkerNeed { rule("gap/SHL37-OWN-WORKER-NEED") }
    } else if ledger.planAgreed != nil {
      rule("gap/SHL37-CONCLUSION")
    }
    let wantsOwnWorker = ledger.completed != nil || hasPlan || ledger.needsOwnWorker
    if ledger.ownWorker == nil, !ledger.hasOwnWorkerGround, wantsOwnWorker {
      rule("gap/SHL42-OWN-WORKER")
    }
  }

  private mutating func gapsOfPlan() {
    let hasPlan = !ledger.planItems.isEmpty
    if hasPlan {
      for item in 1...11 where !ledger.planItems.contains(item) {
        rule("gap/SHL39-ITEMS#\(item)")
      }
    }
    guard saidYes else { return }
    if hasPlan || ledger.completed != nil {
      for need in ledger.needs.keys where !ledger.goals.values.contains(need) {
        rule("gap/MT-GAP-NEED-GOAL#\(need)")
      }
    }
    if hasPlan || ledger.meetings.values.contains(where: isOver) {
      for (goal, need) in ledger.goals where !isPromised("goal(\(goal))", "need(\(need))") {
        rule("gap/MT-GAP-GOAL-RESPONSIBILITY#\(goal)")
      }
    }
    let isFollowed = ledger.followUps.values.contains { $0.held.map { $0 < today } ?? false }
    for goal in ledger.goals.keys where isFollowed && ledger.ratings[goal, default: []].count < 3 {
      rule("gap/MT-GAP-RATING#\(goal)")
    }
  }

  private mutating func gapsOfTeam() {
    guard saidYes else { return }
    for (topic, content) in ledger.topics where content.isDecided {
      guard let meeting = ledger.meetings[content.meeting], isOver(meeting) else { continue }
      if !isPromised("topic(\(topic))", nil) { rule("gap/MT-GAP-DECISION#\(topic)") }
    }
    let isAnybodyActive = ledger.members.values.contains { $0.belongs(on: today) }
    if ledger.completed != nil || !ledger.planItems.isEmpty || isAnybodyActive {
      let covered = ledger.members.values.filter {
        ["proposed", "approved"].contains($0.stage) || $0.belongs(on: today)
          || ($0.stage == "accepted" && $0.from.map { $0 > today } ?? false)
      }
      let areas = Set(covered.compactMap { ledger.needs[$0.need] })
      for (need, area) in ledger.needs where !areas.contains(area) {
        rule("gap/MT-GAP-COVERAGE#\(need)")
      }
    }
    if ledger.convener == nil, isAnybodyActive { rule("gap/MT-GAP-CONVENER") }
  }

  private mutating func notices() {
    for (number, meeting) in ledger.meetings where meeting.stage == "held" && !meeting.hasClient {
      let isMended = ledger.meetings.values.contains {
        $0.day > meeting.day && (($0.stage == "held" && $0.hasClient) || $0.stage == "called")
      }
      if meeting.hasReason, !isMended { rule("notice/MT-CLIENT-PRESENT#\(number)") }
    }
    for (number, meeting) in ledger.meetings {
      let topics = ledger.topics.values.filter { $0.meeting == number }
      let isAhead = meeting.stage == "called" || (meeting.stage == "held" && meeting.isOpen)
      if saidYes, isAhead, !topics.isEmpty, !topics.contains(where: \.isClients) {
        rule("notice/MT-TOPIC-FIRST#\(number)")
      }
    }
    guard saidYes, let agreed = ledger.planAgreed else { return }
    let target = agreed.adding(months: 3)
    let days = ledger.followUps.values.compactMap { followUp -> Day? in
      if followUp.isOpen { return followUp.planned }
      return followUp.held.flatMap { $0 >= agreed ? $0 : nil }
    }
    if today <= target, !days.isEmpty, !days.contains(where: { $0 <= target }) {
      rule("notice/MT-FOLLOW-UP-CADENCE")
    }
  }

  private func isOver(_ meeting: CaseLedger.Meeting) -> Bool {
    meeting.stage == "held" && (!meeting.isOpen || meeting.day < today)
  }

  private func isPromised(_ basis: String, _ other: String?) -> Bool {
    ledger.promises.values.contains {
      let isStanding = $0.stage != "cancelled" || basis.hasPrefix("topic")
      return isStanding && ($0.basis.contains(basis) || other.map($0.basis.contains) ?? false)
    }
  }
}

/// Weekdays counted from a list of holidays, apart from the program's own calendar.
enum Weekdays {
  /// The day from which the embedded rules of the Social Welfare Act are in force.
  static let actInForce = Day(iso: "2025-01-01") ?? Day(number: 0)

  private static let holidays: Set<String> = [
    "2022-12-24", "2022-12-26", "2023-01-06", "2023-04-07", "2023-04-10", "2023-05-01",
    "2023-05-18", "2023-06-23", "2023-12-06", "2023-12-25", "2023-12-26", "2024-01-01",
    "2024-03-29", "2024-04-01", "2024-05-01", "2024-05-09", "2024-06-21", "2024-12-06",
    "2024-12-24", "2024-12-25", "2024-12-26", "2025-01-01", "2025-01-06", "2025-04-18",
    "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-20", "2025-12-24", "2025-12-25",
    "2025-12-26", "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01",
  ]

  static func day(_ count: Int, after start: Day) -> Day {
    var (day, left) = (start, count)
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday.rawValue < 6, !holidays.contains(day.iso) { left -= 1 }
    }
    return day
  }
}

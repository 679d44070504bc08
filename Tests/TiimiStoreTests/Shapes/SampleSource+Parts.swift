import TiimiDomain

extension SampleSource {
  mutating func participant() -> Participant {
    switch int(0...3) {
    case 0: .client
    case 1: .closePerson(int(1...9))
    case 2: .staff(identifier())
    default: .outside(name: text(), organisation: text())
    }
  }

  mutating func voice() -> Voice {
    bool() ? .client : .representative(ground: choice(), name: text())
  }

  mutating func accountable() -> Accountable {
    bool() ? .client : .member(number())
  }

  mutating func basis() -> ResponsibilityBasis {
    switch int(0...2) {
    case 0: .topic(number())
    case 1: .goal(number())
    default: .need(number())
    }
  }

  mutating func disposal() -> ResponsibilityDisposal {
    let fate: ResponsibilityFate =
      switch int(0...3) {
      case 0: .keep
      case 1: .handOver(to: accountable())
      case 2: .unassign
      default: .cancel(reason: text())
      }
    return ResponsibilityDisposal(number(), fate)
  }

  mutating func venue(phone: String? = nil) -> Venue {
    Venue(
      starts: wallTime(),
      ends: wallTime(),
      place: perhaps { $0.text() },
      mode: choice(),
      link: perhaps { $0.text() },
      phone: phone
    )
  }

  mutating func identification() -> RemoteIdentification {
    switch int(0...3) {
    case 0: .strong
    case 1: .known
    case 2: .document
    default: .other(text())
    }
  }

  mutating func attendance(identified: RemoteIdentification? = nil) -> Attendance {
    let presence: Presence =
      switch int(0...3) {
      case 0: .inPerson
      case 1: .remote
      case 2: .excused(reason: text())
      default: .absent
      }
    return Attendance(
      participant(),
      presence,
      arrived: perhaps { $0.wallTime() },
      left: perhaps { $0.wallTime() },
      identified: identified
    )
  }

  mutating func topicOutcome() -> TopicOutcome {
    switch int(0...2) {
    case 0: .decided(text())
    case 1: .postponed(reason: text())
    default: .dropped(reason: text())
    }
  }

  mutating func planContent() -> PlanContent {
    bool() ? .text(text()) : .obstacle(text())
  }

  mutating func nextStep() -> NextStep {
    bool() ? .followUp(day()) : .closing
  }

  mutating func identificationDecision() -> IdentificationDecision {
    switch int(0...2) {
    case 0: .notIndicated
    case 1: .lightGuidance(help: text(), contactNext: text())
    default: .proposeTeam
    }
  }

  mutating func invitationAnswer() -> InvitationAnswer {
    switch int(0...2) {
    case 0: .yes
    case 1: .no
    default: .later(until: day())
    }
  }

  mutating func screening(trace: [RecordedTrace]) -> ScreeningRecord {
    ScreeningRecord(
      instrument: text(),
      version: text(),
      answers: some { ScreeningAnswer(item: $0.text(), answer: $0.text()) },
      score: perhaps { $0.int(-5...30) },
      redFlags: some { $0.text() },
      recommendation: choice(),
      trace: trace
    )
  }

  mutating func trace() -> RecordedTrace {
    RecordedTrace(
      rule: text(),
      version: text(),
      pack: text(),
      source: text(),
      outcome: choice(),
      conditions: some {
        RecordedCondition(depth: $0.int(0...9), text: $0.text(), value: $0.text())
      },
      missing: some { $0.text() }
    )
  }

  mutating func factValue() -> FactValue {
    switch int(0...3) {
    case 0: .yesNo(bool())
    case 1: .number(DecimalText(int(-900...900)))
    case 2: .day(day())
    default: .text(text())
    }
  }

  mutating func permissionTerms() -> PermissionTerms {
    PermissionTerms(
      kind: choice(),
      purpose: text(),
      recipients: some { $0.text() },
      items: some { $0.text() },
      from: day(),
      until: perhaps { $0.day() }
    )
  }
}

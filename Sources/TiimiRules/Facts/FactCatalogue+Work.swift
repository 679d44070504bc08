import TiimiDomain

extension FactCatalogue {
  static let meetingFacts: [Fact] = [
    Fact(
      "meetings",
      .list([
        FactMember("number", .number),
        FactMember("day", .day),
        FactMember("stage", .choice(["called", "held", "cancelled"])),
        FactMember("client present", .yesNo),
        FactMember("reason without client", .yesNo),
        FactMember("client's topic first", .yesNo),
        FactMember("minutes open", .yesNo),
      ]),
      Phrase(fi: "tiimitapaamiset", sv: "teammötena", en: "the team meetings"),
      from: .entries([.meeting, .meetingTime, .meetingStage, .minutes]),
      command: "tiimi meeting call CASE",
      read: { facts in .things(facts.file.meetings) { facts.members(of: $0) } }
    ),
    Fact(
      "topics",
      .list([
        FactMember("number", .number),
        FactMember("meeting", .number),
        FactMember("raised by client", .yesNo),
        FactMember("outcome", .choice(["decided", "postponed", "dropped"])),
      ]),
      Phrase(
        fi: "tapaamisten aiheet",
        sv: "ämnena på mötena",
        en: "the topics of the meetings"
      ),
      from: .entries([.topic, .topicOutcome]),
      command: "tiimi meeting topic CASE",
      read: { facts in
        .things(facts.file.topics) { topic in
          [
            ("number", FEELValue(topic.number.value)),
            ("meeting", FEELValue(topic.meeting.value)),
            ("raised by client", FEELValue(topic.raisedBy == .client)),
            ("outcome", FEELValue(topic.outcome?.code)),
          ]
        }
      }
    ),
  ]

  static let agreementFacts: [Fact] = [
    Fact(
      "goals",
      .list([
        FactMember("number", .number),
        FactMember("need", .number),
        FactMember("rated from", .choices(Viewpoint.allCases.map(\.rawValue))),
        FactMember("ratings", .number),
      ]),
      Phrase(fi: "tavoitteet", sv: "målen", en: "the goals"),
      from: .entries([.goal, .rating]),
      command: "tiimi goal set CASE",
      read: { facts in
        .things(facts.file.goals) { goal in
          let ratings = facts.file.ratings.filter { $0.goal == goal.number }
          let viewpoints = Viewpoint.allCases.filter { view in
            ratings.contains { $0.viewpoint == view && $0.followUp != nil }
          }
          return [
            ("number", FEELValue(goal.number.value)),
            ("need", FEELValue(goal.need.value)),
            ("rated from", .texts(viewpoints.map(\.rawValue))),
            ("ratings", FEELValue(ratings.count)),
          ]
        }
      }
    ),
    Fact(
      "responsibilities",
      .list([
        FactMember("number", .number),
        FactMember("topic", .number),
        FactMember("goal", .number),
        FactMember("need", .number),
        FactMember("due", .day),
        FactMember("open", .yesNo),
        FactMember("stage", .choice(["agreed", "accepted", "declined", "done", "cancelled"])),
        FactMember("holder", .choice(["client", "member"])),
        FactMember("holder in team", .yesNo),
        FactMember("done day", .day),
      ]),
      Phrase(fi: "vastuut", sv: "ansvaren", en: "the responsibilities"),
      from: .entries([.responsibility, .responsibilityStage]),
      command: "tiimi responsibility agree CASE",
      read: { facts in .things(facts.file.responsibilities) { facts.members(of: $0) } }
    ),
  ]
}

extension CaseFacts {
  fileprivate func members(of meeting: Meeting) -> [(String, FEELValue)] {
    let isHeld = meeting.stage == .held
    let first = file.topics.first { $0.meeting == meeting.number }
    return [
      ("number", FEELValue(meeting.number.value)),
      ("day", FEELValue(meeting.venue.starts.day)),
      ("stage", FEELValue(meeting.stage.code)),
      ("client present", FEELValue(isHeld ? meeting.clientWasPresent : nil)),
      ("reason without client", FEELValue(isHeld ? meeting.workersOnlyReason != nil : nil)),
      ("client's topic first", FEELValue(first.map { $0.raisedBy == .client })),
      ("minutes open", FEELValue(isHeld ? meeting.minutesAreOpen : nil)),
    ]
  }

  fileprivate func members(of responsibility: Responsibility) -> [(String, FEELValue)] {
    let basis = responsibility.basis
    var done: Day?
    if case .done(let day, _) = responsibility.stage { done = day }
    return [
      ("number", FEELValue(responsibility.number.value)),
      ("topic", FEELValue(basis.topic)),
      ("goal", FEELValue(basis.goal)),
      ("need", FEELValue(basis.need)),
      ("due", FEELValue(responsibility.due)),
      ("open", FEELValue(responsibility.isOpen)),
      ("stage", FEELValue(responsibility.stage.code)),
      ("holder", FEELValue(responsibility.holder.map { $0 == .client ? "client" : "member" })),
      ("holder in team", FEELValue(responsibility.holder.map(isInTeam))),
      ("done day", FEELValue(done)),
    ]
  }

  /// Somebody who has accepted from a later day on can already answer for something.
  private func isInTeam(_ holder: Accountable) -> Bool {
    guard case .member(let number) = holder else { return true }
    guard case .accepted(_, let until) = file.members[number]?.stage else { return false }
    return until.map { today <= $0 } ?? true
  }
}

extension MeetingStage {
  fileprivate var code: String {
    switch self {
    case .called: "called"
    case .cancelled: "cancelled"
    case .held: "held"
    }
  }
}

extension TopicOutcome {
  fileprivate var code: String {
    switch self {
    case .decided: "decided"
    case .postponed: "postponed"
    case .dropped: "dropped"
    }
  }
}

extension ResponsibilityBasis {
  fileprivate var topic: Int? { if case .topic(let number) = self { number.value } else { nil } }

  fileprivate var goal: Int? { if case .goal(let number) = self { number.value } else { nil } }

  fileprivate var need: Int? { if case .need(let number) = self { number.value } else { nil } }
}

extension ResponsibilityStage {
  fileprivate var code: String {
    switch self {
    case .agreed: "agreed"
    case .accepted: "accepted"
    case .declined: "declined"
    case .done: "done"
    case .cancelled: "cancelled"
    }
  }
}

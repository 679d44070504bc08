import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

extension CaseJSON {
  /// The statutory day by which the assessment starts, or null when no number of days runs.
  var deadline: JSON {
    guard let day = desk.flatMap({ view.startDay(on: now.day, by: $0) }) else { return .null }
    let deadline = day.deadline
    return [
      "rule": .string(deadline.rule), "from": .string(deadline.from.iso),
      "due": .string(deadline.due.iso), "met": JSON(day.met?.iso),
      "overdue": .bool(day.isOverdue(on: now.day)),
      "why": .array(deadline.why.map { .string($0(language)) }),
    ]
  }

  /// The days of the assessment.
  var assessment: JSON {
    let assessment = file.assessment
    return [
      "contact": JSON(assessment.contact?.day.iso),
      "grounds": .array((assessment.contact?.grounds ?? []).map { .string($0.rawValue) }),
      "initiation": JSON(assessment.initiation?.day.iso),
      "started": JSON(assessment.started?.iso), "completed": JSON(assessment.completed?.iso),
    ]
  }

  /// A need.
  func need(_ need: Need) -> JSON {
    [
      "need": JSON(need.number.value), "area": JSON(need.area.rawValue),
      "nature": .string(need.nature.rawValue), "words": .string(need.words),
      "importance": need.importance.map { JSON($0) } ?? .null,
    ]
  }

  /// The next meeting called that has not ended, or null.
  var nextMeeting: JSON {
    let ahead = file.meetings.filter { $0.stage == .called && $0.venue.ends >= now }
    guard let meeting = ahead.min(by: { $0.venue.starts < $1.venue.starts }) else { return .null }
    let venue = meeting.venue
    return [
      "meeting": JSON(meeting.number.value), "starts": .string(venue.starts.iso),
      "ends": .string(venue.ends.iso), "mode": .string(venue.mode.rawValue),
      "place": JSON(venue.place), "link": JSON(venue.link), "phone": JSON(venue.phone),
    ]
  }

  /// A goal with the need it answers.
  func goal(_ goal: Goal) -> JSON {
    [
      "goal": JSON(goal.number.value), "need": JSON(goal.need.value),
      "words": .string(goal.words), "weight": JSON(goal.weight),
    ]
  }

  /// An open responsibility.
  func responsibility(_ responsibility: Responsibility) -> JSON {
    [
      "responsibility": JSON(responsibility.number.value), "what": .string(responsibility.what),
      "holder": responsibility.holder.map(accountable) ?? .null,
      "due": .string(responsibility.due.iso),
      "overdue": .bool(responsibility.isOverdue(on: now.day)),
      "stage": .string(responsibility.stage.word),
    ]
  }

  /// The responsibilities that were done, with what was late.
  var doneResponsibilities: JSON {
    .array(
      file.responsibilities.compactMap { responsibility in
        guard case .done(let day, _) = responsibility.stage else { return nil }
        return [
          "responsibility": JSON(responsibility.number.value),
          "what": .string(responsibility.what), "due": .string(responsibility.due.iso),
          "done": .string(day.iso), "late": .bool(responsibility.wasDoneLate),
        ]
      }
    )
  }

  /// The shared plan: the agreed version, whether it can be written on, and what is missing.
  var plan: JSON {
    let plan = file.plan
    return [
      "version": JSON(plan.agreements.count), "agreed": JSON(plan.agreements.last?.occurred.iso),
      "draft": .bool(plan.isDraft),
      "missing": .array(plan.missing.map { JSON($0.rawValue) }),
    ]
  }

  /// The result of an instrument; the score is an exact number.
  func result(_ item: RecordedResult) -> JSON {
    let result = item.result
    return [
      "result": JSON(item.number.value), "instrument": .string(result.instrument),
      "version": .string(result.version),
      "score": result.score.flatMap { JSONNumber($0.text) }.map(JSON.number) ?? .null,
      "band": JSON(result.band), "alerts": .array(result.alerts.map(JSON.string)),
      "by": participant(result.statedBy), "occurred": .string(item.occurred.iso),
    ]
  }

  /// The next follow-up and the latest one held.
  var followUp: JSON {
    let next = file.followUps.filter(\.isOpen).min { $0.planned < $1.planned }
    let latest = file.followUps.last { $0.held != nil }
    return [
      "next": next.map {
        ["followUp": JSON($0.number.value), "day": .string($0.planned.iso)]
      } ?? .null,
      "latest": latest.map {
        [
          "followUp": JSON($0.number.value), "day": JSON($0.held?.day.iso),
          "planned": .string($0.planned.iso), "late": .bool($0.wasHeldLate),
        ]
      } ?? .null,
    ]
  }
}

extension ResponsibilityStage {
  /// The stage as one word.
  fileprivate var word: String {
    switch self {
    case .agreed: "agreed"
    case .accepted: "accepted"
    case .declined: "declined"
    case .done: "done"
    case .cancelled: "cancelled"
    }
  }
}

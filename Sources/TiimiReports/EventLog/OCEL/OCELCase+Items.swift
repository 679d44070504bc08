import TiimiDomain

/// What stands of each thing in a case after an entry.
extension OCELCase {
  /// The objects that an entry can make or change, as they stand now.
  func snapshots(of file: CaseFile, after entry: CaseEntry) -> [OCELObject] {
    entry.changingTypes.flatMap { type -> [OCELObject] in
      switch type {
      case .case: [caseObject(file)]
      case .need: file.needs.map(object)
      case .goal: file.goals.map(object)
      case .member: file.members.map(object)
      case .meeting: file.meetings.map(object)
      case .responsibility: file.responsibilities.map { object($0, file) }
      case .client, .staff: []
      }
    }
  }

  /// The identifier of a numbered thing of the case.
  func id(_ type: OCELObjectType, _ number: Int) -> String {
    "\(names.caseName).\(type.rawValue).\(number)"
  }

  /// The staff that objects of the case are tied to.
  func objectStaff(of file: CaseFile) -> [StaffID] {
    file.members.compactMap(\.participant.staff) + (file.ownWorkerNaming.map(\.people) ?? [])
  }

  private func caseObject(_ file: CaseFile) -> OCELObject {
    var fields: [OCELField] = []
    if let opening = file.opening {
      fields.append(OCELField("source", .string(opening.source.rawValue)))
    }
    if let unit = file.unit { fields.append(OCELField("unit", .string(names.unit(unit)))) }
    fields.append(OCELField("episode", .integer(max(1, file.episodes.count))))
    fields.append(OCELField("stage", .string(file.isClosed ? "closed" : "open")))
    let workers = file.ownWorkerNaming.map(\.people) ?? []
    return OCELObject(
      id: names.caseName,
      type: .case,
      fields: fields,
      relations: [OCELRelation(names.client, .ofClient)]
        + workers.map { OCELRelation(names.staff($0), .ownWorker) }
    )
  }

  private func object(_ need: Need) -> OCELObject {
    var fields = [
      OCELField("area", .integer(need.area.rawValue)),
      OCELField("nature", .string(need.nature.rawValue)),
    ]
    if let importance = need.importance {
      fields.append(OCELField("importance", .integer(importance)))
    }
    return made(.need, need.number.value, fields)
  }

  private func object(_ goal: Goal) -> OCELObject {
    made(
      .goal,
      goal.number.value,
      [
        OCELField("weight", .integer(goal.weight)),
        OCELField("has_scale", .boolean(goal.scale != nil)),
      ],
      [OCELRelation(id(.need, goal.need.value), .forNeed)]
    )
  }

  private func object(_ member: Member) -> OCELObject {
    var relations = [OCELRelation(id(.need, member.need.value), .forNeed)]
    switch member.participant {
    case .client: relations.append(OCELRelation(names.client, .isPerson))
    case .staff(let staff): relations.append(OCELRelation(names.staff(staff), .isPerson))
    case .closePerson, .outside: break
    }
    return made(
      .member,
      member.number.value,
      [
        OCELField("capacity", .string(member.capacity.rawValue)),
        OCELField("kind", .string(member.participant.kindName)),
        OCELField("stage", .string(member.stage.name)),
      ],
      relations
    )
  }

  private func object(_ meeting: Meeting) -> OCELObject {
    var fields = [OCELField("mode", .string(meeting.venue.mode.rawValue))]
    for (name, time) in [("starts", meeting.venue.starts), ("ends", meeting.venue.ends)] {
      guard let moment = HelsinkiTime.moment(of: time) else { continue }
      fields.append(OCELField(name, .time(names.dates.moment(moment))))
    }
    fields.append(OCELField("stage", .string(meeting.stage.name)))
    return made(.meeting, meeting.number.value, fields)
  }

  private func object(_ responsibility: Responsibility, _ file: CaseFile) -> OCELObject {
    var fields = [OCELField("basis", .string(responsibility.basis.name))]
    if let due = firstInstant(of: responsibility.due) {
      fields.append(OCELField("due", .time(due)))
    }
    fields.append(OCELField("stage", .string(responsibility.stage.name)))
    var relations = [OCELRelation(basis(of: responsibility, file), .restsOn)]
    switch responsibility.holder {
    case .client: relations.append(OCELRelation(names.client, .heldBy))
    case .member(let number): relations.append(OCELRelation(id(.member, number.value), .heldBy))
    case nil: break
    }
    return made(.responsibility, responsibility.number.value, fields, relations)
  }

  /// A topic is no object of its own: what rests on one rests on its meeting.
  private func basis(of responsibility: Responsibility, _ file: CaseFile) -> String {
    switch responsibility.basis {
    case .need(let number): id(.need, number.value)
    case .goal(let number): id(.goal, number.value)
    case .topic(let number):
      file.topics[number].map { id(.meeting, $0.meeting.value) } ?? names.caseName
    }
  }

  private func firstInstant(of day: Day) -> Moment? {
    WallTime(day: names.dates.day(day), hour: 0, minute: 0).flatMap(HelsinkiTime.moment)
  }

  private func made(
    _ type: OCELObjectType,
    _ number: Int,
    _ fields: [OCELField],
    _ relations: [OCELRelation] = []
  ) -> OCELObject {
    OCELObject(
      id: id(type, number),
      type: type,
      fields: fields,
      relations: [OCELRelation(names.caseName, .inCase)] + relations
    )
  }
}

extension CaseEntry {
  /// The types of the objects that the entry can make or change.
  fileprivate var changingTypes: [OCELObjectType] {
    switch self {
    case .identification(.opened): [.case]
    case .assessment(.needRecorded): [.need]
    case .team(.ownWorkerNamed), .team(.noOwnWorker): [.case]
    case .team(.ended): [.member, .responsibility]
    case .team(.convenerNamed): []
    case .team: [.member]
    case .meeting(.called), .meeting(.moved), .meeting(.cancelled), .meeting(.held): [.meeting]
    case .agreement(.goalSet): [.goal]
    case .agreement(.rated): []
    case .agreement: [.responsibility]
    case .closing: [.case, .member, .meeting, .responsibility]
    default: []
    }
  }
}

extension OwnWorkerNaming {
  /// The own worker, and the co-worker if there is one.
  var people: [StaffID] { [staff] + (coWorker.map { [$0] } ?? []) }
}

extension Participant {
  fileprivate var kindName: String {
    switch self {
    case .client: "client"
    case .closePerson: "closePerson"
    case .staff: "staff"
    case .outside: "outside"
    }
  }
}

extension MemberStage {
  fileprivate var name: String {
    switch self {
    case .proposed: "proposed"
    case .approved: "approved"
    case .declinedByClient: "declinedByClient"
    case .accepted: "accepted"
    case .declined: "declined"
    case .ended: "ended"
    }
  }
}

extension MeetingStage {
  fileprivate var name: String {
    switch self {
    case .called: "called"
    case .cancelled: "cancelled"
    case .held: "held"
    }
  }
}

extension ResponsibilityStage {
  fileprivate var name: String {
    switch self {
    case .agreed: "agreed"
    case .accepted: "accepted"
    case .declined: "declined"
    case .done: "done"
    case .cancelled: "cancelled"
    }
  }
}

extension ResponsibilityBasis {
  fileprivate var name: String {
    switch self {
    case .topic: "topic"
    case .goal: "goal"
    case .need: "need"
    }
  }
}

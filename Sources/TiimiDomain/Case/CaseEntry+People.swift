extension CaseEntry {
  /// Everybody whom the entry names as somebody who takes part, in the order of the entry.
  package var participants: [Participant] {
    switch self {
    case .assessment(.viewRecorded(_, let participant, _)): [participant]
    case .assessment(.strengthRecorded(_, _, let participant)): [participant]
    case .assessment(.placedOnMap(_, let place)): [place.who]
    case .assessment(.understandingRecorded(_, _, let agreeing, let disagreeing)):
      agreeing + disagreeing.map(\.participant)
    case .team(.proposed(_, let participant, _, _, _)): [participant]
    case .meeting(.raised(_, _, _, let participant)): [participant]
    case .meeting(.held(_, let attendance, _)): attendance.map(\.participant)
    case .fact(.resultRecorded(_, let result)): [result.statedBy]
    default: []
    }
  }

  /// Every staff member whom the entry names, own workers among them.
  package var staff: [StaffID] {
    if case .team(.ownWorkerNamed(let naming)) = self { return naming.people }
    return participants.compactMap(\.staff)
  }
}

extension CaseCommand {
  /// Everybody whom the command names as somebody who takes part.
  package var participants: [Participant] {
    switch self {
    case .assessment(.recordView(let participant, _)): [participant]
    case .assessment(.recordStrength(_, let participant)): [participant]
    case .assessment(.placeOnMap(let place)): [place.who]
    case .assessment(.recordUnderstanding(_, let agreeing, let disagreeing)):
      agreeing + disagreeing.map(\.participant)
    case .team(.propose(let participant, _, _, _)): [participant]
    case .meeting(.raise(_, _, let participant)): [participant]
    case .meeting(.hold(_, let attendance, _)): attendance.map(\.participant)
    case .fact(.recordResult(let result)): [result.statedBy]
    default: []
    }
  }

  /// Every staff member whom the command names, own workers among them.
  package var staff: [StaffID] {
    if case .team(.nameOwnWorker(let naming)) = self { return naming.people }
    return participants.compactMap(\.staff)
  }
}

extension Participant {
  /// The staff member, when it is one.
  package var staff: StaffID? {
    if case .staff(let id) = self { return id }
    return nil
  }

  /// The number of the close person in the client's record, when it is one.
  package var closePerson: Int? {
    if case .closePerson(let number) = self { return number }
    return nil
  }
}

extension OwnWorkerNaming {
  /// The own worker, and the co-worker if there is one.
  fileprivate var people: [StaffID] { [staff] + (coWorker.map { [$0] } ?? []) }
}

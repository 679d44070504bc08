import TiimiDomain

/// Which things of the case an entry names.
extension OCELCase {
  /// The identifiers of the things that the entry makes, changes or builds on, each once.
  func mentions(of entry: CaseEntry, in file: CaseFile) -> [String] {
    let links = entry.links
    var found: [String] = []
    for reference in links.touches + links.uses {
      if let id = id(of: reference, in: file), !found.contains(id) { found.append(id) }
    }
    return found
  }

  private func id(of reference: ItemReference, in file: CaseFile) -> String? {
    guard reference.number > 0 else { return nil }
    switch reference.kind {
    case .need: return id(.need, reference.number)
    case .goal: return id(.goal, reference.number)
    case .member, .memberStage: return id(.member, reference.number)
    case .responsibility, .responsibilityStage: return id(.responsibility, reference.number)
    case .meeting, .meetingTime, .meetingStage, .minutes: return id(.meeting, reference.number)
    case .topic, .topicOutcome:
      return file.topics[ItemNumber(reference.number)].map { id(.meeting, $0.meeting.value) }
    default: return nil
    }
  }

  /// Who was at a meeting that was held, as far as they are objects.
  func attendance(in entry: CaseEntry, of file: CaseFile) -> [(String, OCELQualifier)] {
    guard case .meeting(.held(_, let attendance, _)) = entry else { return [] }
    return attendance.compactMap { line in
      object(of: line.participant, in: file).map { ($0, line.presence.qualifier) }
    }
  }

  private func object(of participant: Participant, in file: CaseFile) -> String? {
    if participant == .client { return names.client }
    return file.members.last { $0.participant == participant }.map { id(.member, $0.number.value) }
  }
}

extension Presence {
  fileprivate var qualifier: OCELQualifier {
    switch self {
    case .inPerson, .remote: .present
    case .excused: .excused
    case .absent: .absent
    }
  }
}

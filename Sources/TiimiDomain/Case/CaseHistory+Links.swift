extension CaseHistory {
  /// The links of an entry, with those that only the whole case can tell.
  func links(of entry: CaseEntry) -> EntryLinks {
    let further = furtherUses(of: entry)
    guard !further.isEmpty else { return entry.links }
    let links = entry.links
    return EntryLinks(
      touches: links.touches,
      uses: links.uses + further,
      provides: links.provides
    )
  }

  private func furtherUses(of entry: CaseEntry) -> [ItemReference] {
    switch entry {
    case .meeting(.settled(let topic, _)): meetingUses(of: topic)
    case .team(.proposed(let number, let participant, _, _, _)):
      earlierMemberships(of: participant, before: number)
    case .plan(.written), .plan(.revised): hasWithdrawnConsent ? [.sharedPlanConsent] : []
    default: []
    }
  }

  /// A topic is settled in a meeting that was held, while its minutes are open.
  private func meetingUses(of topic: ItemNumber<Topic>) -> [ItemReference] {
    guard let meeting = file.topics[topic]?.meeting else { return [] }
    return [
      ItemReference(.meetingStage, meeting.value), ItemReference(.minutes, meeting.value),
    ]
  }

  /// Somebody is proposed again when the earlier membership came to nothing or ended.
  private func earlierMemberships(
    of participant: Participant,
    before number: ItemNumber<Member>
  ) -> [ItemReference] {
    file.members.filter { $0.participant == participant && $0.number < number }
      .map { ItemReference(.memberStage, $0.number.value) }
  }

  /// After a withdrawal the plan is written on by a new consent only.
  private var hasWithdrawnConsent: Bool {
    file.permissions.contains { $0.terms.kind == .sharedPlanConsent && $0.withdrawn != nil }
  }
}

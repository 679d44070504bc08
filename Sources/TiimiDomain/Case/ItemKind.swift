/// The kinds of things in a case that entries make, change or build on.
public enum ItemKind: String, CaseIterable, Sendable {
  case opening, identification, information, answer, contact, initiation
  case assessment, assessmentCompletion, clientView, ownWorkerNeed, ownWorker, convener
  case plan, planItem, planAgreement, closing, transfer
  case screening, result, permission, view, need, strength, networkPerson, understanding
  case member, memberStage, meeting, meetingTime, meetingStage, topic, topicOutcome, minutes
  case goal, rating, responsibility, responsibilityStage, followUp, followUpStage
  case entry
}

/// A thing in a case, by kind and number; the number is 0 for what a case has only one of.
public struct ItemReference: Hashable, Sendable {
  /// The kind of thing.
  public let kind: ItemKind
  /// The number inside the case, or 0.
  public let number: Int

  /// Names one thing of a case.
  public init(_ kind: ItemKind, _ number: Int = 0) {
    self.kind = kind
    self.number = number
  }
}

/// What an entry makes or changes, and what it builds on.
///
/// A mistake can be taken back only when no later entry builds on it.
public struct EntryLinks: Equatable, Sendable {
  /// The things that the entry makes or changes.
  public let touches: [ItemReference]
  /// The things that must stand for the entry to make sense.
  public let uses: [ItemReference]
  /// What the entry makes possible together with others of its kind.
  ///
  /// A second one of the kind does not build on the first; only what uses the kind does.
  public let provides: [ItemReference]

  init(
    touches: [ItemReference],
    uses: [ItemReference] = [],
    provides: [ItemReference] = []
  ) {
    self.touches = touches
    self.uses = uses
    self.provides = provides
  }

  func buildsOn(_ earlier: EntryLinks) -> Bool {
    earlier.touches.contains { touches.contains($0) || uses.contains($0) }
      || earlier.provides.contains { uses.contains($0) }
  }
}

extension ItemReference {
  /// Any consent to a shared plan, whatever its number.
  static let sharedPlanConsent = ItemReference(.permission)
}

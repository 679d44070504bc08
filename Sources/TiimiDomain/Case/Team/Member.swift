/// Somebody proposed to, or belonging to, the client's own team (tiimin jäsen).
///
/// A member exists by accepting, after the client has approved.
public struct Member: CaseItem {
  /// The member's number in the case.
  public let number: ItemNumber<Member>
  /// Who it is.
  public let participant: Participant
  /// In what capacity.
  public let capacity: Capacity
  /// The need that the member is there for.
  public let need: ItemNumber<Need>
  /// Why just this member, in words.
  public let reason: String
  /// How far the membership has come.
  public internal(set) var stage: MemberStage

  /// The kind of item.
  public static let kind = ItemKind.member

  /// True while the membership is accepted and not ended, whatever its period.
  public var isActive: Bool {
    if case .accepted = stage { return true }
    return false
  }

  /// True when the member belongs to the team on the day; both ends of the period are included.
  public func isActive(on day: Day) -> Bool {
    guard case .accepted(let from, let until) = stage else { return false }
    return from <= day && (until.map { day <= $0 } ?? true)
  }

  /// True when the membership is accepted and its period has not run out by the day.
  ///
  /// Somebody who has accepted from a later day on can already be given responsibilities.
  func isActive(from day: Day) -> Bool {
    guard case .accepted(_, let until) = stage else { return false }
    return until.map { day <= $0 } ?? true
  }

  /// True while somebody still has to answer: the client, or the one proposed.
  public var awaitsAnswer: Bool { stage == .proposed || stage == .approved }
}

/// How far a membership has come.
public enum MemberStage: Hashable, Sendable {
  /// Proposed; the client has not said anything yet.
  case proposed
  /// Approved by the client; the one proposed has not answered.
  case approved
  /// Declined by the client.
  case declinedByClient(words: String?)
  /// Accepted; both ends of the period are included.
  case accepted(from: Day, until: Day?)
  /// Declined by the one proposed.
  case declined(reason: String)
  /// Ended on a day.
  case ended(Day, reason: String)
}

/// The own worker (omatyöntekijä) of 1301/2014 42 §, or the ground for having none.
public enum OwnWorker: Hashable, Sendable {
  /// Named, with a co-worker where the law asks for one.
  case named(StaffID, coWorker: StaffID?)
  /// Not named, on the ground told in words.
  case none(ground: String)
}

/// The own worker and what the naming rests on.
public struct OwnWorkerNaming: Hashable, Sendable {
  /// Who is named.
  public let staff: StaffID
  /// A co-worker, who may carry the qualification for a client in need of special support.
  public let coWorker: StaffID?
  /// True when the client needs special support (erityistä tukea tarvitseva), 1301/2014 3 §.
  public let specialSupport: Bool
  /// Why a health professional is justified for the service whole, when one is named.
  public let healthGround: String?

  /// Makes a naming.
  public init(staff: StaffID, coWorker: StaffID?, specialSupport: Bool, healthGround: String?) {
    self.staff = staff
    self.coWorker = coWorker
    self.specialSupport = specialSupport
    self.healthGround = healthGround
  }
}

/// What a page about the case asks: the team, who is missing, what is next and what is promised.
extension CaseFile {
  /// The members who have accepted and not left, whatever their periods.
  public var activeMembers: [Member] { members.filter(\.isActive) }

  /// The members who belong to the team on the day.
  public func activeMembers(on day: Day) -> [Member] {
    members.filter { $0.isActive(on: day) }
  }

  /// The members of whom the client's or their own answer is awaited.
  public var awaitedMembers: [Member] { members.filter(\.awaitsAnswer) }

  /// The called meeting that starts first after the given time, a meeting starting then left out.
  public func nextMeeting(after time: WallTime) -> Meeting? {
    meetings.filter { $0.stage == .called && $0.venue.starts > time }
      .min { $0.venue.starts < $1.venue.starts }
  }

  /// The meetings that were held and whose minutes are still open.
  public var meetingsWithOpenMinutes: [Meeting] {
    meetings.filter { $0.stage == .held && $0.minutesAreOpen }
  }

  /// The responsibilities that are neither done nor cancelled.
  public var openResponsibilities: [Responsibility] { responsibilities.filter(\.isOpen) }

  /// The open responsibilities of the client or of one member.
  public func openResponsibilities(of holder: Accountable) -> [Responsibility] {
    openResponsibilities.filter { $0.holder == holder }
  }

  /// The open responsibilities whose due day is before the given day.
  public func overdueResponsibilities(on day: Day) -> [Responsibility] {
    responsibilities.filter { $0.isOverdue(on: day) }
  }

  /// The open responsibilities that nobody answers for on the day.
  ///
  /// They have no holder, their holder declined, or the holder's membership is over.
  public func responsibilitiesWithoutHolder(on day: Day) -> [Responsibility] {
    openResponsibilities.filter { responsibility in
      if case .declined = responsibility.stage { return true }
      switch responsibility.holder {
      case nil: return true
      case .client: return false
      case .member(let number): return members[number]?.isActive(from: day) != true
      }
    }
  }

  /// The open follow-up with the earliest planned day.
  public var nextFollowUp: FollowUp? {
    followUps.filter(\.isOpen).min { $0.planned < $1.planned }
  }

  /// The latest permission of the kind that stands on the day.
  public func permission(for kind: PermissionKind, on day: Day) -> Permission? {
    permissions.last { $0.terms.kind == kind && $0.isValid(on: day) }
  }

  /// The latest consent to a shared plan that has not been withdrawn, whatever its period.
  public var standingConsent: Permission? {
    permissions.last { $0.terms.kind == .sharedPlanConsent && $0.withdrawn == nil }
  }

  /// The latest agreed version of the shared plan.
  public var agreedPlan: PlanAgreement? { plan.agreements.last }
}

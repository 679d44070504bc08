import TiimiDomain

/// Who may read and write what: the one place where it is decided.
///
/// This is a first policy. Staff of the case's team and of its unit may read; only members and the
/// unit's screeners may write; evaluators and administrators see no identities. The unit that is
/// asked to take a case over reads it, and answers the request, while the request is pending.
public enum AccessPolicy {
  /// What somebody wants to do.
  public enum Wish: Hashable, Sendable {
    /// Read a case with the client's identity.
    case readCase
    /// Write to a case.
    case writeCase
    /// Accept or reject a transfer.
    case answerTransfer
    /// Open a case in a unit.
    case openCase(in: UnitID)
    /// Read or write clients' own records.
    case keepClients
    /// See lists without identities.
    case seeLists
    /// Keep units and staff.
    case keepStaff
    /// Check, back up, export or import the whole register.
    case keepRegister
  }

  /// Throws unless the actor may do it; `file` is the case, where there is one.
  public static func require(
    _ wish: Wish,
    of actor: Actor,
    on file: CaseFile? = nil
  ) throws(AccessRefusal) {
    if let refusal = refusal(of: wish, actor, file) { throw AccessRefusal(refusal) }
  }

  private static func refusal(
    of wish: Wish,
    _ actor: Actor,
    _ file: CaseFile?
  ) -> AccessRefusal.Reason? {
    switch wish {
    case .readCase: mayRead(file, actor) ? nil : outsiderReason(actor)
    case .writeCase: mayWrite(file, actor) ? nil : .mayNotWrite
    case .answerTransfer: answerRefusal(file, actor)
    case .openCase(let unit): isUnitScreener(of: unit, actor) ? nil : .mayNotOpen
    case .keepClients: worksWithClients(actor) ? nil : outsiderReason(actor)
    case .seeLists: actor.details.roles.isEmpty ? .noRole : nil
    case .keepStaff, .keepRegister: actor.has(.administrator) ? nil : .administratorsOnly
    }
  }

  /// True when somebody who reads lists may see whose case it is.
  ///
  /// That is so for the cases that they work in and, for those who work with clients, for the cases
  /// of their own unit.
  static func mayKnowClient(of summary: CaseSummary, worksInIt: Bool, _ actor: Actor) -> Bool {
    worksInIt || (worksWithClients(actor) && actor.details.unit == summary.unit)
  }

  /// Whoever may write to a case without a transfer hears from the process that there is none.
  private static func answerRefusal(
    _ file: CaseFile?,
    _ actor: Actor
  ) -> AccessRefusal.Reason? {
    guard let unit = file?.transfer?.unit else { return mayWrite(file, actor) ? nil : .mayNotWrite }
    return isUnitScreener(of: unit, actor) ? nil : .mayNotAnswerTransfer
  }

  private static func mayRead(_ file: CaseFile?, _ actor: Actor) -> Bool {
    guard let file else { return false }
    if belongsToTeam(file, actor) { return true }
    guard let unit = actor.details.unit, worksWithClients(actor) else { return false }
    return unit == file.unit || unit == file.transfer?.unit
  }

  private static func mayWrite(_ file: CaseFile?, _ actor: Actor) -> Bool {
    guard let file else { return false }
    return belongsToTeam(file, actor) || isUnitScreener(of: file.unit, actor)
  }

  private static func belongsToTeam(_ file: CaseFile, _ actor: Actor) -> Bool {
    if case .named(let worker, let coWorker) = file.ownWorker,
      worker == actor.staff || coWorker == actor.staff
    {
      return true
    }
    return file.members.contains {
      $0.participant == .staff(actor.staff) && ($0.isActive || $0.stage == .approved)
    }
  }

  private static func isUnitScreener(of unit: UnitID?, _ actor: Actor) -> Bool {
    unit != nil && actor.details.unit == unit && actor.has(.screener)
  }

  private static func worksWithClients(_ actor: Actor) -> Bool {
    actor.has(.screener) || actor.has(.professional) || actor.has(.manager)
  }

  private static func outsiderReason(_ actor: Actor) -> AccessRefusal.Reason {
    actor.has(.evaluator) && !worksWithClients(actor) ? .evaluatorSeesNoIdentities : .mayNotRead
  }
}

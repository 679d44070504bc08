import TiimiDomain
import TiimiRules
import TiimiStore

extension Batch {
  /// A case as a rule sees it before the next command.
  ///
  /// - Throws: `CentreRefusal.caseUnknown`, or `AccessRefusal` when the policy does not allow it.
  public func facts(of id: CaseID, on day: Day) throws -> CaseFacts {
    guard let opening = try file(id).opening else { throw CentreRefusal(.caseUnknown) }
    let history = try openedCase(id).history
    return try writer.view(of: history, client: opening.client)
      .facts(on: day)
  }
}

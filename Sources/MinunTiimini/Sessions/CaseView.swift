import TiimiDomain
import TiimiRules

/// A case as somebody may see it: the history, and the names behind its identifiers.
public struct CaseView: Sendable {
  /// The case with its history.
  public let history: CaseHistory
  /// The client's record.
  public let client: ClientRecord
  /// The names of the staff members in it.
  public let staff: [StaffID: StaffDetails]
  /// The units in it.
  public let units: [UnitID: UnitDetails]
  /// The statutory day by which the assessment must have started, when one runs.
  public let startDeadline: Deadline?

  /// What stands in the case.
  public var file: CaseFile { history.file }
}

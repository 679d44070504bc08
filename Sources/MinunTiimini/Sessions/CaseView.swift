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

  /// What stands in the case.
  public var file: CaseFile { history.file }

  /// The statutory day by which the assessment must have started, by whichever rule it comes first;
  /// nil when no number of days runs.
  public func startDay(
    on day: Day,
    by book: RuleBook,
    switches: CountingSwitches = CountingSwitches()
  ) -> StatutoryDay? {
    StatutoryClock.startDay(of: facts(on: day), by: book, switches: switches)
  }
}

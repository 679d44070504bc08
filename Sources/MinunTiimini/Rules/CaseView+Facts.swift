import TiimiDomain
import TiimiRules

extension CaseView {
  /// The case as a rule sees it on a day.
  public func facts(on day: Day) -> CaseFacts {
    CaseFacts(file: file, today: day, client: client.details, staff: staff, units: units)
  }
}

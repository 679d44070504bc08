import TiimiDomain
import TiimiRules

extension CaseView {
  /// The case as a rule sees it on a day: with what was written by that evening.
  public func facts(on day: Day) -> CaseFacts {
    CaseFacts(
      file: history.file(inTheEveningOf: day),
      today: day,
      client: client.details,
      staff: staff,
      units: units
    )
  }
}

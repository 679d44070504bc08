import MinunTiimini
import TiimiDomain

extension Invocation {
  /// The case that the argument `case` names, as the caller may see it.
  func caseView() throws -> CaseView {
    let session = try RegisterDoor(settings).session()
    return try session.view(try session.caseID(try arguments.requiredText("case")))
  }
}

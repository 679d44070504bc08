import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension Invocation {
  /// The case that the command names, as the caller may see it.
  func openCase() throws -> (session: Session, view: CaseView) {
    let session = try RegisterDoor(settings).session()
    let id = try session.caseID(try arguments.requiredText("case"))
    return (session, try session.view(id))
  }
}

extension CaseView {
  /// The case's number, such as `YLO-2026-17`.
  var caseNumber: String { file.opening?.caseNumber ?? "" }

  /// The client's name.
  var clientName: String { client.details?.fullName ?? "" }

  /// The members with which a document about a case begins.
  var heading: [JSON.Member] {
    [
      JSON.Member("case", .string(file.id.text)),
      JSON.Member("caseNumber", .string(caseNumber)),
      JSON.Member("version", JSON(file.version)),
    ]
  }
}

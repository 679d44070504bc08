import TiimiDomain
import TiimiStore

extension Session {
  /// Leaves a row in the access log about a paper that was made of a case.
  ///
  /// A paper goes out of the register, which is more than reading: the row says what was printed and
  /// for whom. Throws `StoreFailure` when the row cannot be written; no paper is made then.
  public func logPaper(_ paper: CasePaperKind, of view: CaseView) throws {
    try log(.print, subject: view.client.id.stream, detail: paper.detail)
  }

  /// Who has read or written the client's data, oldest first, for a paper that the client gets.
  ///
  /// - Throws: `AccessRefusal` when the policy does not allow it; the printing is logged too.
  public func accessReport(of client: ClientID) throws -> [AccessRecord] {
    let rows = try accessLog(of: client)
    try log(.print, subject: client.stream, detail: "access-report")
    return rows
  }
}

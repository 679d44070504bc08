import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiStore

/// Checking entries from outside: each must be just as this program would have written it.
extension EntryLine {
  /// Throws what is wrong with the entry; `stream` tells which shapes it may have.
  func check(in stream: String, inPractice: Bool) throws {
    try checkFrame()
    let payload = try JSONDocument(payload).root
    switch stream.prefix(while: { $0 != "/" }) {
    case "case": try check(kind: CaseEntryCodec.self, payload)
    case "client":
      let entry = try ClientEntryCodec.decode(shape: shape, payload: payload, from: .document)
      if inPractice, entry.hasRealCode { throw Refusal(.codeNotFictive, field: "payload.code") }
      try requireKind(ClientEntryCodec.kind(of: entry))
    case "link": try check(kind: LinkEntryCodec.self, payload)
    case "staff": try check(kind: StaffEntryCodec.self, payload)
    case "unit": try check(kind: UnitEntryCodec.self, payload)
    default: throw CentreRefusal(.importFaulty, field: "stream")
    }
  }

  private func check<Shape>(kind codec: EntryCodec<Shape>.Type, _ payload: JSONNode) throws {
    let entry = try codec.decode(shape: shape, payload: payload, from: .document)
    try requireKind(codec.kind(of: entry))
  }

  private func requireKind(_ kind: String) throws {
    if kind != self.kind { throw CentreRefusal(.importFaulty, field: "kind") }
  }

  private func checkFrame() throws {
    guard EntryID(id)?.text == id else { throw CentreRefusal(.importFaulty, field: "entry") }
    guard Moment(iso: occurred)?.iso == occurred else {
      throw CentreRefusal(.importFaulty, field: "occurred")
    }
    guard Moment(iso: recorded)?.iso == recorded else {
      throw CentreRefusal(.importFaulty, field: "recorded")
    }
    guard StaffID(actor)?.text == actor else { throw CentreRefusal(.importFaulty, field: "actor") }
    guard Purpose(rawValue: purpose) != nil else {
      throw CentreRefusal(.importFaulty, field: "purpose")
    }
  }

  /// The entry as the journal takes it.
  var newEntry: NewJournalEntry {
    NewJournalEntry(
      entryID: id,
      kind: kind,
      shape: shape,
      occurred: occurred,
      recorded: recorded,
      actor: actor,
      purpose: purpose,
      payload: payload
    )
  }
}

extension ClientEntry {
  /// True when the entry carries a personal identity code that may belong to a real person.
  fileprivate var hasRealCode: Bool {
    switch self {
    case .added(let details), .changed(let details):
      if case .personal(let code) = details.code { return !code.isFictive }
      return false
    case .closePersonAdded, .closePersonRemoved: return false
    }
  }
}

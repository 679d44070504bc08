import TiimiDomain
import TiimiStore

extension Reading {
  /// The client's record as it may be shown.
  ///
  /// A protection order of one record hides the whereabouts in every record linked to it: they are
  /// of one person.
  func shownClient(_ id: ClientID) throws -> ClientRecord? {
    guard let record = try client(id) else { return nil }
    return try hasProtectionOrder(besides: record) ? record.withoutWhereabouts : record.shown
  }

  /// The client with the details as they may be shown, or nil when nobody was added.
  func summary(of id: ClientID) throws -> ClientSummary? {
    try shownClient(id)?.details.map { ClientSummary(id: id, details: $0) }
  }

  private func hasProtectionOrder(besides record: ClientRecord) throws -> Bool {
    try linked(to: record.id).contains { other in
      try other != record.id && client(other)?.details?.hasProtectionOrder == true
    }
  }
}

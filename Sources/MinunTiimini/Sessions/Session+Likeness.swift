import TiimiDomain
import TiimiStore

extension Session {
  /// The clients who fit what was searched for, the best first: slips, spellings and the order of
  /// names are forgiven, and birth days and codes are found too.
  ///
  /// - Throws: `AccessRefusal` for somebody who may not see clients.
  public func search(_ query: PersonQuery, limit: Int = 50) throws -> [FoundClient] {
    try read { reader, trail in
      try AccessPolicy.require(.keepClients, of: actor)
      return try reader.search(query, limit: limit).compactMap { id, match in
        guard let summary = try reader.summary(of: id) else { return nil }
        trail.note(.list, subject: id.stream, detail: id.stream)
        return FoundClient(
          client: summary,
          match: match,
          linked: try reader.linked(to: id).filter { $0 != id }
        )
      }
    }
  }

  /// Compares two clients' records.
  ///
  /// - Throws: `AccessRefusal` for somebody who may not see clients, `CentreRefusal.clientUnknown`.
  public func compare(_ first: ClientID, _ second: ClientID) throws -> ClientComparison {
    try read { reader, trail in
      try AccessPolicy.require(.keepClients, of: actor)
      let clients = try [first, second].map { id in
        guard let summary = try reader.summary(of: id) else {
          throw CentreRefusal(.clientUnknown, field: "client")
        }
        trail.note(.read, subject: id.stream, detail: id.stream)
        return summary
      }
      return ClientComparison(
        clients: clients,
        likeness: Likeness(of: clients[0].details, and: clients[1].details),
        isLinked: try first != second && reader.linked(to: first).contains(second)
      )
    }
  }

  /// The other records of the same client, those linked through others included, by identifier.
  public func linkedClients(of id: ClientID) throws -> [ClientSummary] {
    try read { reader, trail in
      try AccessPolicy.require(.keepClients, of: actor)
      return try reader.linked(to: id).filter { $0 != id }.compactMap { other in
        trail.note(.read, subject: other.stream, detail: other.stream)
        return try reader.summary(of: other)
      }
    }
  }
}

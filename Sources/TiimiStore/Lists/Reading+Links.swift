import TiimiDomain

extension Reading {
  /// The link that says that the two records are of the same client, or nil when none does so itself.
  package func standingLink(_ pair: ClientPair) throws -> LinkID? {
    let sql = "SELECT link FROM client_link WHERE first = ? AND second = ?"
    return try texts(sql, .text(pair.first.text), .text(pair.second.text)).first
      .flatMap { LinkID($0) }
  }

  /// Every record that is linked to this one, itself among them, by identifier.
  package func linked(to client: ClientID) throws -> [ClientID] {
    let sql = """
      WITH RECURSIVE same (client) AS (
        VALUES (?1)
        UNION SELECT second FROM client_link JOIN same ON first = client
        UNION SELECT first FROM client_link JOIN same ON second = client
      ) SELECT client FROM same ORDER BY client
      """
    return try texts(sql, .text(client.text)).compactMap { ClientID($0) }
  }

  /// The pairs of records that are linked to each other.
  package func linkedPairs() throws -> [ClientPair] {
    var pairs: [ClientPair] = []
    try connection.query("SELECT first, second FROM client_link ORDER BY first, second", []) {
      row in
      guard let first = ClientID(row.string(0)), let second = ClientID(row.string(1)),
        let pair = ClientPair(first, second)
      else { return }
      pairs.append(pair)
    }
    return pairs
  }
}

import TiimiDomain

extension Reading {
  /// The clients who fit the search best, the best first; equals by name.
  ///
  /// One pass over the list compares every client: slips cannot be looked up in an index.
  package func search(
    _ query: PersonQuery,
    limit: Int
  ) throws -> [(client: ClientID, match: PersonMatch)] {
    if let id = try client(code: query.text.uppercased()) ?? client(code: query.text) {
      return [(id, .byCode)]
    }
    if query.isEmpty { return [] }
    var found: [SearchHit] = []
    try connection.query("SELECT client, \(Self.personColumns) FROM client_list", []) { row in
      guard let match = query.match(SearchedPerson(row, from: 1)) else { return }
      found.append(SearchHit(client: row.string(0), name: row.string(1), match: match))
    }
    return found.sorted().prefix(limit).compactMap { hit in
      ClientID(hit.client).map { ($0, hit.match) }
    }
  }

  private static var personColumns: String { "search, family_words, birth_day, code" }

  /// The clients who may be the one described: the same name, or the same birth day.
  ///
  /// Of each index at most a hundred are taken, so that a name borne by thousands costs no more.
  package func clientsThatMayBe(_ details: ClientDetails) throws -> [ClientID] {
    var found: Set<String> = []
    func add(_ sql: String, _ key: String) throws {
      found.formUnion(try texts(sql + " LIMIT 100", .text(key)))
    }
    if let day = details.birthDay {
      try add("SELECT client FROM client_list WHERE birth_day = ?", day.iso)
    }
    for key in ClientNameKeys.keys(of: details) {
      try add("SELECT client FROM client_name WHERE name = ?", key)
    }
    return found.sorted().compactMap { ClientID($0) }
  }
}

extension SearchedPerson {
  /// Reads the columns from the given one on.
  fileprivate init(_ row: Statement, from column: Int) {
    self.init(
      words: NameWord.words(ofFoldedUTF8: row.bytes(column)),
      familyWords: row.int(column + 1),
      birthDay: Day(isoBytes: row.bytes(column + 2)),
      code: row.optionalString(column + 3)
    )
  }
}

/// Somebody found, in the order in which they are shown.
private struct SearchHit: Comparable {
  let client: String
  let name: String
  let match: PersonMatch

  static func < (first: SearchHit, second: SearchHit) -> Bool {
    if first.match.score != second.match.score { return first.match.score > second.match.score }
    return (first.name, first.client) < (second.name, second.client)
  }
}

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

  /// The clients who may be the one described: the same birth day, or the same name.
  ///
  /// Of a name borne by many only those with all its words are taken, and few of them: it says little
  /// by itself, and what is read stays small however large the register is.
  package func clientsThatMayBe(_ details: ClientDetails) throws -> [ClientID] {
    var found: Set<String> = []
    func bearers(_ sql: String, _ key: String, atMost limit: Int) throws -> [String] {
      try texts("SELECT client FROM \(sql) = ? LIMIT ?", [.text(key), StoredValue(limit)])
    }
    if let day = details.birthDay {
      found.formUnion(try bearers("client_list WHERE birth_day", day.iso, atMost: 100))
    }
    for name in ClientNameKeys.keys(of: details) {
      let alike = try bearers("client_name WHERE name", name, atMost: Self.few + 1)
      if alike.count <= Self.few { found.formUnion(alike) }
    }
    let name = SearchText.folded(details.familyName + " " + details.givenNames)
    found.formUnion(try bearers("client_list WHERE search", name, atMost: Self.few))
    return found.sorted().compactMap { ClientID($0) }
  }

  /// How many records of one name are read.
  private static var few: Int { 10 }
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

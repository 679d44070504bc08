/// Under what names a client is looked up when somebody similar is added.
package enum ClientNameKeys {
  /// The family name with each of the given names, in one spelling: `virtanen|matti`.
  ///
  /// Records whose names may be the same person's share a key, unless there is a slip in a name or
  /// the names have changed places; the birth day finds those.
  package static func keys(of details: ClientDetails) -> [String] {
    let family = spelling(NameWord.words(of: details.familyName).flatMap(\.letters))
    let given = NameWord.words(of: details.givenNames).map { spelling($0.letters) }
    return Set(given).sorted().map { family + "|" + $0 }
  }

  private static func spelling(_ letters: [UInt32]) -> String {
    NameWord(letters: NameWord(letters: letters).single).text
  }
}

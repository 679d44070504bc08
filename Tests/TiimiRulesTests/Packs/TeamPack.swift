import TiimiDomain
import TiimiRules

/// The rules of the client's own team, read from the embedded file alone.
enum TeamPack {
  struct Missing: Error {}

  /// Read once for all tests; a book does not change.
  static func book() throws -> RuleBook { try parsed.get() }

  private static let parsed = Result {
    guard let file = EmbeddedFile.named("packs/minun-tiimini.json") else { throw Missing() }
    return try RuleBook.reading([file.bytes])
  }

  /// The rules with that kind of outcome.
  static func rules(_ kind: String, in book: RuleBook) -> [Rule] {
    book.rules.filter { $0.outcome.code == kind }
  }
}

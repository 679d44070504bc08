import TiimiDomain
import TiimiRules

/// The rules of the client's own team, read from the embedded file alone.
enum TeamPack {
  struct Missing: Error {}

  static func book() throws -> RuleBook {
    guard let file = EmbeddedFile.named("packs/minun-tiimini.json") else { throw Missing() }
    return try RuleBook.reading([file.bytes])
  }

  static func gaps(in book: RuleBook) -> [Rule] {
    book.rules.filter { $0.outcome.code == "gap" }
  }
}

import TiimiDomain
import TiimiRules

/// The rules of the client's own team among those that come with the library.
enum TeamPack {
  static func book() throws -> RuleBook { try RuleBook.embedded() }

  /// The rules with that kind of outcome, and the one of the law that every team needs.
  static func rules(_ kind: String, in book: RuleBook) -> [Rule] {
    book.rules.filter { rule in
      rule.outcome.code == kind
        && (rule.pack == "minun-tiimini" || rule.id == "SHL42-OWN-WORKER")
    }
  }
}

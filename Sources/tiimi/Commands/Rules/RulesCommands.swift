import MinunTiimini
import TiimiDomain
import TiimiRules

extension CommandGroup {
  /// Rules and decision models.
  static let rules = CommandGroup(
    "rules",
    summary: Phrase(
      fi: "Säännöt ja päätösmallit",
      sv: "Regler och beslutsmodeller",
      en: "Rules and decision models"
    ),
    commands: [
      .rulesList, .rulesShow, .rulesExplain, .rulesFacts, .rulesTable, .rulesExport, .rulesCheck,
      .rulesTest, .rulesCoverage, .rulesReplay, .rulesDMN, .rulesConformance,
    ]
  )
}

extension Argument {
  /// A rule by its identifier.
  static let rule = Argument(
    "rule",
    .text,
    summary: Phrase(
      fi: "säännön tunnus, kuten SHL36-START-7WD",
      sv: "regelns beteckning, såsom SHL36-START-7WD",
      en: "the rule's identifier, such as SHL36-START-7WD"
    )
  )
  /// A file of rules that is laid over the others.
  static let packFile = Argument(
    "file",
    .file,
    summary: Phrase(
      fi: "sääntöpaketti, joka lasketaan muiden päälle",
      sv: "ett regelpaket som läggs ovanpå de andra",
      en: "a rule pack to lay over the others"
    ),
    isOptional: true
  )
}

extension Invocation {
  /// The rules of the call, with the file that the command names over them.
  func ruleBook() throws -> RuleBook {
    let book = try settings.shelf.book()
    guard let file = arguments.text("file") else { return book }
    return try PackShelf.laying(file, over: book)
  }

  /// The rules that a command looks at: those of the named file, or one, or all.
  func rules(of book: RuleBook, named id: String?) throws -> [Rule] {
    guard let id else { return book.rules }
    let rules = book.versions(of: id)
    guard !rules.isEmpty else { throw CentreRefusal.unknownRule }
    return rules
  }
}

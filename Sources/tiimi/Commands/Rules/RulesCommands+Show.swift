import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

extension Command {
  /// Shows a rule with everything in it.
  static let rulesShow = Command(
    "rules show",
    summary: Phrase(
      fi: "Näytä sääntö kokonaan: ehto, arvot ja esimerkit",
      sv: "Visa en regel i sin helhet: villkor, värden och exempel",
      en: "Show a whole rule: condition, parameters and examples"
    ),
    arguments: [.rule],
    examples: [
      Example(
        "tiimi rules show SHL36-START-7WD",
        Phrase(fi: "kaikki versiot", sv: "alla versioner", en: "every version")
      )
    ]
  ) { call in
    let (book, rules) = try versions(call)
    return output(book, rules, call) { RulePage(book: book, rule: $0).blocks($1) }
  }

  /// Shows a rule in plain words.
  static let rulesExplain = Command(
    "rules explain",
    summary: Phrase(
      fi: "Kerro sääntö selkokielellä: mitä se sanoo ja mitä se kysyy",
      sv: "Berätta om en regel med enkla ord: vad den säger och frågar",
      en: "Tell a rule in plain words: what it says and what it asks"
    ),
    arguments: [.rule],
    examples: [
      Example(
        "tiimi rules explain SHL36-START-7WD",
        Phrase(
          fi: "mitä sääntö sanoo ja mistä se tulee",
          sv: "vad regeln säger och varifrån den kommer",
          en: "what the rule says and where it comes from"
        )
      )
    ]
  ) { call in
    let (book, rules) = try versions(call)
    return output(book, rules, call) { RulePage(book: book, rule: $0).plainBlocks($1) }
  }

  private static func versions(_ call: Invocation) throws -> (RuleBook, [Rule]) {
    let book = try call.settings.shelf.book()
    let rules = book.everyVersion(of: try call.arguments.requiredText("rule"))
    guard !rules.isEmpty else { throw CentreRefusal.unknownRule }
    return (book, rules)
  }

  private static func output(
    _ book: RuleBook,
    _ rules: [Rule],
    _ call: Invocation,
    _ page: @escaping (Rule, TextStyle) -> [Block]
  ) -> Output {
    let json = RuleJSON(book: book, language: call.language)
    return Output(json: ["versions": .array(rules.map(json.whole))]) { style in
      rules.flatMap { page($0, style) }
    }
  }
}

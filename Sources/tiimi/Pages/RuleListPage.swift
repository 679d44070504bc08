import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// The rules that hold, those that are switched off, and the packs they come from.
struct RuleListPage {
  /// The rules.
  let book: RuleBook
  /// The rules that are shown, in order.
  let rules: [Rule]
  /// Those of them that a pack has switched off or replaced.
  let switchedOff: [Rule]
  /// The files of packs that are not the library's own, by identifier.
  let files: [String: String]

  /// `{"packs":[…],"rules":[…]}`.
  func json(_ language: Language) -> JSON {
    let json = RuleJSON(book: book, language: language)
    let held = rules.map { (rule: $0, isOff: false) } + switchedOff.map { (rule: $0, isOff: true) }
    return [
      "packs": .array(
        book.packs.map { pack in
          [
            "pack": .string(pack.id), "version": .string(pack.version),
            "title": .string(pack.title(language)), "rules": JSON(pack.rules.count),
            "file": JSON(files[pack.id]),
          ]
        }
      ),
      "rules": .array(
        held.map { .object(json.heading(of: $0.rule) + [JSON.Member("off", .bool($0.isOff))]) }
      ),
    ]
  }

  /// The page: a table for each pack, then what was switched off.
  func blocks(_ style: TextStyle) -> [Block] {
    let packs = book.packs.flatMap { pack -> [Block] in
      let own = rules.filter { $0.pack == pack.id }
      return own.isEmpty ? [] : [.heading(heading(of: pack, style)), .table(table(own, style))]
    }
    guard !rules.isEmpty || !switchedOff.isEmpty else {
      return [.paragraph(style(Self.nothing))]
    }
    guard !switchedOff.isEmpty else { return packs }
    return packs + [.heading(style(Self.off)), .table(table(switchedOff, style))]
  }

  private func heading(of pack: RulePack, _ style: TextStyle) -> String {
    let file = files[pack.id].map { " · \($0)" } ?? ""
    return "\(pack.id) \(pack.version) – \(style(pack.title))\(file)"
  }

  private func table(_ rules: [Rule], _ style: TextStyle) -> Table {
    Table(
      columns: [Self.rule, Self.what].map { Table.Column(style($0)) },
      rows: rules.map { rule in
        [
          Cell(lines: [.init(rule.id, .emphasis), .init(kind(of: rule, style), .dim)]),
          Cell(lines: [.init(style(rule.title))] + remarks(on: rule, style)),
        ]
      }
    )
  }

  private func kind(of rule: Rule, _ style: TextStyle) -> String {
    "\(style(rule.outcome.label)), v\(rule.version)"
  }

  private func remarks(on rule: Rule, _ style: TextStyle) -> [Cell.Line] {
    let period = "\(style(.inForce)): \(rule.inForce.words(style.language))"
    let isDraft = rule.status == .draft
    return [
      .init(style(rule.source.line), .dim),
      .init(period + (isDraft ? "; " + rule.status.words(style.language) : ""), .dim),
    ] + book.changes(of: rule.id).map { .init($0.words(style.language), .warning) }
  }

  private static let nothing = Phrase(
    fi: "Sellaisia sääntöjä ei ole.",
    sv: "Det finns inga sådana regler.",
    en: "There are no such rules."
  )
  private static let off = Phrase(
    fi: "Poistettu käytöstä tai korvattu",
    sv: "Tagna ur bruk eller ersatta",
    en: "Switched off or replaced"
  )
  private static let rule = Phrase(fi: "Sääntö", sv: "Regel", en: "Rule")
  private static let what = Phrase(
    fi: "Mitä se sanoo ja mistä se tulee",
    sv: "Vad den säger och varifrån den kommer",
    en: "What it says and where it comes from"
  )
}

extension Phrase {
  static let inForce = Phrase(fi: "voimassa", sv: "i kraft", en: "in force")
}

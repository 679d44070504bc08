import TiimiDomain
import TiimiRules

/// The page `docs/rules.md`, written from the rule packs for a reader of law.
package struct RuleDocument {
  private let book: RuleBook

  /// Takes the rules to write out.
  package init(_ book: RuleBook) {
    self.book = book
  }

  /// The page in Markdown, in Finnish, one chapter for each pack.
  package var markdown: String {
    (Self.introduction + book.packs.flatMap(chapter)).joined(separator: "\n") + "\n"
  }

  private static let introduction = [
    "# Säännöt", "",
    "*This page is in Finnish. `tiimi rules show RULE --lang en` (or `--lang sv`) gives each rule in",
    "English and Swedish. It is written from the rule packs; a test keeps the two equal.*", "",
    "Jokainen sääntö on tietoa eikä ohjelmakoodia: teksti, lähde, voimassaolo, ehto, seuraus ja",
    "esimerkit ovat samassa tiedostossa. Sääntö tukee ammattilaisen harkintaa; sen tulos ei ole",
    "hallintopäätös. Ehto on kirjoitettu FEEL-kielellä ([feel.md](feel.md)), ja siinä esiintyvät",
    "tiedot luettelee `tiimi rules facts`. Ehto on tosi (löytyi), epätosi (ei löytynyt) tai avoin (ei",
    "voi sanoa), kun jokin tieto puuttuu. Omia sääntöjä voi lisätä, ja arvoja asettaa toisin:",
    "[rule-packs.md](rule-packs.md).", "",
  ]

  private func chapter(_ pack: RulePack) -> [String] {
    let rules = book.rules.filter { $0.pack == pack.id }
    return [
      "## \(pack.title.fi)", "", "Paketti `\(pack.id)`, versio \(pack.version). \(pack.summary.fi)",
      "", "| Sääntö | Mitä | Lähde |", "|---|---|---|",
    ] + rules.map(overview) + [""] + rules.flatMap { RuleSection(rule: $0, book: book).lines }
  }

  private func overview(_ rule: Rule) -> String {
    let cells = ["`\(rule.id)`", rule.title.fi, rule.source.line.fi]
    return "| " + cells.map(\.tableCell).joined(separator: " | ") + " |"
  }
}

/// One rule of the page.
private struct RuleSection {
  let rule: Rule
  let book: RuleBook

  var lines: [String] {
    let isOnly = book.versions(of: rule.id).count == 1
    let version = isOnly ? "" : " (versio \(rule.version))"
    return ["### \(rule.id)\(version): \(rule.title.fi)", "", rule.explanation.fi, ""]
      + basics + [""] + condition + table + examples
  }

  private var basics: [String] {
    var rows = [
      ("Lähde", rule.source.line.fi), ("Voimassa", rule.inForce.words(.finnish)),
      ("Laji", rule.outcome.label.fi), ("Tila", rule.status.words(.finnish)),
    ]
    if let duty = rule.outcome.duty {
      rows += [
        ("Määräaika", duty.limitWords.fi), ("Alkaa", code(duty.from.text)),
        ("Täyttyy", code(duty.done.text)),
      ]
      if let excuse = duty.excuse { rows.append(("Saa ylittyä", code(excuse.text))) }
      if let command = duty.command { rows.append(("Kirjataan", code(command))) }
    }
    if let advice = rule.outcome.advice {
      rows += [("Sanoo", advice.message.fi), ("Korjaa", code(advice.command))]
    }
    rows += rule.parameters.map {
      ("Asetettava", "`\($0.name)` = \($0.value.words(.finnish)): \($0.title.fi)")
    }
    if let unverified = rule.unverified { rows.append(("Varmistamatta", unverified.fi)) }
    return rows.map { "- **\($0.0)**: \($0.1)" }
  }

  private var condition: [String] {
    let subject = rule.forEach.map { ["for each \($0.name) in \($0.list.text)"] } ?? []
    return ["```feel"] + subject + [rule.condition.text, "```", ""]
  }

  private var table: [String] {
    guard let table = rule.outcome.table?.table else { return [] }
    let titles =
      ["#"] + table.inputs.map(\.expression.text) + table.outputs.map { "→ " + ($0.name ?? "") }
    let rows = table.rules.enumerated().map { place, row in
      [String(place + 1)] + row.tests.map { $0?.text ?? "–" } + row.outputs.map(\.text)
    }
    return ["Päätöstaulukko (\(table.hitPolicy.label.fi)):", ""] + Self.table(titles, rows)
  }

  private var examples: [String] {
    let rows = rule.examples.map {
      [$0.name, DateText.day($0.on, .finnish), $0.factWords(.finnish), $0.outcome(.finnish)]
    }
    return Self.table(["Esimerkki", "Päivä", "Tiedot", "Tulos"], rows)
  }

  private static func table(_ titles: [String], _ rows: [[String]]) -> [String] {
    let line = "|" + String(repeating: "---|", count: titles.count)
    return [row(titles), line] + rows.map(row) + [""]
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(\.tableCell).joined(separator: " | ") + " |"
  }

  private func code(_ text: String) -> String { "`\(text)`" }
}

extension String {
  /// The text on one line, with the one character that would end a table cell made harmless.
  fileprivate var tableCell: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

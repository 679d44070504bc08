import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// One rule as it is written: everything for those who judge it, or the same in plain words.
struct RulePage {
  /// The rules it belongs to.
  let book: RuleBook
  /// The rule.
  let rule: Rule

  /// Everything: condition, parameters, outcome and examples.
  func blocks(_ style: TextStyle) -> [Block] {
    [heading(style), .paragraph(style(rule.explanation)), .pairs(basics(style))]
      + condition(style) + tableBlocks(style) + examples(style)
  }

  /// The rule in plain words: what it says, what it looks at, what is not settled.
  func plainBlocks(_ style: TextStyle) -> [Block] {
    [heading(style), .paragraph(style(rule.explanation))]
      + advice(style) + [.pairs(basics(style))] + factBlocks(style)
  }

  private func heading(_ style: TextStyle) -> Block {
    .heading("\(rule.id) v\(rule.version) – \(style(rule.title))")
  }

  private func basics(_ style: TextStyle) -> [Block.Pair] {
    let language = style.language
    var pairs = [
      Block.Pair(style(Self.kind), style(rule.outcome.label)),
      Block.Pair(style(.ruleSource), style(rule.source.line)),
      Block.Pair(style(.inForce), rule.inForce.words(language)),
      Block.Pair(style(Self.status), rule.status.words(language)),
      Block.Pair(style(Self.pack), rule.pack),
    ]
    if let duty = rule.outcome.duty {
      pairs += [
        Block.Pair(style(Self.limit), style(duty.limitWords)),
        Block.Pair(style(Self.from), duty.from.text), Block.Pair(style(Self.done), duty.done.text),
      ]
      if let excuse = duty.excuse { pairs.append(.init(style(Self.excuse), excuse.text)) }
      if let command = duty.command { pairs.append(.init(style(Self.recorded), command)) }
    }
    pairs += rule.parameters.map { parameter in
      Block.Pair(
        parameter.name,
        "\(parameter.value.words(language)) – \(style(parameter.title))"
      )
    }
    if let unverified = rule.unverified {
      pairs.append(.init(style(Self.unverified), Cell(style(unverified), .warning)))
    }
    return pairs
      + book.changes(of: rule.id).map {
        .init(style(Self.changed), Cell($0.words(language), .warning))
      }
  }

  private func condition(_ style: TextStyle) -> [Block] {
    let subject = rule.forEach.map { "for each \($0.name) in \($0.list.text)\n" } ?? ""
    return [.heading(style(Self.condition)), .verbatim(subject + rule.condition.text)]
      + advice(style)
  }

  private func advice(_ style: TextStyle) -> [Block] {
    guard let advice = rule.outcome.advice else { return [] }
    return [
      .pairs([
        .init(style(Self.says), style(advice.message)), .init(style(Self.mends), advice.command),
      ])
    ]
  }

  private func tableBlocks(_ style: TextStyle) -> [Block] {
    guard let table = rule.outcome.table?.table else { return [] }
    return RuleTablePage(rule: rule, table: table).blocks(style)
  }

  private func examples(_ style: TextStyle) -> [Block] {
    let language = style.language
    return [
      .heading(style(Self.examples)),
      .bullets(
        rule.examples.map { example in
          Cell(lines: [
            .init("\(example.name) (\(style(example.on))): \(example.outcome(language))"),
            .init(example.factWords(language), .dim),
          ])
        }
      ),
    ]
  }

  private func factBlocks(_ style: TextStyle) -> [Block] {
    let facts = rule.facts(in: book.catalogue)
    guard !facts.isEmpty else { return [] }
    return [.heading(style(Self.facts)), FactCataloguePage(facts: facts).outline(style)]
  }

  private static let kind = Phrase(fi: "laji", sv: "slag", en: "kind")
  private static let status = Phrase(fi: "tila", sv: "läge", en: "status")
  private static let pack = Phrase(fi: "paketti", sv: "paket", en: "pack")
  private static let limit = Phrase(fi: "määräaika", sv: "tidsfrist", en: "time limit")
  private static let from = Phrase(fi: "alkaa", sv: "börjar", en: "starts")
  private static let done = Phrase(fi: "täyttyy", sv: "uppfylls", en: "is met")
  private static let excuse = Phrase(
    fi: "saa ylittyä",
    sv: "får överskridas",
    en: "may be exceeded"
  )
  private static let recorded = Phrase(
    fi: "kirjataan",
    sv: "antecknas med",
    en: "recorded by"
  )
  private static let unverified = Phrase(fi: "varmistamatta", sv: "obekräftat", en: "unverified")
  private static let changed = Phrase(fi: "muutettu", sv: "ändrad", en: "changed")
  private static let condition = Phrase(fi: "Ehto", sv: "Villkor", en: "Condition")
  private static let says = Phrase(fi: "sanoo", sv: "säger", en: "says")
  private static let mends = Phrase(fi: "korjaa", sv: "åtgärdas med", en: "mended by")
  private static let examples = Phrase(fi: "Esimerkit", sv: "Exempel", en: "Examples")
  private static let facts = Phrase(
    fi: "Tiedot, joita sääntö kysyy",
    sv: "Uppgifter som regeln frågar efter",
    en: "Facts that the rule asks for"
  )
}

extension Phrase {
  static let ruleSource = Phrase(fi: "lähde", sv: "källa", en: "source")
}

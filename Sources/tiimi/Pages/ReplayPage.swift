import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// What a change of rules would have meant for the cases of a register.
struct ReplayPage {
  /// What the replay found.
  let report: ReplayReport
  /// The rules as they are.
  let before: RuleBook
  /// The rules as they would be.
  let after: RuleBook

  private static let shown = 200

  /// The page: what changed in the rules, the counts, and each case with its day.
  func blocks(_ style: TextStyle) -> [Block] {
    let figures = ["cases": report.cases, "evaluations": report.evaluations]
    let looked = Block.paragraph(style(Self.looked).filled(figures, style))
    guard !report.rules.isEmpty else { return [.paragraph(style(Self.same))] }
    guard !report.differences.isEmpty else {
      return [looked, .paragraph(style(Self.nothing), role: .good)]
    }
    return [looked] + report.rules.flatMap { ruleBlocks($0, style) }
      + [.paragraph(style(Self.unwritten), role: .dim)]
  }

  private func ruleBlocks(_ rule: String, _ style: TextStyle) -> [Block] {
    let own = report.differences.filter { $0.difference.rule == rule }
    let title = after.everyVersion(of: rule).last ?? before.everyVersion(of: rule).last
    let changed = changes(in: rule, style.language)
    let kinds = ReplayDifference.Kind.allCases.map { kind in
      "\(style(kind.label)) \(own.count { $0.difference.kind == kind })"
    }
    let head: [Block] = [
      .heading([rule, title.map { style($0.title) }].compactMap(\.self).joined(separator: " – ")),
      .bullets((changed + [kinds.joined(separator: ", ")]).map { Cell($0) }),
    ]
    return own.isEmpty ? head : head + [.table(table(own, style))] + more(own, style)
  }

  private func more(_ own: [CaseDifference], _ style: TextStyle) -> [Block] {
    guard own.count > Self.shown else { return [] }
    let figures = ["more": own.count - Self.shown]
    return [.paragraph(style(Self.rest).filled(figures, style), role: .dim)]
  }

  private func table(_ own: [CaseDifference], _ style: TextStyle) -> Table {
    Table(
      columns: [Self.caseNumber, Self.day, Self.what, Self.change].map { Table.Column(style($0)) },
      rows: own.prefix(Self.shown).map { entry in
        let difference = entry.difference
        let item = difference.item.map { " (\($0))" } ?? ""
        return [
          Cell(entry.caseNumber), Cell(style(difference.day)),
          Cell(style(difference.kind.label) + item, difference.kind.role),
          Cell(change(difference, style)),
        ]
      }
    )
  }

  private func change(_ difference: ReplayDifference, _ style: TextStyle) -> String {
    let missing = difference.missing.map { style($0.summary) }.joined(separator: "; ")
    if !missing.isEmpty { return "\(style(Self.notRecorded)): \(missing)" }
    return "\(words(difference.before, style)) → \(words(difference.after, style))"
  }

  private func words(_ finding: RuleFinding?, _ style: TextStyle) -> String {
    guard let finding else { return style(RuleVerdict.notFound.label) }
    if let due = finding.duty?.deadline?.due { return style(due) }
    return finding.value?.words(style.language) ?? style(finding.verdict.label)
  }

  /// What is different in the rule itself, one line each.
  func changes(in rule: String, _ language: Language) -> [String] {
    let (old, new) = (before.versions(of: rule), after.versions(of: rule))
    guard let first = old.last else { return [Self.newRule(language)] }
    guard let last = new.last else { return [Self.noRule(language)] }
    let figures = last.parameters.compactMap { parameter -> String? in
      let was = first.parameters.first { $0.name == parameter.name }?.value
      guard let was, was != parameter.value else { return nil }
      return "\(parameter.name): \(was.words(language)) → \(parameter.value.words(language))"
    }
    let condition = first.condition.text == last.condition.text ? [] : [Self.condition(language)]
    let found = figures + condition
    return found.isEmpty ? [Self.other(language)] : found
  }

  private static let looked = Phrase(
    fi: "Asioita {cases}, arvioita {evaluations}: jokainen päivä, jona asiaan kirjattiin jotain.",
    sv: "Ärenden {cases}, bedömningar {evaluations}: varje dag då något antecknades i ärendet.",
    en: "Cases {cases}, evaluations {evaluations}: each day on which something was written."
  )
  private static let same = Phrase(
    fi: "Säännöt ovat samat; mikään ei muuttuisi.",
    sv: "Reglerna är desamma; ingenting skulle ändras.",
    en: "The rules are the same; nothing would change."
  )
  private static let nothing = Phrase(
    fi: "Yksikään asia ei olisi mennyt toisin.",
    sv: "Inget ärende skulle ha gått annorlunda.",
    en: "No case would have gone otherwise."
  )
  private static let unwritten = Phrase(
    fi: "Mitään ei kirjattu.",
    sv: "Ingenting antecknades.",
    en: "Nothing was written."
  )
  private static let rest = Phrase(
    fi: "… ja {more} muuta; kaikki näkyvät valinnalla --json.",
    sv: "… och {more} till; alla syns med --json.",
    en: "… and {more} more; --json has them all."
  )
  private static let caseNumber = Phrase(fi: "Asia", sv: "Ärende", en: "Case")
  private static let day = Phrase(fi: "Päivä", sv: "Dag", en: "Day")
  private static let what = Phrase(fi: "Mitä", sv: "Vad", en: "What")
  private static let change = Phrase(fi: "Ennen → nyt", sv: "Förr → nu", en: "Before → now")
  private static let notRecorded = Phrase(
    fi: "ei ollut kirjattu",
    sv: "var inte antecknat",
    en: "was not recorded"
  )
  private static let newRule = Phrase(fi: "uusi sääntö", sv: "ny regel", en: "a new rule")
  private static let noRule = Phrase(
    fi: "sääntö poistuu",
    sv: "regeln tas bort",
    en: "the rule is gone"
  )
  private static let condition = Phrase(
    fi: "ehto on toinen",
    sv: "villkoret är ett annat",
    en: "the condition is another one"
  )
  private static let other = Phrase(
    fi: "seuraus, voimassaolo tai versio on toinen",
    sv: "följden, giltigheten eller versionen är en annan",
    en: "the outcome, the period in force or the version is another one"
  )
}

extension ReplayDifference.Kind {
  /// The kind in a few words.
  fileprivate var label: Phrase {
    switch self {
    case .added: Phrase(fi: "lisää", sv: "tillkommer", en: "added")
    case .removed: Phrase(fi: "pois", sv: "faller bort", en: "removed")
    case .changed: Phrase(fi: "toisin", sv: "annorlunda", en: "changed")
    case .notEvaluable:
      Phrase(fi: "ei arvioitavissa", sv: "kan inte bedömas", en: "not evaluable")
    }
  }

  fileprivate var role: TextStyle.Role {
    switch self {
    case .added: .good
    case .removed: .bad
    case .changed: .warning
    case .notEvaluable: .dim
    }
  }
}

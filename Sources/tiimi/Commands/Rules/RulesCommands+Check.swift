import TiimiDomain
import TiimiEncoding
import TiimiRules

extension Command {
  /// Looks for what is wrong in rules.
  static let rulesCheck = Command(
    "rules check",
    summary: Phrase(
      fi: "Tarkista säännöt: lähteet, versiot ja taulukoiden aukot",
      sv: "Granska reglerna: källor, versioner och luckor i tabeller",
      en: "Check the rules: sources, versions and gaps in tables"
    ),
    details: Phrase(
      fi: """
        Lukukelvoton paketti torjutaan heti, ja virheen paikka kerrotaan. Paluuarvo on 1, jos \
        säännöissä on korjattavaa.
        """,
      sv: """
        Ett oläsligt paket avvisas genast och felets plats anges. Returvärdet är 1 om något i \
        reglerna bör rättas.
        """,
      en: """
        A pack that cannot be read is refused at once with the place of the fault. The exit code \
        is 1 when something in the rules is to be mended.
        """
    ),
    arguments: [.packFile],
    examples: [
      Example(
        "tiimi rules check omat/pirkanmaa.json",
        Phrase(
          fi: "oma paketti muiden päällä",
          sv: "det egna paketet ovanpå de andra",
          en: "your own pack over the others"
        )
      )
    ]
  ) { call in
    let book = try call.ruleBook()
    let page = RuleCheckPage(rules: book.rules.count, remarks: RuleCheck(of: book.rules).remarks)
    return Output(json: page.json(call.language), exitCode: page.exitCode) { page.blocks($0) }
  }

  /// Plays the examples written beside rules.
  static let rulesTest = Command(
    "rules test",
    summary: Phrase(
      fi: "Kokeile sääntöjen omia esimerkkejä",
      sv: "Pröva reglernas egna exempel",
      en: "Try the rules' own examples"
    ),
    details: Phrase(
      fi: "Sääntö, jolla ei ole esimerkkiä jokaisesta tuloksestaan, ei mene läpi.",
      sv: "En regel som saknar exempel på något av sina resultat går inte igenom.",
      en: "A rule without an example of each of its outcomes does not pass."
    ),
    arguments: [.packFile],
    options: [.ruleID],
    examples: [
      Example(
        "tiimi rules test",
        Phrase(
          fi: "aja pakettien omat testitapaukset",
          sv: "kör paketens egna testfall",
          en: "run the test cases of the packs"
        )
      )
    ]
  ) { call in
    let book = try call.ruleBook()
    let rules = try call.rules(of: book, named: call.arguments.text("rule"))
    let page = RuleTrialPage(rules: rules.count, trial: RuleTrial(of: rules, in: book))
    return Output(json: page.json(call.language), exitCode: page.exitCode) { page.blocks($0) }
  }

  /// Shows what the examples of rules have touched.
  static let rulesCoverage = Command(
    "rules coverage",
    summary: Phrase(
      fi: "Näytä, mitä sääntöjen esimerkit kattavat",
      sv: "Visa vad reglernas exempel täcker",
      en: "Show what the rules' examples cover"
    ),
    arguments: [.packFile],
    options: [.ruleID],
    examples: [
      Example(
        "tiimi rules coverage",
        Phrase(
          fi: "mitä testitapaukset jättävät kokeilematta",
          sv: "vad testfallen lämnar oprövat",
          en: "what the test cases leave untried"
        )
      )
    ]
  ) { call in
    let book = try call.ruleBook()
    let rules = try call.rules(of: book, named: call.arguments.text("rule"))
    let page = RuleCoveragePage(coverage: rules.map { RuleCoverage(of: $0, in: book) })
    return Output(json: page.json) { page.blocks($0) }
  }
}

import TiimiDomain
import TiimiEncoding
import TiimiRules

extension Command {
  /// Lists the rules.
  static let rulesList = Command(
    "rules list",
    summary: Phrase(
      fi: "Luettele säännöt, niiden lähteet ja voimassaolo",
      sv: "Lista reglerna, deras källor och giltighet",
      en: "List the rules, their sources and when they are in force"
    ),
    details: Phrase(
      fi: "Oman paketin muutos näkyy säännön kohdalla: mikä paketti, mitä ja miksi.",
      sv: "Det egna paketets ändring syns vid regeln: vilket paket, vad och varför.",
      en: "What a pack of your own changes is shown at the rule: which pack, what and why."
    ),
    options: [
      Option(
        "pack",
        .text,
        summary: Phrase(
          fi: "vain tämän paketin säännöt",
          sv: "bara detta pakets regler",
          en: "the rules of this pack alone"
        )
      ),
      Option(
        "kind",
        .choice([
          Choice("gap", Phrase(fi: "puute", sv: "brist", en: "gap")),
          Choice("notice", Phrase(fi: "huomio", sv: "iakttagelse", en: "notice")),
          Choice("duty", Phrase(fi: "velvollisuus", sv: "skyldighet", en: "duty")),
          Choice("table", Phrase(fi: "taulukko", sv: "tabell", en: "table")),
        ]),
        summary: Phrase(fi: "säännön laji", sv: "regelns slag", en: "the kind of rule")
      ),
      .day(
        "on",
        Phrase(
          fi: "vain tänä päivänä voimassa olevat",
          sv: "bara de som gäller denna dag",
          en: "those in force on this day alone"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi rules list --kind duty",
        Phrase(
          fi: "lakisääteiset velvollisuudet",
          sv: "de lagstadgade skyldigheterna",
          en: "the statutory duties"
        )
      )
    ]
  ) { call in
    let shelf = call.settings.shelf
    let book = try shelf.book()
    let isWanted = filter(call.arguments)
    let page = RuleListPage(
      book: book,
      rules: book.rules.filter(isWanted),
      switchedOff: book.switchedOff.filter(isWanted),
      files: try shelf.files(of: book)
    )
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }

  private static func filter(_ arguments: Arguments) -> (Rule) -> Bool {
    let (pack, kind, day) = (arguments.text("pack"), arguments.text("kind"), arguments.day("on"))
    return { rule in
      (pack == nil || rule.pack == pack) && (kind == nil || rule.outcome.code == kind)
        && (day.map { rule.inForce.contains($0) } ?? true)
    }
  }

  /// Lists the facts that rules may ask for.
  static let rulesFacts = Command(
    "rules facts",
    summary: Phrase(
      fi: "Luettele tiedot, joita säännöt voivat kysyä",
      sv: "Lista uppgifterna som reglerna kan fråga efter",
      en: "List the facts that rules may ask for"
    ),
    examples: [
      Example(
        "tiimi rules facts",
        Phrase(
          fi: "tiedot, joihin ehdot voivat viitata",
          sv: "uppgifterna som villkoren kan hänvisa till",
          en: "the facts that conditions may name"
        )
      )
    ]
  ) { call in
    let book = try call.settings.shelf.book()
    let json = RuleJSON(book: book, language: call.language)
    return Output(json: ["facts": .array(book.catalogue.facts.map(json.fact))]) { style in
      [FactCataloguePage(facts: book.catalogue.facts).outline(style)]
    }
  }
}

import MinunTiimini
import TiimiDomain
import TiimiRules

extension CommandGroup {
  /// What the rules say of a case, and why.
  static let explain = CommandGroup(
    single: Command(
      "explain",
      summary: Phrase(
        fi: "Selitä, mitä säännöt sanovat asiasta ja miksi",
        sv: "Förklara vad reglerna säger om ett ärende och varför",
        en: "Explain what the rules say of a case, and why"
      ),
      details: Phrase(
        fi: """
          Jokaisesta säännöstä näkyy, löytyikö jotain, ehdon osat arvoineen, mistä kukin tieto \
          tulee, mikä puuttuva tieto muuttaisi tuloksen ja millä komennolla sen kirjaa. Tulos ei \
          ole hallintopäätös.
          """,
        sv: """
          För varje regel visas om något hittades, villkorets delar med sina värden, varifrån \
          varje uppgift kommer, vilken saknad uppgift som skulle ändra resultatet och med vilket \
          kommando den antecknas. Resultatet är inget förvaltningsbeslut.
          """,
        en: """
          Each rule shows whether it found something, the parts of its condition with their \
          values, where each fact comes from, which missing fact would change the outcome and the \
          command that records it. The outcome is no administrative decision.
          """
      ),
      arguments: [.case],
      options: [
        .ruleID, .onDay,
        Option(
          flag: "all",
          summary: Phrase(
            fi: "näytä myös ehdot, jotka eivät täyttyneet",
            sv: "visa också villkoren som inte uppfylldes",
            en: "show also the conditions that were not met"
          )
        ),
      ],
      examples: [
        Example(
          "tiimi explain YLO-2026-1 --rule SHL36-START-7WD",
          Phrase(
            fi: "miksi arviointi on aloitettava viimeistään tiettynä päivänä",
            sv: "varför bedömningen måste inledas senast en viss dag",
            en: "why the assessment must start by a certain day"
          )
        )
      ]
    ) { call in
      let session = try RegisterDoor(call.settings).session()
      let explanation = try session.explain(
        try session.caseID(try call.arguments.requiredText("case")),
        on: call.arguments.day("on"),
        rule: call.arguments.text("rule")
      )
      let isAll = call.arguments.flag("all") || call.arguments.isGiven("rule")
      let page = ExplanationPage(explanation: explanation, showsAll: isAll)
      let json = ExplanationJSON(explanation: explanation, language: call.language)
      return Output(json: json.json) { page.blocks($0) }
    }
  )
}

extension Option {
  /// One rule by its identifier.
  static let ruleID = Option(
    "rule",
    .text,
    summary: Phrase(
      fi: "vain tämä sääntö",
      sv: "bara denna regel",
      en: "this rule alone"
    )
  )

  /// The day that is asked about: `--on`.
  static let onDay = Option.day(
    "on",
    Phrase(
      fi: "päivä, jota kysytään; muuten tänään",
      sv: "dagen som frågan gäller; annars i dag",
      en: "the day asked for; today otherwise"
    )
  )
}

import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

extension Command {
  /// Plays the register through changed rules.
  static let rulesReplay = Command(
    "rules replay",
    summary: Phrase(
      fi: "Näytä, mitä muutettu sääntö olisi merkinnyt menneissä asioissa",
      sv: "Visa vad en ändrad regel skulle ha betytt i tidigare ärenden",
      en: "Show what a changed rule would have meant in past cases"
    ),
    details: Phrase(
      fi: """
        Jokainen asia käydään läpi niiden päivien iltoina, joina siihen kirjattiin jotain, \
        silloisin tiedoin. Paketti, jonka tunnus on jo käytössä, korvaa sen paketin; muu paketti \
        lasketaan muiden päälle. Mitään ei kirjata.
        """,
      sv: """
        Varje ärende gås igenom på kvällen de dagar då något antecknades, med den tidens \
        uppgifter. Ett paket med en beteckning som redan används ersätter det paketet; andra läggs \
        ovanpå. Ingenting antecknas.
        """,
      en: """
        Each case is looked at on the evenings of the days on which something was written, with \
        what was known then. A pack whose identifier is in use replaces that pack; any other is \
        laid over the rest. Nothing is written.
        """
    ),
    options: [
      Option(
        "pack",
        .file,
        summary: Phrase(
          fi: "muutettu sääntöpaketti",
          sv: "det ändrade regelpaketet",
          en: "the changed rule pack"
        )
      ),
      Option(
        "set",
        .text,
        summary: Phrase(
          fi: "yhden arvon muutos muodossa nimi=arvo",
          sv: "ändring av ett värde i formen namn=värde",
          en: "a change of one parameter, written name=value"
        ),
        isRepeatable: true
      ),
      .ruleID,
      .day("from", Phrase(fi: "ensimmäinen päivä", sv: "första dagen", en: "the first day")),
      .day("to", Phrase(fi: "viimeinen päivä", sv: "sista dagen", en: "the last day")),
    ],
    examples: [
      Example(
        "tiimi rules replay --set \"age limit=70\"",
        Phrase(
          fi: "ikäraja 75 vuodesta 70 vuoteen",
          sv: "åldersgränsen från 75 till 70 år",
          en: "the age limit from 75 to 70 years"
        )
      )
    ]
  ) { call in
    let before = try call.settings.shelf.book()
    let after = try ReplayedRules(call.arguments).book(over: before)
    if let id = call.arguments.text("rule"),
      before.versions(of: id).isEmpty, after.versions(of: id).isEmpty
    {
      throw CentreRefusal.unknownRule
    }
    let replay = RuleReplay(
      from: before,
      to: after,
      switches: call.settings.switches,
      rule: call.arguments.text("rule")
    )
    let page = ReplayPage(report: try play(replay, call), before: before, after: after)
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }

  private static func play(_ replay: RuleReplay, _ call: Invocation) throws -> ReplayReport {
    let session = try RegisterDoor(call.settings).session()
    let (terminal, isQuiet) = (call.terminal, call.settings.isQuiet)
    var bar: ProgressBar?
    let report = try session.replay(replay, within: try period(call.arguments)) { done, total in
      if bar == nil { bar = ProgressBar(total: total, terminal: terminal, isQuiet: isQuiet) }
      try bar?.advance(to: done)
    }
    try bar?.finish()
    return report
  }

  /// The days that are looked at; without an end the period is open there.
  private static func period(_ arguments: Arguments) throws -> ClosedRange<Day>? {
    let (from, to) = (arguments.day("from"), arguments.day("to"))
    guard from != nil || to != nil else { return nil }
    let (first, last) = (from ?? Day(number: -1_000_000), to ?? Day(number: 1_000_000))
    guard first <= last else { throw arguments.wrong(.badForm, "to") }
    return first...last
  }
}

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
      sv: "Visa vad en ändrad regel skulle ha betytt i gångna ärenden",
      en: "Show what a changed rule would have meant in past cases"
    ),
    details: Phrase(
      fi: """
        Jokainen asia käydään läpi niiden päivien iltoina, joina siihen kirjattiin jotain, \
        silloisin tiedoin. Paketti, jonka tunnus on jo käytössä, korvaa sen paketin; muu paketti \
        lasketaan muiden päälle. Mitään ei kirjata.
        """,
      sv: """
        Varje ärende gås igenom på kvällarna de dagar då något antecknades, med den tidens \
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

/// The changed rules that a replay asks about.
struct ReplayedRules {
  private let arguments: Arguments

  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// The rules with the pack over them and the parameters set.
  func book(over before: RuleBook) throws -> RuleBook {
    let (pack, settings) = (arguments.text("pack"), arguments.texts("set"))
    guard pack != nil || !settings.isEmpty else {
      throw arguments.wrong(.chooseOne(["pack", "set"]), "pack")
    }
    let laid = try pack.map { try PackShelf.laying($0, over: before) } ?? before
    return try settings.reduce(laid) { try setting($1, in: $0) }
  }

  private func setting(_ text: String, in book: RuleBook) throws -> RuleBook {
    let parts = text.split(separator: "=", maxSplits: 1).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw arguments.wrong(.badForm, "set")
    }
    let value = Self.value(parts[1])
    let changed = try book.setting(parts[0], to: value)
    let old = book.rules.flatMap(\.parameters).filter { $0.name == parts[0] }.map(\.value)
    guard old.allSatisfy({ $0.isLike(value) }) else { throw arguments.wrong(.badForm, "set") }
    return changed
  }

  /// A number, true or false, a day, or a code.
  private static func value(_ text: String) -> FEELValue {
    if text == "true" || text == "false" { return .boolean(text == "true") }
    if let day = Day(iso: text) { return .date(FEELDate(day)) }
    return FEELNumber(text).map { .number($0) } ?? .string(text)
  }
}

extension FEELValue {
  /// Whether both are of one kind, so that one can stand where the other stood.
  fileprivate func isLike(_ other: FEELValue) -> Bool {
    switch (self, other) {
    case (.number, .number), (.boolean, .boolean), (.date, .date), (.string, .string): true
    default: false
    }
  }
}

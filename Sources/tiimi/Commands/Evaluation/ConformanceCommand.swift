import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension Command {
  /// Whether the process follows its model, and how cases flow.
  static let conformance = Command(
    "conformance",
    summary: Phrase(
      fi: "Näytä, miten asiat noudattavat prosessin mallia",
      sv: "Visa hur ärendena följer processmodellen",
      en: "Show how cases follow the model of the process"
    ),
    details: Phrase(
      fi: """
        Jokainen sääntö kertoo, kuinka moni asia noudatti mallia, poikkesi siitä, ei ole \
        arvioitavissa tai ei kuulu säännön piiriin. Poikkeama ei ole virhe: kirjattu syy \
        lasketaan erikseen. Alle viiden henkilön luvut peitetään, paitsi siltä, joka saa lukea \
        kaikki luvun asiat. Ihmisten kirjoittamia sanoja ei näytetä kenellekään. Valinnalla --log \
        luetaan rekisterin sijasta tapahtumaloki (CSV).
        """,
      sv: """
        Varje regel berättar hur många ärenden som följde modellen, avvek från den, inte går att \
        bedöma eller inte berörs. En avvikelse är inget fel: en antecknad orsak räknas för sig. Tal \
        om färre än fem personer döljs, utom för den som får läsa alla ärenden i talet. Ord som \
        människor skrivit visas inte för någon. Med --log läses en händelselogg (CSV) i stället \
        för registret.
        """,
      en: """
        Each rule tells how many cases followed the model, departed from it, cannot be told or are \
        not concerned. A deviation is no mistake: a recorded reason is counted apart. Numbers of \
        fewer than five persons are hidden, but not from somebody who may read every case in them. \
        Words that people wrote are shown to nobody. With --log an event log (CSV) is read in \
        place of the register.
        """
    ),
    options: ConformanceOptions.all,
    examples: [
      Example(
        "tiimi conformance --from 1.1.2026 --to 30.6.2026",
        Phrase(
          fi: "säännöt asioista, jotka olivat auki alkuvuonna",
          sv: "reglerna för ärenden som var öppna under vårhalvåret",
          en: "the rules for cases open in the first half of the year"
        )
      ),
      Example(
        "tiimi conformance --unit YLO --deviations",
        Phrase(
          fi: "oman yksikön poikkeamat asioittain",
          sv: "den egna enhetens avvikelser ärende för ärende",
          en: "your own unit’s deviations, case by case"
        )
      ),
      Example(
        "tiimi conformance --variants 5 --graph prosessi.svg",
        Phrase(
          fi: "viisi yleisintä kulkua ja kuva vaiheista",
          sv: "de fem vanligaste förloppen och en bild av faserna",
          en: "the five commonest ways, and a picture of the phases"
        )
      ),
      Example(
        "tiimi conformance --log tapahtumat.csv --variants 3",
        Phrase(
          fi: "kestot, siirtymät ja kulut tapahtumalokista",
          sv: "tider, övergångar och förlopp ur en händelselogg",
          en: "durations, transitions and ways from an event log"
        )
      ),
    ]
  ) { call in
    let order = try ConformanceOrder(call)
    return call.arguments.isGiven("log") ? try order.readLog() : try order.readRegister()
  }
}

/// What one call of the command asks for.
private struct ConformanceOrder {
  let call: Invocation
  let graph: FlowGraphFile?
  let share: Double?

  init(_ call: Invocation) throws {
    self.call = call
    graph = try FlowGraphFile(call.arguments)
    share = try call.arguments.share("edges")
    if call.arguments.isGiven("log") {
      for name in ConformanceOptions.ofRegister { try call.arguments.refuse(name, with: "--log") }
    } else {
      try call.arguments.refuse("columns", with: "tiimi conformance")
    }
  }

  private var variants: Int { call.arguments.number("variants") ?? 0 }

  func readLog() throws -> Output {
    let path = try call.arguments.requiredText("log")
    let flow = try EventLogFile(path, columns: columns()).flow()
    let view = FlowView(flow, threshold: nil)
    let page = FlowPage(
      view: view,
      variants: call.arguments.isGiven("variants") ? variants : 5,
      level: nil
    )
    try draw(view, standard: 0.8)
    return Output(json: page.json, messages: messages) { page.blocks($0) }
  }

  func readRegister() throws -> Output {
    let arguments = call.arguments
    let session = try RegisterDoor(call.settings).session()
    let units = try arguments.texts("unit").map { try session.unit($0).id }
    let level = arguments.text("level").flatMap(FlowLevel.init) ?? .phase
    let query = ConformanceQuery(
      try CaseSelection(
        from: arguments.day("from"),
        to: arguments.day("to"),
        asOf: arguments.day("as-of"),
        units: Set(units)
      ),
      cases: arguments.texts("case"),
      book: try book(),
      level: level,
      listsDeviations: arguments.flag("deviations")
    )
    let report = try look(query, session)
    let isFlowAsked = arguments.isGiven("variants") || graph != nil
    let page = ConformancePage(
      report: report,
      query: query,
      flow: isFlowAsked ? FlowPage(view: report.flow, variants: variants, level: level) : nil
    )
    try draw(report.flow, standard: level == .phase ? 0.95 : 0.6)
    return Output(json: page.json(call.language), messages: messages) { page.blocks($0) }
  }

  private func look(_ query: ConformanceQuery, _ session: Session) throws -> ConformanceFigures {
    let (terminal, isQuiet) = (call.terminal, call.settings.isQuiet)
    var bar: ProgressBar?
    let report = try session.conformance(query) { done, total in
      if bar == nil { bar = ProgressBar(total: total, terminal: terminal, isQuiet: isQuiet) }
      try bar?.advance(to: done)
    }
    try bar?.finish()
    return report
  }

  private func book() throws -> ProcessRuleBook {
    let embedded = try ProcessRuleBook.embedded()
    guard let path = call.arguments.text("rules") else { return embedded }
    return try embedded.adding(file: try InputFile.bytes(path, atMost: 4 << 20))
  }

  private func columns() throws -> EventLogReader.Columns {
    guard let text = call.arguments.text("columns") else { return .usual }
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 3, !names.contains("") else {
      throw call.arguments.wrong(.badForm, "columns")
    }
    return EventLogReader.Columns(case: names[0], activity: names[1], timestamp: names[2])
  }

  private func draw(_ view: FlowView, standard: Double) throws {
    guard let graph else { return }
    try graph.write(FlowSketch(view, share: share ?? standard), call.language)
  }

  private var messages: [Phrase] {
    guard let path = graph?.path else { return [] }
    return [
      Phrase(
        fi: "Kulku on tiedostossa \(path).",
        sv: "Förloppet finns i filen \(path).",
        en: "The flow is in the file \(path)."
      )
    ]
  }
}

extension Arguments {
  /// A share above 0 and at most 1, written `0.9`, `0,9` or `90 %`.
  fileprivate func share(_ name: String) throws -> Double? {
    guard let text = text(name) else { return nil }
    let isPercent = text.hasSuffix("%")
    let digits = text.filter { $0 != "%" && $0 != " " }.replacing(",", with: ".")
    guard let number = Double(digits), number > 0 else { throw wrong(.badForm, name) }
    let share = isPercent ? number / 100 : number
    guard share <= 1 else { throw wrong(.badForm, name) }
    return share
  }
}

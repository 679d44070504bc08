import MinunTiimini
import TiimiDomain
import TiimiReports

extension Command {
  /// The report of the metrics for managers and evaluators.
  static let metricsReport = Command(
    "metrics report",
    summary: Phrase(
      fi: "Tee tunnusluvuista raportti: luvut, kuvat ja määritelmät yhdellä sivulla",
      sv: "Gör en rapport av måtten: tal, bilder och definitioner på en sida",
      en: "Make a report of the metrics: figures, pictures and definitions on one page"
    ),
    details: Phrase(
      fi: """
        Valitsimen --to voi antaa kahdesti: päivä on jakson viimeinen päivä, muu on tiedosto. \
        Raportissa on kaikki, mitä sen tarkistamiseen tarvitaan: rajat, puuttuvat tiedot, \
        määritelmät ja rekisterin ketjun pää. Pienet ryhmät on peitetty. Kun raportti \
        julkaistaan, anna aina sama --published-tiedosto: siinä on, mitä on jo julkaistu.
        """,
      sv: """
        Väljaren --to kan ges två gånger: en dag är periodens sista dag, annat är en fil. Rapporten \
        har allt som behövs för att granska den: gränser, saknade uppgifter, definitioner och \
        huvudet för registrets kedja. Små grupper är dolda. När \
        rapporten publiceras, ge alltid samma fil med --published: i den står vad som redan \
        har publicerats.
        """,
      en: """
        The option --to can be given twice: a day is the last day of the period, anything else is a \
        file. The report has all that is needed to check it: limits, missing data, definitions and \
        the head of the register's chain. Small groups are hidden. When the report is \
        published, always give the same file with --published: it has what has been published.
        """
    ),
    options: [
      .firstDay,
      Option(
        "to",
        .text,
        summary: Phrase(
          fi: "jakson viimeinen päivä, tai tiedosto tai kansio",
          sv: "periodens sista dag, eller en fil eller mapp",
          en: "the last day, or a file or a folder"
        ),
        isRepeatable: true
      ),
      .asOf,
      .metricFile, .published, EvaluatorOptions.threshold,
    ] + Option.paper.filter { $0.name == "format" },
    examples: [
      Example(
        "tiimi metrics report --from 2026-01-01 --to 2026-06-30 --to raportti.html",
        Phrase(
          fi: "puolen vuoden raportti selaimessa luettavaksi ja tulostettavaksi",
          sv: "ett halvårs rapport att läsa och skriva ut i en webbläsare",
          en: "the report of half a year, to be read and printed in a browser"
        )
      ),
      Example(
        "tiimi metrics report --to raportti.pdf --published julkaistut.json",
        Phrase(
          fi: "julkaistavaksi: aiemmat julkaisut otetaan huomioon",
          sv: "för publicering: tidigare publiceringar beaktas",
          en: "to be published: earlier publications are minded"
        )
      ),
    ]
  ) { call in
    let given = call.arguments.texts("to")
    let days = given.compactMap { WrittenDay.read($0) }
    let files = given.filter { WrittenDay.read($0) == nil }
    guard days.count <= 1, files.count <= 1 else { throw call.arguments.wrong(.badForm, "to") }
    let order = try PaperOrder(to: files.first, call)
    let request = MetricRequest(
      metrics: try MetricShelf(call.arguments).metrics,
      from: call.arguments.day("from"),
      to: days.first,
      switches: call.settings.switches,
      threshold: call.arguments.number("threshold") ?? MetricRequest.usualThreshold
    )
    let published = try PublicationFile(call.arguments)
    let content = try content(request, published.ledger, call)
    let finish = try published.successor(content.ledger)
    var output = try order.output(
      of: EvaluationReport(content, call.language).page,
      name: "evaluation-report",
      isJSON: call.settings.isJSON
    )
    if order.path == nil { output.afterwards = finish } else { try finish() }
    return output
  }

  private static func content(
    _ request: MetricRequest,
    _ ledger: PublicationLedger,
    _ call: Invocation
  ) throws -> EvaluationReport.Content {
    let (terminal, isQuiet) = (call.terminal, call.settings.isQuiet)
    var bar: ProgressBar?
    let content = try RegisterDoor(call.settings).session().evaluationReport(
      request,
      asOf: call.arguments.day("as-of"),
      after: ledger,
      version: Program.version
    ) { done, total in
      if bar == nil { bar = ProgressBar(total: total, terminal: terminal, isQuiet: isQuiet) }
      try bar?.advance(to: done)
    }
    try bar?.finish()
    return content
  }
}

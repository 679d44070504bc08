import MinunTiimini
import TiimiDomain
import TiimiReports

extension CommandGroup {
  /// Figures of the process.
  static let metrics = CommandGroup(
    "metrics",
    summary: Phrase(
      fi: "Prosessin tunnusluvut",
      sv: "Processens mått",
      en: "Figures of the process"
    ),
    commands: [.metricsList, .metricsShow, .metricsRun, .metricsReport]
  )
}

extension Option {
  /// A file of local metrics.
  static let metricFile = Option(
    "metrics",
    .file,
    summary: Phrase(
      fi: "tiedosto, jossa on omia tunnuslukuja",
      sv: "en fil med egna mått",
      en: "a file of local metrics"
    )
  )
}

extension Command {
  fileprivate static let metricsList = Command(
    "metrics list",
    summary: Phrase(
      fi: "Luettele tunnusluvut",
      sv: "Lista måtten",
      en: "List the metrics"
    ),
    details: Phrase(
      fi: "Määritelmät ovat tietoa: komento tiimi metrics show M08 näyttää yhden kokonaan.",
      sv: "Definitionerna är data: tiimi metrics show M08 visar en i sin helhet.",
      en: "The definitions are data: tiimi metrics show M08 shows one in full."
    ),
    options: [
      .metricFile,
      Option(
        flag: "fields",
        summary: Phrase(
          fi: "kentät, joita omien tunnuslukujen ehdoissa voi käyttää",
          sv: "fälten som kan användas i egna måtts villkor",
          en: "the fields that conditions of local metrics may name"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi metrics list",
        Phrase(fi: "kaikki tunnusluvut", sv: "alla mått", en: "all metrics")
      )
    ]
  ) { call in
    if call.arguments.flag("fields") {
      return Output(json: MetricFieldsPage.json(call.language)) { MetricFieldsPage.blocks($0) }
    }
    let page = MetricListPage(metrics: try MetricShelf(call.arguments).metrics)
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }

  fileprivate static let metricsShow = Command(
    "metrics show",
    summary: Phrase(
      fi: "Näytä tunnusluvun määritelmä",
      sv: "Visa ett måtts definition",
      en: "Show the definition of a metric"
    ),
    details: Phrase(
      fi:
        "Osoittaja, nimittäjä, päiväsääntö, poisjätöt syineen, lähde ja tavoite, jos sellainen on.",
      sv: "Täljare, nämnare, dagregel, bortfall med orsaker, källa och mål om det finns.",
      en: "Numerator, denominator, date rule, exclusions with reasons, source and target if any."
    ),
    arguments: [
      Argument(
        "metric",
        .text,
        summary: Phrase(
          fi: "tunnusluvun tunnus, kuten M08",
          sv: "måttets beteckning, såsom M08",
          en: "the metric's identifier, such as M08"
        )
      )
    ],
    options: [.metricFile],
    examples: [
      Example(
        "tiimi metrics show M08",
        Phrase(
          fi: "aika ensimmäiseen tiimitapaamiseen",
          sv: "tiden till det första teammötet",
          en: "the time to the first team meeting"
        )
      )
    ]
  ) { call in
    let shelf = try MetricShelf(call.arguments)
    let page = MetricPage(metric: try shelf.metric(try call.arguments.requiredText("metric")))
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }
}

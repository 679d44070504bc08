import TiimiDomain

extension MetricTable {
  static let columns: [TableColumn<MetricRow>] = subject + outcome + figures + days + waits

  private static let subject: [TableColumn<MetricRow>] = [
    .text(
      "metric",
      Phrase(
        fi: "tunnusluvun tunnus",
        sv: "måttets beteckning",
        en: "the identifier of the metric"
      ),
      isRequired: true
    ) { $0.result.metric.id },
    .choice(
      "kind",
      Phrase(fi: "millainen luku", sv: "vilket slags tal", en: "what kind of figure"),
      of: MetricKind.allCases.map(\.rawValue),
      isRequired: true
    ) { $0.result.metric.kind.rawValue },
    .choice(
      "counted",
      Phrase(fi: "mitä lasketaan", sv: "vad som räknas", en: "what is counted"),
      of: MetricUnit.allCases.map(\.rawValue),
      isRequired: true
    ) { $0.result.metric.unit.rawValue },
    .choice(
      "dimension",
      Phrase(
        fi: "kaikki yhdessä (none) vai yksi yksikkö",
        sv: "alla tillsammans (none) eller en enhet",
        en: "everybody together (none) or one unit"
      ),
      of: ["none", "unit"],
      isRequired: true
    ) { $0.dimension },
    .text(
      "group_code",
      Phrase(
        fi: "yksikkö; total kaikista, unknown ilman yksikköä",
        sv: "enheten; total för alla, unknown utan enhet",
        en: "the unit; total for everybody, unknown without a unit"
      ),
      isRequired: true
    ) { $0.group },
    .day(
      "period_from",
      Phrase(
        fi: "jakson ensimmäinen päivä; tyhjä on alusta",
        sv: "periodens första dag; tomt är från början",
        en: "the first day of the period; empty is from the beginning"
      )
    ) { $0.report.request.from },
    .day(
      "period_to",
      Phrase(
        fi: "jakson viimeinen päivä; tyhjä on päivään as_of",
        sv: "periodens sista dag; tomt är till as_of",
        en: "the last day of the period; empty is up to as_of"
      )
    ) { $0.report.request.to },
    .requiredDay(
      "as_of",
      Phrase(
        fi: "päivä, jonka tiedoista laskettiin",
        sv: "dagen vars uppgifter räknades",
        en: "the day of what was known"
      )
    ) { $0.report.asOf },
  ]

  private static let outcome: [TableColumn<MetricRow>] = [
    .choice(
      "status",
      Phrase(fi: "mitä luvusta voi sanoa", sv: "vad som kan sägas", en: "what can be said of it"),
      of: MetricStatus.allCases.map(\.rawValue),
      isRequired: true
    ) { $0.result.status.rawValue },
    .choice(
      "reason",
      Phrase(
        fi: "miksi lukua ei ole",
        sv: "varför det inte finns något tal",
        en: "why there is no figure"
      ),
      of: MetricObstacle.allCases.map(\.rawValue)
    ) { $0.result.obstacle?.rawValue },
    .truth(
      "suppressed",
      Phrase(
        fi: "onko lukuja peitetty, koska ryhmä on pieni tai pienen voisi laskea niistä",
        sv: "om tal är dolda, för att gruppen är liten eller en liten kunde räknas ut av dem",
        en: "whether figures are hidden, as the group is small or gives a small one away"
      )
    ) { $0.result.suppression != nil },
    .requiredNumber(
      "threshold",
      Phrase(
        fi: "pienin henkilömäärä, joka näytetään",
        sv: "minsta antal personer som visas",
        en: "the smallest number of persons shown"
      ),
      least: 3
    ) { $0.report.disclosure.threshold },
  ]

  private static let figures: [TableColumn<MetricRow>] = [
    .number("numerator", Phrase(fi: "osoittaja", sv: "täljare", en: "the numerator"), least: 0) {
      $0.result.numerator
    },
    .number(
      "denominator",
      Phrase(
        fi: "nimittäjä, tai monestako keskiarvo tai aika on",
        sv: "nämnare, eller hur många ett medelvärde eller en tid gäller",
        en: "the denominator, or how many a mean or a time is of"
      ),
      least: 0
    ) { $0.result.denominator },
    .decimal(
      "figure",
      Phrase(
        fi: "osuus 0–1, keskiarvo, pistemäärä tai mediaani päivinä",
        sv: "andel 0–1, medelvärde, poäng eller median i dagar",
        en: "a share 0–1, a mean, a score or a median in days"
      )
    ) { $0.result.value },
    .decimal(
      "low",
      Phrase(
        fi: "osuuden 95 %:n väli (Wilson), alaraja",
        sv: "andelens 95 %-intervall (Wilson), nedre gräns",
        en: "the 95 % interval of a share (Wilson), lower end"
      )
    ) { $0.result.interval?.low },
    .decimal("high", Phrase(fi: "yläraja", sv: "övre gräns", en: "its upper end")) {
      $0.result.interval?.high
    },
  ]

  private static let days: [TableColumn<MetricRow>] = [
    .decimal(
      "lower_quartile",
      Phrase(fi: "alakvartiili, päivää", sv: "undre kvartil, dagar", en: "lower quartile, days")
    ) { $0.result.durations?.quantiles.lowerQuartile },
    .decimal(
      "upper_quartile",
      Phrase(fi: "yläkvartiili, päivää", sv: "övre kvartil, dagar", en: "upper quartile, days")
    ) { $0.result.durations?.quantiles.upperQuartile },
    .decimal(
      "p90",
      Phrase(
        fi: "90. persentiili, päivää",
        sv: "90:e percentilen, dagar",
        en: "90th percentile, days"
      )
    ) { $0.result.durations?.quantiles.p90 },
    .decimal("mean", Phrase(fi: "keskiarvo, päivää", sv: "medelvärde, dagar", en: "mean, days")) {
      $0.result.durations?.mean
    },
  ]

  private static let waits: [TableColumn<MetricRow>] = [
    .number(
      "waits",
      Phrase(
        fi: "montako odotusta jaksossa alkoi; tyhjä, kun käyrää ei ole tai se on peitetty",
        sv: "väntetider som började i perioden; tomt utan kurva eller när den är dold",
        en: "waits that began in the period; empty without a curve or when it is hidden"
      ),
      least: 0
    ) { $0.result.curve?.count },
    .number(
      "waits_ended",
      Phrase(
        fi: "montako niistä on päättynyt",
        sv: "av dem avslutade",
        en: "those that have ended"
      ),
      least: 0
    ) { $0.result.curve?.ended },
    .number(
      "wait_median",
      Phrase(
        fi: "odotuksen mediaani (Kaplan–Meier), päivää",
        sv: "väntetidens median (Kaplan–Meier), dagar",
        en: "median wait (Kaplan–Meier), days"
      )
    ) { $0.result.curve?.estimate.median },
    .number(
      "wait_median_low",
      Phrase(
        fi: "sen 95 %:n väli, alaraja",
        sv: "dess 95 %-intervall, nedre",
        en: "its 95 % low end"
      )
    ) { $0.result.curve?.estimate.medianLow },
    .number(
      "wait_median_high",
      Phrase(
        fi: "sen 95 %:n väli, yläraja",
        sv: "dess 95 %-intervall, övre",
        en: "its 95 % high end"
      )
    ) { $0.result.curve?.estimate.medianHigh },
    .waiting(after: 30), .waiting(after: 60), .waiting(after: 90),
  ]
}

extension TableColumn<MetricRow> {
  fileprivate static func waiting(after day: Int) -> Self {
    decimal(
      "waiting_\(day)",
      Phrase(
        fi: "yhä odottavien osuus \(day) päivän kohdalla",
        sv: "andelen som ännu väntar efter \(day) dagar",
        en: "the share still waiting at \(day) days"
      )
    ) { $0.waiting(after: day) }
  }
}

import TiimiDomain
import TiimiReports

extension MetricOrder {
  /// The options of the commands that compute metrics.
  static let options: [Option] = [
    .firstDay, .lastDay,
    Option(
      "by",
      .text,
      summary: Phrase(
        fi:
          "ryhmittely: unit, municipality, age, sex, language, channel, month, quarter; enintään kaksi",
        sv: "grupper: unit, municipality, age, sex, language, channel, month, quarter; högst två",
        en: "groups: unit, municipality, age, sex, language, channel, month, quarter; two at most"
      ),
      isRepeatable: true
    ),
    .asOf,
    Option(
      "format",
      .choice([
        Choice("table", Phrase(fi: "taulukko", sv: "tabell", en: "a table")),
        Choice("json", Phrase(fi: "JSON", sv: "JSON", en: "JSON")),
        Choice("csv", Phrase(fi: "CSV", sv: "CSV", en: "CSV")),
      ]),
      summary: Phrase(
        fi: "tulosteen muoto",
        sv: "resultatets format",
        en: "the form of the output"
      ),
      standard: Phrase(fi: "table", sv: "table", en: "table")
    ),
    .text(
      "compare",
      Phrase(
        fi: "vertailu: previous, year-before, PÄIVÄ..PÄIVÄ tai unit:A,B",
        sv: "jämförelse: previous, year-before, DAG..DAG eller unit:A,B",
        en: "comparison: previous, year-before, DAY..DAY or unit:A,B"
      )
    ),
    Option(
      flag: "run-chart",
      summary: Phrase(
        fi: "kuukausittain, siirtymät ja suunnat merkittyinä",
        sv: "per månad, med skiften och trender",
        en: "by month, with shifts and trends"
      )
    ),
    Option(
      "eligible",
      .file,
      summary: Phrase(
        fi: "kohderyhmän luettelo tunnuslukua M01 varten, yksi tunnus riville",
        sv: "lista över målgruppen för M01, en beteckning per rad",
        en: "the list of those in scope for M01, one identifier on a line"
      )
    ),
    .metricFile, .published, EvaluatorOptions.threshold,
  ]
}

import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiReports

extension Command {
  /// Computes metrics over the register.
  static let metricsRun = Command(
    "metrics run",
    summary: Phrase(
      fi: "Laske tunnusluvut",
      sv: "Beräkna måtten",
      en: "Compute the metrics"
    ),
    details: Phrase(
      fi: """
        Jakson molemmat päivät kuuluvat siihen. Alle viiden henkilön luvut peitetään, ja niiden \
        lisäksi ne, joista peitetyn voisi laskea; raja on jokaisessa tulosteessa. Mikä ei ole \
        laskettavissa, näkyy syineen, ei koskaan nollana. Kun luvut julkaistaan, anna aina sama \
        --published-tiedosto: siinä on, mitä on jo julkaistu, eikä yhtään peitettyä lukua.
        """,
      sv: """
        Periodens båda dagar hör till den. Tal om färre än fem personer döljs, och de som ett dolt \
        tal kunde räknas ut av; gränsen finns i varje resultat. Det som inte kan beräknas visas med \
        orsak, aldrig som noll. När talen publiceras, ge alltid samma fil med --published: i den står \
        vad som redan har publicerats, och inga dolda tal.
        """,
      en: """
        Both days belong to the period. Figures of fewer than five persons are hidden, and those \
        from which a hidden one could be worked out; the limit stands in every output. What cannot \
        be computed is shown with its reason, never as nought. When figures are published, always \
        give the same file with --published: it has what has been published, and no hidden figure.
        """
    ),
    arguments: [
      Argument(
        "metric",
        .text,
        summary: Phrase(
          fi: "tunnuslukujen tunnukset, kuten M05 M08; ilman niitä kaikki",
          sv: "måttens beteckningar, såsom M05 M08; utan dem alla",
          en: "identifiers of metrics, such as M05 M08; all without them"
        ),
        isOptional: true,
        isRepeatable: true
      )
    ],
    options: MetricOrder.options,
    examples: [
      Example(
        "tiimi metrics run M05 M08 --from 2026-01-01 --to 2026-06-30 --by unit",
        Phrase(
          fi: "kaksi tunnuslukua puolelta vuodelta yksiköittäin",
          sv: "två mått för ett halvår per enhet",
          en: "two metrics of half a year by unit"
        )
      ),
      Example(
        "tiimi metrics run M09 --from 2026-07-01 --to 2026-12-31 --compare previous",
        Phrase(
          fi: "verrattuna edelliseen yhtä pitkään jaksoon",
          sv: "jämfört med den föregående lika långa perioden",
          en: "compared with the period of the same length before it"
        )
      ),
      Example(
        "tiimi metrics run --from 2026-01-01 --to 2026-03-31 --published julkaistut.json",
        Phrase(
          fi: "niin, ettei pientä lukua voi laskea tästä ja aiemmin julkaistusta",
          sv: "så att ett litet tal inte kan räknas ut av detta och det som publicerats tidigare",
          en: "so that no small figure follows from this and what was published earlier"
        )
      ),
    ]
  ) { call in
    let order = try MetricOrder(call)
    let report = try order.run(call)
    var output = output(of: report, order.format, call.language)
    output.afterwards = try order.published.successor(report.ledger)
    return output
  }

  private static func output(
    of report: MetricReport,
    _ format: String,
    _ language: Language
  ) -> Output {
    let known = report.alreadyKnown
    switch format {
    case "csv":
      let message = AlreadyKnown.phrase(known)
      return Output(messages: known > 0 ? [message] : []) { try $0.write(report.csv) }
    case "json": return Output { try $0.write(report.json(language).pretty + "\n") }
    default:
      let page = MetricRunPage(report: report)
      return Output(json: report.json(language)) { page.blocks($0) }
    }
  }
}

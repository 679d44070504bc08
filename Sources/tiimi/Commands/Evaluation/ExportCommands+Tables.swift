import TiimiDomain

extension Command {
  /// Writes cases as tables for evaluators.
  static let exportTables = Command(
    "export tables",
    summary: Phrase(
      fi: "Vie asiat tauluina (CSV) arviointiin",
      sv: "Exportera ärendena som tabeller (CSV) för utvärdering",
      en: "Export cases as tables (CSV) for evaluation"
    ),
    details: Phrase(
      fi: """
        Kansioon tulee taulu asioista, jaksoista, seulonnoista, tarpeista, jäsenistä, \
        tapaamisista, läsnäoloista, aiheista, vastuista, tavoitteista, arvioista, seurannoista, \
        luvista ja tunnusluvuista, tauluja kuvaava datapackage.json sekä manifest.json. Nimiä ja \
        vapaata tekstiä ei lähde. Harvinaiset yhdistelmät karkeistetaan, ja pienten ryhmien \
        tunnusluvut peitetään. Rekisteri luetaan kolmesti samasta hetkestä, joten taulut sopivat \
        yhteen.
        """,
      sv: """
        I mappen kommer tabeller över ärenden, perioder, screeningar, behov, medlemmar, möten, \
        närvaro, ämnen, ansvar, mål, bedömningar, uppföljningar, tillstånd och mått, \
        datapackage.json som beskriver dem samt manifest.json. Namn och fri text lämnas inte ut. \
        Sällsynta kombinationer görs grövre, och små gruppers mått döljs. Registret läses tre \
        gånger i samma läge, så tabellerna stämmer.
        """,
      en: """
        The folder gets tables of cases, episodes, screenings, needs, members, meetings, \
        attendance, topics, responsibilities, goals, ratings, follow-ups, permissions and \
        metrics, datapackage.json, which describes them, and manifest.json. Names and free text do \
        not leave. Rare combinations are made coarser, and metrics of small groups are hidden. The \
        register is read three times as it stands at one moment, so that the tables agree.
        """
    ),
    options: EvaluatorOptions.all + [EvaluatorOptions.threshold],
    examples: [
      Example(
        """
        tiimi export tables --out aineisto --key arviointi.key --study vaikuttavuus-2026 \
        --for \"Tampereen yliopisto\"
        """,
        Phrase(
          fi: "kaikki asiat pseudonyymein",
          sv: "alla ärenden med pseudonymer",
          en: "all cases under pseudonyms"
        )
      ),
      Example(
        """
        tiimi export tables --out aineisto --key arviointi.key --study vaikuttavuus-2026 \
        --for \"Tampereen yliopisto\" --from 1.1.2026 --to 30.6.2026 --dates shifted
        """,
        Phrase(
          fi: "puolen vuoden asiat, päivät siirrettyinä",
          sv: "ett halvårs ärenden med förskjutna dagar",
          en: "half a year, with dates moved"
        )
      ),
    ]
  ) { call in
    let threshold = call.arguments.number("threshold")
    let order = try EvaluatorOrder("tables", call, threshold: threshold)
    return ExportReceipt(try TableExport(order: order).make(), at: order.path).output
  }
}

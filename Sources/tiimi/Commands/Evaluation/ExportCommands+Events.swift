import MinunTiimini
import TiimiDomain
import TiimiReports

extension Command {
  /// Writes the events of cases for process mining.
  static let exportEvents = Command(
    "export events",
    summary: Phrase(
      fi: "Vie asioiden tapahtumat prosessin tutkimista varten",
      sv: "Exportera ärendenas händelser för processanalys",
      en: "Export the events of cases for process mining"
    ),
    details: Phrase(
      fi: """
        Jokaisesta voimassa olevasta kirjauksesta tulee yksi tapahtuma; virheelliseksi merkityt \
        jäävät pois. Nimiä, yhteystietoja ja ihmisten sanoja ei ole mukana. Jakso valitsee asiat, \
        joista jokin jakso oli auki, ja niistä lähtevät kaikki tapahtumat. Muotojen kuvaukset \
        ovat kansiossa docs/formats.
        """,
      sv: """
        Varje gällande anteckning blir en händelse; de som märkts som felaktiga utelämnas. Namn, \
        kontaktuppgifter och människors ord är inte med. Perioden väljer de ärenden som var \
        öppna då, och alla deras händelser följer med. Formaten beskrivs i mappen docs/formats.
        """,
      en: """
        Every standing entry becomes one event; those marked as made in error are left out. No \
        names, contact details or people’s words are in it. The period chooses the cases that were \
        open during it, and all of their events go along. The formats are told in docs/formats.
        """
    ),
    options: [format] + EvaluatorOptions.all,
    examples: [
      Example(
        """
        tiimi export events --format csv --key avain.key --study arvio --for "Arvioija" \
        --out tapahtumat.csv
        """,
        Phrase(
          fi: "kaikki tapahtumat pseudonyymein",
          sv: "alla händelser under pseudonym",
          en: "all events under pseudonyms"
        )
      ),
      Example(
        """
        tiimi export events --format ocel-sqlite --from 1.1.2026 --to 30.6.2026 --key avain.key \
        --study arvio --dates shifted --for "Arvioija" --out kevat.sqlite
        """,
        Phrase(
          fi: "alkuvuoden asiat olioineen, päivät siirrettyinä",
          sv: "vårens ärenden med objekt, dagarna förskjutna",
          en: "the spring’s cases with their objects, days moved"
        )
      ),
    ]
  ) { call in
    let format = call.arguments.text("format").flatMap(EventLogFormat.init) ?? .csv
    let order = try EvaluatorOrder("events-" + format.rawValue, call)
    return ExportReceipt(try order.makeEvents(format), at: order.path).output
  }

  private static let format = Option(
    "format",
    .choice([
      Choice("csv", Phrase(fi: "taulukko", sv: "tabell", en: "a table")),
      Choice("ndjson", Phrase(fi: "JSON-rivit", sv: "JSON-rader", en: "JSON lines")),
      Choice("xes", Phrase(fi: "XES 2.0", sv: "XES 2.0", en: "XES 2.0")),
      Choice(
        "ocel-json",
        Phrase(fi: "OCEL 2.0 JSON-muodossa", sv: "OCEL 2.0 som JSON", en: "OCEL 2.0 as JSON")
      ),
      Choice(
        "ocel-sqlite",
        Phrase(fi: "OCEL 2.0 SQLite-muodossa", sv: "OCEL 2.0 som SQLite", en: "OCEL 2.0 as SQLite")
      ),
    ]),
    summary: Phrase(
      fi: "tiedoston muoto",
      sv: "filens format",
      en: "the form of the file"
    ),
    standard: Phrase(fi: "csv", sv: "csv", en: "csv")
  )
}

extension EvaluatorOrder {
  /// Writes the log of events and tells its manifest.
  fileprivate func makeEvents(_ format: EventLogFormat) throws -> ExportManifest {
    let names = export.names
    if format == .ocelSQLite {
      return try makeDatabase { source, path, manifest, progress in
        let counts = try source.writeObjectEvents(
          intoTablesAt: path,
          names: names,
          progress: { try progress.advance(to: $0, of: source.caseCount) }
        )
        manifest.take(counts)
      }
    }
    return try makeFile { source, file, manifest, progress in
      let passes = format.isObjectCentric ? 2 : 1
      let advance: (Int) throws -> Void = {
        try progress.advance(to: $0, of: passes * source.caseCount)
      }
      let counts =
        format.isObjectCentric
        ? try source.writeObjectEvents(names: names, to: file.append, progress: advance)
        : try source.writeEvents(format, names: names, to: file.append, progress: advance)
      if format == .csv || format == .ndjson { file.rows = counts.events }
      manifest.take(counts)
    }
  }
}

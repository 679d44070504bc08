import TiimiDomain

/// The plan on paper for the archive: everything that stands, every agreed version, every entry with
/// its moments, and how far the register had come.
public struct ArchivePlanPaper {
  private let source: PaperSource
  private let history: [RecordedEntry]

  /// Makes the page.
  ///
  /// The head is the number of entries in the whole register and the hash of the last; kept on
  /// paper, it shows later that nothing was cut off the end.
  public static func make(
    _ source: PaperSource,
    history: [RecordedEntry],
    head: (count: Int, hash: String)
  ) -> Page {
    let paper = ArchivePlanPaper(source: source, history: history)
    let team = TeamPlanPaper(source: source)
    let casePage = source.casePage
    return Page(
      title: source(title, ["number": source.file.opening?.caseNumber]),
      language: source.language,
      sections: ([
        paper.beginning(team, head), casePage.basics, casePage.ending, casePage.clientVoice,
        casePage.assessment, casePage.team, team.goals, team.promises, team.items,
        casePage.permissions, casePage.followUp,
      ] + paper.versions + paper.minutes + [paper.entries])
      .compactMap { $0 }
    )
  }

  private func beginning(
    _ team: TeamPlanPaper,
    _ head: (count: Int, hash: String)
  ) -> Page.Section {
    Page.Section(
      heading: nil,
      blocks: [
        team.standing, source.printed,
        source.paragraph(
          Self.headLine,
          ["count": Counted.entries(head.count, source.language), "hash": head.hash],
          role: .quiet
        ),
      ]
    )
  }

  private var versions: [Page.Section?] {
    source.file.plan.agreements.map { agreement in
      let view: Page.Block =
        switch agreement.clientView {
        case .text(let words): .quote(words: words, by: source.names.clientName)
        case .obstacle(let reason):
          source.paragraph(Self.noView, ["reason": reason], role: .warning)
        }
      let heading = source(
        Self.version,
        [
          "version": String(agreement.version),
          "day": DateText.day(agreement.occurred, source.language),
        ]
      )
      return Page.Section(
        heading: heading,
        blocks: [view, .rows(source.planRows(agreement.contents))]
      )
    }
  }

  private var minutes: [Page.Section?] {
    source.file.meetings.filter { !$0.minutes.isEmpty }.map { meeting in
      let heading = source(
        Self.minutesHeading,
        ["day": DateText.day(meeting.venue.starts.day, source.language)]
      )
      let rows = meeting.minutes.map { minutes in
        let name = source(
          Self.version,
          [
            "version": String(minutes.version),
            "day": DateText.day(minutes.closed, source.language),
          ]
        )
        return Page.Row(name, Page.Cell(minutes.text))
      }
      return Page.Section(heading: heading, blocks: [.rows(rows)])
    }
  }

  /// Every entry: when it happened, when it was written, by whom, for what purpose.
  private var entries: Page.Section? {
    let narrator = Narrator(of: history, names: source.names, language: source.language)
    let language = source.language
    let rows = history.map { recorded in
      [
        Page.Cell(String(recorded.version)),
        Page.Cell(DateText.time(recorded.occurred, language)),
        Page.Cell(DateText.time(recorded.recorded, language)),
        Page.Cell(lines: [
          Page.Line(narrator.sentence(recorded.entry).said(in: language)),
          Page.Line(
            "\(narrator.name(recorded.actor)), \(recorded.purpose.label(language))",
            .quiet
          ),
        ]),
      ]
    }
    return source.section(
      Self.entriesHeading,
      [source.table([Self.number, Self.occurred, Self.recorded, Self.what], rows)]
    )
  }

  private static let title = Phrase(
    fi: "Yhteinen suunnitelma arkistoon[, {number}]",
    sv: "Gemensam plan för arkivet[, {number}]",
    en: "Shared plan for the archive[, {number}]"
  )
  private static let headLine = Phrase(
    fi: """
      Rekisterissä oli tulostushetkellä {count}, ja viimeisen tarkiste oli {hash}. Niistä näkee \
      myöhemmin, onko rekisterin lopusta poistettu jotain (tiimi check).
      """,
    sv: """
      Registret hade vid utskriften {count}, och den sista hade kontrollsumman {hash}. Av dem syns \
      senare om något har tagits bort från registrets slut (tiimi check).
      """,
    en: """
      When this was printed the register had {count}, and the hash of the last was {hash}. They \
      show later whether anything was cut off the end of the register (tiimi check).
      """
  )
  private static let version = Phrase(
    fi: "Versio {version}, {day}",
    sv: "Version {version}, {day}",
    en: "Version {version}, {day}"
  )
  private static let noView = Phrase(
    fi: "Asiakkaan näkemystä ei voitu saada: {reason}.",
    sv: "Klientens syn kunde inte inhämtas: {reason}.",
    en: "The client’s view could not be had: {reason}."
  )
  private static let minutesHeading = Phrase(
    fi: "Muistio, tapaaminen {day}",
    sv: "Promemoria, mötet {day}",
    en: "Minutes, meeting of {day}"
  )
  private static let entriesHeading = Phrase(
    fi: "kaikki kirjaukset",
    sv: "alla anteckningar",
    en: "every entry"
  )
  private static let number = Phrase(fi: "nro", sv: "nr", en: "no.")
  private static let occurred = Phrase(fi: "tapahtui", sv: "hände", en: "happened")
  private static let recorded = Phrase(fi: "kirjattiin", sv: "antecknades", en: "written")
  private static let what = Phrase(
    fi: "mitä, kuka ja mihin tarkoitukseen",
    sv: "vad, vem och för vilket ändamål",
    en: "what, who and for what purpose"
  )
}

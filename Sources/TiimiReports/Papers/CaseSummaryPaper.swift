import TiimiDomain

/// A case on one page: who, why, where it stands, what comes next and who does what.
public struct CaseSummaryPaper {
  private let source: PaperSource

  /// Makes the page.
  public static func make(_ source: PaperSource) -> Page {
    let paper = CaseSummaryPaper(source: source)
    return Page(
      title: source(title, ["number": source.file.opening?.caseNumber]),
      language: source.language,
      sections: [paper.who, paper.why, paper.standing, paper.next, paper.promises]
        .compactMap { $0 }
    )
  }

  /// How many open responsibilities fit on the page.
  private static let limit = 8

  private var who: Page.Section? {
    Page.Section(
      heading: nil,
      blocks: [
        source.rows([
          (TeamPlanPaper.client, source.names.clientName),
          (
            ItemKind.ownWorker.label,
            source.ownWorker.map { source.names.name(of: $0, source.language) }
              ?? source(Self.none)
          ),
          (TeamPlanPaper.unit, source.file.unit.map { source.names.name(of: $0, source.language) }),
          (Self.team, team),
        ]), source.printed,
      ].compactMap { $0 }
    )
  }

  private var team: String? {
    let members = source.file.activeMembers(on: source.today)
      .map { source.narrator.name($0.participant) }
    return members.isEmpty ? nil : source.language.list(members)
  }

  private var why: Page.Section? {
    let view = source.file.views.last { $0.participant == .client }
    return source.section(
      Self.whyHeading,
      [
        view.map { .quote(words: $0.words.excerpt(400), by: source.names.clientName) },
        source.rows([
          (Self.worry, source.file.opening?.worry.excerpt(240)),
          (Self.needs, needs),
        ]),
      ]
    )
  }

  private var needs: String? {
    let needs = source.file.needs.map { $0.words.excerpt(90).withoutStop }
    return needs.isEmpty ? nil : needs.joined(separator: "; ") + "."
  }

  private var standing: Page.Section? {
    let file = source.file
    let late = file.overdueResponsibilities(on: source.today).count
    let open = Counted.responsibilities(file.openResponsibilities.count, source.language)
    return source.section(
      Self.standingHeading,
      [
        source.rows([
          (Self.phase, file.isClosed ? source(Self.closed) : file.phase.title(source.language)),
          (Self.plan, planText),
          (
            Self.open,
            late == 0 ? open : source(Self.openAndLate, ["open": open, "late": String(late)])
          ),
          (
            Self.contactNext,
            file.isClosed ? file.episodes.last?.closing?.summary.contactNext : nil
          ),
        ])
      ]
    )
  }

  private var planText: String {
    let plan = source.file.plan
    guard let latest = plan.agreements.last else { return source(Self.noPlan) }
    let facts = ["day": DateText.day(latest.occurred, source.language)]
    return source(plan.isDraft ? Self.changing : Self.agreed, facts)
  }

  private var next: Page.Section? {
    if source.file.isClosed { return nil }
    let items = ComingMonths(source).items.prefix(4).map(\.sentence)
    return source.section(
      Self.nextHeading,
      [source.list(items) ?? source.paragraph(Self.nothingNext, role: .warning)]
    )
  }

  private var promises: Page.Section? {
    let open = source.file.openResponsibilities.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    let rows = open.prefix(Self.limit).map { responsibility in
      let isLate = responsibility.isOverdue(on: source.today)
      let day = DateText.day(responsibility.due, source.language)
      return [
        Page.Cell(responsibility.what.excerpt(140)), source.doer(of: responsibility),
        Page.Cell(lines: [Page.Line(day)] + (isLate ? [Page.Line(source(Self.late), .bad)] : [])),
      ]
    }
    let rest = open.count - rows.count
    return source.section(
      Self.promisesHeading,
      [
        source.table([Self.what, Self.holder, Self.due], rows),
        rest > 0 ? source.paragraph(Self.more, ["count": String(rest)], role: .quiet) : nil,
      ]
    )
  }
}

extension CaseSummaryPaper {
  private static let title = Phrase(
    fi: "Yhteenveto[, {number}]",
    sv: "Sammandrag[, {number}]",
    en: "Summary[, {number}]"
  )
  private static let none = Phrase(fi: "ei nimetty", sv: "inte utsedd", en: "none named")
  private static let team = Phrase(fi: "tiimi", sv: "team", en: "team")
  private static let whyHeading = Phrase(fi: "miksi", sv: "varför", en: "why")
  private static let worry = Phrase(
    fi: "huoli tai toive",
    sv: "oro eller önskemål",
    en: "worry or wish"
  )
  private static let needs = Phrase(fi: "tuen tarpeet", sv: "stödbehov", en: "support needs")
  private static let standingHeading = Phrase(
    fi: "missä mennään",
    sv: "var ärendet står",
    en: "where it stands"
  )
  private static let phase = Phrase(fi: "vaihe", sv: "fas", en: "phase")
  private static let closed = Phrase(fi: "päätetty", sv: "avslutat", en: "closed")
  private static let plan = Phrase(fi: "suunnitelma", sv: "plan", en: "plan")
  private static let noPlan = Phrase(
    fi: "ei vielä hyväksytty",
    sv: "inte godkänd ännu",
    en: "not agreed yet"
  )
  private static let agreed = Phrase(
    fi: "hyväksytty {day}",
    sv: "godkänd {day}",
    en: "agreed {day}"
  )
  private static let changing = Phrase(
    fi: "muutettavana, hyväksytty viimeksi {day}",
    sv: "ändras, senast godkänd {day}",
    en: "under revision, last agreed {day}"
  )
  private static let open = Phrase(fi: "avoinna", sv: "öppet", en: "open")
  private static let openAndLate = Phrase(
    fi: "{open}, joista myöhässä {late}",
    sv: "{open}, varav försenade {late}",
    en: "{open}, {late} of them late"
  )
  private static let contactNext = Phrase(
    fi: "yhteystaho jatkossa",
    sv: "kontakt i fortsättningen",
    en: "whom to contact next"
  )
  private static let nextHeading = Phrase(fi: "mitä seuraavaksi", sv: "härnäst", en: "what next")
  private static let nothingNext = Phrase(
    fi: "Mitään ei ole sovittu.",
    sv: "Inget är överenskommet.",
    en: "Nothing has been agreed."
  )
  private static let promisesHeading = Phrase(
    fi: "kuka tekee mitä",
    sv: "vem gör vad",
    en: "who does what"
  )
  private static let what = Phrase(fi: "mitä", sv: "vad", en: "what")
  private static let holder = Phrase(fi: "vastuuhenkilö", sv: "ansvarsperson", en: "holder")
  private static let due = Phrase(fi: "viimeistään", sv: "senast", en: "by")
  private static let late = Phrase(fi: "myöhässä", sv: "försenat", en: "late")
  private static let more = Phrase(
    fi: "Lisäksi avoinna {count}; kaikki näkyvät suunnitelmassa.",
    sv: "Dessutom öppna: {count}; alla syns i planen.",
    en: "{count} more are open; the plan shows them all."
  )
}

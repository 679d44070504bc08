import TiimiDomain

/// The shared plan on paper for those who carry it out: everything that the work needs.
public struct TeamPlanPaper {
  let source: PaperSource

  /// Makes the page.
  public static func make(_ source: PaperSource) -> Page {
    let paper = TeamPlanPaper(source: source)
    let casePage = source.casePage
    return Page(
      title: source(title, ["number": source.file.opening?.caseNumber]),
      language: source.language,
      sections: [
        paper.beginning, casePage.clientVoice, paper.goals, paper.promises, paper.items,
        paper.needs, casePage.team, casePage.nextMeeting, casePage.followUp,
        casePage.permissions,
      ].compactMap { $0 }
    )
  }

  private var beginning: Page.Section? {
    Page.Section(
      heading: nil,
      blocks: [
        standing,
        source.rows([
          (Self.client, source.names.clientName),
          (Self.unit, source.file.unit.map { source.names.name(of: $0, source.language) }),
          (
            ItemKind.ownWorker.label,
            source.ownWorker.map { source.names.name(of: $0, source.language) }
          ),
        ]),
        source.printed,
      ].compactMap { $0 }
    )
  }

  /// Whether the plan is agreed; a draft says so in capitals.
  var standing: Page.Block {
    let plan = source.file.plan
    guard plan.isDraft else {
      let latest = plan.agreements.last
      return source.paragraph(
        Self.agreed,
        [
          "version": latest.map { String($0.version) },
          "day": latest.map { DateText.day($0.occurred, source.language) },
        ],
        role: .good
      )
    }
    let missing = plan.missing.map { String($0.rawValue) }
    return source.paragraph(
      Self.draft,
      ["missing": missing.isEmpty ? nil : source.language.list(missing)],
      role: .warning
    )
  }

  /// The goals with what each step of their scales means, and the latest ratings.
  var goals: Page.Section? {
    let blocks = source.file.goals.flatMap { goal -> [Page.Block?] in
      [
        .quote(words: goal.words, by: nil),
        source.rows(
          [(ItemKind.need.label, source.file.needs[goal.need]?.words)] + ratings(of: goal)
        ),
        goal.scale.map(scale),
      ]
    }
    return source.section(Self.goalsHeading, blocks)
  }

  private func ratings(of goal: Goal) -> [(name: Phrase, value: String?)] {
    Viewpoint.allCases.map { viewpoint in
      let rating = source.file.ratings.last { $0.goal == goal.number && $0.viewpoint == viewpoint }
      return (viewpoint.label, rating.map { source.narrator.signed($0.rating) })
    }
  }

  private func scale(_ scale: GoalScale) -> Page.Block {
    let rows = scale.steps.enumerated().map { place, step in
      [Page.Cell(source.narrator.signed(place - 2)), Page.Cell(step)]
    }
    return .table(header: [source(Self.step), source(Self.meaning)], rows: rows)
  }

  /// Every responsibility with its holder, due day, basis and how far it has come.
  var promises: Page.Section? {
    let all = source.file.responsibilities.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    return source.section(
      Self.promisesHeading,
      [source.table([Self.what, Self.who, Self.due, Self.stage], all.map(promise))]
    )
  }

  private func promise(_ responsibility: Responsibility) -> [Page.Cell] {
    let isLate = responsibility.isOverdue(on: source.today)
    let day = DateText.day(responsibility.due, source.language)
    let holder = responsibility.holder.map { source.narrator.name($0) }
    return [
      Page.Cell(lines: [
        Page.Line(responsibility.what), Page.Line(source.basis(responsibility.basis), .quiet),
      ]),
      holder.map { Page.Cell($0.capitalisedFirst) } ?? Page.Cell(source(Self.nobody), .bad),
      Page.Cell(
        lines: [Page.Line(day)] + (isLate ? [Page.Line(source(Self.late), .bad)] : [])
      ),
      Page.Cell(responsibility.stage.label(source.language)),
    ]
  }

  /// The items of 1301/2014 39 § as they stand.
  var items: Page.Section? {
    guard !source.file.plan.contents.isEmpty else { return nil }
    return source.section(
      Self.itemsHeading,
      [.rows(source.planRows(source.file.plan.contents))]
    )
  }

  /// The needs that the plan answers.
  var needs: Page.Section? {
    source.section(
      Self.needsHeading,
      [
        source.table(
          [ItemKind.need.label, Self.area, Self.nature],
          source.file.needs.map { need in
            [
              Page.Cell(need.words), Page.Cell(need.area.title(source.language)),
              Page.Cell(need.nature.title(source.language)),
            ]
          }
        )
      ]
    )
  }
}

extension PaperSource {
  /// What a responsibility rests on, in words where the case has them.
  func basis(_ basis: ResponsibilityBasis) -> String {
    let words: String? =
      switch basis {
      case .topic(let number): file.topics[number]?.title
      case .goal(let number): file.goals[number]?.words
      case .need(let number): file.needs[number]?.words
      }
    return basis.label(language) + (words.map { ": " + $0.excerpt(90) } ?? "")
  }

  /// The items of a plan with their numbers; what is missing says so.
  func planRows(_ contents: [PlanItem: PlanContent]) -> [Page.Row] {
    PlanItem.allCases.map { item in
      let value: Page.Cell =
        switch contents[item] {
        case .text(let words)?: Page.Cell(words)
        case .obstacle(let reason)?: Page.Cell(self(Self.obstacle, ["reason": reason]), .warning)
        case nil: Page.Cell(self(Self.missing), .warning)
        }
      return Page.Row("\(item.rawValue). \(item.title(language))", value)
    }
  }

  private static let obstacle = Phrase(
    fi: "ei voitu täyttää: {reason}",
    sv: "kunde inte fyllas i: {reason}",
    en: "could not be filled: {reason}"
  )
  private static let missing = Phrase(fi: "puuttuu", sv: "saknas", en: "missing")
}

extension TeamPlanPaper {
  private static let title = Phrase(
    fi: "Yhteinen suunnitelma[, {number}]",
    sv: "Gemensam plan[, {number}]",
    en: "Shared plan[, {number}]"
  )
  private static let draft = Phrase(
    fi: "LUONNOS. Suunnitelmaa ei ole hyväksytty.[ Puuttuvat kohdat: {missing}.]",
    sv: "UTKAST. Planen är inte godkänd.[ Punkter som saknas: {missing}.]",
    en: "DRAFT. The plan has not been agreed.[ Items missing: {missing}.]"
  )
  private static let agreed = Phrase(
    fi: "Hyväksytty asiakkaan kanssa {day}, versio {version}.",
    sv: "Godkänd med klienten {day}, version {version}.",
    en: "Agreed with the client {day}, version {version}."
  )
  static let client = Phrase(fi: "asiakas", sv: "klient", en: "client")
  static let unit = Phrase(fi: "yksikkö", sv: "enhet", en: "unit")
  private static let goalsHeading = Phrase(
    fi: "tavoitteet asiakkaan sanoin",
    sv: "mål med klientens ord",
    en: "goals in the client’s words"
  )
  private static let step = Phrase(fi: "arvio", sv: "bedömning", en: "rating")
  private static let meaning = Phrase(
    fi: "mitä se tarkoittaa",
    sv: "vad det betyder",
    en: "what it means"
  )
  private static let promisesHeading = Phrase(fi: "vastuut", sv: "ansvar", en: "responsibilities")
  private static let what = Phrase(fi: "mitä ja miksi", sv: "vad och varför", en: "what and why")
  private static let who = Phrase(fi: "vastuuhenkilö", sv: "ansvarsperson", en: "holder")
  private static let due = Phrase(fi: "viimeistään", sv: "senast", en: "by")
  private static let stage = Phrase(fi: "tilanne", sv: "läge", en: "situation")
  private static let nobody = Phrase(fi: "ei kukaan", sv: "ingen", en: "nobody")
  private static let late = Phrase(fi: "myöhässä", sv: "försenat", en: "late")
  private static let itemsHeading = Phrase(
    fi: "suunnitelman kohdat (sosiaalihuoltolaki 39 §)",
    sv: "planens punkter (socialvårdslagen 39 §)",
    en: "items of the plan (Social Welfare Act, section 39)"
  )
  private static let needsHeading = Phrase(fi: "tuen tarpeet", sv: "stödbehov", en: "support needs")
  private static let area = Phrase(fi: "osa-alue", sv: "område", en: "area")
  private static let nature = Phrase(fi: "luonne", sv: "karaktär", en: "nature")
}

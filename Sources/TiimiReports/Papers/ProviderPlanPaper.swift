import TiimiDomain

/// The plan on paper for one recipient: what the client's permissions cover, and nothing else.
///
/// The paper says which permission it rests on, until when, and which parts were left out (703/2023
/// 9 § and 53 §).
public struct ProviderPlanPaper {
  private let source: PaperSource
  private let disclosure: Disclosure

  /// Makes the page for a recipient as the paper calls them.
  public static func make(
    _ source: PaperSource,
    for recipient: String,
    disclosing disclosure: Disclosure
  ) -> Page {
    let paper = ProviderPlanPaper(source: source, disclosure: disclosure)
    return Page(
      title: source(title, ["recipient": recipient]),
      language: source.language,
      sections: ([paper.beginning, paper.ground] + paper.parts + [paper.omitted])
        .compactMap { $0 }
    )
  }

  private var beginning: Page.Section? {
    Page.Section(
      heading: nil,
      blocks: [
        TeamPlanPaper(source: source).standing,
        source.rows([
          (TeamPlanPaper.client, source.names.clientName),
          (
            Self.contact,
            source.ownWorker.map { source.names.name(of: $0, source.language) }
          ),
          (TeamPlanPaper.unit, source.unitName(of: source.ownWorker)),
        ]), source.printed,
      ].compactMap { $0 }
    )
  }

  /// The permissions that the paper rests on.
  private var ground: Page.Section? {
    let permissions = disclosure.permissions.compactMap { source.file.permissions[$0] }
    let rows = permissions.map { permission in
      let terms = permission.terms
      return [
        Page.Cell(terms.kind.title(source.language)), Page.Cell(terms.purpose),
        Page.Cell(source.language.list(terms.items)),
        Page.Cell(DateText.period(from: terms.from, until: terms.until, source.language)),
      ]
    }
    return source.section(
      Self.groundHeading,
      [
        source.table([Self.permission, Self.purpose, Self.items, Self.period], rows),
        source.paragraph(Self.secrecy),
      ]
    )
  }

  private var parts: [Page.Section?] {
    let team = TeamPlanPaper(source: source)
    return [
      covers(.plan) ? team.items : nil, covers(.assessment) ? assessment : nil,
      covers(.needs) ? team.needs : nil, covers(.goals) ? team.goals : nil,
      covers(.responsibilities) ? team.promises : nil, covers(.team) ? members : nil,
      covers(.meetings) ? meetings : nil, covers(.minutes) ? minutes : nil,
      covers(.followUp) ? source.casePage.followUp : nil,
    ]
  }

  private func covers(_ part: DisclosedPart) -> Bool { disclosure.covers(part) }

  private var assessment: Page.Section? {
    let conclusion = source.file.assessment.conclusion
    return source.section(
      DisclosedPart.assessment.label,
      [
        conclusion.map { .paragraph(Page.Line($0.summary)) },
        conclusion.map { .paragraph(Page.Line($0.preconditions)) },
      ]
    )
  }

  private var members: Page.Section? {
    source.section(
      DisclosedPart.team.label,
      [
        source.list(
          source.file.activeMembers(on: source.today).map { source.narrator.name($0.participant) }
        )
      ]
    )
  }

  private var meetings: Page.Section? {
    let called = source.file.meetings.filter { $0.stage == .called && $0.venue.ends > source.now }
      .sorted { $0.venue.starts < $1.venue.starts }
    return source.section(
      DisclosedPart.meetings.label,
      [
        source.list(
          called.map { meeting in
            let time = DateText.span(meeting.venue.starts, meeting.venue.ends, source.language)
            return ([time, meeting.venue.place].compactMap { $0 }).joined(separator: ", ")
          }
        )
      ]
    )
  }

  private var minutes: Page.Section? {
    let closed = source.file.meetings.compactMap { meeting in
      meeting.minutes.last.map { (meeting.venue.starts.day, $0.text) }
    }
    return source.section(
      DisclosedPart.minutes.label,
      [
        closed.isEmpty
          ? nil
          : .rows(
            closed.map { Page.Row(DateText.day($0.0, source.language), Page.Cell($0.1)) }
          )
      ]
    )
  }

  /// What the permissions do not cover, so that nobody takes the paper for the whole.
  private var omitted: Page.Section? {
    let left = disclosure.leftOut.map { $0.label(source.language) }
    return source.section(
      Self.omittedHeading,
      [
        left.isEmpty
          ? source.paragraph(Self.nothingOmitted)
          : source.paragraph(Self.omittedParts, ["parts": source.language.list(left)]),
        disclosure.otherItems.isEmpty
          ? nil
          : source.paragraph(
            Self.byHand,
            ["items": source.language.list(disclosure.otherItems)],
            role: .warning
          ),
      ]
    )
  }
}

extension ProviderPlanPaper {
  private static let title = Phrase(
    fi: "Suunnitelma: {recipient}",
    sv: "Planen: {recipient}",
    en: "The plan: {recipient}"
  )
  private static let contact = Phrase(
    fi: "omatyöntekijä",
    sv: "egen kontaktperson",
    en: "own worker"
  )
  private static let groundHeading = Phrase(
    fi: "mihin tietojen antaminen perustuu",
    sv: "vad utlämnandet grundar sig på",
    en: "what the disclosure rests on"
  )
  private static let permission = Phrase(fi: "lupa", sv: "tillstånd", en: "permission")
  private static let purpose = Phrase(fi: "mihin", sv: "för vad", en: "for what")
  private static let items = Phrase(
    fi: "tiedot asiakkaan sanoin",
    sv: "uppgifter med klientens ord",
    en: "items in the client’s words"
  )
  private static let period = Phrase(fi: "voimassa", sv: "i kraft", en: "in force")
  private static let secrecy = Phrase(
    fi: "Tiedot ovat salassa pidettäviä. Niitä saa käyttää vain tähän tarkoitukseen.",
    sv: "Uppgifterna är sekretessbelagda. De får användas bara för detta ändamål.",
    en: "The data are secret. They may be used for this purpose only."
  )
  private static let omittedHeading = Phrase(
    fi: "mitä tästä on jätetty pois",
    sv: "vad som har lämnats bort",
    en: "what has been left out"
  )
  private static let omittedParts = Phrase(
    fi: "Lupa ei kata näitä: {parts}.",
    sv: "Tillståndet omfattar inte: {parts}.",
    en: "The permission does not cover: {parts}."
  )
  private static let nothingOmitted = Phrase(
    fi: "Lupa kattaa kaikki osat.",
    sv: "Tillståndet omfattar alla delar.",
    en: "The permission covers every part."
  )
  private static let byHand = Phrase(
    fi: "Lupa mainitsee myös tietoja, joita tässä ei ole: {items}.",
    sv: "Tillståndet nämner också uppgifter som inte finns här: {items}.",
    en: "The permission also names data that are not here: {items}."
  )
}

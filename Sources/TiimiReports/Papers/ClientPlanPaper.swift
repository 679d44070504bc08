import TiimiDomain

/// The client's own plan on paper: own words first, who does what by when, whom to call, what to do
/// when something does not happen, and how to change one's mind.
///
/// It speaks to the client, in short sentences, without codes and abbreviations, in large letters.
public struct ClientPlanPaper {
  let source: PaperSource

  /// Makes the page; print it with `HTMLPaper.LetterSize.large`.
  public static func make(_ source: PaperSource) -> Page {
    let paper = ClientPlanPaper(source: source)
    return Page(
      title: source(title),
      language: source.language,
      sections: [
        paper.beginning, paper.words, paper.goals, paper.promises, paper.contact, paper.trouble,
        paper.ahead, paper.understanding, paper.network, paper.rights,
      ].compactMap { $0 }
    )
  }

  private var beginning: Page.Section? {
    Page.Section(
      heading: nil,
      blocks: [
        source.names.clientName.map { .paragraph(Page.Line($0, .emphasis)) }, standing,
        source.file.isClosed ? source.paragraph(Self.closed, role: .warning) : nil,
      ].compactMap { $0 }
    )
  }

  /// Whether the plan has been agreed; a draft says so before anything else.
  private var standing: Page.Block {
    let plan = source.file.plan
    let day = DateText.plainDay(source.today, source.language)
    guard let latest = plan.agreements.last else {
      return source.paragraph(Self.draft, ["day": day], role: .warning)
    }
    let agreed = DateText.plainDay(HelsinkiTime.day(of: latest.occurred), source.language)
    let facts = ["day": day, "agreed": agreed]
    return plan.isDraft
      ? source.paragraph(Self.changing, facts, role: .warning)
      : source.paragraph(Self.agreed, facts, role: .quiet)
  }

  /// What the client has said, as it was said.
  private var words: Page.Section? {
    let view = source.file.views.last { $0.participant == .client }
    let onPlan: String? =
      if case .text(let words)? = source.file.plan.agreements.last?.clientView { words } else {
        nil
      }
    let quotes: [Page.Block] =
      (view.map { [.quote(words: $0.words, by: nil)] } ?? [])
      + (onPlan.map { [.quote(words: $0, by: source(Self.aboutPlan))] } ?? [])
    return source.section(
      Self.wordsHeading,
      quotes.isEmpty ? [source.paragraph(Self.noWords)] : quotes
    )
  }

  private var goals: Page.Section? {
    source.section(
      Self.goalsHeading,
      [source.list(source.file.goals.map { source.language.quoted($0.words) })]
    )
  }

  private var promises: Page.Section? {
    let open = source.file.openResponsibilities.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    let done = source.file.responsibilities.count {
      if case .done = $0.stage { true } else { false }
    }
    return source.section(
      Self.promisesHeading,
      [
        source.table([Self.what, Self.who, Self.when], open.map(promise))
          ?? source.paragraph(Self.nothingOpen),
        done == 0
          ? nil
          : source.paragraph(Self.done, ["count": Self.things(done, source.language)]),
      ]
    )
  }

  private func promise(_ responsibility: Responsibility) -> [Page.Cell] {
    let day = DateText.plainDay(responsibility.due, source.language)
    let isLate = responsibility.isOverdue(on: source.today)
    let who = source.doer(of: responsibility)
    return [
      Page.Cell(responsibility.what.capitalisedFirst), who,
      Page.Cell(
        lines: [Page.Line(day)] + (isLate ? [Page.Line(source(Self.late), .bad)] : [])
      ),
    ]
  }

  private var ahead: Page.Section? {
    source.section(Self.aheadHeading, [ComingMonths(source).picture.map { .picture($0) }])
  }

  private var network: Page.Section? {
    let map = NetworkMap(source)
    return source.section(
      Self.networkHeading,
      [
        map.picture.map { .picture($0) },
        map.isShortened ? source.paragraph(Self.wholeNames) : nil, map.list,
      ]
    )
  }
}

extension ClientPlanPaper {
  private static let title = Phrase(fi: "Minun suunnitelmani", sv: "Min plan", en: "My plan")
  private static let draft = Phrase(
    fi: """
      Tämä on luonnos ({day}). Suunnitelmasta ei ole vielä sovittu kanssasi. Kerro, mitä siinä \
      pitäisi olla toisin.
      """,
    sv: """
      Det här är ett utkast ({day}). Vi har inte kommit överens om planen med dig ännu. Berätta vad \
      du vill ändra.
      """,
    en: """
      This is a draft ({day}). The plan has not been agreed with you yet. Say what you would like \
      to be different.
      """
  )
  private static let changing = Phrase(
    fi: """
      Tätä suunnitelmaa muutetaan ({day}). Edellisen kerran siitä sovittiin kanssasi: {agreed}. \
      Muutoksista ei ole vielä sovittu.
      """,
    sv: """
      Den här planen håller på att ändras ({day}). Förra gången kom vi överens om den med dig: \
      {agreed}. Vi har inte kommit överens om ändringarna ännu.
      """,
    en: """
      This plan is being changed ({day}). It was last agreed with you on {agreed}. The changes have \
      not been agreed yet.
      """
  )
  private static let agreed = Phrase(
    fi: "Sovittu kanssasi: {agreed}. Tulostettu: {day}.",
    sv: "Överenskommet med dig: {agreed}. Utskrivet: {day}.",
    en: "Agreed with you: {agreed}. Printed: {day}."
  )
  private static let closed = Phrase(
    fi: "Yhteinen työ on päätetty. Voit ottaa yhteyttä, jos tarvitset apua uudelleen.",
    sv: "Det gemensamma arbetet är avslutat. Du kan ta kontakt om du behöver hjälp igen.",
    en: "The work together has ended. You can get in touch if you need help again."
  )
  private static let wordsHeading = Phrase(
    fi: "Omat sanasi",
    sv: "Dina egna ord",
    en: "Your own words"
  )
  private static let aboutPlan = Phrase(
    fi: "näin sanoit suunnitelmasta",
    sv: "så sade du om planen",
    en: "this is what you said about the plan"
  )
  private static let noWords = Phrase(
    fi: "Omia sanojasi ei ole vielä kirjattu. Kerro, mitä sinä haluat.",
    sv: "Dina egna ord är inte antecknade ännu. Berätta vad du vill.",
    en: "Your own words are not on record yet. Say what you want."
  )
  private static let goalsHeading = Phrase(
    fi: "Mihin pyrimme yhdessä",
    sv: "Vad vi strävar efter tillsammans",
    en: "What we are aiming for together"
  )
  private static let promisesHeading = Phrase(
    fi: "Kuka tekee mitä",
    sv: "Vem gör vad",
    en: "Who does what"
  )
  private static let what = Phrase(fi: "mitä tehdään", sv: "vad som görs", en: "what is done")
  private static let who = Phrase(fi: "kuka tekee", sv: "vem som gör det", en: "who does it")
  private static let when = Phrase(fi: "viimeistään", sv: "senast", en: "by when")
  private static let late = Phrase(
    fi: "Tämä on myöhässä.",
    sv: "Det här är försenat.",
    en: "This is late."
  )
  private static let nothingOpen = Phrase(
    fi: "Nyt ei ole sovittuja asioita kesken.",
    sv: "Just nu är inga överenskomna saker på hälft.",
    en: "Nothing that was agreed is open just now."
  )
  private static let done = Phrase(
    fi: "Valmiiksi on jo saatu {count}.",
    sv: "Det här är redan klart: {count}.",
    en: "Already done: {count}."
  )
  private static let things = Counted(
    one: Phrase(fi: "asia", sv: "sak", en: "thing"),
    many: Phrase(fi: "asiaa", sv: "saker", en: "things")
  )
  private static let aheadHeading = Phrase(
    fi: "Mitä seuraavaksi tapahtuu",
    sv: "Vad som händer härnäst",
    en: "What happens next"
  )
  private static let wholeNames = Phrase(
    fi: "Kartalla on lyhennetty pitkiä nimiä. Tässä ne ovat kokonaan:",
    sv: "På kartan är långa namn förkortade. Här är de hela:",
    en: "Long names are shortened on the map. Here they are in full:"
  )
  private static let networkHeading = Phrase(
    fi: "Ihmiset ympärilläsi",
    sv: "Människorna omkring dig",
    en: "The people around you"
  )
}

import TiimiDomain

/// What is still open when a case is about to be closed, thing by thing, and what becomes of it.
public struct ChecklistPage {
  private let file: CaseFile
  private let narrator: Narrator
  private let checklist: ClosingChecklist

  /// Makes the page of a case's closing checklist.
  public static func make(_ file: CaseFile, names: Names, language: Language) -> Page {
    let narrator = Narrator(of: file, names: names, language: language)
    let checklist = file.closingChecklist
    return ChecklistPage(file: file, narrator: narrator, checklist: checklist).page
  }

  private var page: Page {
    let sections = [stops, asks, ends, notices].compactMap { $0 }
    let ready = Page.Section(
      heading: nil,
      blocks: [.paragraph(Page.Line(narrator(Self.ready), .good))]
    )
    return Page(
      title: narrator(Self.title, ["number": file.opening?.caseNumber]),
      language: narrator.language,
      sections: sections.isEmpty ? [ready] : sections
    )
  }

  /// What keeps the case from being closed.
  private var stops: Page.Section? {
    section(Self.stopsHeading, .bad, checklist.openMinutes.map { meeting($0, Self.minutes) })
  }

  /// What the closing asks a ground for.
  private var asks: Page.Section? {
    let items = checklist.hasUnfinishedAssessment ? [narrator(Self.assessment)] : []
    return section(Self.asksHeading, .warning, items)
  }

  /// What the closing puts an end to.
  private var ends: Page.Section? {
    section(
      Self.endsHeading,
      .normal,
      checklist.responsibilities.map(responsibility)
        + checklist.meetings.map { meeting($0, Self.meeting) } + checklist.followUps.map(followUp)
    )
  }

  /// What could still be done before closing.
  private var notices: Page.Section? {
    section(Self.noticesHeading, .normal, checklist.goalsNotRated.map(goal))
  }

  private func section(
    _ heading: Phrase,
    _ role: Page.Role,
    _ items: [String]
  ) -> Page.Section? {
    guard !items.isEmpty else { return nil }
    return Page.Section(
      heading: narrator(heading),
      blocks: [.list(items.map { Page.Cell($0, role) })]
    )
  }

  private func responsibility(_ number: ItemNumber<Responsibility>) -> String {
    let responsibility = file.responsibilities[number]
    return narrator(
      Self.responsibility,
      [
        "item": number.reference.label(narrator.language),
        "what": responsibility.map { narrator.quote($0.what) },
        "holder": responsibility?.holder.map(narrator.name),
        "due": responsibility.map { narrator.day($0.due) },
      ]
    )
  }

  private func meeting(_ number: ItemNumber<Meeting>, _ phrase: Phrase) -> String {
    let starts = file.meetings[number]?.venue.starts
    return narrator(
      phrase,
      [
        "item": number.reference.label(narrator.language), "number": number.description,
        "time": starts.map { DateText.time($0, narrator.language) },
      ]
    )
  }

  private func followUp(_ number: ItemNumber<FollowUp>) -> String {
    narrator(
      Self.followUp,
      [
        "item": number.reference.label(narrator.language),
        "day": file.followUps[number].map { narrator.day($0.planned) },
      ]
    )
  }

  private func goal(_ number: ItemNumber<Goal>) -> String {
    narrator(
      Self.goal,
      [
        "item": number.reference.label(narrator.language),
        "words": file.goals[number].map { narrator.quote($0.words) },
      ]
    )
  }
}

extension ChecklistPage {
  private static let title = Phrase(
    fi: "Ennen kuin asia[ {number}] päätetään",
    sv: "Innan ärendet[ {number}] avslutas",
    en: "Before case[ {number}] is closed"
  )
  private static let ready = Phrase(
    fi: "Mitään ei ole auki. Asian voi päättää.",
    sv: "Ingenting är öppet. Ärendet kan avslutas.",
    en: "Nothing is open. The case can be closed."
  )
  private static let stopsHeading = Phrase(
    fi: "estää päättämisen",
    sv: "hindrar avslutandet",
    en: "this stops the closing"
  )
  private static let asksHeading = Phrase(
    fi: "vaatii perustelun",
    sv: "kräver en motivering",
    en: "this needs a ground"
  )
  private static let endsHeading = Phrase(
    fi: "peruuntuu päätettäessä",
    sv: "förfaller vid avslutandet",
    en: "the closing puts an end to this"
  )
  private static let noticesHeading = Phrase(
    fi: "voi vielä tehdä",
    sv: "kan ännu göras",
    en: "this could still be done"
  )
  private static let minutes = Phrase(
    fi: "tapaamisen {number} muistio on vahvistamatta[ ({time})]",
    sv: "promemorian över möte {number} är inte fastställd[ ({time})]",
    en: "the minutes of meeting {number} are open[ ({time})]"
  )
  private static let assessment = Phrase(
    fi: "palvelutarpeen arviointi on kesken",
    sv: "bedömningen av servicebehovet är inte slutförd",
    en: "the needs assessment is unfinished"
  )
  private static let responsibility = Phrase(
    fi: "{item}[: {what}][, {holder}][, määräpäivä {due}]",
    sv: "{item}[: {what}][, {holder}][, sista dag {due}]",
    en: "{item}[: {what}][, {holder}][, due {due}]"
  )
  private static let meeting = Phrase(
    fi: "{item}[: {time}]",
    sv: "{item}[: {time}]",
    en: "{item}[: {time}]"
  )
  private static let followUp = Phrase(
    fi: "{item}[: {day}]",
    sv: "{item}[: {day}]",
    en: "{item}[: {day}]"
  )
  private static let goal = Phrase(
    fi: "arvioi {item} seurannassa[: {words}]",
    sv: "bedöm {item} vid en uppföljning[: {words}]",
    en: "rate {item} in a follow-up[: {words}]"
  )
}

import TiimiDomain

extension CasePage {
  /// What the closing of the case would still meet.
  var checklist: Page.Section? {
    let checklist = file.closingChecklist
    guard !file.isClosed, !checklist.isEmpty else { return nil }
    return section(Self.heading, [list(items(of: checklist))])
  }

  private func items(of checklist: ClosingChecklist) -> [Page.Cell] {
    [
      item(Self.minutes, checklist.openMinutes.count, .meetings, .bad),
      checklist.hasUnfinishedAssessment ? Page.Cell(narrator(Self.assessment), .warning) : nil,
      item(Self.responsibilities, checklist.responsibilities.count, .responsibilities),
      item(Self.upcoming, checklist.meetings.count, .meetings),
      item(Self.upcoming, checklist.followUps.count, .followUps),
      item(Self.goals, checklist.goalsNotRated.count, .goals),
    ].compactMap { $0 }
  }

  private func item(
    _ phrase: Phrase,
    _ count: Int,
    _ counted: Counted,
    _ role: Page.Role = .normal
  ) -> Page.Cell? {
    guard count > 0 else { return nil }
    return Page.Cell(narrator(phrase, ["count": counted(count, language)]), role)
  }

  /// The stretches of the case, from opening to closing.
  var episodes: Page.Section? {
    section(Self.episodesHeading, [list(file.episodes.map(episode))])
  }

  private func episode(_ episode: Episode) -> Page.Cell {
    let facts: [String: String?] = [
      "number": String(episode.number), "opened": DateText.day(episode.opened, language),
      "closed": episode.closing.map { DateText.day($0.occurred, language) },
      "reason": episode.closing?.summary.reason.label(language),
    ]
    return Page.Cell(narrator(episode.closing == nil ? Self.open : Self.past, facts))
  }
}

extension CasePage {
  private static let heading = Phrase(
    fi: "ennen päättämistä",
    sv: "före avslutandet",
    en: "before closing"
  )
  private static let minutes = Phrase(
    fi: "muistio vahvistamatta: {count}",
    sv: "promemoria inte fastställd: {count}",
    en: "minutes still open: {count}"
  )
  private static let assessment = Phrase(
    fi: "palvelutarpeen arviointi on kesken",
    sv: "bedömningen av servicebehovet är inte slutförd",
    en: "the needs assessment is unfinished"
  )
  private static let responsibilities = Phrase(
    fi: "auki: {count}",
    sv: "öppet: {count}",
    en: "open: {count}"
  )
  private static let upcoming = Phrase(
    fi: "tulossa: {count}",
    sv: "på kommande: {count}",
    en: "ahead: {count}"
  )
  private static let goals = Phrase(
    fi: "seurannassa arvioimatta: {count}",
    sv: "inte bedömt vid uppföljning: {count}",
    en: "not rated in a follow-up: {count}"
  )
  private static let episodesHeading = Phrase(fi: "jaksot", sv: "perioder", en: "episodes")
  private static let open = Phrase(
    fi: "{number}. jakso: avattu {opened}, käynnissä",
    sv: "Period {number}: öppnad {opened}, pågår",
    en: "Episode {number}: opened {opened}, going on"
  )
  private static let past = Phrase(
    fi: "{number}. jakso: avattu {opened}, päätetty {closed} ({reason})",
    sv: "Period {number}: öppnad {opened}, avslutad {closed} ({reason})",
    en: "Episode {number}: opened {opened}, closed {closed} ({reason})"
  )
}

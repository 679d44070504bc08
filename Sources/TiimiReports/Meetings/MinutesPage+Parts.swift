import TiimiDomain

extension MinutesPage {
  /// Who was there and who was not.
  var people: Page.Section? {
    let rows = meeting.attendance.map { line in
      [
        Page.Cell(narrator.name(line.participant)),
        Page.Cell(lines: narrator.presence(of: line, isWhole: seesMinutes)),
      ]
    }
    let header = [narrator(Self.who), narrator(Self.how)]
    return section(Self.peopleTitle, rows.isEmpty ? [] : [.table(header: header, rows: rows)])
  }

  /// The topics with what came of them; without a permission the reader's own alone.
  var topics: Page.Section? {
    let shown = file.agenda(of: meeting.number).filter { seesMinutes || $0.raisedBy == reader }
    let rows = shown.map { topic in
      [
        Page.Cell(topic.number.description, .quiet), Page.Cell(topic.title),
        Page.Cell(narrator.name(topic.raisedBy)), Page.Cell(lines: narrator.outcome(of: topic)),
      ]
    }
    let header = [Self.number, Self.topic, Self.raiser, Self.outcome].map { narrator($0) }
    return section(
      seesMinutes ? Self.topicsTitle : Self.ownTopicsTitle,
      rows.isEmpty ? [] : [.table(header: header, rows: rows)]
    )
  }

  /// The text of the version, paragraph by paragraph.
  var text: Page.Section? {
    guard seesMinutes, let minutes else { return nil }
    let paragraphs = minutes.text.split { $0.isNewline }
    return section(Self.textTitle, paragraphs.map { .paragraph(Page.Line(String($0))) })
  }

  /// The responsibilities agreed on the topics of this meeting, with holders and due days.
  var promises: Page.Section? {
    let shown = standing.responsibilities.filter { isAgreedHere($0) && mayBeTold($0) }
    let rows = shown.map { responsibility in
      [
        Page.Cell(responsibility.number.description, .quiet), Page.Cell(responsibility.what),
        Page.Cell(responsibility.holder.map { narrator.name($0) } ?? narrator(Self.nobody)),
        Page.Cell(DateText.weekdayAndDay(responsibility.due, narrator.language)),
      ]
    }
    let header = [Self.number, Self.what, Self.holder, Self.due].map { narrator($0) }
    return section(
      disclosure.covers(.responsibilities) ? Self.promisesTitle : Self.ownPromisesTitle,
      rows.isEmpty ? [] : [.table(header: header, rows: rows)]
    )
  }

  private func isAgreedHere(_ responsibility: Responsibility) -> Bool {
    guard case .topic(let topic) = responsibility.basis else { return false }
    return standing.topics[topic]?.meeting == meeting.number
  }

  private func mayBeTold(_ responsibility: Responsibility) -> Bool {
    if disclosure.covers(.responsibilities) { return true }
    guard case .member(let number) = responsibility.holder else { return false }
    return standing.members[number]?.participant == reader
  }

  /// The meeting and the follow-up that come next.
  var next: Page.Section? {
    let ahead = standing.nextMeeting(after: meeting.venue.ends)
    let isMember = standing.activeMembers.contains { $0.participant == reader }
    let venue = ahead.flatMap { disclosure.covers(.meetings) || isMember ? $0.venue : nil }
    let followUp = disclosure.covers(.followUp) ? standing.nextFollowUp : nil
    let rows = [
      venue.map {
        Page.Row(
          narrator(Self.nextMeeting),
          Page.Cell(DateText.span($0.starts, $0.ends, narrator.language))
        )
      },
      followUp.map {
        Page.Row(
          narrator(Self.nextFollowUp),
          Page.Cell(DateText.weekdayAndDay($0.planned, narrator.language))
        )
      },
    ].compactMap(\.self)
    return section(Self.nextTitle, rows.isEmpty ? [] : [.rows(rows)])
  }

  private static let peopleTitle = Phrase(fi: "osallistujat", sv: "deltagare", en: "attendance")
  private static let who = Phrase(fi: "kuka", sv: "vem", en: "who")
  private static let how = Phrase(fi: "miten", sv: "hur", en: "how")
  private static let topicsTitle = Phrase(fi: "aiheet", sv: "ämnen", en: "topics")
  private static let ownTopicsTitle = Phrase(
    fi: "omat aiheesi",
    sv: "dina egna ämnen",
    en: "your own topics"
  )
  private static let number = Phrase(fi: "nro", sv: "nr", en: "no.")
  private static let topic = Phrase(fi: "aihe", sv: "ämne", en: "topic")
  private static let raiser = Phrase(fi: "esiin toi", sv: "togs upp av", en: "raised by")
  private static let outcome = Phrase(fi: "käsittely", sv: "utfall", en: "outcome")
  private static let textTitle = Phrase(fi: "muistio", sv: "promemoria", en: "minutes")
  private static let promisesTitle = Phrase(
    fi: "sovitut vastuut",
    sv: "avtalade ansvar",
    en: "agreed responsibilities"
  )
  private static let ownPromisesTitle = Phrase(
    fi: "omat vastuusi",
    sv: "dina egna ansvar",
    en: "your own responsibilities"
  )
  private static let what = Phrase(fi: "mitä", sv: "vad", en: "what")
  private static let holder = Phrase(fi: "kuka vastaa", sv: "vem ansvarar", en: "who answers")
  private static let due = Phrase(fi: "viimeistään", sv: "senast", en: "by")
  private static let nobody = Phrase(
    fi: "ei vielä kukaan",
    sv: "ingen ännu",
    en: "nobody yet"
  )
  private static let nextTitle = Phrase(fi: "seuraavaksi", sv: "härnäst", en: "next")
  private static let nextMeeting = Phrase(
    fi: "seuraava tapaaminen",
    sv: "nästa möte",
    en: "next meeting"
  )
  private static let nextFollowUp = Phrase(
    fi: "seuraava seuranta",
    sv: "nästa uppföljning",
    en: "next follow-up"
  )
}

import TiimiDomain

/// The client's own invitation to a meeting, in plain language: short sentences, nothing abbreviated.
public struct InvitationPage {
  let file: CaseFile
  let meeting: Meeting
  /// How often the meeting has been changed since it was called.
  let sequence: Int
  /// Whom the client can ask.
  let contact: StaffID
  let narrator: Narrator

  /// Makes the invitation, or the notice that the meeting is cancelled.
  public static func make(
    _ history: CaseHistory,
    meeting: Meeting,
    calling: MeetingCalling,
    names: Names,
    language: Language
  ) -> Page {
    InvitationPage(
      file: history.file,
      meeting: meeting,
      sequence: calling.sequence,
      contact: history.file.contactWorker ?? calling.caller,
      narrator: Narrator(of: history.file, names: names, language: language)
    ).page
  }

  private var isCancelled: Bool {
    if case .cancelled = meeting.stage { return true }
    return false
  }

  private var page: Page {
    isCancelled
      ? Page(title: say(Self.cancelledTitle), language: language, sections: [cancelled, contacts])
      : Page(
        title: say(Self.title),
        language: language,
        sections: [time, people, topics, choices, contacts].compactMap(\.self)
      )
  }

  var language: Language { narrator.language }

  func say(_ phrase: Phrase, _ facts: [String: String] = [:]) -> String {
    phrase(language, facts)
  }

  func paragraph(_ phrase: Phrase, _ role: Page.Role = .normal) -> Page.Block {
    .paragraph(Page.Line(say(phrase), role))
  }

  private var time: Page.Section {
    let changed = sequence > 0 ? [paragraph(Self.changed, .warning)] : []
    return Page.Section(heading: nil, blocks: [paragraph(Self.welcome)] + changed + [.rows(facts)])
  }

  private var cancelled: Page.Section {
    Page.Section(
      heading: nil,
      blocks: [paragraph(Self.doNotCome), .rows([when]), paragraph(Self.newTime)]
    )
  }

  private var when: Page.Row {
    let span = DateText.plainSpan(meeting.venue.starts, meeting.venue.ends, language)
    return Page.Row(say(Self.whenName), Page.Cell(span, .emphasis))
  }

  private var facts: [Page.Row] {
    let venue = meeting.venue
    return [
      when,
      venue.place.map { Page.Row(say(Self.whereName), Page.Cell($0)) },
      venue.mode == .inPerson
        ? nil : Page.Row(say(Self.remoteName), Page.Cell(lines: joining.map { Page.Line($0) })),
      venue.phone.map {
        Page.Row(say(Self.fallbackName), Page.Cell(say(Self.ring, ["phone": $0])))
      },
    ].compactMap(\.self)
  }

  /// How to take part over a connection.
  private var joining: [String] {
    let choice = meeting.venue.mode == .hybrid ? Self.eitherWay : Self.onlyRemote
    return [say(choice), meeting.venue.link.map { say(Self.open, ["link": $0]) }]
      .compactMap(\.self)
  }

  private var people: Page.Section? {
    let members = file.activeMembers(on: meeting.venue.starts.day)
    if members.isEmpty { return nil }
    return Page.Section(
      heading: say(Self.peopleTitle),
      blocks: [.list(members.map(person)), paragraph(Self.approved)]
    )
  }

  private func person(_ member: Member) -> Page.Cell {
    let reason = say(Self.because, ["reason": member.reason])
    return Page.Cell(lines: [Page.Line(named(member.participant), .emphasis), Page.Line(reason)])
  }

  /// The name with the profession, when it is known.
  func named(_ participant: Participant) -> String {
    let profession = participant.staff.flatMap { narrator.names.professions[$0] }
    return [narrator.name(participant), profession?.label(language)]
      .compactMap(\.self).joined(separator: ", ")
  }
}

import TiimiDomain

extension CasePage {
  /// The next meeting with its agenda, the client's own topics first, and the latest one held.
  var nextMeeting: Page.Section? {
    let next = file.meetings.filter { $0.stage == .called && $0.venue.ends >= now }
      .min { $0.venue.starts < $1.venue.starts }
    return section(
      Self.heading,
      [next.flatMap(invitation), next.flatMap(agenda), rows([latestRow])]
    )
  }

  private func invitation(_ meeting: Meeting) -> Page.Block? {
    let venue = meeting.venue
    return rows([
      row(Self.next, DateText.span(venue.starts, venue.ends, language), .emphasis),
      row(Self.place, venue.place),
      row(Self.mode, venue.mode.label(language)),
      row(Self.link, venue.link),
      row(Self.phone, venue.phone),
    ])
  }

  private func agenda(_ meeting: Meeting) -> Page.Block? {
    table(
      [Self.number, Self.topic, Self.raisedBy],
      file.agenda(of: meeting.number).map { topic in
        [
          Page.Cell(topic.number.description, .quiet), Page.Cell(topic.title),
          Page.Cell(narrator.name(topic.raisedBy)),
        ]
      }
    )
  }

  private var latestRow: Page.Row? {
    let held = file.meetings.filter { $0.stage == .held }
    guard let latest = held.max(by: { $0.venue.starts < $1.venue.starts }) else { return nil }
    let version = latest.minutes.last.map { String($0.version) }
    let minutes = latest.minutesAreOpen ? Self.minutesOpen : Self.minutesClosed
    let lines = [
      Page.Line(DateText.weekdayAndDay(latest.venue.starts.day, language)),
      Page.Line(
        narrator.word(minutes, ["version": version]),
        latest.minutesAreOpen ? .warning : .normal
      ),
    ]
    let absence =
      latest.clientWasPresent
      ? [] : [Page.Line(narrator.word(Self.withoutClient), .warning)]
    return Page.Row(narrator(Self.latest), Page.Cell(lines: lines + absence))
  }

  private static let heading = Phrase(fi: "tapaamiset", sv: "möten", en: "meetings")
  private static let next = Phrase(fi: "seuraava tapaaminen", sv: "nästa möte", en: "next meeting")
  private static let place = Phrase(fi: "paikka", sv: "plats", en: "place")
  private static let mode = Phrase(fi: "tapa", sv: "mötesform", en: "mode")
  private static let link = Phrase(fi: "etäyhteys", sv: "distansförbindelse", en: "remote address")
  private static let phone = Phrase(
    fi: "jos yhteys ei toimi",
    sv: "om förbindelsen inte fungerar",
    en: "if the connection fails"
  )
  private static let topic = Phrase(fi: "aihe", sv: "ämne", en: "topic")
  private static let raisedBy = Phrase(fi: "esiin toi", sv: "togs upp av", en: "raised by")
  private static let latest = Phrase(
    fi: "viimeksi pidetty",
    sv: "senast hållet",
    en: "latest held"
  )
  private static let minutesOpen = Phrase(
    fi: "muistio on vahvistamatta",
    sv: "promemorian är inte fastställd",
    en: "the minutes are open"
  )
  private static let minutesClosed = Phrase(
    fi: "muistio on vahvistettu[ (versio {version})]",
    sv: "promemorian är fastställd[ (version {version})]",
    en: "the minutes are closed[ (version {version})]"
  )
  private static let withoutClient = Phrase(
    fi: "asiakas ei ollut läsnä",
    sv: "klienten var inte närvarande",
    en: "the client was not there"
  )
}

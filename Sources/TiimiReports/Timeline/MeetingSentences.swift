import TiimiDomain

extension Narrator {
  func sentence(_ entry: MeetingEntry) -> Sentence {
    switch entry {
    case .called(let number, let venue):
      Sentence(Self.called, ["number": number.description, "venue": self.venue(venue)])
    case .moved(let number, let venue, let reason):
      Sentence(
        Self.moved,
        ["number": number.description, "venue": self.venue(venue), "reason": reason]
      )
    case .cancelled(let number, let reason):
      Sentence(Self.cancelled, ["number": number.description, "reason": reason])
    case .raised(let number, let meeting, let title, let who):
      Sentence(
        Self.raised,
        [
          "number": number.description, "meeting": meeting.description, "title": quote(title),
          "who": name(who),
        ]
      )
    case .held(let number, let attendance, let reason): held(number, attendance, reason)
    case .settled(let number, let outcome): settled(number, outcome)
    case .minutesClosed(let number, let version, let text, _):
      Sentence(
        Self.minutesClosed,
        ["number": number.description, "version": String(version), "text": excerpt(text)]
      )
    case .minutesReopened(let number, let reason):
      Sentence(Self.minutesReopened, ["number": number.description, "reason": reason])
    }
  }

  /// When, where and how: `ma 5.1.2026 klo 13.00–14.00, sote-keskus, osin etäyhteydellä`.
  func venue(_ venue: Venue) -> String {
    [
      DateText.span(venue.starts, venue.ends, language), venue.place, venue.mode.label(language),
      venue.phone.map { Self.fallback(language, ["phone": $0]) },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private func held(
    _ number: ItemNumber<Meeting>,
    _ attendance: [Attendance],
    _ reason: String?
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Tapaaminen {number} pidettiin. Läsnä: {present}.[ Poissa: {away}.]\
          [ Pidettiin ilman asiakasta, koska: {reason}.]
          """,
        sv: """
          Möte {number} hölls. Närvarande: {present}.[ Frånvarande: {away}.]\
          [ Hölls utan klienten, eftersom: {reason}.]
          """,
        en: """
          Meeting {number} was held. Present: {present}.[ Away: {away}.]\
          [ Held without the client, because: {reason}.]
          """
      ),
      [
        "number": number.description, "reason": reason,
        "present": lines(attendance.filter { $0.presence.isThere }),
        "away": lines(attendance.filter { !$0.presence.isThere }),
      ]
    )
  }

  private func settled(_ number: ItemNumber<Topic>, _ outcome: TopicOutcome) -> Sentence {
    let number = number.description
    switch outcome {
    case .decided(let text):
      return Sentence(
        Phrase(
          fi: "Aiheesta {number} sovittiin: {text}.",
          sv: "Om ämne {number} avtalades: {text}.",
          en: "On topic {number} it was agreed: {text}."
        ),
        ["number": number, "text": quote(text)]
      )
    case .postponed(let reason):
      return Sentence(
        Phrase(
          fi: "Aihe {number} siirrettiin myöhemmäksi. Syy: {reason}.",
          sv: "Ämne {number} sköts upp. Orsak: {reason}.",
          en: "Topic {number} was postponed. Reason: {reason}."
        ),
        ["number": number, "reason": reason]
      )
    case .dropped(let reason):
      return Sentence(
        Phrase(
          fi: "Aihe {number} jätettiin pois. Syy: {reason}.",
          sv: "Ämne {number} ströks. Orsak: {reason}.",
          en: "Topic {number} was dropped. Reason: {reason}."
        ),
        ["number": number, "reason": reason]
      )
    }
  }
}

extension Narrator {
  private static let fallback = Phrase(
    fi: "varapuhelin {phone}",
    sv: "reservtelefon {phone}",
    en: "fallback telephone {phone}"
  )
  private static let called = Phrase(
    fi: "Tapaaminen {number} kutsuttiin koolle: {venue}.",
    sv: "Möte {number} sammankallades: {venue}.",
    en: "Meeting {number} was called: {venue}."
  )
  private static let moved = Phrase(
    fi: "Tapaaminen {number} siirrettiin: {venue}. Syy: {reason}.",
    sv: "Möte {number} flyttades: {venue}. Orsak: {reason}.",
    en: "Meeting {number} was moved: {venue}. Reason: {reason}."
  )
  private static let cancelled = Phrase(
    fi: "Tapaaminen {number} peruttiin. Syy: {reason}.",
    sv: "Möte {number} ställdes in. Orsak: {reason}.",
    en: "Meeting {number} was cancelled. Reason: {reason}."
  )
  private static let raised = Phrase(
    fi: "Tapaamiseen {meeting} lisättiin aihe {number}: {title}. Esiin toi: {who}.",
    sv: "Till möte {meeting} lades ämne {number}: {title}. Togs upp av: {who}.",
    en: "Topic {number} was raised for meeting {meeting}: {title}. Raised by: {who}."
  )
  private static let minutesClosed = Phrase(
    fi: "Tapaamisen {number} muistio vahvistettiin (versio {version}): {text}.",
    sv: "Promemorian över möte {number} fastställdes (version {version}): {text}.",
    en: "The minutes of meeting {number} were closed (version {version}): {text}."
  )
  private static let minutesReopened = Phrase(
    fi: "Tapaamisen {number} muistio avattiin uudelleen. Syy: {reason}.",
    sv: "Promemorian över möte {number} öppnades på nytt. Orsak: {reason}.",
    en: "The minutes of meeting {number} were opened again. Reason: {reason}."
  )
}

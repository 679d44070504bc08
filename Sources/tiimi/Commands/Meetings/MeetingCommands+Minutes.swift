import TiimiDomain

extension Command {
  static let meetingSettle = Command.onCase(
    "meeting settle",
    summary: Phrase(
      fi: "Kirjaa, mitä aiheesta sovittiin",
      sv: "Anteckna vad som avtalades om ett ämne",
      en: "Record what came of a topic"
    ),
    arguments: [.topic],
    options: [
      .text(
        "decided",
        Phrase(fi: "mitä sovittiin", sv: "vad som avtalades", en: "what was agreed")
      ),
      .text(
        "postponed",
        Phrase(fi: "miksi siirrettiin", sv: "varför det sköts upp", en: "why it was postponed")
      ),
      .text(
        "dropped",
        Phrase(fi: "miksi jätettiin pois", sv: "varför det ströks", en: "why it was dropped")
      ),
    ],
    examples: [
      Example(
        "tiimi meeting settle YLO-2026-1 1 --decided \"Annosjakelu aloitetaan\"",
        Phrase(
          fi: "aihe 1 on käsitelty",
          sv: "ämne 1 är behandlat",
          en: "topic 1 has been dealt with"
        )
      )
    ]
  ) { call in
    .meeting(.settle(try call.number("topic"), try call.topicOutcome()))
  }

  static let meetingCloseMinutes = Command.onCase(
    "meeting close-minutes",
    summary: Phrase(
      fi: "Sulje tapaamisen muistio",
      sv: "Stäng mötets promemoria",
      en: "Close the minutes of a meeting"
    ),
    details: Phrase(
      fi: "Jokainen aihe on ensin kirjattu sovituksi, siirretyksi tai pois jätetyksi.",
      sv: "Varje ämne ska först vara antecknat som avtalat, uppskjutet eller struket.",
      en: "Every topic has to be settled, postponed or dropped first."
    ),
    arguments: [.meeting],
    options: [
      .text(
        "text",
        Phrase(fi: "muistion teksti", sv: "promemorians text", en: "the text of the minutes"),
        isRequired: true
      )
    ],
    examples: [
      Example(
        "tiimi meeting close-minutes YLO-2026-1 1 --text \"Sovittiin kotikäynnistä\"",
        Phrase(
          fi: "tapaamisen 1 muistio on valmis",
          sv: "promemorian för möte 1 är klar",
          en: "the minutes of meeting 1 are done"
        )
      )
    ]
  ) { call in
    .meeting(.closeMinutes(try call.number("meeting"), text: try call.text("text")))
  }

  static let meetingReopenMinutes = Command.onCase(
    "meeting reopen-minutes",
    summary: Phrase(
      fi: "Avaa suljettu muistio uudelleen",
      sv: "Öppna en stängd promemoria på nytt",
      en: "Open closed minutes again"
    ),
    details: Phrase(
      fi: "Suljettu versio säilyy; uusi sulkeminen tekee uuden version.",
      sv: "Den stängda versionen bevaras; en ny stängning ger en ny version.",
      en: "The closed version stays; closing again makes a new one."
    ),
    arguments: [.meeting],
    options: [.reason],
    examples: [
      Example(
        "tiimi meeting reopen-minutes YLO-2026-1 1 --reason \"Läsnäolijoista "
          + "puuttui yksi\"",
        Phrase(
          fi: "muistiota täydennetään",
          sv: "promemorian kompletteras",
          en: "the minutes are to be completed"
        )
      )
    ]
  ) { call in
    .meeting(.reopenMinutes(try call.number("meeting"), reason: try call.text("reason")))
  }
}

extension CaseDesk {
  fileprivate func topicOutcome() throws -> TopicOutcome {
    switch try one(of: ["decided", "postponed", "dropped"]) {
    case "decided": .decided(try text("decided"))
    case "postponed": .postponed(reason: try text("postponed"))
    default: .dropped(reason: try text("dropped"))
    }
  }
}

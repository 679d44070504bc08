import MinunTiimini
import TiimiDomain
import TiimiReports

extension Command {
  static let meetingAgenda = Command(
    "meeting agenda",
    summary: Phrase(
      fi: "Näytä tapaamisen aiheet, asiakkaan omat ensin",
      sv: "Visa mötets ämnen, klientens egna först",
      en: "Show the topics of a meeting, the client's own first"
    ),
    arguments: [.case, .meeting],
    options: Option.paper,
    examples: [
      Example(
        "tiimi meeting agenda YLO-2026-1 1",
        Phrase(
          fi: "tapaamisen 1 esityslista",
          sv: "listan för möte 1",
          en: "the agenda of meeting 1"
        )
      ),
      Example(
        "tiimi meeting agenda YLO-2026-1 1 --to esityslista.pdf",
        Phrase(fi: "paperille", sv: "på papper", en: "on paper")
      ),
    ]
  ) { call in
    let order = try PaperOrder(call)
    let (session, view) = try call.openCase()
    let meeting = try call.meeting(in: view)
    let now = HelsinkiTime.wall(at: session.now)
    let agenda = Agenda(
      meeting: meeting,
      view: view,
      people: CaseJSON(view: view, now: now, language: call.language)
    )
    let page = AgendaPage.make(
      view.file,
      meeting: meeting,
      names: view.names,
      language: call.language
    )
    return try order.output(
      of: page,
      name: "esityslista",
      isJSON: call.settings.isJSON,
      json: agenda.json
    )
  }

  static let meetingMinutes = Command(
    "meeting minutes",
    summary: Phrase(
      fi: "Näytä tai tulosta tapaamisen muistio",
      sv: "Visa eller skriv ut mötets promemoria",
      en: "Show or print the minutes of a meeting"
    ),
    details: Phrase(
      fi: """
        Tiimin työntekijä näkee kaiken. Läheinen ja ulkopuolinen jäsen saavat paperin, jossa on \
        tapaamisen aika, paikka ja osallistujat, heidän omat aiheensa ja vastuunsa sekä se, minkä \
        asiakkaan lupa kattaa.
        """,
      sv: """
        En arbetstagare i teamet ser allt. En närstående och en utomstående medlem får ett papper \
        med mötets tid, plats och deltagare, sina egna ämnen och ansvar samt det som klientens \
        tillstånd omfattar.
        """,
      en: """
        Staff of the team see everything. A close person and a member from outside get a paper with \
        the time, place and attendance, their own topics and responsibilities, and what the \
        client's permission covers.
        """
    ),
    arguments: [.case, .meeting],
    options: [
      .who(
        "for",
        Phrase(fi: "kenelle paperi on", sv: "vem papperet är för", en: "whom the paper is for"),
        standard: Phrase(fi: "sinulle itsellesi", sv: "dig själv", en: "yourself")
      ),
      .number(
        "edition",
        Phrase(
          fi: "muistion versio",
          sv: "promemorians version",
          en: "the version of the minutes"
        )
      ),
    ] + Option.paper,
    examples: [
      Example(
        "tiimi meeting minutes YLO-2026-1 1 --for close:1 --to muistio.pdf",
        Phrase(
          fi: "läheisen paperi: se, minkä asiakas on sallinut",
          sv: "den närståendes papper: det som klienten har tillåtit",
          en: "the close person's paper: what the client has permitted"
        )
      )
    ]
  ) { call in
    let order = try PaperOrder(call)
    let (session, view) = try call.openCase()
    let minutes = try MinutesOrder(call, view, in: session)
    if call.arguments.isGiven("for") {
      try session.logPaper(.minutes(recipient: minutes.recipient(call.language)), of: view)
    }
    return try order.output(
      of: minutes.page,
      name: "muistio",
      isJSON: call.settings.isJSON,
      json: minutes.json
    )
  }

  static let meetingDiff = Command(
    "meeting diff",
    summary: Phrase(
      fi: "Vertaa muistion kahta versiota",
      sv: "Jämför två versioner av promemorian",
      en: "Compare two versions of the minutes"
    ),
    details: Phrase(
      fi: "Ilman versioita verrataan kahta viimeistä; uudelleen avattu muistio on niistä uudempi.",
      sv: "Utan versioner jämförs de två senaste; en promemoria som öppnats på nytt är den nyare.",
      en: "Without versions the last two are compared; minutes opened again are the newer one."
    ),
    arguments: [.case, .meeting],
    options: [
      .number("from", Phrase(fi: "aiempi versio", sv: "tidigare version", en: "earlier version")),
      .number("to", Phrase(fi: "uudempi versio", sv: "nyare version", en: "later version")),
    ],
    examples: [
      Example(
        "tiimi meeting diff YLO-2026-1 1 --from 1 --to 2",
        Phrase(
          fi: "mitä muistiossa muuttui",
          sv: "vad som ändrades i promemorian",
          en: "what changed in the minutes"
        )
      )
    ]
  ) { call in
    let (_, view) = try call.openCase()
    let meeting = try call.meeting(in: view)
    let pair = try view.history.minutesPair(
      of: meeting.number,
      from: call.arguments.number("from"),
      to: call.arguments.number("to")
    )
    let diff = MinutesDiff(
      from: MinutesDiff.Side(pair.earlier, of: meeting.number),
      to: MinutesDiff.Side(pair.later, of: meeting.number)
    )
    let page = MinutesDiffPage(meeting: meeting, view: view, diff: diff)
    return Output(json: page.json) { page.blocks($0) }
  }
}

extension Invocation {
  /// The meeting of the case that the command names.
  func meeting(in view: CaseView) throws -> Meeting {
    let number = ItemNumber<Meeting>(try arguments.requiredNumber("meeting"))
    guard let meeting = view.file.meetings[number] else {
      throw Refusal(.noSuchItem, item: number.reference, field: "meeting")
    }
    return meeting
  }
}

import MinunTiimini
import TiimiDomain

extension CommandGroup {
  /// The team's meetings.
  static let meeting = CommandGroup(
    "meeting",
    summary: Phrase(
      fi: "Tiimitapaamiset, niiden aiheet ja muistiot",
      sv: "Teammöten, deras ämnen och promemorior",
      en: "Team meetings, their topics and minutes"
    ),
    commands: [
      .meetingCall, .meetingMove, .meetingCancel, .meetingInvite, .meetingTopic, .meetingAgenda,
      .meetingHold, .meetingSettle, .meetingCloseMinutes, .meetingReopenMinutes, .meetingMinutes,
      .meetingDiff,
    ]
  )
}

extension Command {
  fileprivate static let meetingCall = Command.onCase(
    "meeting call",
    summary: Phrase(
      fi: "Kutsu tiimitapaaminen koolle",
      sv: "Sammankalla ett teammöte",
      en: "Call a team meeting"
    ),
    details: Phrase(
      fi: """
        Asiakas ja jokainen jäsen kutsutaan jokaiseen tapaamiseen. Jos joku osallistuu etänä, anna \
        myös varapuhelin. Tee kutsut sitten: tiimi meeting invite.
        """,
      sv: """
        Klienten och varje medlem kallas till varje möte. Ange också en reservtelefon om någon \
        deltar på distans. Gör sedan kallelserna: tiimi meeting invite.
        """,
      en: """
        The client and every member are invited to every meeting. Give a fallback telephone too \
        when somebody takes part remotely. Then make the invitations: tiimi meeting invite.
        """
    ),
    options: [.starts(isRequired: true), .ends(isRequired: true), .mode(isRequired: true)] + place,
    examples: [
      Example(
        "tiimi meeting call YLO-2026-1 --starts \"12.1.2026 13.00\" --ends 14.00 --mode hybrid "
          + "--place Sote-keskus --link https://kokous.example/tiimi --phone \"03 565 1234\"",
        Phrase(
          fi: "osa paikalla, osa etänä",
          sv: "en del på plats, en del på distans",
          en: "some in the room, some remotely"
        )
      )
    ]
  ) { call in
    .meeting(.call(try call.venue()))
  }

  fileprivate static let meetingMove = Command.onCase(
    "meeting move",
    summary: Phrase(
      fi: "Siirrä tapaamisen aikaa tai paikkaa",
      sv: "Flytta ett möte till annan tid eller plats",
      en: "Move a meeting to another time or place"
    ),
    details: Phrase(
      fi: "Mitä ei kerrota, se pysyy; tapaamisen pituuskin.",
      sv: "Det som inte sägs förblir, även mötets längd.",
      en: "What is not said stays as it is, the length of the meeting too."
    ),
    arguments: [.meeting],
    options: [.starts(), .ends(), .mode()] + place + [.reason],
    examples: [
      Example(
        "tiimi meeting move YLO-2026-1 1 --starts \"13.1.2026 9.00\" --reason \"Asiakkaan toive\"",
        Phrase(
          fi: "yhtä pitkä tapaaminen seuraavana aamuna",
          sv: "ett lika långt möte följande morgon",
          en: "as long a meeting the next morning"
        )
      )
    ]
  ) { call in
    let number = try call.number("meeting", of: Meeting.self)
    guard let meeting = call.file.meetings[number] else {
      throw Refusal(
        .noSuchItem,
        item: number.reference,
        field: call.arguments.field("meeting")
      )
    }
    return .meeting(
      .move(
        number,
        to: try call.venue(movedFrom: meeting.venue),
        reason: try call.text("reason")
      )
    )
  }

  fileprivate static let meetingCancel = Command.onCase(
    "meeting cancel",
    summary: Phrase(
      fi: "Peru tapaaminen",
      sv: "Ställ in ett möte",
      en: "Cancel a meeting"
    ),
    arguments: [.meeting],
    options: [.reason],
    examples: [
      Example(
        "tiimi meeting cancel YLO-2026-1 1 --reason \"Asiakas sairastui\"",
        Phrase(
          fi: "peru tapaaminen 1",
          sv: "ställ in möte 1",
          en: "cancel meeting 1"
        )
      )
    ]
  ) { call in
    .meeting(.cancel(try call.number("meeting"), reason: try call.text("reason")))
  }

  private static let place: [Option] = [
    .text(
      "place",
      Phrase(
        fi: "paikka, ellei kokoonnuta etänä",
        sv: "platsen, om mötet inte hålls på distans",
        en: "the place, unless everybody is remote"
      )
    ),
    .text(
      "link",
      Phrase(
        fi: "etäyhteyden osoite",
        sv: "adressen för distansdeltagande",
        en: "the address for taking part remotely"
      )
    ),
    .text(
      "phone",
      Phrase(
        fi: "varapuhelin: numero, johon soitetaan, jos yhteys ei toimi",
        sv: "reservtelefon: numret man ringer om förbindelsen inte fungerar",
        en: "the fallback telephone, to ring when the connection fails"
      )
    ),
  ]
}

extension Option {
  fileprivate static func starts(isRequired: Bool = false) -> Option {
    Option(
      "starts",
      .moment,
      summary: Phrase(
        fi: "milloin alkaa, kuten 12.1.2026 13.00",
        sv: "när det börjar, såsom 12.1.2026 13.00",
        en: "when it starts, such as 2026-01-12T13:00"
      ),
      isRequired: isRequired
    )
  }

  fileprivate static func ends(isRequired: Bool = false) -> Option {
    .text(
      "ends",
      Phrase(
        fi: "milloin päättyy, kuten 14.00",
        sv: "när det slutar, såsom 14.00",
        en: "when it ends, such as 14:00"
      ),
      isRequired: isRequired
    )
  }

  fileprivate static func mode(isRequired: Bool = false) -> Option {
    Option(
      "mode",
      .choice(MeetingMode.choices),
      summary: Phrase(
        fi: "miten kokoonnutaan",
        sv: "hur man träffas",
        en: "how people take part"
      ),
      isRequired: isRequired
    )
  }
}

import TiimiDomain

extension Command {
  static let meetingTopic = Command.onCase(
    "meeting topic",
    summary: Phrase(
      fi: "Lisää tapaamiselle aihe",
      sv: "Lägg till ett ämne för mötet",
      en: "Raise a topic for a meeting"
    ),
    arguments: [.meeting],
    options: [
      .text(
        "title",
        Phrase(fi: "aihe sanoin", sv: "ämnet i ord", en: "the topic in words"),
        isRequired: true
      ),
      .who("by", Phrase(fi: "kenen aihe", sv: "vems ämne", en: "who raises it")),
    ],
    examples: [
      Example(
        "tiimi meeting topic YLO-2026-1 1 --title \"Miten pärjään kotona?\" --by client",
        Phrase(
          fi: "asiakkaan oma aihe, joka tulee esityslistan alkuun",
          sv: "klientens eget ämne, som kommer först på listan",
          en: "the client's own topic, which comes first"
        )
      )
    ]
  ) { call in
    .meeting(
      .raise(
        try call.number("meeting"),
        title: try call.text("title"),
        by: try call.participant("by")
      )
    )
  }

  static let meetingHold = Command.onCase(
    "meeting hold",
    summary: Phrase(
      fi: "Kirjaa pidetty tapaaminen",
      sv: "Anteckna ett hållet möte",
      en: "Record a meeting that was held"
    ),
    details: Phrase(
      fi: """
        Kerro jokaisesta, oliko hän paikalla, etäyhteydellä, estynyt vai poissa. Jos asiakas ei \
        ollut mukana, kerro syy valitsimella --workers-only.
        """,
      sv: """
        Ange för var och en om personen var på plats, på distans, förhindrad eller frånvarande. Om \
        klienten inte var med, ange orsaken med --workers-only.
        """,
      en: """
        Say of each whether they were present, remote, excused or absent. If the client was not \
        there, give the reason with --workers-only.
        """
    ),
    arguments: [.meeting],
    options: attendance,
    examples: [
      Example(
        "tiimi meeting hold YLO-2026-1 1 --present client --present member:1 --remote member:2 "
          + "--identified \"member:2: strong\" --arrived \"member:2: 13.20\" "
          + "--excused \"close:1: flunssa\"",
        Phrase(
          fi: "jäsen 2 tunnistautui vahvasti ja tuli etänä mukaan 13.20",
          sv: "medlem 2 autentiserade sig starkt och kom med på distans 13.20",
          en: "member 2 identified strongly and joined remotely at 13:20"
        )
      )
    ]
  ) { call in
    let number = try call.number("meeting", of: Meeting.self)
    let day = call.file.meetings[number]?.venue.starts.day ?? call.desk.day
    return .meeting(
      .hold(
        number,
        attendance: try call.attendance(on: day),
        workersOnlyReason: call.arguments.text("workers-only")
      )
    )
  }

  private static let attendance: [Option] = [
    .who("present", Phrase(fi: "paikalla", sv: "på plats", en: "present"), isRepeatable: true),
    .who(
      "remote",
      Phrase(fi: "etäyhteydellä", sv: "på distans", en: "remote"),
      isRepeatable: true
    ),
    .remark(
      "excused",
      Phrase(
        fi: "estynyt ja syy, kuten \"member:2: flunssa\"",
        sv: "förhindrad och orsak, såsom \"member:2: influensa\"",
        en: "excused and why, such as \"member:2: flu\""
      )
    ),
    .who("absent", Phrase(fi: "poissa", sv: "frånvarande", en: "absent"), isRepeatable: true),
    .remark(
      "arrived",
      Phrase(
        fi: "saapui kesken, kuten \"member:2: 13.20\"",
        sv: "kom senare, såsom \"member:2: 13.20\"",
        en: "arrived late, such as \"member:2: 13:20\""
      )
    ),
    .remark(
      "left",
      Phrase(
        fi: "lähti kesken, kuten \"client: 13.50\"",
        sv: "gick tidigare, såsom \"client: 13.50\"",
        en: "left early, such as \"client: 13:50\""
      )
    ),
    .remark(
      "identified",
      Phrase(
        fi: """
          miten etäosallistuja tunnistettiin, kuten "member:2: strong"; strong, known, document tai \
          muuta sanoin
          """,
        sv: """
          hur en distansdeltagare identifierades, såsom "member:2: strong"; strong, known, document \
          eller annat i ord
          """,
        en: """
          how a remote participant was identified, such as "member:2: strong"; strong, known, \
          document or other words
          """
      )
    ),
    .text(
      "workers-only",
      Phrase(
        fi: "miksi tavattiin ilman asiakasta",
        sv: "varför man träffades utan klienten",
        en: "why it was held without the client"
      )
    ),
  ]
}

extension Option {
  /// Something said about a participant, written `WHO: words`.
  fileprivate static func remark(_ name: String, _ summary: Phrase) -> Option {
    Option(name, .text, summary: summary, isRepeatable: true)
  }
}

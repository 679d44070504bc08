import TiimiDomain

extension ExportTable {
  static let meetings = ExportTable(
    "meetings",
    title: Phrase(fi: "Tiimitapaamiset", sv: "Teammöten", en: "Meetings"),
    Phrase(
      fi: "Tiimitapaaminen, myös peruttu.",
      sv: "Ett teammöte, också ett inställt.",
      en: "A meeting of the team, cancelled ones too."
    ),
    key: ["meeting"],
    records: \.meetings,
    columns: [.itemNumber("meeting") { $0.number }, .episode(\.episode), .unit(\.unit)]
      + appointment + outcome
  )

  private static let appointment: [TableColumn<MeetingFigure>] = [
    .requiredDay(
      "called",
      Phrase(fi: "kutsun päivä", sv: "dagen för kallelsen", en: "the day of the call"),
      \.called
    ),
    .requiredDay(
      "day",
      Phrase(fi: "tapaamisen päivä", sv: "mötesdagen", en: "the day of the meeting"),
      \.day
    ),
    .choice(
      "mode",
      Phrase(fi: "miten tavataan", sv: "hur man möts", en: "in person, remote or both"),
      of: MeetingMode.allCases.map(\.rawValue),
      isRequired: true
    ) { $0.mode.rawValue },
    .requiredNumber(
      "minutes_planned",
      Phrase(fi: "suunniteltu kesto, min", sv: "planerad längd, min", en: "planned length, min"),
      least: nil
    ) { $0.minutesPlanned },
    .choice(
      "stage",
      Phrase(fi: "miten kävi", sv: "hur det gick", en: "what became of it"),
      of: MeetingFigure.Stage.allCases.map(\.rawValue),
      isRequired: true
    ) { $0.stage.rawValue },
    .requiredNumber(
      "moves",
      Phrase(fi: "siirtojen määrä", sv: "antal ombokningar", en: "how often it was moved")
    ) { $0.moves },
  ]

  private static let outcome: [TableColumn<MeetingFigure>] = [
    .truth(
      "client_present",
      Phrase(
        fi: "oliko asiakas paikalla tai etänä",
        sv: "om klienten var med på plats eller på distans",
        en: "whether the client was there, in person or remotely"
      ),
      isRequired: false
    ) { $0.clientPresent },
    .truth(
      "workers_only_reason",
      Phrase(
        fi: "onko kirjattu, miksi tavattiin ilman asiakasta",
        sv: "om skälet att mötas utan klienten antecknats",
        en: "whether the reason for meeting without the client was recorded"
      )
    ) { $0.hasWorkersOnlyReason },
    .requiredNumber(
      "close_persons",
      Phrase(fi: "läheisiä paikalla", sv: "närstående med", en: "close persons there")
    ) { $0.closePersons },
    .requiredNumber(
      "people_present",
      Phrase(fi: "ihmisiä paikalla", sv: "personer med", en: "people there")
    ) { $0.present },
    .requiredNumber(
      "sectors",
      Phrase(
        fi: "kuinka monta toimialaa oli edustettuna",
        sv: "hur många sektorer som var företrädda",
        en: "how many sectors were there"
      )
    ) { $0.sectors },
    .requiredNumber(
      "professions",
      Phrase(
        fi: "kuinka monta ammattia oli edustettuna",
        sv: "hur många yrken som var företrädda",
        en: "how many professions were there"
      )
    ) { $0.professions },
    .truth(
      "social_and_health",
      Phrase(
        fi: "olivatko sosiaali- ja terveydenhuolto kumpikin paikalla",
        sv: "om både socialvården och hälsovården var med",
        en: "whether both social welfare and health care were there"
      )
    ) { $0.hasSocialAndHealth },
    .requiredNumber(
      "topics",
      Phrase(fi: "aiheita", sv: "antal ämnen", en: "the number of topics")
    ) { $0.topics },
    .choice(
      "first_topic_by",
      Phrase(
        fi: "kuka otti esiin ensimmäisen aiheen",
        sv: "vem som tog upp det första ämnet",
        en: "who raised the first topic"
      ),
      of: ["client", "closePerson", "staff", "outside"]
    ) { $0.firstTopicBy?.code },
    .day(
      "minutes_closed",
      Phrase(
        fi: "muistio suljettiin ensi kerran",
        sv: "promemorian stängdes för första gången",
        en: "the minutes were closed first"
      ),
      \.minutesClosed
    ),
  ]
}

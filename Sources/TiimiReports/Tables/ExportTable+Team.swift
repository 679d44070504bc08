import TiimiDomain

extension ExportTable {
  static let members = ExportTable(
    "members",
    title: Phrase(fi: "Tiimin jäsenet", sv: "Teamets medlemmar", en: "Members"),
    Phrase(
      fi: "Tiimin jäsen, myös kieltäytynyt tai lähtenyt.",
      sv: "En medlem av teamet, också den som tackat nej eller lämnat det.",
      en: "A member of the team, those who declined or left too."
    ),
    key: ["member"],
    references: [.toNeed],
    records: \.members,
    columns: [.itemNumber("member") { $0.number }, .episode(\.episode), .unit(\.unit)]
      + TableColumn.participant { $0.participant } + [
        .choice(
          "capacity",
          Phrase(
            fi: "missä ominaisuudessa",
            sv: "i vilken egenskap",
            en: "as what they belong to the team"
          ),
          of: Capacity.allCases.map(\.rawValue),
          isRequired: true
        ) { $0.capacity.rawValue },
        .profession { $0.profession }, .sector { $0.sector },
        .itemNumber("need") { $0.need },
        .requiredDay(
          "proposed",
          Phrase(fi: "ehdotettu", sv: "föreslagen", en: "the day of the first proposal"),
          \.proposed
        ),
        .day(
          "accepted",
          Phrase(
            fi: "jäsenyyden ensimmäinen päivä",
            sv: "medlemskapets första dag",
            en: "the first day of the membership"
          ),
          \.accepted
        ),
        .day(
          "ended",
          Phrase(
            fi: "jäsenyyden viimeinen päivä",
            sv: "medlemskapets sista dag",
            en: "the last day of the membership"
          ),
          \.ended
        ),
        .choice(
          "stage",
          Phrase(fi: "missä vaiheessa", sv: "i vilket skede", en: "how far it has come"),
          of: MemberFigure.Stage.allCases.map(\.rawValue),
          isRequired: true
        ) { $0.stage.rawValue },
      ]
  )

  static let attendance = ExportTable(
    "attendance",
    title: Phrase(fi: "Läsnäolot", sv: "Närvaro", en: "Attendance"),
    Phrase(
      fi: "Kutsuttu tai paikalla ollut pidetyssä tapaamisessa.",
      sv: "Någon som var kallad till eller med på ett hållet möte.",
      en: "Somebody invited to, or at, a meeting that was held."
    ),
    key: ["meeting", "place"],
    references: [.toMeeting],
    records: \.attendance,
    columns: [
      .itemNumber("meeting") { $0.meeting }, .itemNumber("place") { $0.place },
      .episode(\.episode),
    ] + TableColumn.participant { $0.participant } + [
      .profession { $0.profession }, .sector { $0.sector },
      .choice(
        "presence",
        Phrase(fi: "miten paikalla", sv: "hur personen var med", en: "how they were there"),
        of: AttendanceFigure.Presence.allCases.map(\.rawValue),
        isRequired: true
      ) { $0.presence.rawValue },
      .truth(
        "present",
        Phrase(
          fi: "paikalla tai etänä",
          sv: "på plats eller på distans",
          en: "there in person or remotely"
        )
      ) { $0.isThere },
    ]
  )

  static let topics = ExportTable(
    "topics",
    title: Phrase(fi: "Aiheet", sv: "Ämnen", en: "Topics"),
    Phrase(
      fi: "Tapaamisen aihe ilman sanoja.",
      sv: "Ett ämne på ett möte, utan ord.",
      en: "A topic of a meeting, without its words."
    ),
    key: ["topic"],
    references: [.toMeeting],
    records: \.topics,
    columns: [
      .itemNumber("topic") { $0.number }, .itemNumber("meeting") { $0.meeting },
      .itemNumber("place") { $0.place }, .episode(\.episode),
      .choice(
        "raised_by",
        Phrase(fi: "kuka otti esiin", sv: "vem som tog upp det", en: "who raised it"),
        of: ["client", "closePerson", "staff", "outside"],
        isRequired: true
      ) { $0.raisedBy.code },
      .choice(
        "outcome",
        Phrase(fi: "miten kävi", sv: "hur det gick", en: "what became of it"),
        of: TopicFigure.Outcome.allCases.map(\.rawValue)
      ) { $0.outcome?.rawValue },
    ]
  )
}

extension TableSchema.Reference {
  static let toNeed = Self(["case_id", "need"], to: "needs", ["case_id", "need"])
  static let toMeeting = Self(["case_id", "meeting"], to: "meetings", ["case_id", "meeting"])
  static let toGoal = Self(["case_id", "goal"], to: "goals", ["case_id", "goal"])
}

extension TableColumn {
  fileprivate static func profession(
    _ value: @escaping @Sendable (Record) -> Profession?
  ) -> Self {
    choice(
      "profession",
      Phrase(fi: "työntekijän ammatti", sv: "den anställdas yrke", en: "the staff’s profession"),
      of: Profession.allCases.map(\.rawValue)
    ) { value($0)?.rawValue }
  }

  fileprivate static func sector(_ value: @escaping @Sendable (Record) -> Sector?) -> Self {
    choice(
      "sector",
      Phrase(fi: "työntekijän toimiala", sv: "den anställdas sektor", en: "the staff’s sector"),
      of: Sector.allCases.map(\.rawValue)
    ) { value($0)?.rawValue }
  }
}

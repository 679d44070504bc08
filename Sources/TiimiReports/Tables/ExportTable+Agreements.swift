import TiimiDomain

extension ExportTable {
  static let responsibilities = ExportTable(
    "responsibilities",
    title: Phrase(fi: "Vastuut", sv: "Ansvar", en: "Responsibilities"),
    Phrase(
      fi: "Sovittu vastuu ilman sanoja; vastuulla on yksi vastuuhenkilö ja määräpäivä.",
      sv: "Ett avtalat ansvar utan ord; det har en ansvarsperson och en sista dag.",
      en: "A responsibility that was agreed, without words; one person answers for it by a day."
    ),
    key: ["responsibility"],
    records: \.responsibilities,
    columns: [.itemNumber("responsibility") { $0.number }, .episode(\.episode), .unit(\.unit)]
      + promise + fate
  )

  private static let promise: [TableColumn<ResponsibilityFigure>] = [
    .requiredDay("agreed", Phrase(fi: "sovittu", sv: "avtalat", en: "agreed"), \.agreed),
    .choice(
      "basis",
      Phrase(
        fi: "mihin perustuu",
        sv: "vad det grundar sig på",
        en: "what it rests on"
      ),
      of: ["topic", "goal", "need"],
      isRequired: true
    ) { $0.basis.parts.kind },
    .itemNumber("basis_number") { $0.basis.parts.number },
    .requiredDay(
      "first_due",
      Phrase(fi: "ensin sovittu päivä", sv: "först avtalad dag", en: "the day agreed first"),
      \.firstDue
    ),
    .requiredDay(
      "due",
      Phrase(fi: "nyt voimassa oleva päivä", sv: "dagen som gäller nu", en: "the day that holds"),
      \.due
    ),
    .choice(
      "holder",
      Phrase(fi: "kuka vastaa", sv: "vem som svarar", en: "who answers for it"),
      of: ["client", "member", "nobody"],
      isRequired: true
    ) { $0.isUnassigned ? "nobody" : $0.member == nil ? "client" : "member" },
    .number(
      "member",
      Phrase(
        fi: "jäsenen numero taulussa members",
        sv: "medlemmens nummer i tabellen members",
        en: "the number of the member in the table members"
      )
    ) { $0.member },
  ]

  private static let fate: [TableColumn<ResponsibilityFigure>] = [
    .choice(
      "stage",
      Phrase(fi: "missä vaiheessa", sv: "i vilket skede", en: "how far it has come"),
      of: ResponsibilityFigure.Stage.allCases.map(\.rawValue),
      isRequired: true
    ) { $0.stage.rawValue },
    .day("done", Phrase(fi: "tehty", sv: "gjort", en: "done"), \.done),
    .day("cancelled", Phrase(fi: "peruttu", sv: "inställt", en: "cancelled"), \.cancelled),
    .truth(
      "cancelled_by_closing",
      Phrase(
        fi: "peruiko asian päättäminen",
        sv: "om avslutandet ställde in det",
        en: "whether the closing cancelled it"
      )
    ) { $0.isCancelledByClosing },
    .requiredNumber(
      "rescheduled",
      Phrase(fi: "uusia päiviä", sv: "nya dagar", en: "how often it got another day")
    ) { $0.rescheduled },
    .requiredNumber(
      "handed_over",
      Phrase(fi: "uusia tekijöitä", sv: "nya ansvariga", en: "how often it got another holder")
    ) { $0.handedOver },
  ]

  static let goals = ExportTable(
    "goals",
    title: Phrase(fi: "Tavoitteet", sv: "Mål", en: "Goals"),
    Phrase(fi: "Tavoite ilman sanoja.", sv: "Ett mål utan ord.", en: "A goal without words."),
    key: ["goal"],
    references: [.toNeed],
    records: \.goals,
    columns: [
      .itemNumber("goal") { $0.number }, .episode(\.episode), .unit(\.unit),
      .requiredDay("day", .day, \.day), .itemNumber("need") { $0.need },
      .truth(
        "scale",
        Phrase(
          fi: "onko oma asteikko −2…+2",
          sv: "om det har en egen skala −2…+2",
          en: "whether it has a scale of its own, −2…+2"
        )
      ) { $0.hasScale },
      .requiredNumber("weight", Phrase(fi: "paino", sv: "vikt", en: "the weight")) { $0.weight },
    ]
  )

  static let ratings = ExportTable(
    "ratings",
    title: Phrase(fi: "Tavoitteiden arviot", sv: "Bedömningar av mål", en: "Ratings"),
    Phrase(
      fi: "Tavoitteen arvio asteikolla −2…+2 yhden katsojan silmin.",
      sv: "En bedömning av ett mål på skalan −2…+2, ur någons synvinkel.",
      en: "A rating of a goal from −2 to +2 in somebody’s view."
    ),
    key: ["place"],
    references: [.toGoal],
    records: \.ratings,
    columns: [
      .itemNumber("goal") { $0.goal }, .itemNumber("place") { $0.place },
      .episode(\.episode), .unit(\.unit), .requiredDay("day", .day, \.day),
      .choice(
        "viewpoint",
        Phrase(fi: "kenen arvio", sv: "vems bedömning", en: "whose view"),
        of: Viewpoint.allCases.map(\.rawValue),
        isRequired: true
      ) { $0.viewpoint.rawValue },
      .requiredNumber(
        "rating",
        Phrase(fi: "arvio, −2…+2", sv: "bedömning, −2…+2", en: "the rating, −2…+2"),
        least: -2,
        most: 2
      ) { $0.rating },
      .number(
        "follow_up",
        Phrase(
          fi: "seurannan numero; tyhjä on lähtötaso",
          sv: "uppföljningens nummer; tomt är utgångsläget",
          en: "the number of the follow-up; empty is the baseline"
        )
      ) { $0.followUp },
    ]
  )

  static let followUps = ExportTable(
    "follow_ups",
    title: Phrase(fi: "Seurannat", sv: "Uppföljningar", en: "Follow-ups"),
    Phrase(
      fi: "Sovittu seuranta, pidetty tai pitämättä.",
      sv: "En avtalad uppföljning, hållen eller inte.",
      en: "A follow-up that was scheduled, held or not."
    ),
    key: ["follow_up"],
    records: \.followUps,
    columns: [
      .itemNumber("follow_up") { $0.number }, .episode(\.episode), .unit(\.unit),
      .requiredDay("scheduled", Phrase(fi: "sovittu", sv: "avtalad", en: "scheduled"), \.scheduled),
      .requiredDay(
        "planned",
        Phrase(fi: "suunniteltu päivä", sv: "planerad dag", en: "the day planned"),
        \.planned
      ),
      .day("held", Phrase(fi: "pidetty", sv: "hållen", en: "held"), \.held),
      .choice(
        "next_step",
        Phrase(fi: "mitä seuraavaksi", sv: "vad som följer", en: "what comes next"),
        of: FollowUpFigure.Next.allCases.map(\.rawValue)
      ) { $0.next?.rawValue },
      .truth(
        "experience",
        Phrase(
          fi: "kirjattiinko asiakkaan kokemus",
          sv: "om klientens upplevelse antecknades",
          en: "whether the client’s experience was recorded"
        )
      ) { $0.hasExperience },
      .truth(
        "cancelled",
        Phrase(
          fi: "peruiko asian päättäminen",
          sv: "om avslutandet ställde in den",
          en: "whether the closing cancelled it"
        )
      ) { $0.isCancelled },
    ]
  )
}

extension ResponsibilityFigure.Basis {
  /// The kind of thing and its number.
  fileprivate var parts: (kind: String, number: Int) {
    switch self {
    case .topic(let number): ("topic", number)
    case .goal(let number): ("goal", number)
    case .need(let number): ("need", number)
    }
  }
}

import TiimiDomain

/// The team and its meetings: M08–M12.
extension MetricCatalogue {
  static let meeting = [
    consentToMeeting, clientTakesPart, closePersonTakesPart, manySectors, clientsTopicFirst,
  ]

  private static let consentToMeeting = MetricDefinition(
    id: "M08",
    name: Phrase(
      fi: "Aika ensimmäiseen tiimitapaamiseen",
      sv: "Tid till det första teammötet",
      en: "Time to the first team meeting"
    ),
    definition: Phrase(
      fi:
        "Montako päivää kului asiakkaan myöntävästä vastauksesta ensimmäiseen pidettyyn tapaamiseen.",
      sv: "Hur många dagar som gick från klientens ja till det första mötet som hölls.",
      en: "How many days it took from the client's yes to the first meeting that was held."
    ),
    numerator: Phrase(
      fi: "päivien mediaani, kvartiilit ja 90. prosenttipiste",
      sv: "median, kvartiler och 90:e percentil av dagar",
      en: "median, quartiles and 90th percentile of days"
    ),
    denominator: Phrase(
      fi: "jaksot, joiden ensimmäinen tapaaminen pidettiin ajanjaksolla",
      sv: "perioder vars första möte hölls under tiden",
      en: "episodes whose first meeting was held in the period"
    ),
    dateRule: waitingRule(
      Phrase(
        fi: "ensimmäisen pidetyn tapaamisen päivä",
        sv: "dagen för det första mötet",
        en: "the day of the first meeting held"
      ),
      Phrase(fi: "myöntävät vastaukset", sv: "ja-svar", en: "acceptances")
    ),
    exclusions: [.contradictory],
    sources: [.model, .ownChoice],
    tags: [.availability, .seedCooperation, .transitions],
    unit: .episode,
    kind: .days,
    direction: .lower,
    parts: [
      without(30), without(60), without(90),
    ]
  )

  private static func without(_ days: Int) -> MetricPart {
    MetricPart(
      "withoutMeetingAt\(days)",
      .count,
      Phrase(
        fi: "ilman tapaamista \(days). päivänä",
        sv: "utan möte dag \(days)",
        en: "without a meeting on day \(days)"
      )
    )
  }

  private static let clientTakesPart = MetricDefinition(
    id: "M09",
    name: Phrase(
      fi: "Asiakkaan osallistuminen",
      sv: "Klientens deltagande",
      en: "Participation of the client"
    ),
    definition: Phrase(
      fi: "Kuinka monessa pidetyssä tapaamisessa asiakas oli itse mukana.",
      sv: "I hur många av mötena klienten själv deltog.",
      en: "In how many of the meetings held the client took part."
    ),
    numerator: Phrase(
      fi: "tapaamiset, joissa asiakas oli paikalla tai etäyhteydellä",
      sv: "möten där klienten deltog på plats eller på distans",
      en: "meetings with the client present, on the spot or remotely"
    ),
    denominator: Phrase(fi: "pidetyt tapaamiset", sv: "möten som hölls", en: "meetings held"),
    dateRule: meetingDay,
    sources: [.model],
    tags: [.citizenEmpowerment, .activation, .communicate],
    unit: .meeting,
    kind: .proportion,
    direction: .higher,
    parts: [
      MetricPart(
        "workersOnly",
        .count,
        Phrase(
          fi: "ilman asiakasta, syy kirjattu",
          sv: "utan klienten, orsak antecknad",
          en: "without the client, reason recorded"
        )
      ),
      MetricPart(
        "withoutReason",
        .count,
        Phrase(
          fi: "ilman asiakasta, syytä ei kirjattu",
          sv: "utan klienten, ingen orsak antecknad",
          en: "without the client, no reason recorded"
        )
      ),
    ]
  )

  private static let closePersonTakesPart = MetricDefinition(
    id: "M10",
    name: Phrase(
      fi: "Läheisen osallistuminen",
      sv: "Närståendes deltagande",
      en: "Participation of a close person"
    ),
    definition: Phrase(
      fi: "Kuinka usein läheinen, jonka asiakas halusi mukaan, osallistui tapaamiseen.",
      sv: "Hur ofta en närstående som klienten ville ha med deltog i ett möte.",
      en: "How often a close person whom the client wanted took part in a meeting."
    ),
    numerator: Phrase(
      fi: "asiat, joissa toivottu läheinen oli mukana vähintään yhdessä tapaamisessa",
      sv: "ärenden där en önskad närstående deltog i minst ett möte",
      en: "cases in which a wanted close person took part in at least one meeting"
    ),
    denominator: Phrase(
      fi: "asiat, joissa asiakas halusi läheisen mukaan ja tapaaminen pidettiin",
      sv: "ärenden där klienten ville ha en närstående med och ett möte hölls",
      en: "cases in which the client wanted a close person and a meeting was held"
    ),
    dateRule: Phrase(
      fi: "Tapaamiset ajanjaksolla; asia luetaan viimeisen tapaamisen päivälle.",
      sv: "Möten under tiden; ärendet hör till dagen för det sista mötet.",
      en: "Meetings in the period; the case belongs to the day of the last of them."
    ),
    exclusions: [.noMeetingHeld],
    sources: [.model],
    tags: [.citizenEmpowerment, .communityResources, .selfManagement],
    unit: .caseFile,
    kind: .proportion,
    direction: .higher
  )

  private static let manySectors = MetricDefinition(
    id: "M11",
    name: Phrase(
      fi: "Monialaisuus",
      sv: "Sektorsövergripande möten",
      en: "Sectors around the table"
    ),
    definition: Phrase(
      fi: "Montako eri toimialaa tapaamisessa oli keskimäärin edustettuna.",
      sv: "Hur många olika sektorer som i medeltal var företrädda vid ett möte.",
      en: "How many different sectors took part in a meeting on average."
    ),
    numerator: Phrase(
      fi: "läsnä olleiden työntekijöiden eri toimialat tapaamista kohti",
      sv: "olika sektorer bland de närvarande yrkespersonerna per möte",
      en: "distinct sectors of the professionals present, by meeting"
    ),
    denominator: Phrase(
      fi: "pidetyt tapaamiset, joissa jonkun läsnäolijan toimiala tiedetään",
      sv: "möten där någon närvarandes sektor är känd",
      en: "meetings held in which the sector of somebody present is known"
    ),
    dateRule: meetingDay,
    exclusions: [.sectorMissing],
    sources: [.model],
    tags: [.seedCooperation, .alignResources, .communityResources],
    unit: .meeting,
    kind: .mean,
    direction: .neither,
    parts: [
      MetricPart(
        "meanProfessions",
        .mean,
        Phrase(
          fi: "eri ammatteja keskimäärin",
          sv: "olika yrken i medeltal",
          en: "mean professions"
        )
      ),
      MetricPart(
        "socialAndHealth",
        .share,
        Phrase(
          fi: "sekä sosiaali- että terveysala mukana",
          sv: "både social- och hälsovården med",
          en: "both social and health care present"
        )
      ),
    ]
  )

  private static let clientsTopicFirst = MetricDefinition(
    id: "M12",
    name: Phrase(
      fi: "Asiakkaan aihe ensin",
      sv: "Klientens ämne först",
      en: "The client's topic first"
    ),
    definition: Phrase(
      fi: "Kuinka monen tapaamisen ensimmäisen aiheen otti esille asiakas. Kuvaa dialogisuutta.",
      sv: "I hur många möten klienten tog upp det första ämnet. Beskriver dialogen.",
      en: "In how many meetings the client raised the first topic. A proxy for dialogue."
    ),
    numerator: Phrase(
      fi: "tapaamiset, joiden ensimmäinen aihe oli asiakkaan",
      sv: "möten vars första ämne var klientens",
      en: "meetings whose first topic was raised by the client"
    ),
    denominator: Phrase(
      fi: "pidetyt tapaamiset, joille on kirjattu aiheita",
      sv: "möten som hölls och som har ämnen antecknade",
      en: "meetings held that have topics recorded"
    ),
    dateRule: meetingDay,
    exclusions: [.noTopic],
    sources: [.model],
    tags: [.citizenEmpowerment, .activation, .communicate],
    unit: .meeting,
    kind: .proportion,
    direction: .higher
  )

  private static let meetingDay = Phrase(
    fi: "Päivä, jona tapaaminen pidettiin.",
    sv: "Dagen då mötet hölls.",
    en: "The day on which the meeting was held."
  )
}

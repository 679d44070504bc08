import MinunTiimini
import TiimiDomain

extension CommandGroup {
  /// The worklist of whoever asks, of a colleague, of a unit or of a case.
  static let today = CommandGroup(
    single: Command(
      "today",
      summary: Phrase(
        fi: "Näytä työlista: mikä odottaa, miksi ja millä komennolla se hoituu",
        sv: "Visa arbetslistan: vad som väntar, varför och hur det blir gjort",
        en: "Show the worklist: what waits, why, and which command settles it"
      ),
      details: Phrase(
        fi: """
          Ensin virheet ja myöhässä olevat, sitten tämän päivän, tulossa olevat, muita odottavat ja \
          loput. Myöhässä olevan voi aina kirjata tehdyksi; myöhästyminen jää näkyviin. Toisen listan näkevät saman yksikön esihenkilö ja tunnistajat.
          """,
        sv: """
          Först felen och det försenade, sedan det som gäller i dag, det kommande, det som väntar på \
          andra och resten. Det försenade kan alltid antecknas som gjort; förseningen syns efteråt. \
          En kollegas lista ser chefen och identifierarna i samma enhet.
          """,
        en: """
          Errors and what is late come first, then today, what is coming, what waits for others, and \
          the rest. What is late can always be recorded done; that it was late is kept. A colleague's \
          list is shown to the managers and screeners of the same unit.
          """
      ),
      arguments: [
        Argument(
          "code",
          .reference(.unit),
          summary: Phrase(
            fi: "yksikön tunnus, kun katsotaan yksikköä; muuten oma",
            sv: "enhetens kod när listan gäller en enhet; annars den egna",
            en: "the unit's code when the list is a unit's; otherwise your own"
          ),
          isOptional: true
        )
      ],
      options: scopes + times,
      examples: [
        Example(
          "tiimi today --within 2w",
          Phrase(
            fi: "kaksi viikkoa eteenpäin",
            sv: "två veckor framåt",
            en: "two weeks ahead"
          )
        ),
        Example(
          "tiimi today --by YLO-2026-1 --why",
          Phrase(
            fi: "mikä yhdessä asiassa odottaa ja miksi",
            sv: "vad som väntar i ett ärende och varför",
            en: "what waits in one case, and why"
          )
        ),
      ]
    ) { call in
      let session = try RegisterDoor(call.settings).session()
      let scope = try call.worklistScope(session)
      let worklist = try session.worklist(
        scope,
        on: call.arguments.day("day"),
        within: try call.arguments.span("within") ?? 7
      )
      let page = WorklistPage(
        worklist: worklist,
        namesHolders: scope.isOfSeveral,
        explains: call.arguments.flag("why")
      )
      return Output(json: page.json(call.language), messages: page.messages) { page.blocks($0) }
    }
  )

  private static let scopes = [
    Option(
      "for",
      .reference(.staff),
      summary: Phrase(
        fi: "työkaverin lista",
        sv: "en kollegas lista",
        en: "a colleague's list"
      )
    ),
    Option(
      flag: "unit",
      summary: Phrase(
        fi: "kaikki, mikä yksikössä odottaa",
        sv: "allt som väntar i enheten",
        en: "everything that waits in the unit"
      )
    ),
    Option(
      "by",
      .reference(.case),
      summary: Phrase(
        fi: "kaikki, mikä yhdessä asiassa odottaa, ketä tahansa",
        sv: "allt som väntar i ett ärende, på vem som helst",
        en: "everything that waits in one case, whoever it waits for"
      )
    ),
  ]

  private static let times = [
    Option(
      "within",
      .text,
      summary: Phrase(
        fi: "montako päivää eteenpäin on tulossa: 7, 7d tai 2w (viikkoa)",
        sv: "hur många dagar framåt som räknas som kommande: 7, 7d eller 2w (veckor)",
        en: "how many days ahead count as coming: 7, 7d or 2w (weeks)"
      ),
      standard: Phrase(fi: "7d", sv: "7d", en: "7d")
    ),
    .day(
      "day",
      Phrase(
        fi: "päivä, jolta nyt avoimia asioita katsotaan, muuten tänään",
        sv: "dagen för vilken de nu öppna ärendena visas, annars i dag",
        en: "the day for which the cases open now are looked at, otherwise today"
      )
    ),
    Option(
      flag: "why",
      summary: Phrase(
        fi: "perustelut kokonaan joka rivin alle",
        sv: "skälen i sin helhet under varje rad",
        en: "the reasons in full under each line"
      )
    ),
  ]
}

extension Invocation {
  /// Whose list is asked for; one of `--for`, `--unit` and `--by` at most.
  fileprivate func worklistScope(_ session: Session) throws -> WorklistScope {
    try arguments.refuseBoth("for", "by")
    try arguments.refuseBoth("unit", "for")
    try arguments.refuseBoth("unit", "by")
    if let staff = arguments.text("for") {
      return .colleague(try session.staffMember(staff).id)
    }
    if let number = arguments.text("by") { return .case(try session.caseID(number)) }
    if let code = arguments.text("code") { return .unit(try session.unit(code).id) }
    guard arguments.flag("unit") else { return .own }
    guard let unit = session.actor.details.unit else {
      throw UsageError(.missingRequired, field: arguments.field("code"))
    }
    return .unit(unit)
  }
}

extension Arguments {
  /// A number of days, written with or without a unit.
  fileprivate func span(_ name: String) throws -> Int? {
    guard let text = text(name) else { return nil }
    guard let days = WrittenSpan.days(text) else { throw wrong(.badForm, name) }
    return days
  }
}

extension WorklistScope {
  /// Whether the list holds what waits for several people.
  fileprivate var isOfSeveral: Bool {
    switch self {
    case .own, .colleague: false
    case .unit, .case: true
    }
  }
}

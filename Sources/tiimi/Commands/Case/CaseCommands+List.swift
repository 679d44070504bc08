import MinunTiimini
import TiimiDomain
import TiimiReports

extension Command {
  static let caseList = Command(
    "case list",
    summary: Phrase(fi: "Luettele asiat", sv: "Lista ärendena", en: "List the cases"),
    details: Phrase(
      fi: """
        Asiakkaiden nimet näkyvät vain oman yksikön asioista ja niistä, joissa itse on mukana. \
        Arvioija ei näe nimiä.
        """,
      sv: """
        Klienternas namn visas bara för den egna enhetens ärenden och för dem som man själv \
        arbetar i. En utvärderare ser inga namn.
        """,
      en: """
        Clients' names are shown for the cases of your own unit and those you work in. An \
        evaluator sees no names.
        """
    ),
    options: filterOptions,
    examples: [
      Example(
        "tiimi case list --unit YLO --phase teamMeeting",
        Phrase(
          fi: "yksikön avoimet asiat, joissa tavataan",
          sv: "enhetens öppna ärenden där man möts",
          en: "the unit's open cases in which people meet"
        )
      )
    ]
  ) { call in
    let session = try RegisterDoor(call.settings).session()
    let limit = call.arguments.number("limit") ?? 200
    var filter = try call.caseFilter(session)
    filter.limit = limit + 1
    let page = CaseListPage(try session.caseList(filter), limit: limit)
    return Output(json: page.json, messages: page.messages) { page.blocks($0) }
  }

  private static let filterOptions = [
    Option(
      "unit",
      .reference(.unit),
      summary: Phrase(fi: "vain tämän yksikön", sv: "bara denna enhets", en: "of this unit only")
    ),
    Option(
      "staff",
      .reference(.staff),
      summary: Phrase(
        fi: "vain ne, joissa tämä työntekijä on mukana",
        sv: "bara de som denna arbetstagare arbetar i",
        en: "only those in which this staff member works"
      )
    ),
    Option(
      "client",
      .reference(.client),
      summary: Phrase(
        fi: "vain tämän asiakkaan",
        sv: "bara denna klients",
        en: "of this client only"
      )
    ),
    Option(
      "phase",
      .choice(Phase.choices),
      summary: Phrase(fi: "vain tässä vaiheessa", sv: "bara i denna fas", en: "in this phase only")
    ),
    Option(
      flag: "closed",
      summary: Phrase(
        fi: "päätetyt avointen sijasta",
        sv: "avslutade i stället för öppna",
        en: "closed ones instead of open ones"
      )
    ),
    Option(
      flag: "all",
      summary: Phrase(
        fi: "sekä avoimet että päätetyt",
        sv: "både öppna och avslutade",
        en: "open and closed ones"
      )
    ),
    Option(
      "limit",
      .number(1...100_000),
      summary: Phrase(fi: "enintään näin monta", sv: "högst så här många", en: "at most so many"),
      standard: Phrase(fi: "200", sv: "200", en: "200")
    ),
  ]
}

extension Invocation {
  /// Which cases the options ask for.
  fileprivate func caseFilter(_ session: Session) throws -> CaseFilter {
    try arguments.refuseBoth("closed", "all")
    var filter = CaseFilter()
    filter.unit = try arguments.text("unit").map { try session.unit($0).id }
    filter.client = try arguments.text("client").map { try session.clientID($0) }
    filter.staff = try arguments.text("staff").map { try session.staffMember($0).id }
    filter.phase = arguments.text("phase").flatMap(Phase.init(rawValue:))
    if arguments.flag("closed") { filter.isClosed = true }
    if arguments.flag("all") || filter.phase == .closing { filter.isClosed = nil }
    return filter
  }
}

import MinunTiimini
import TiimiDomain
import TiimiReports

extension Command {
  /// The client's own paper about who has looked at their data.
  static let accessReport = Command(
    "access-report",
    summary: Phrase(
      fi: "Tulosta asiakkaalle, kuka on katsonut hänen tietojaan",
      sv: "Skriv ut åt klienten vem som har sett klientens uppgifter",
      en: "Print the client who has looked at their data"
    ),
    details: Phrase(
      fi: """
        Selkokielinen paperi päivittäin, oletuksena kahdelta viime vuodelta (703/2023 11 §). \
        Tulostuksesta jää merkintä käyttölokiin. Koko loki: tiimi client access-log.
        """,
      sv: """
        Ett papper i klarspråk dag för dag, som standard för de två senaste åren (703/2023 11 §). \
        Utskriften antecknas i användningsloggen. Hela loggen: tiimi client access-log.
        """,
      en: """
        A paper in plain language, day by day, for the last two years unless told otherwise \
        (703/2023 section 11). The printing is noted in the access log. The whole log: tiimi \
        client access-log.
        """
    ),
    arguments: [.client],
    options: [
      Option(
        "from",
        .day,
        summary: Phrase(fi: "ensimmäinen päivä", sv: "första dagen", en: "the first day"),
        standard: Phrase(fi: "kaksi vuotta sitten", sv: "för två år sedan", en: "two years ago")
      )
    ] + Option.paper,
    examples: [
      Example(
        "tiimi access-report \"Helmi Metsä\" --purpose clientRequest --to katsojat.pdf",
        Phrase(
          fi: "asiakkaan pyytämä selvitys PDF:nä",
          sv: "redogörelsen som klienten har bett om som PDF",
          en: "the report that the client asked for as PDF"
        )
      )
    ]
  ) { call in
    let order = try PaperOrder(call)
    return try order.output(
      of: try AccessReport(call).page,
      size: .large,
      name: "access-report",
      isJSON: call.settings.isJSON
    )
  }
}

/// What the client's paper about the access log is made of.
private struct AccessReport {
  let call: Invocation
  let client: ClientRecord
  let rows: [AccessRecord]
  let staff: [String: StaffDetails]
  let units: [UnitID: String]
  let today: Day

  init(_ call: Invocation) throws {
    self.call = call
    let session = try RegisterDoor(call.settings).session()
    let id = try session.clientID(try call.arguments.requiredText("client"))
    client = try session.client(id)
    rows = try session.accessReport(of: id)
    staff = Dictionary(try session.staff().map { ($0.id.text, $0.details) }) { first, _ in first }
    units = Dictionary(try session.units().map { ($0.id, $0.details.name) }) { first, _ in first }
    today = session.today
  }

  var page: Page {
    let own = client.details.flatMap { Language(rawValue: $0.language) }
    let language = call.settings.statedLanguage ?? own ?? call.language
    return AccessReportPaper(
      clientName: client.details?.fullName ?? "",
      rows: rows.compactMap { row($0, language) },
      from: call.arguments.day("from") ?? twoYearsAgo,
      today: today,
      language: language
    ).page
  }

  private func row(_ record: AccessRecord, _ language: Language) -> AccessReportPaper.Row? {
    guard let moment = Moment(iso: record.moment) else { return nil }
    return AccessReportPaper.Row(
      moment: moment,
      who: who(record.actor, language),
      what: record.saidToClient,
      purpose: Purpose(rawValue: record.purpose)?.label ?? Self.unknownPurpose
    )
  }

  private func who(_ actor: String, _ language: Language) -> [String] {
    guard let details = staff[actor] else { return [Self.unknown(language)] }
    let unit = details.unit.flatMap { units[$0] }
    return [details.name, details.profession.label(language)] + [unit].compactMap { $0 }
  }

  private var twoYearsAgo: Day {
    Day(year: today.year - 2, month: today.month, day: today.dayOfMonth)
      ?? Day(year: today.year - 2, month: today.month, day: 28) ?? today
  }

  private static let unknown = Phrase(
    fi: "tuntematon työntekijä",
    sv: "okänd arbetstagare",
    en: "unknown staff member"
  )
  private static let unknownPurpose = Phrase(
    fi: "ei kirjattu",
    sv: "inte antecknat",
    en: "not recorded"
  )
}

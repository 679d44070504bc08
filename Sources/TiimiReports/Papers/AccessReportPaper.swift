import TiimiDomain

/// Who has looked at a client's data or written in them, in plain words and by day; the client's own
/// paper (703/2023 11 §).
public struct AccessReportPaper {
  /// One thing that somebody did.
  public struct Row: Sendable {
    /// When.
    public let moment: Moment
    /// Who: the name, and the profession and the unit where they are known.
    public let who: [String]
    /// What was done, as a sentence without a subject.
    public let what: Phrase
    /// Why, in words.
    public let purpose: Phrase

    /// Makes a row.
    public init(moment: Moment, who: [String], what: Phrase, purpose: Phrase) {
      self.moment = moment
      self.who = who
      self.what = what
      self.purpose = purpose
    }
  }

  /// Whose data they are.
  public let clientName: String
  /// What was done, oldest first.
  public let rows: [Row]
  /// The first day that the paper tells about.
  public let from: Day
  /// The day of the printing.
  public let today: Day
  private let language: Language

  /// Makes a report; rows before the first day are left out.
  public init(clientName: String, rows: [Row], from: Day, today: Day, language: Language) {
    self.clientName = clientName
    self.rows = rows.filter { HelsinkiTime.day(of: $0.moment) >= from }
    self.from = from
    self.today = today
    self.language = language
  }

  /// The page, the latest day first.
  public var page: Page {
    Page(
      title: Self.title(language),
      language: language,
      sections: [beginning] + days.map(section) + [rights]
    )
  }

  private var beginning: Page.Section {
    let period = [
      "from": DateText.plainDay(from, language), "today": DateText.plainDay(today, language),
    ]
    return Page.Section(
      heading: nil,
      blocks: [
        .paragraph(Page.Line(clientName, .emphasis)),
        .paragraph(Page.Line(Self.introduction(language))),
        .paragraph(Page.Line(Self.period(language, period))),
        rows.isEmpty ? .paragraph(Page.Line(Self.nobody(language))) : nil,
      ].compactMap { $0 }
    )
  }

  private var days: [Day] {
    Set(rows.map { HelsinkiTime.day(of: $0.moment) }).sorted(by: >)
  }

  private func section(_ day: Day) -> Page.Section {
    var people: [(row: Row, deeds: [String])] = []
    for row in rows where HelsinkiTime.day(of: row.moment) == day {
      let place = people.firstIndex {
        $0.row.who == row.who && $0.row.purpose == row.purpose
      }
      let deed = row.what(language).capitalisedFirst
      if let place {
        if !people[place].deeds.contains(deed) { people[place].deeds.append(deed) }
      } else {
        people.append((row, [deed]))
      }
    }
    return Page.Section(
      heading: DateText.plainDay(day, language).capitalisedFirst,
      blocks: [
        .table(
          header: [Self.who, Self.what, Self.why].map { $0(language) },
          rows: people.map { cells($0.row, $0.deeds) }
        )
      ]
    )
  }

  private func cells(_ row: Row, _ deeds: [String]) -> [Page.Cell] {
    let who = row.who.enumerated().map { Page.Line($1, $0 == 0 ? .normal : .quiet) }
    return [
      Page.Cell(lines: who), Page.Cell(lines: deeds.map { Page.Line($0) }),
      Page.Cell(row.purpose.title(language)),
    ]
  }

  private var rights: Page.Section {
    Page.Section(
      heading: Self.rightsHeading(language),
      blocks: [.list([Self.ask, Self.complain].map { Page.Cell($0(language)) })]
    )
  }
}

extension AccessReportPaper {
  private static let title = Phrase(
    fi: "Kuka on katsonut tietojani",
    sv: "Vem har sett mina uppgifter",
    en: "Who has looked at my data"
  )
  private static let introduction = Phrase(
    fi: """
      Tässä luetellaan ihmiset, jotka ovat katsoneet tietojasi tai kirjoittaneet niihin. Sama asia \
      sanotaan päivässä vain kerran.
      """,
    sv: """
      Här räknas upp de människor som har sett dina uppgifter eller skrivit i dem. Samma sak sägs \
      bara en gång per dag.
      """,
    en: """
      Here are the people who have looked at your data or written in them. The same thing is said \
      only once a day.
      """
  )
  private static let period = Phrase(
    fi: "Aika: {from} – {today}.",
    sv: "Tid: {from} – {today}.",
    en: "Time: {from} – {today}."
  )
  private static let nobody = Phrase(
    fi: "Kukaan ei ole katsonut tietojasi tänä aikana.",
    sv: "Ingen har sett dina uppgifter under den här tiden.",
    en: "Nobody has looked at your data during this time."
  )
  private static let who = Phrase(fi: "Kuka", sv: "Vem", en: "Who")
  private static let what = Phrase(fi: "Mitä teki", sv: "Vad som gjordes", en: "What was done")
  private static let why = Phrase(fi: "Miksi", sv: "Varför", en: "Why")
  private static let rightsHeading = Phrase(
    fi: "Jos jokin ihmetyttää",
    sv: "Om du undrar över något",
    en: "If you wonder about something"
  )
  private static let ask = Phrase(
    fi: "Voit kysyä, miksi joku on katsonut tietojasi. Sinulla on oikeus saada vastaus.",
    sv: "Du kan fråga varför någon har sett dina uppgifter. Du har rätt att få ett svar.",
    en: "You can ask why somebody has looked at your data. You have a right to an answer."
  )
  private static let complain = Phrase(
    fi: """
      Voit tehdä muistutuksen. Sosiaaliasiavastaava ja potilasasiavastaava neuvovat sinua.
      """,
    sv: """
      Du kan göra en anmärkning. Socialombudsmannen och patientombudsmannen ger dig råd.
      """,
    en: """
      You can make a formal complaint. The social ombudsman and the patient ombudsman advise you.
      """
  )
}

extension Phrase {
  /// The text with a capital first letter.
  fileprivate func title(_ language: Language) -> String { self(language).capitalisedFirst }
}

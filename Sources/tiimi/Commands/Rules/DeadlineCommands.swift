import MinunTiimini
import TiimiDomain
import TiimiRules

extension CommandGroup {
  /// Statutory days.
  static let deadline = CommandGroup(
    "deadline",
    summary: Phrase(
      fi: "Lakisääteiset määräpäivät",
      sv: "Lagstadgade tidsfrister",
      en: "Statutory days"
    ),
    commands: [.deadlineCount, .deadlineList, .deadlineOverride],
    standard: .deadlineCount
  )
}

extension Command {
  fileprivate static let deadlineCount = Command(
    "deadline count",
    summary: Phrase(
      fi: "Laske lakisääteinen määräpäivä ja sen perusteet",
      sv: "Räkna ut en lagstadgad tidsfrist och skälen för den",
      en: "Count a statutory deadline and say why"
    ),
    details: readings,
    options: [
      .rule,
      .day(
        "from",
        Phrase(
          fi: "päivä, josta määräaika alkaa; sitä ei lasketa mukaan",
          sv: "dagen då tidsfristen börjar; den räknas inte med",
          en: "the day that starts the period; it is not counted"
        ),
        isRequired: true
      ),
      .reading,
    ],
    examples: [
      Example(
        "tiimi deadline count --rule SHL36-START-7WD --from 18.12.2025",
        Phrase(
          fi: "yhteydenotto joulun alla",
          sv: "kontakt före jul",
          en: "a contact before Christmas"
        )
      )
    ]
  ) { call in
    let start = try call.arguments.requiredDay("from")
    let rule = try call.arguments.rule(of: try call.settings.shelf.book(), startingOn: start)
    let page = DeadlinePage(
      rule: rule,
      deadline: try rule.deadline(
        from: start,
        switches: call.arguments.switches(over: call.settings.switches)
      )
    )
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }

  fileprivate static let deadlineList = Command(
    "deadline list",
    summary: Phrase(
      fi: "Luettele asian määräpäivät, niiden laskeminen ja sovitut poikkeukset",
      sv: "Lista ärendets tidsfrister, hur de räknats och avtalade undantag",
      en: "List the statutory days of a case, how they were counted and what was agreed"
    ),
    details: Phrase(
      fi: "Sovittu päivä ei muuta lakisääteistä velvollisuutta: molemmat päivät jäävät näkyviin.",
      sv: "En avtalad dag ändrar inte den lagstadgade skyldigheten: båda dagarna syns.",
      en: "An agreed day does not change the statutory duty: both days stay visible."
    ),
    arguments: [.case],
    options: [.reading],
    examples: [
      Example(
        "tiimi deadline list YLO-2026-1",
        Phrase(
          fi: "asian määräajat ja niiden perusteet",
          sv: "ärendets tidsfrister och grunderna för dem",
          en: "the time limits of the case and why"
        )
      )
    ]
  ) { call in
    let (session, view) = try call.openCase()
    let list = DeadlineList(
      view: view,
      switches: call.arguments.switches(over: session.switches),
      today: session.today,
      book: try session.rules()
    )
    return Output(json: list.json(call.language)) { list.blocks($0) }
  }

  fileprivate static let deadlineOverride = Command.onCase(
    "deadline override",
    summary: Phrase(
      fi: "Kirjaa määräpäivän sijasta sovittu päivä ja sen syy",
      sv: "Anteckna dagen som avtalats i stället för tidsfristen och orsaken",
      en: "Record the day agreed instead of a statutory one, and why"
    ),
    details: Phrase(
      fi: "Säännön mukainen päivä lasketaan asian tiedoista ja säilyy sovitun päivän rinnalla.",
      sv: "Dagen enligt regeln räknas ur ärendets uppgifter och bevaras vid sidan av den avtalade.",
      en: "The day by the rule is counted from the case and is kept beside the agreed one."
    ),
    options: [
      .rule,
      .day(
        "to",
        Phrase(fi: "sovittu päivä", sv: "den avtalade dagen", en: "the agreed day"),
        isRequired: true
      ),
      .reason, .reading,
    ],
    examples: [
      Example(
        """
        tiimi deadline override YLO-2026-1 --rule SHL36-START-7WD --to 2.4.2026 \
        --reason "Asiakas on matkoilla"
        """,
        Phrase(
          fi: "asiakkaan pyynnöstä myöhemmin",
          sv: "senare på klientens begäran",
          en: "later at the client's request"
        )
      )
    ]
  ) { call in
    let switches = call.arguments.switches(over: call.desk.batch.session.switches)
    let session = call.desk.batch.session
    let book = try session.rules()
    let rule = try call.arguments.rule(of: book, startingOn: session.today)
    let day = try StatutoryClock.day(
      of: rule.id,
      in: try call.desk.batch.facts(of: call.file.id, on: session.today),
      by: book,
      switches: switches
    )
    return .fact(
      .overrideDeadline(
        DeadlineOverride(
          rule: rule.id,
          computed: day.deadline.due,
          agreed: try call.arguments.requiredDay("to"),
          reason: try call.text("reason")
        )
      )
    )
  }

  private static let readings = Phrase(
    fi: """
      Laki ei ratkaise, onko lauantai arkipäivä. Oletuksena se ei ole; --reading mon-sat tai \
      TIIMI_READING=mon-sat laskee lauantait mukaan.
      """,
    sv: """
      Lagen avgör inte om lördagen är en vardag. Som standard är den inte det; --reading \
      mon-sat eller TIIMI_READING=mon-sat räknar med lördagarna.
      """,
    en: """
      The law does not settle whether a Saturday is a weekday. By default it is not; --reading \
      mon-sat or TIIMI_READING=mon-sat counts Saturdays.
      """
  )
}

extension Option {
  /// The rule that a statutory day comes from.
  fileprivate static let rule = Option(
    "rule",
    .text,
    summary: Phrase(
      fi: "säännön tunnus; luettelo: tiimi rules list --kind duty",
      sv: "regelns beteckning; lista: tiimi rules list --kind duty",
      en: "the identifier of the rule; the list: tiimi rules list --kind duty"
    ),
    isRequired: true
  )

  /// Which days count as weekdays.
  static let reading = Option(
    "reading",
    .choice(WorkingDayReading.allCases.map { Choice($0.rawValue, $0.name) }),
    summary: Phrase(
      fi: "mitkä ovat arkipäiviä; ympäristössä TIIMI_READING",
      sv: "vilka dagar som är vardagar; i miljön TIIMI_READING",
      en: "which days are weekdays; in the environment TIIMI_READING"
    ),
    standard: Phrase(fi: "mon-fri", sv: "mon-fri", en: "mon-fri")
  )
}

extension Arguments {
  /// The rule that the option names, in the version for a clock that starts on the day.
  fileprivate func rule(of book: RuleBook, startingOn day: Day) throws -> DeadlineRule {
    let id = try requiredText("rule").uppercased()
    let counted = book.rules.filter { $0.deadlineRule != nil }
    guard let name = counted.first(where: { $0.id.uppercased() == id })?.id,
      let rule = book.deadlineRule(named: name, startingOn: day)
    else { throw CentreRefusal.unknownRule }
    return rule
  }

  /// The counting switches of the call: what the option says goes before the environment.
  func switches(over settings: CountingSwitches) -> CountingSwitches {
    var switches = settings
    if let reading = text("reading").flatMap(WorkingDayReading.init(rawValue:)) {
      switches.reading = reading
    }
    return switches
  }
}

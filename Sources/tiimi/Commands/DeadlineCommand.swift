import TiimiDomain
import TiimiRules

extension CommandGroup {
  /// Statutory days, counted without a register.
  static let deadline = CommandGroup(
    single: Command(
      "deadline",
      summary: Phrase(
        fi: "Laske lakisääteinen määräpäivä ja sen perusteet",
        sv: "Räkna ut en lagstadgad tidsfrist och skälen för den",
        en: "Count a statutory deadline and say why"
      ),
      details: Phrase(
        fi: """
          Laki ei ratkaise, onko lauantai arkipäivä. Oletuksena se ei ole; --reading mon-sat laskee \
          lauantait mukaan.
          """,
        sv: """
          Lagen avgör inte om lördagen är en vardag. Som standard är den inte det; --reading \
          mon-sat räknar med lördagarna.
          """,
        en: """
          The law does not settle whether a Saturday is a weekday. By default it is not; --reading \
          mon-sat counts Saturdays.
          """
      ),
      options: [
        Option(
          "rule",
          .choice(DeadlineRule.all.map { Choice($0.id, $0.title) }),
          summary: Phrase(fi: "sääntö", sv: "regeln", en: "the rule"),
          isRequired: true
        ),
        .day(
          "from",
          Phrase(
            fi: "päivä, josta määräaika alkaa; sitä ei lasketa mukaan",
            sv: "dagen då tidsfristen börjar; den räknas inte med",
            en: "the day that starts the period; it is not counted"
          ),
          isRequired: true
        ),
        Option(
          "reading",
          .choice(WorkingDayReading.allCases.map { Choice($0.rawValue, $0.name) }),
          summary: Phrase(
            fi: "mitkä ovat arkipäiviä",
            sv: "vilka dagar som är vardagar",
            en: "which days are weekdays"
          ),
          standard: Phrase(fi: "mon-fri", sv: "mon-fri", en: "mon-fri")
        ),
      ],
      examples: [
        Example(
          "tiimi deadline --rule SHL36-START-7WD --from 18.12.2025",
          Phrase(
            fi: "yhteydenotto joulun alla",
            sv: "kontakt före jul",
            en: "a contact before Christmas"
          )
        )
      ]
    ) { call in
      guard let rule = DeadlineRule.named(try call.arguments.requiredText("rule")) else {
        throw UsageError(.badChoice(DeadlineRule.all.map(\.id)), field: "rule")
      }
      let reading = call.arguments.text("reading").flatMap(WorkingDayReading.init(rawValue:))
      let page = DeadlinePage(
        rule: rule,
        deadline: try rule.deadline(
          from: try call.arguments.requiredDay("from"),
          switches: CountingSwitches(reading: reading ?? .mondayToFriday)
        )
      )
      return Output(json: page.json(call.language)) { page.blocks($0) }
    }
  )
}

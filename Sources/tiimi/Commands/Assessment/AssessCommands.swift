import TiimiDomain
import TiimiReports

extension CommandGroup {
  /// The shared needs assessment.
  static let assess = CommandGroup(
    "assess",
    summary: Phrase(
      fi: "Yhteinen palvelutarpeen arviointi",
      sv: "Den gemensamma bedömningen av servicebehovet",
      en: "The shared needs assessment"
    ),
    commands: [
      .assessContact, .assessInitiate, .assessStart, .assessView, .assessObstacle, .assessNeed,
      .assessStrength, .assessNetwork, .assessUnderstanding, .assessOwnWorkerNeed,
      .assessComplete,
    ]
  )
}

extension Command {
  fileprivate static let assessContact = Command.onCase(
    "assess contact",
    summary: Phrase(
      fi: "Kirjaa yhteydenotto, josta määräaika lasketaan",
      sv: "Anteckna kontakten från vilken tidsfristen räknas",
      en: "Record the contact from which the days are counted"
    ),
    details: Phrase(
      fi: """
        Arviointi alkaa viimeistään 7. arkipäivänä yhteydenotosta, jos jokin peruste täyttyy \
        (sosiaalihuoltolaki 36 § 2 mom.). Ikäperuste lisätään itsestään, kun syntymäpäivä on \
        tiedossa.
        """,
      sv: """
        Bedömningen inleds senast den 7:e vardagen efter kontakten, om någon av grunderna uppfylls \
        (socialvårdslagen 36 § 2 mom.). Åldern läggs till av sig själv när födelsedagen är känd.
        """,
      en: """
        The assessment starts by the 7th weekday after the contact when one of the grounds is met \
        (Social Welfare Act, section 36(2)). The ground of age is added by itself when the day of \
        birth is known.
        """
    ),
    options: [
      .assessmentDay(
        Phrase(fi: "yhteydenoton päivä", sv: "dagen för kontakten", en: "the day of the contact"),
        isRequired: true
      ),
      Option(
        "from",
        .choice(ContactSource.choices),
        summary: Phrase(
          fi: "kuka otti yhteyttä",
          sv: "vem som tog kontakt",
          en: "who got in touch"
        ),
        isRequired: true
      ),
      Option(
        "ground",
        .choice(PriorityGround.choices),
        summary: Phrase(
          fi: "peruste, jonka vuoksi määräaika koskee asiakasta",
          sv: "grunden för att tidsfristen gäller klienten",
          en: "the ground on which the time limit applies to the client"
        ),
        isRepeatable: true
      ),
    ],
    examples: [
      Example(
        "tiimi assess contact YLO-2026-1 --day 2.3.2026 --from client",
        Phrase(
          fi: "asiakas otti itse yhteyttä",
          sv: "klienten tog själv kontakt",
          en: "the client got in touch"
        )
      )
    ]
  ) { call in
    .assessment(
      .recordContact(
        day: try call.arguments.requiredDay("day"),
        from: try call.desk.choice("from"),
        grounds: call.arguments.texts("ground").compactMap(PriorityGround.init(rawValue:))
      )
    )
  }

  fileprivate static let assessInitiate = Command.onCase(
    "assess initiate",
    summary: Phrase(
      fi: "Kirjaa asian vireilletulo",
      sv: "Anteckna att ärendet har inletts",
      en: "Record that the matter became pending"
    ),
    options: [
      .assessmentDay(
        Phrase(fi: "vireilletulon päivä", sv: "dagen då ärendet inleddes", en: "the day of it"),
        isRequired: true
      ),
      Option(
        "reason",
        .text,
        summary: Phrase(
          fi: "miten ja miksi asia tuli vireille",
          sv: "hur och varför ärendet inleddes",
          en: "how and why the matter became pending"
        ),
        isRequired: true
      ),
    ],
    examples: [
      Example(
        "tiimi assess initiate YLO-2026-1 --day 2.3.2026 --reason \"Asiakkaan hakemus\"",
        Phrase(
          fi: "asia tuli vireille hakemuksesta",
          sv: "ärendet inleddes med en ansökan",
          en: "an application made the matter pending"
        )
      )
    ]
  ) { call in
    .assessment(
      .recordInitiation(
        day: try call.arguments.requiredDay("day"),
        reason: try call.text("reason")
      )
    )
  }

  fileprivate static let assessStart = Command.onCase(
    "assess start",
    summary: Phrase(
      fi: "Aloita palvelutarpeen arviointi",
      sv: "Inled bedömningen av servicebehovet",
      en: "Start the needs assessment"
    ),
    options: [
      .assessmentDay(
        Phrase(fi: "aloituspäivä", sv: "dagen då den inleddes", en: "the day it was started")
      )
    ],
    examples: [
      Example(
        "tiimi assess start YLO-2026-1 --day 3.3.2026",
        Phrase(
          fi: "arviointi aloitettiin 3.3.",
          sv: "bedömningen inleddes 3.3",
          en: "the assessment was started on 3 March"
        )
      )
    ]
  ) { call in
    .assessment(.start(day: call.desk.day("day")))
  }

  fileprivate static let assessOwnWorkerNeed = Command.onCase(
    "assess own-worker-need",
    summary: Phrase(
      fi: "Kirjaa yhdessä tehty arvio omatyöntekijän tarpeesta",
      sv: "Anteckna den gemensamma bedömningen av behovet av egen kontaktperson",
      en: "Record the joint evaluation of the need of an own worker"
    ),
    options: [
      Option(
        "needed",
        .choice([
          Choice("yes", Phrase(fi: "tarvitaan", sv: "behövs", en: "needed")),
          Choice("no", Phrase(fi: "ei tarvita", sv: "behövs inte", en: "not needed")),
        ]),
        summary: Phrase(
          fi: "tarvitaanko omatyöntekijä",
          sv: "om en egen kontaktperson behövs",
          en: "whether an own worker is needed"
        ),
        isRequired: true
      ),
      .assessmentWords(
        Phrase(fi: "arvio sanoin", sv: "bedömningen i ord", en: "the evaluation in words")
      ),
    ],
    examples: [
      Example(
        "tiimi assess own-worker-need YLO-2026-1 --needed yes --words "
          + "\"Palveluja on monta\"",
        Phrase(
          fi: "omatyöntekijää tarvitaan",
          sv: "en egen kontaktperson behövs",
          en: "an own worker is needed"
        )
      )
    ]
  ) { call in
    .assessment(
      .evaluateOwnWorkerNeed(
        isNeeded: try call.text("needed") == "yes",
        words: try call.text("words")
      )
    )
  }
}

extension Command {
  fileprivate static let assessComplete = Command.onCase(
    "assess complete",
    summary: Phrase(
      fi: "Merkitse palvelutarpeen arviointi valmiiksi",
      sv: "Slutför bedömningen av servicebehovet",
      en: "Complete the needs assessment"
    ),
    details: Phrase(
      fi: """
        Tarvitaan tuen tarve ja sen luonne, yhteenveto, johtopäätökset asiakkuuden edellytyksistä, \
        asiakkaan näkemys tai ilmeinen este sekä arvio omatyöntekijän tarpeesta \
        (sosiaalihuoltolaki 37 §).
        """,
      sv: """
        Det som behövs är stödbehovet och dess karaktär, ett sammandrag, slutsatser om \
        förutsättningarna för klientrelationen, klientens syn eller det uppenbara hindret samt en \
        bedömning av behovet av egen kontaktperson (socialvårdslagen 37 §).
        """,
      en: """
        It takes the support need and its nature, a summary, conclusions on the preconditions of \
        clientship, the client's view or the obvious obstacle, and an evaluation of the need of an \
        own worker (Social Welfare Act, section 37).
        """
    ),
    options: [
      .assessmentDay(
        Phrase(fi: "valmistumispäivä", sv: "dagen då den slutfördes", en: "the day of completion")
      ),
      Option(
        "summary",
        .text,
        summary: Phrase(
          fi: "yhteenveto tilanteesta ja palvelujen tarpeesta",
          sv: "sammandrag av situationen och servicebehovet",
          en: "the summary of the situation and the need of services"
        ),
        isRequired: true
      ),
      Option(
        "preconditions",
        .text,
        summary: Phrase(
          fi: "johtopäätökset asiakkuuden edellytyksistä",
          sv: "slutsatserna om förutsättningarna för klientrelationen",
          en: "the conclusions on the preconditions of clientship"
        ),
        isRequired: true
      ),
      Option(
        flag: "no-need",
        summary: Phrase(
          fi: "tuen tarvetta ei todettu",
          sv: "inget stödbehov konstaterades",
          en: "no support need was found"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi assess complete YLO-2026-1 --summary \"Kotiin tarvitaan apua\" "
          + "--preconditions \"Asiakkuus jatkuu\"",
        Phrase(
          fi: "arviointi on valmis",
          sv: "bedömningen är slutförd",
          en: "the assessment is complete"
        )
      )
    ]
  ) { call in
    .assessment(
      .complete(
        day: call.desk.day("day"),
        AssessmentConclusion(
          summary: try call.text("summary"),
          preconditions: try call.text("preconditions"),
          needFound: !call.arguments.flag("no-need")
        )
      )
    )
  }
}

extension Option {
  /// A day of the assessment; today unless it is required.
  fileprivate static func assessmentDay(_ summary: Phrase, isRequired: Bool = false) -> Option {
    let today = Phrase(fi: "tänään", sv: "i dag", en: "today")
    return Option(
      "day",
      .day,
      summary: summary,
      isRequired: isRequired,
      standard: isRequired ? nil : today
    )
  }

  /// What is said, in words.
  static func assessmentWords(_ summary: Phrase) -> Option {
    Option("words", .text, summary: summary, isRequired: true)
  }
}

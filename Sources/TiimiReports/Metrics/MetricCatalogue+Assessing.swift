import TiimiDomain

/// The needs assessment and its statutory days: M05–M07.
extension MetricCatalogue {
  static let assessing = [startInSevenWeekdays, childInThreeMonths, contactToStart]

  private static let startInSevenWeekdays = MetricDefinition(
    id: "M05",
    name: Phrase(
      fi: "Arvioinnin aloitus 7. arkipäivään mennessä",
      sv: "Bedömningen inledd senast den 7:e vardagen",
      en: "Assessment started by the 7th weekday"
    ),
    definition: Phrase(
      fi:
        "Kuinka moni niistä, joiden palvelutarpeen arvioinnille on säädetty aloituspäivä, sai sen ajoissa.",
      sv: "Hur många av dem vars bedömning har en lagstadgad sista startdag som fick den i tid.",
      en: "How many of those whose assessment has a statutory last day to start had it in time."
    ),
    numerator: Phrase(
      fi: "arvioinnit, jotka alkoivat viimeistään määräpäivänä",
      sv: "bedömningar som inleddes senast den sista dagen",
      en: "assessments that started on the last day at the latest"
    ),
    denominator: Phrase(
      fi: """
        lakisääteisten ryhmien asiat, joiden määräpäivä osui ajanjaksolle ja on mennyt, alkoi \
        arviointi tai ei
        """,
      sv: """
        ärenden i de lagstadgade grupperna vars sista dag föll inom tiden och har gått, vare sig \
        bedömningen har inletts eller inte
        """,
      en: """
        cases of the statutory groups whose last day fell in the period and has passed, started \
        or not
        """
    ),
    dateRule: Phrase(
      fi: """
        Määräpäivä: 7. arkipäivä yhteydenotosta (36 § 2 mom.) tai vireilletulosta (36 § 3 mom.), \
        samoilla säännöillä ja asetuksilla kuin määräaikojen seurannassa.
        """,
      sv: """
        Sista dagen: den 7:e vardagen efter kontakten (36 § 2 mom.) eller efter att ärendet \
        inleddes (36 § 3 mom.), med samma regler och val som i bevakningen av tidsfrister.
        """,
      en: """
        The last day: the 7th weekday after the contact (section 36(2)) or the initiation \
        (section 36(3)), by the same rules and switches as the statutory days of a case.
        """
    ),
    exclusions: [
      .notYetDue, .groundMissing, .dayMissing, .contradictory, .ruleNotInForce, .closedBeforeDue,
    ],
    sources: [.statute("1301/2014 36 § 2–3 mom.")],
    tags: [.availability, .needsAndGoals, .accountability],
    unit: .caseFile,
    kind: .proportion,
    direction: .higher,
    target: statutory,
    parts: [
      MetricPart(
        "adults",
        .share,
        Phrase(fi: "36 § 2 mom. ryhmät", sv: "grupperna i 36 § 2 mom.", en: "groups of 36(2)")
      ),
      MetricPart(
        "children",
        .share,
        Phrase(fi: "lapset, 36 § 3 mom.", sv: "barn, 36 § 3 mom.", en: "children, 36(3)")
      ),
      MetricPart(
        "notStarted",
        .count,
        Phrase(fi: "ei ole alkanut", sv: "inte inledda", en: "not started")
      ),
    ]
  )

  private static let childInThreeMonths = MetricDefinition(
    id: "M06",
    name: Phrase(
      fi: "Lapsen arviointi kolmessa kuukaudessa",
      sv: "Barnets bedömning inom tre månader",
      en: "Child's assessment in three months"
    ),
    definition: Phrase(
      fi: "Kuinka moni erityistä tukea tarvitsevan lapsen arviointi valmistui määräajassa.",
      sv: "Hur många bedömningar av barn i behov av särskilt stöd som blev klara i tid.",
      en: "How many assessments of children in need of special support were completed in time."
    ),
    numerator: Phrase(
      fi: "arvioinnit, jotka valmistuivat viimeistään määräpäivänä",
      sv: "bedömningar som blev klara senast den sista dagen",
      en: "assessments completed on the last day at the latest"
    ),
    denominator: Phrase(
      fi: "erityistä tukea tarvitsevat lapset, joiden määräpäivä osui ajanjaksolle ja on mennyt",
      sv: "barn i behov av särskilt stöd vars sista dag föll inom tiden och har gått",
      en: "children in need of special support whose last day fell in the period and has passed"
    ),
    dateRule: Phrase(
      fi: """
        Määräpäivä: kolme kalenterikuukautta vireilletulosta; siirto seuraavaan arkipäivään \
        (150/1930 5 §) asetuksen mukaan.
        """,
      sv: """
        Sista dagen: tre kalendermånader efter att ärendet inleddes; flyttningen till följande \
        vardag (150/1930 5 §) enligt inställningen.
        """,
      en: """
        The last day: three calendar months from the initiation; the move to the next weekday \
        (150/1930 section 5) as the switch says.
        """
    ),
    exclusions: [.notYetDue, .dayMissing, .contradictory, .ruleNotInForce, .closedBeforeDue],
    sources: [.statute("1301/2014 36 § 3 mom.")],
    tags: [.availability, .needsAndGoals, .accountability],
    unit: .caseFile,
    kind: .proportion,
    direction: .higher,
    target: statutory,
    parts: [
      MetricPart(
        "notCompleted",
        .count,
        Phrase(fi: "ei ole valmistunut", sv: "inte klara", en: "not completed")
      )
    ]
  )

  private static let contactToStart = MetricDefinition(
    id: "M07",
    name: Phrase(
      fi: "Yhteydenotosta arvion aloitukseen",
      sv: "Från kontakt till inledd bedömning",
      en: "From contact to start of assessment"
    ),
    definition: Phrase(
      fi: "Montako arkipäivää kului yhteydenotosta palvelutarpeen arvioinnin alkuun.",
      sv: "Hur många vardagar som gick från kontakten till att bedömningen inleddes.",
      en: "How many weekdays it took from the contact to the start of the assessment."
    ),
    numerator: Phrase(
      fi: "arkipäivien mediaani, kvartiilit ja 90. prosenttipiste",
      sv: "median, kvartiler och 90:e percentil av vardagar",
      en: "median, quartiles and 90th percentile of weekdays"
    ),
    denominator: Phrase(
      fi: "ajanjaksolla alkaneet arvioinnit",
      sv: "bedömningar som inleddes under tiden",
      en: "assessments started in the period"
    ),
    dateRule: waitingRule(
      Phrase(
        fi: "arvioinnin alkamispäivä",
        sv: "dagen då bedömningen inleddes",
        en: "the day of the start"
      ),
      Phrase(fi: "yhteydenotot", sv: "kontakter", en: "contacts")
    ),
    exclusions: [.dayMissing, .contradictory],
    sources: [.statute("1301/2014 36 §"), .ownChoice],
    tags: [.availability, .needsAndGoals],
    unit: .caseFile,
    kind: .workingDays,
    direction: .lower
  )

  static let statutory = MetricTarget(
    share: 1,
    words: Phrase(
      fi: "säädetty aika koskee jokaista: 100 %",
      sv: "den lagstadgade tiden gäller alla: 100 %",
      en: "the statutory time is for everybody: 100 %"
    )
  )

  /// What every waiting time says of its two populations.
  static func waitingRule(_ event: Phrase, _ beginnings: Phrase) -> Phrase {
    Phrase(
      fi: """
        Jakauma: \(event.fi) on ajanjaksolla. Odotuskäyrä (Kaplan–Meier): ajanjakson \
        \(beginnings.fi), joita seurataan tietojen päivään; kesken jääneet ja päätetyt katkaistaan.
        """,
      sv: """
        Fördelningen: \(event.sv) är under tiden. Väntekurvan (Kaplan–Meier): tidens \
        \(beginnings.sv), följda till uppgifternas dag; de som väntar och avslutade censureras.
        """,
      en: """
        Quantiles: \(event.en) is in the period. The waiting curve (Kaplan–Meier): the \
        \(beginnings.en) of the period, followed to the day of what is known; those who wait and \
        closed cases are censored.
        """
    )
  }
}

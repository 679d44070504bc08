import TiimiDomain

extension DeadlineRule {
  /// Every rule, in the order of the statute.
  public static let all = [startInSevenWeekdays, childStart, childDone]

  /// The rule of that name; nil if there is none.
  public static func named(_ id: String) -> DeadlineRule? {
    all.first { $0.id == id }
  }

  /// `SHL36-START-7WD`: the assessment starts by the seventh weekday after the contact.
  ///
  /// Social Welfare Act 1301/2014 section 36(2). For a person over 75 (see `AgeRule`), one who gets
  /// the highest care allowance, and a disabled person. The text is that of Act 677/2023, in force
  /// from 1 January 2025 (postponed by 955/2023); earlier wordings are not in this catalogue.
  public static let startInSevenWeekdays = DeadlineRule(
    id: "SHL36-START-7WD",
    section: "1301/2014 36 § 2 mom.",
    inForceFrom: act677,
    title: Phrase(
      fi: "Palvelutarpeen arviointi alkaa viimeistään 7. arkipäivänä",
      sv: "Bedömningen av servicebehovet inleds senast den 7:e vardagen",
      en: "The needs assessment starts on the 7th weekday at the latest"
    ),
    explanation: Phrase(
      fi: """
        Palvelutarpeen arviointi on aloitettava viimeistään seitsemäntenä arkipäivänä siitä, kun \
        asiakas, hänen omaisensa, läheisensä tai laillinen edustajansa on ottanut yhteyttä \
        hyvinvointialueen sosiaalihuoltoon palvelujen saamiseksi. Määräaika koskee yli \
        75-vuotiasta, ylintä hoitotukea saavaa ja vammaispalvelulaissa tarkoitettua vammaista \
        henkilöä. Yhteydenottopäivää ei lasketa mukaan.
        """,
      sv: """
        Bedömningen av servicebehovet ska inledas senast den sjunde vardagen efter att klienten, \
        en anhörig, en närstående eller klientens lagliga företrädare har kontaktat \
        välfärdsområdets socialvård för att få tjänster. Tidsfristen gäller den som är över 75 år, \
        den som får det högsta vårdbidraget och den som är en person med funktionsnedsättning \
        enligt lagen om funktionshinderservice. Kontaktdagen räknas inte med.
        """,
      en: """
        The needs assessment must start on the seventh weekday at the latest after the client, a \
        relative, another close person or the legal representative contacted the social services \
        of the county to get services. It applies to a person over 75, to one who gets the highest \
        care allowance, and to a disabled person under the Disability Services Act. The day of \
        the contact is not counted.
        """
    ),
    limit: .workingDays(7),
    source: act677Source("1301/2014 36 § 2 mom.")
  )

  /// `SHL36-CHILD-START`: a child in need of special support, assessment started in seven weekdays.
  ///
  /// Social Welfare Act 1301/2014 section 36(3). The clock starts when the matter is initiated.
  public static let childStart = DeadlineRule(
    id: "SHL36-CHILD-START",
    section: "1301/2014 36 § 3 mom.",
    inForceFrom: act677,
    title: Phrase(
      fi: "Erityistä tukea tarvitsevan lapsen arviointi alkaa viimeistään 7. arkipäivänä",
      sv: "Bedömningen för ett barn som behöver särskilt stöd inleds senast den 7:e vardagen",
      en: "The assessment of a child in need of special support starts on the 7th weekday"
    ),
    explanation: Phrase(
      fi: """
        Erityistä tukea tarvitsevan lapsen palvelutarpeen arviointi on aloitettava viimeistään \
        seitsemäntenä arkipäivänä asian vireilletulosta. Vireilletulopäivää ei lasketa mukaan.
        """,
      sv: """
        Bedömningen av servicebehovet för ett barn som behöver särskilt stöd ska inledas senast \
        den sjunde vardagen efter att ärendet inleddes. Dagen då ärendet inleddes räknas inte med.
        """,
      en: """
        The needs assessment of a child in need of special support must start on the seventh \
        weekday at the latest after the matter was initiated. The day of initiation is not counted.
        """
    ),
    limit: .workingDays(7),
    source: act677Source("1301/2014 36 § 3 mom.")
  )

  /// `SHL36-CHILD-DONE`: a child in need of special support, assessment completed in three months.
  ///
  /// Social Welfare Act 1301/2014 section 36(3). Only these children have a number: for everybody
  /// else the assessment is completed without undue delay.
  public static let childDone = DeadlineRule(
    id: "SHL36-CHILD-DONE",
    section: "1301/2014 36 § 3 mom.",
    inForceFrom: act677,
    title: Phrase(
      fi: "Erityistä tukea tarvitsevan lapsen arviointi valmistuu kolmessa kuukaudessa",
      sv: "Bedömningen för ett barn som behöver särskilt stöd blir klar inom tre månader",
      en: "The assessment of a child in need of special support is completed in three months"
    ),
    explanation: Phrase(
      fi: """
        Erityistä tukea tarvitsevan lapsen palvelutarpeen arvioinnin on valmistuttava kolmen \
        kuukauden kuluessa asian vireilletulosta. Muiden arviointi saatetaan loppuun ilman \
        aiheetonta viivytystä; siihen ei ole säädetty päivien määrää.
        """,
      sv: """
        Bedömningen av servicebehovet för ett barn som behöver särskilt stöd ska bli klar inom tre \
        månader efter att ärendet inleddes. För andra slutförs bedömningen utan ogrundat dröjsmål; \
        något antal dagar har inte föreskrivits.
        """,
      en: """
        The needs assessment of a child in need of special support must be completed within three \
        months of the initiation of the matter. For everybody else it is completed without undue \
        delay; no number of days is laid down.
        """
    ),
    limit: .months(3),
    source: act677Source("1301/2014 36 § 3 mom.")
  )

  /// 1 January 2025, when Act 677/2023 came into force as postponed by Act 955/2023.
  private static let act677 = Day(number: 20_089)

  private static func act677Source(_ section: String) -> Phrase {
    Phrase(
      fi: "Sosiaalihuoltolaki \(section), sellaisena kuin se on laissa 677/2023",
      sv: "Socialvårdslagen \(section), sådant momentet lyder i lag 677/2023",
      en: "Social Welfare Act \(section) (section, subsection) as amended by Act 677/2023"
    )
  }
}

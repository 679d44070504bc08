import TiimiDomain

extension MetricDefinition {
  /// Whether the time is how long a case is open, and not a wait for something.
  public var isOpenTime: Bool { id == "D01" || id == "D02" }
}

/// How long cases last: the program's own D01 and D02, beside the twenty-six.
extension MetricCatalogue {
  static let durations = [toFirstClosing, totalOpenTime]

  private static let toFirstClosing = MetricDefinition(
    id: "D01",
    name: Phrase(
      fi: "Aika ensimmäiseen päättämiseen",
      sv: "Tid till det första avslutandet",
      en: "Time to the first closing"
    ),
    definition: Phrase(
      fi: "Montako päivää asian ensimmäinen jakso kesti.",
      sv: "Hur många dagar ärendets första period varade.",
      en: "How many days the first episode of the case lasted."
    ),
    numerator: Phrase(
      fi: "päivien mediaani, kvartiilit ja 90. prosenttipiste",
      sv: "median, kvartiler och 90:e percentil av dagar",
      en: "median, quartiles and 90th percentile of days"
    ),
    denominator: Phrase(
      fi: "asiat, jotka päätettiin ensimmäisen kerran ajanjaksolla",
      sv: "ärenden som avslutades första gången under tiden",
      en: "cases closed for the first time in the period"
    ),
    dateRule: Phrase(
      fi: """
        Jakauma: ensimmäinen päättäminen on ajanjaksolla. Odotuskäyrä: ajanjaksolla avatut \
        asiat tietojen päivään asti; avoimet katkaistaan.
        """,
      sv: """
        Fördelningen: det första avslutandet är under tiden. Kurvan: ärenden som öppnades under tiden, \
        följda till uppgifternas dag; öppna censureras.
        """,
      en: """
        Quantiles: the first closing is in the period. The curve: cases opened in the period, \
        followed to the day of what is known; open cases are censored.
        """
    ),
    exclusions: [.contradictory],
    sources: [.ownChoice],
    tags: [.evaluationMethods],
    unit: .caseFile,
    kind: .days,
    direction: .neither
  )

  private static let totalOpenTime = MetricDefinition(
    id: "D02",
    name: Phrase(
      fi: "Asian kesto yhteensä",
      sv: "Ärendets sammanlagda tid",
      en: "Total open time"
    ),
    definition: Phrase(
      fi:
        "Montako päivää asia oli avoinna, kaikki jaksot yhteensä. Avattu uudelleen ei ole päättynyt.",
      sv: "Hur många dagar ärendet var öppet, alla perioder ihop. Ett återöppnat är inte slut.",
      en: "How many days the case was open, all episodes together. A reopened case has not ended."
    ),
    numerator: Phrase(
      fi: "päivien mediaani, kvartiilit ja 90. prosenttipiste",
      sv: "median, kvartiler och 90:e percentil av dagar",
      en: "median, quartiles and 90th percentile of days"
    ),
    denominator: Phrase(
      fi: "asiat, joiden viimeinen jakso päätettiin ajanjaksolla",
      sv: "ärenden vars sista period avslutades under tiden",
      en: "cases whose last episode was closed in the period"
    ),
    dateRule: Phrase(
      fi: """
        Jaksojen päivät lasketaan yhteen; välit eivät kulu. Odotuskäyrä: ajanjaksolla avatut asiat; \
        avoimet katkaistaan tietojen päivään.
        """,
      sv: """
        Periodernas dagar räknas ihop; mellanrummen räknas inte. Kurvan: ärenden som öppnades under \
        tiden; öppna censureras på uppgifternas dag.
        """,
      en: """
        The days of the episodes are added; the gaps do not count. The curve: cases opened in the \
        period; open cases are censored on the day of what is known.
        """
    ),
    exclusions: [.contradictory],
    sources: [.ownChoice],
    tags: [.evaluationMethods],
    unit: .caseFile,
    kind: .days,
    direction: .neither,
    parts: [
      MetricPart(
        "reopened",
        .count,
        Phrase(fi: "avattu uudelleen", sv: "öppnade på nytt", en: "reopened")
      )
    ]
  )
}

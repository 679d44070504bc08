import TiimiDomain

extension Option {
  /// The first day of what is evaluated: `--from`.
  static let firstDay = Option.day(
    "from",
    Phrase(fi: "jakson ensimmäinen päivä", sv: "periodens första dag", en: "the first day")
  )

  /// The last day of what is evaluated: `--to`.
  static let lastDay = Option.day(
    "to",
    Phrase(fi: "jakson viimeinen päivä", sv: "periodens sista dag", en: "the last day")
  )

  /// What was known then: `--as-of`.
  static let asOf = Option.day(
    "as-of",
    Phrase(
      fi: "vain se, mikä oli kirjattu tämän päivän loppuun mennessä",
      sv: "bara det som var antecknat vid slutet av denna dag",
      en: "only what had been recorded by the end of this day"
    )
  )
}

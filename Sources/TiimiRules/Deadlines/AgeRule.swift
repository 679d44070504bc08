import TiimiDomain

/// How "over 75" (yli 75-vuotias) of 1301/2014 section 36(2) is read.
///
/// The Act says "over 75"; authorities have applied it to those who have turned 75. How it is read
/// officially under the present Act is not verified. The default favours the client: 75 full years
/// on the day of the contact are enough.
public struct AgeRule: Hashable, Sendable {
  /// The full years that are enough, 75 by default; 76 for the narrower reading.
  public let fullYears: Int

  /// Makes a rule for the given number of full years.
  public init(fullYears: Int = 75) {
    self.fullYears = fullYears
  }

  /// Whether somebody born on the first day was old enough on the day of the contact.
  public func applies(bornOn birthDay: Day, contactOn contact: Day) -> Bool {
    birthDay.completedYears(until: contact) >= fullYears
  }

  /// The reading in words, for print beside every result that depends on it.
  public var explanation: Phrase {
    Phrase(
      fi: """
        Yli 75-vuotiaana pidetään asiakasta, joka on yhteydenottopäivänä täyttänyt \(fullYears) \
        vuotta.
        """,
      sv: "Som över 75 år räknas den klient som på kontaktdagen har fyllt \(fullYears) år.",
      en: "A client counts as over 75 who has turned \(fullYears) by the day of the contact."
    )
  }
}

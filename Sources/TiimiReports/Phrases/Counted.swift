import TiimiDomain

/// A number of things in words: `1 vastuu`, `2 vastuuta`.
///
/// Finnish has the partitive singular after every number but one; Swedish and English the plural.
package struct Counted: Hashable, Sendable {
  /// The thing after the number one.
  package let one: Phrase
  /// The thing after any other number, nought too.
  package let many: Phrase

  /// Makes a counted thing.
  package init(one: Phrase, many: Phrase) {
    self.one = one
    self.many = many
  }

  /// The number and the thing, such as `3 tapaamista`.
  package func callAsFunction(_ count: Int, _ language: Language) -> String {
    "\(count) " + (count == 1 ? one : many)(language)
  }
}

extension Counted {
  package static let days = Counted(
    one: Phrase(fi: "päivä", sv: "dag", en: "day"),
    many: Phrase(fi: "päivää", sv: "dagar", en: "days")
  )
  package static let responsibilities = Counted(
    one: Phrase(fi: "vastuu", sv: "ansvar", en: "responsibility"),
    many: Phrase(fi: "vastuuta", sv: "ansvar", en: "responsibilities")
  )
  package static let meetings = Counted(
    one: Phrase(fi: "tapaaminen", sv: "möte", en: "meeting"),
    many: Phrase(fi: "tapaamista", sv: "möten", en: "meetings")
  )
  package static let goals = Counted(
    one: Phrase(fi: "tavoite", sv: "mål", en: "goal"),
    many: Phrase(fi: "tavoitetta", sv: "mål", en: "goals")
  )
  package static let followUps = Counted(
    one: Phrase(fi: "seuranta", sv: "uppföljning", en: "follow-up"),
    many: Phrase(fi: "seurantaa", sv: "uppföljningar", en: "follow-ups")
  )
  package static let entries = Counted(
    one: Phrase(fi: "kirjaus", sv: "anteckning", en: "entry"),
    many: Phrase(fi: "kirjausta", sv: "anteckningar", en: "entries")
  )
}

import TiimiDomain

/// What an export tells of a client: groups, never a day of birth.
struct ExportedTraits: Hashable, Sendable {
  var sex: String?
  var age: AgeGroup?
  var language: String?
  var municipality: String?

  /// The language that stands for all the rarer ones.
  static let otherLanguage = "other"

  init() {}

  init(_ figures: CaseFigures) {
    sex = figures.traits.sex?.rawValue
    age = figures.ageAtOpening.flatMap(AgeGroup.init(years:))
    language = figures.traits.language
    municipality = figures.traits.municipality
  }
}

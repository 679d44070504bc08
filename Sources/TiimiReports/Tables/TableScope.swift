import TiimiDomain

/// What the rows of one case share while they are written.
struct TableScope: Sendable {
  /// What stands for persons.
  let names: ExportNames
  /// What stands for each unit.
  let units: [UnitID: String]
  /// How the dates of the person leave.
  var dates: PersonDates = .exact
  /// What stands for the case.
  var caseName: [UInt8] = []
  /// What stands for the person.
  var personName: [UInt8] = []
  /// The traits as they leave.
  var traits = ExportedTraits()

  init(names: ExportNames, context: EvaluationContext) {
    self.names = names
    units = Dictionary(
      uniqueKeysWithValues: context.units.map { ($0.key, names.text(of: $0.key, code: $0.value)) }
    )
  }

  /// Takes the next case.
  mutating func begin(_ figures: CaseFigures, as traits: ExportedTraits) {
    dates = names.dates(of: figures.person)
    caseName.removeAll(keepingCapacity: true)
    names.append(figures.id, to: &caseName)
    personName.removeAll(keepingCapacity: true)
    names.append(figures.person, to: &personName)
    self.traits = traits
  }
}

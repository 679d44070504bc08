import TiimiDomain
import TiimiReports
import TiimiStore

/// The words of the logs of a register, and the places at which the rows find them.
struct EventWords {
  /// What the writers of logs need.
  private(set) var vocabulary: EventVocabulary
  /// The activity of each shape of a case's entry; nil for the mark of a mistake.
  let activities: [Int?]
  /// What an entry of each shape means to the case where its payload does not matter.
  let turns = CaseShape.allCases.map { EventTurn($0) }
  private var resources: [StaffID: Int] = [:]
  private var units: [UnitID: Int] = [:]

  /// The place of somebody, or of a unit, of whom the register knows nothing.
  static let unknown = 0

  /// Gathers the words.
  init(_ context: EvaluationContext, names: ExportNames) {
    var named: [EventVocabulary.Activity] = []
    activities = CaseShape.allCases.map { shape in
      guard let activity = shape.activity else { return nil }
      if let place = named.firstIndex(of: activity) { return place }
      named.append(activity)
      return named.count - 1
    }
    let nobody = EventVocabulary.Resource(name: "", profession: "", sector: "")
    vocabulary = EventVocabulary(activities: named, resources: [nobody], units: [""])
    for (id, traits) in context.staff.sorted(by: { $0.key < $1.key }) {
      resources[id] = vocabulary.resources.count
      vocabulary.resources.append(
        EventVocabulary.Resource(
          name: names.text(of: id),
          profession: traits.profession.rawValue,
          sector: traits.sector.rawValue
        )
      )
    }
    for (id, code) in context.units.sorted(by: { $0.key < $1.key }) {
      units[id] = vocabulary.units.count
      vocabulary.units.append(names.text(of: id, code: code))
    }
  }

  /// The place of what a decoded entry says happened; nil for the mark of a mistake.
  func activity(of entry: CaseEntry) -> Int? {
    var name = CaseEntryCodec.shape(of: entry)
    return name.withUTF8 { CaseShape.table.index(of: $0) }.flatMap { activities[$0] }
  }

  /// The place of a member of the staff.
  func resource(_ id: StaffID?) -> Int { id.flatMap { resources[$0] } ?? Self.unknown }

  /// The place of a unit.
  func unit(_ id: UnitID?) -> Int { id.flatMap { units[$0] } ?? Self.unknown }
}

import TiimiDomain

/// A metric and the values of at most two dimensions, as small numbers.
struct MetricKey: Hashable, Sendable {
  let metric: Int
  var first: Int32
  var second: Int32
}

/// Names that groups are called by, each met name with a number of its own.
struct GroupNames: Sendable {
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  /// The value that means "not known".
  static let missing: Int32 = -1

  mutating func number(of name: String?) -> Int32 {
    guard let name else { return Self.missing }
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// The same key with the numbers of this list instead of another's.
  mutating func translate(
    _ key: MetricKey,
    _ dimensions: [MetricDimension],
    from other: GroupNames
  ) -> MetricKey {
    var key = key
    key.first = translate(key.first, dimensions.first, from: other)
    key.second = translate(key.second, dimensions.dropFirst().first, from: other)
    return key
  }

  private mutating func translate(
    _ number: Int32,
    _ dimension: MetricDimension?,
    from other: GroupNames
  ) -> Int32 {
    guard let dimension, dimension.isNamed, number >= 0 else { return number }
    return self.number(of: other.names[Int(number)])
  }
}

extension MetricDimension {
  /// Whether the values are names that are met as cases come, not numbers known beforehand.
  var isNamed: Bool { self == .unit || self == .municipality || self == .language }
}

extension MetricTally {
  mutating func key(_ metric: Int, _ day: Day, _ figures: CaseFigures) -> MetricKey {
    var key = MetricKey(metric: metric, first: 0, second: 0)
    key.first = value(request.dimensions[0], day, figures)
    if request.dimensions.count > 1 { key.second = value(request.dimensions[1], day, figures) }
    return key
  }

  private mutating func value(
    _ dimension: MetricDimension,
    _ day: Day,
    _ figures: CaseFigures
  ) -> Int32 {
    switch dimension {
    case .unit: return names.number(of: context.units[figures.unit(on: day)])
    case .municipality: return names.number(of: figures.traits.municipality)
    case .language: return names.number(of: figures.traits.language)
    case .age:
      guard let birth = figures.traits.birthDay,
        let group = AgeGroup(years: birth.completedYears(until: day))
      else { return GroupNames.missing }
      return Int32(AgeGroup.allCases.firstIndex(of: group) ?? 0)
    case .sex: return figures.traits.sex.map { $0 == .female ? 0 : 1 } ?? GroupNames.missing
    case .channel: return Int32(CaseSource.allCases.firstIndex(of: figures.source) ?? 0)
    case .month: return Int32(day.year * 12 + day.month - 1)
    case .quarter: return Int32(day.year * 4 + (day.month - 1) / 3)
    }
  }

  /// The groups that a key stands for.
  func groups(of key: MetricKey) -> [MetricGroup] {
    zip(request.dimensions, [key.first, key.second]).map { dimension, value in
      MetricGroup(dimension, value < 0 ? nil : code(dimension, Int(value)))
    }
  }

  private func code(_ dimension: MetricDimension, _ value: Int) -> String {
    switch dimension {
    case .unit, .municipality, .language: names.names[value]
    case .age: AgeGroup.allCases[value].rawValue
    case .sex: value == 0 ? "female" : "male"
    case .channel: CaseSource.allCases[value].rawValue
    case .month: "\(value / 12)-" + (value % 12 < 9 ? "0" : "") + "\(value % 12 + 1)"
    case .quarter: "\(value / 4)-Q\(value % 4 + 1)"
    }
  }
}

extension CaseFigures {
  /// The unit that the case belonged to at the end of the day: a transfer does not move the past.
  func unit(on day: Day) -> UnitID {
    for transfer in transfers where transfer.outcome == .accepted {
      if let answered = transfer.answered, answered > day { return transfer.from }
    }
    return unit
  }
}

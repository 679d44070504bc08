extension FEELLibrary {
  /// How points and ranges lie to each other (DMN 1.5, table 78); a point is a range of itself.
  static let rangeFunctions = [
    relation("before", [.points, .pointAndRange, .rangeAndPoint, .ranges]) { isBefore($0, $1) },
    relation("after", [.points, .pointAndRange, .rangeAndPoint, .ranges]) { isBefore($1, $0) },
    relation("meets", [.ranges]) { $0.upper.order(to: $1.lower).map { $0 == 0 } },
    relation("met by", [.ranges]) { $1.upper.order(to: $0.lower).map { $0 == 0 } },
    relation("overlaps", [.ranges]) { one, other in
      both(
        one.upper.order(to: other.lower).map { $0 >= 0 },
        one.lower.order(to: other.upper).map { $0 <= 0 }
      )
    },
    relation("overlaps before", [.ranges]) { overlapsBefore($0, $1) },
    relation("overlaps after", [.ranges]) { overlapsBefore($1, $0) },
    relation("finishes", [.pointAndRange, .ranges]) { finishes($0, $1) },
    relation("finished by", [.rangeAndPoint, .ranges]) { finishes($1, $0) },
    relation("includes", [.rangeAndPoint, .ranges]) { includes($0, $1) },
    relation("during", [.pointAndRange, .ranges]) { includes($1, $0) },
    relation("starts", [.pointAndRange, .ranges]) { starts($0, $1) },
    relation("started by", [.rangeAndPoint, .ranges]) { starts($1, $0) },
    relation("coincides", [.points, .ranges]) { one, other in
      both(
        one.lower.order(to: other.lower).map { $0 == 0 },
        one.upper.order(to: other.upper).map { $0 == 0 }
      )
    },
  ]

  private static func relation(
    _ name: String,
    _ forms: [RelationForm],
    holds: @escaping @Sendable (Extent, Extent) -> Bool?
  ) -> FEELFunction {
    FEELFunction(name: name, signatures: forms.map(\.parameters)) { values in
      let arguments = FEELArguments(values: values)
      guard values.count == 2, let one = Extent(arguments.item(0)),
        let other = Extent(arguments.item(1)),
        forms.contains(RelationForm(one, other))
      else { return .null }
      return FEELValue(holds(one, other))
    }
  }

  private static func both(_ one: Bool?, _ other: Bool?) -> Bool? {
    if one == false || other == false { return false }
    return one == nil || other == nil ? nil : true
  }

  private static func isBefore(_ one: Extent, _ other: Extent) -> Bool? {
    one.upper.order(to: other.lower).map { $0 < 0 }
  }

  private static func overlapsBefore(_ one: Extent, _ other: Extent) -> Bool? {
    let startsBefore = one.lower.order(to: other.lower).map { $0 < 0 }
    let reachesIn = one.upper.order(to: other.lower).map { $0 >= 0 }
    let endsWithin = one.upper.order(to: other.upper).map { $0 <= 0 }
    return both(both(startsBefore, reachesIn), endsWithin)
  }

  private static func finishes(_ one: Extent, _ other: Extent) -> Bool? {
    both(
      one.upper.order(to: other.upper).map { $0 == 0 },
      one.lower.order(to: other.lower).map { $0 >= 0 }
    )
  }

  private static func starts(_ one: Extent, _ other: Extent) -> Bool? {
    both(
      one.lower.order(to: other.lower).map { $0 == 0 },
      one.upper.order(to: other.upper).map { $0 <= 0 }
    )
  }

  private static func includes(_ one: Extent, _ other: Extent) -> Bool? {
    both(
      one.lower.order(to: other.lower).map { $0 <= 0 },
      one.upper.order(to: other.upper).map { $0 >= 0 }
    )
  }
}

/// Which of the two arguments are points and which ranges.
private enum RelationForm {
  case points
  case pointAndRange
  case rangeAndPoint
  case ranges

  init(_ one: Extent, _ other: Extent) {
    self =
      if one.isPoint {
        other.isPoint ? .points : .pointAndRange
      } else {
        other.isPoint ? .rangeAndPoint : .ranges
      }
  }

  var parameters: [String] {
    switch self {
    case .points: ["point1", "point2"]
    case .pointAndRange: ["point", "range"]
    case .rangeAndPoint: ["range", "point"]
    case .ranges: ["range1", "range2"]
    }
  }
}

/// Where a point or range begins and ends.
private struct Extent {
  let lower: Edge
  let upper: Edge
  let isPoint: Bool

  /// Null has no place, and neither has a list.
  init?(_ value: FEELValue) {
    switch value {
    case .null, .list: return nil
    case .range(let range):
      lower = Edge(value: range.lower, side: range.includesLower ? 0 : 1, beyond: -1)
      upper = Edge(value: range.upper, side: range.includesUpper ? 0 : -1, beyond: 1)
      isPoint = false
    default:
      lower = Edge(value: value, side: 0, beyond: 0)
      upper = lower
      isPoint = true
    }
  }
}

/// An end of a range: at a value, or just beside one that does not belong to the range.
private struct Edge {
  /// Nil where the range has no end.
  let value: FEELValue?
  /// -1 just below the value, 0 at it, 1 just above.
  let side: Int
  /// -1 below all values, 1 above; counts without a value.
  let beyond: Int

  /// Negative if this end comes before the other, zero at the same place; nil if not comparable.
  func order(to other: Edge) -> Int? {
    guard let value, let otherValue = other.value else {
      return (value == nil ? beyond : 0) - (other.value == nil ? other.beyond : 0)
    }
    guard let isLess = value.isLess(than: otherValue),
      let isGreater = otherValue.isLess(than: value)
    else { return nil }
    return isLess ? -2 : isGreater ? 2 : side - other.side
  }
}

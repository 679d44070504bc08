extension FEELValue {
  /// FEEL's `=`: whether both are the same; nil, which is null, for values of different kinds.
  ///
  /// Null is equal to null alone and to nothing else. Days and times are compared part by part, the
  /// zone included, so that 11:00Z and 13:00+02:00 differ (DMN 1.5, table 53).
  public func equals(_ other: FEELValue) -> Bool? {
    switch (self, other) {
    case (.null, .null): true
    case (.null, _), (_, .null): false
    case (.string(let one), .string(let other)): one.utf8.elementsEqual(other.utf8)
    case (.list(let one), .list(let other)):
      one.count == other.count ? Self.all(zip(one, other)) { $0.equals($1) } : false
    case (.context(let one), .context(let other)): Self.equal(one, other)
    default: hasKind(of: other) ? self == other : nil
    }
  }

  /// FEEL's `<`; nil for values without an order and for values of different kinds.
  ///
  /// Times with a zone and without are not comparable, nor are times of zones without known offset.
  public func isLess(than other: FEELValue) -> Bool? {
    switch (self, other) {
    case (.number(let one), .number(let other)): one < other
    case (.string(let one), .string(let other)): one.utf8.lexicographicallyPrecedes(other.utf8)
    case (.date(let one), .date(let other)): one < other
    case (.time(let one), .time(let other)): one.since(other).map { $0 < .zero }
    case (.dateTime(let one), .dateTime(let other)): one.since(other).map { $0 < .zero }
    case (.daysAndTime(let one), .daysAndTime(let other)): one < other
    case (.yearsAndMonths(let one), .yearsAndMonths(let other)): one < other
    default: nil
    }
  }

  /// FEEL's `<=`: that the other one is not less; nil if the two cannot be compared.
  public func isAtMost(_ other: FEELValue) -> Bool? {
    other.isLess(than: self).map { !$0 }
  }

  private static func equal(_ one: FEELContext, _ other: FEELContext) -> Bool? {
    guard one.names.count == other.names.count, one.names.allSatisfy({ other[$0] != nil }) else {
      return false
    }
    return all(one.pairs) { $0.value.equals(other[$0.name] ?? .null) }
  }

  /// Whether it holds for all; one false decides even if others cannot be told.
  private static func all<Item>(_ items: some Sequence<Item>, _ test: (Item) -> Bool?) -> Bool? {
    var result: Bool? = true
    for item in items {
      guard let passed = test(item) else {
        result = nil
        continue
      }
      if !passed { return false }
    }
    return result
  }

  /// Whether both are of the same kind.
  func hasKind(of other: FEELValue) -> Bool {
    kind == other.kind
  }

  private var kind: Int {
    switch self {
    case .null: 0
    case .boolean: 1
    case .number: 2
    case .string: 3
    case .date: 4
    case .time: 5
    case .dateTime: 6
    case .daysAndTime: 7
    case .yearsAndMonths: 8
    case .list: 9
    case .context: 10
    case .range: 11
    case .function: 12
    }
  }
}

extension FEELComparison {
  /// Whether the comparison holds; nil where the values cannot be compared.
  @inline(__always)
  func holds(_ left: FEELValue, _ right: FEELValue, _ run: FEELRun) -> Bool? {
    if case .number(let one) = left, case .number(let other) = right {
      return holds(one, other)
    }
    return holdsSlowly(left, right, run)
  }

  private func holds(_ one: FEELNumber, _ other: FEELNumber) -> Bool {
    switch self {
    case .equal: one == other
    case .different: one != other
    case .less: one < other
    case .lessOrEqual: one <= other
    case .greater: one > other
    case .greaterOrEqual: one >= other
    }
  }

  private func holdsSlowly(_ left: FEELValue, _ right: FEELValue, _ run: FEELRun) -> Bool? {
    guard run.spend(left.breadth) else { return nil }
    switch self {
    case .equal: return left.equals(right)
    case .different: return left.equals(right).map { !$0 }
    case .less: return left.isLess(than: right)
    case .greater: return right.isLess(than: left)
    case .lessOrEqual: return right.isLess(than: left).map { !$0 }
    case .greaterOrEqual: return left.isLess(than: right).map { !$0 }
    }
  }
}

extension FEELValue {
  /// About how much work it is to go through the value once.
  var breadth: Int {
    switch self {
    case .list(let elements): elements.count
    case .context(let context): context.names.count
    case .string(let text): text.utf8.count / 64
    default: 0
    }
  }
}

extension FEELCompiler {
  /// `list[condition]` and `list[index]`: which of them, only the value of the inside can tell.
  mutating func filtered(
    _ base: FEELNode,
    _ condition: FEELNode,
    _ whole: FEELNode
  ) -> FEELPlan {
    let list = plan(base)
    let slot = bind("item")
    openFilter(slot)
    let inside = plan(condition)
    closeFilter()
    unbind("item")
    let filter = FEELFilter(slot: slot, weight: condition.size, code: inside.code)
    return value(whole, [list], isConstant: list.isConstant && inside.isConstant) { frame in
      filter.apply(to: list.code(&frame), &frame)
    }
  }
}

/// What stands in the square brackets behind a list.
private struct FEELFilter: Sendable {
  let slot: Int
  let weight: Int
  let code: FEELCode

  func apply(to base: FEELValue, _ frame: inout FEELFrame) -> FEELValue {
    let elements = base.elements
    frame.slots[slot] = elements.first ?? .null
    let first = code(&frame)
    if case .number(let index) = first { return element(at: index, of: elements) }
    var kept: [FEELValue] = []
    for element in elements {
      guard frame.run.spend(weight) else { return .null }
      frame.slots[slot] = element
      switch code(&frame) {
      case .boolean(true): kept.append(element)
      case .boolean(false), .null: break
      default: return .null
      }
    }
    return .list(kept)
  }

  private func element(at index: FEELNumber, of elements: [FEELValue]) -> FEELValue {
    guard let index = index.integer, index != 0 else { return .null }
    let place = index > 0 ? index - 1 : elements.count + index
    return elements.indices.contains(place) ? elements[place] : .null
  }
}

extension FEELValue {
  /// The elements of a list; anything else but null is a list of itself (DMN 1.5, 10.3.2.9.4).
  var elements: [FEELValue] {
    switch self {
    case .list(let elements): elements
    case .null: []
    default: [self]
    }
  }
}

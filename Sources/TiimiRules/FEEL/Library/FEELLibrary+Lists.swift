extension FEELLibrary {
  static let listFunctions = [
    FEELFunction("list contains", "list, element") { arguments in
      arguments.list(0).map { .boolean($0.has(arguments[1])) }
    },
    FEELFunction("count", "list") { arguments in arguments.list(0).map { FEELValue($0.count) } },
    FEELFunction("index of", "list, match") { arguments in
      arguments.list(0).map { list in
        .list(list.indices.filter { list[$0].matches(arguments[1]) }.map { FEELValue($0 + 1) })
      }
    },
    FEELFunction("sublist", "list, start position, length?", body: sublist),
    FEELFunction("concatenate", "list...") { arguments in joined(arguments).map { .list($0) } },
    FEELFunction("union", "list...") { arguments in
      joined(arguments).map { .list($0.withoutRepetition) }
    },
    FEELFunction("distinct values", "list") { arguments in
      arguments.list(0).map { .list($0.withoutRepetition) }
    },
    FEELFunction("reverse", "list") { arguments in
      arguments.list(0).map { .list($0.reversed()) }
    },
    FEELFunction("flatten", "list") { arguments in arguments.list(0).map { .list($0.flattened) } },
    FEELFunction("sort", "list, precedes", body: sorted),
  ]

  private static func joined(_ arguments: FEELArguments) -> [FEELValue]? {
    var result: [FEELValue] = []
    for index in 0..<arguments.count {
      guard let list = arguments.list(index) else { return nil }
      result += list
    }
    return result
  }

  private static func sublist(_ arguments: FEELArguments) -> FEELValue? {
    guard let list = arguments.list(0), let start = arguments.place(1, in: list) else { return nil }
    guard arguments.count == 3 else { return .list(Array(list[start...])) }
    guard let length = arguments.integer(2), length >= 0, length <= list.count - start else {
      return nil
    }
    return .list(Array(list[start..<(start + length)]))
  }

  /// Merges sorted halves, so that items of which none precedes the other keep their order.
  private static func sorted(_ arguments: FEELArguments) -> FEELValue? {
    guard let list = arguments.list(0), let precedes = arguments.function(1),
      precedes.parameters.count == 2
    else { return nil }
    return .list(sorted(list[...]) { precedes.call([$0, $1]) == .boolean(true) })
  }

  private static func sorted(
    _ items: ArraySlice<FEELValue>,
    by precedes: (FEELValue, FEELValue) -> Bool
  ) -> [FEELValue] {
    guard items.count > 1 else { return Array(items) }
    let middle = items.startIndex + items.count / 2
    var left = sorted(items[..<middle], by: precedes)[...]
    var right = sorted(items[middle...], by: precedes)[...]
    var result: [FEELValue] = []
    while let first = left.first, let second = right.first {
      if precedes(second, first) {
        result.append(second)
        right.removeFirst()
      } else {
        result.append(first)
        left.removeFirst()
      }
    }
    return result + left + right
  }
}

extension FEELArguments {
  /// The place of an item, counted from 1 or from the end if negative, as an index of the list.
  func place(_ index: Int, in list: [FEELValue]) -> Int? {
    guard let position = integer(index) else { return nil }
    let place = position > 0 ? position - 1 : list.count + position
    return position != 0 && list.indices.contains(place) ? place : nil
  }
}

extension FEELValue {
  /// Whether both are equal beyond doubt.
  func matches(_ other: FEELValue) -> Bool {
    equals(other) == true
  }
}

extension [FEELValue] {
  fileprivate func has(_ value: FEELValue) -> Bool {
    contains { $0.matches(value) }
  }

  /// The first of all items that are equal; the rest in order.
  fileprivate var withoutRepetition: [FEELValue] {
    var seen: Set<FEELValue> = []
    return filter { seen.insert($0).inserted }
  }

  fileprivate var flattened: [FEELValue] {
    var result: [FEELValue] = []
    var open: [ArraySlice<FEELValue>] = [self[...]]
    while var items = open.popLast() {
      guard let first = items.popFirst() else { continue }
      open.append(items)
      if case .list(let inner) = first { open.append(inner[...]) } else { result.append(first) }
    }
    return result
  }
}

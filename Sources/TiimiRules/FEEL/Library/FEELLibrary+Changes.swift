extension FEELLibrary {
  /// The functions that give a list with something added, taken away or replaced.
  static let changingFunctions = [
    FEELFunction("append", "list, item...") { arguments in
      arguments.list(0).map { .list($0 + arguments.values.dropFirst()) }
    },
    FEELFunction("insert before", "list, position, newItem") { arguments in
      guard var list = arguments.list(0), let place = arguments.place(1, in: list) else {
        return nil
      }
      list.insert(arguments[2], at: place)
      return .list(list)
    },
    FEELFunction("remove", "list, position") { arguments in
      guard var list = arguments.list(0), let place = arguments.place(1, in: list) else {
        return nil
      }
      list.remove(at: place)
      return .list(list)
    },
    FEELFunction(
      "list replace",
      "list, position, newItem",
      "list, match, newItem",
      body: replace
    ),
  ]

  private static func replace(_ arguments: FEELArguments) -> FEELValue? {
    guard var list = arguments.list(0) else { return nil }
    guard let match = arguments.function(1) else {
      guard let place = arguments.place(1, in: list) else { return nil }
      list[place] = arguments[2]
      return .list(list)
    }
    guard match.parameters.count == 2 else { return nil }
    for (index, item) in list.enumerated() {
      guard case .boolean(let isMatch) = match.call([item, arguments[2]]) else { return nil }
      if isMatch { list[index] = arguments[2] }
    }
    return .list(list)
  }
}

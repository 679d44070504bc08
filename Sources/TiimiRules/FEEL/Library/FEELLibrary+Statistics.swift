extension FEELLibrary {
  static let statistics = [
    FEELFunction("min", "list...") { arguments in
      arguments.items.flatMap { extreme($0) { $0.isLess(than: $1) } }
    },
    FEELFunction("max", "list...") { arguments in
      arguments.items.flatMap { extreme($0) { $1.isLess(than: $0) } }
    },
    FEELFunction("sum", "list...") { numbers($0).flatMap(sum).map { .number($0) } },
    FEELFunction("product", "list...") { arguments in
      guard let numbers = numbers(arguments), let first = numbers.first else { return nil }
      return FEELValue(fold(numbers.dropFirst(), from: first) { $0.multiplied(by: $1) })
    },
    FEELFunction("mean", "list...") { numbers($0).flatMap(mean).map { .number($0) } },
    FEELFunction("median", "list...") { numbers($0).flatMap(median).map { .number($0) } },
    FEELFunction("stddev", "list...") { numbers($0).flatMap(deviation).map { .number($0) } },
    FEELFunction("mode", "list...") { arguments in
      numbers(arguments).map { .list(mode($0).map { .number($0) }) }
    },
  ]

  /// The first or last in order of values of one kind; null if two cannot be compared.
  private static func extreme(
    _ items: [FEELValue],
    isBetter: (FEELValue, FEELValue) -> Bool?
  ) -> FEELValue? {
    guard var best = items.first, best.isLess(than: best) != nil else { return nil }
    for item in items.dropFirst() {
      guard let replaces = isBetter(item, best) else { return nil }
      if replaces { best = item }
    }
    return best
  }

  /// All items as numbers; nil if one is none.
  private static func numbers(_ arguments: FEELArguments) -> [FEELNumber]? {
    guard let items = arguments.items else { return nil }
    var numbers: [FEELNumber] = []
    for item in items {
      guard case .number(let number) = item else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static func fold(
    _ numbers: some Sequence<FEELNumber>,
    from start: FEELNumber,
    _ combine: (FEELNumber, FEELNumber) -> FEELNumber?
  ) -> FEELNumber? {
    var result: FEELNumber? = start
    for number in numbers { result = result.flatMap { combine($0, number) } }
    return result
  }

  private static func sum(_ numbers: [FEELNumber]) -> FEELNumber? {
    numbers.first.flatMap { first in fold(numbers.dropFirst(), from: first) { $0.adding($1) } }
  }

  private static func mean(_ numbers: [FEELNumber]) -> FEELNumber? {
    sum(numbers)?.divided(by: FEELNumber(numbers.count))
  }

  private static func median(_ numbers: [FEELNumber]) -> FEELNumber? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? mean([sorted[middle - 1], sorted[middle]]) : sorted[middle]
  }

  /// The standard deviation of a sample: of one number there is none.
  private static func deviation(_ numbers: [FEELNumber]) -> FEELNumber? {
    guard numbers.count > 1, let mean = mean(numbers) else { return nil }
    let squares = fold(numbers, from: .zero) { sum, number in
      let distance = number.subtracting(mean)
      return distance.flatMap { $0.multiplied(by: $0) }.flatMap(sum.adding)
    }
    return squares?.divided(by: FEELNumber(numbers.count - 1))?.squareRoot
  }

  /// The numbers that occur most often, in order.
  private static func mode(_ numbers: [FEELNumber]) -> [FEELNumber] {
    let counts = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
    let greatest = counts.values.max()
    return counts.filter { $0.value == greatest }.keys.sorted()
  }
}

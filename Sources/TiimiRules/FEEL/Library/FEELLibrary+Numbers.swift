extension FEELLibrary {
  static let numberFunctions =
    [
      rounding("decimal", "n, scale", .halfEven),
      rounding("floor", "n, scale?", .floor),
      rounding("ceiling", "n, scale?", .ceiling),
      rounding("round up", "n, scale", .up),
      rounding("round down", "n, scale", .down),
      rounding("round half up", "n, scale", .halfUp),
      rounding("round half down", "n, scale", .halfDown),
      FEELFunction("abs", "n") { arguments in magnitude(arguments.item(0)) },
      FEELFunction("modulo", "dividend, divisor") { arguments in
        guard let dividend = arguments.number(0), let divisor = arguments.number(1) else {
          return nil
        }
        return FEELValue(dividend.modulo(divisor))
      },
      FEELFunction("sqrt", "number") { FEELValue($0.number(0)?.squareRoot) },
      FEELFunction("log", "number") { FEELValue($0.number(0)?.logarithm) },
      FEELFunction("exp", "number") { FEELValue($0.number(0)?.exponential) },
      FEELFunction("odd", "number") { FEELValue(isOdd($0)) },
      FEELFunction("even", "number") { arguments in FEELValue(isOdd(arguments).map { !$0 }) },
    ]

  private static func rounding(
    _ name: String,
    _ signature: String,
    _ rounding: FEELRounding
  ) -> FEELFunction {
    FEELFunction(name, signature) { arguments in
      guard let number = arguments.number(0) else { return nil }
      guard arguments.count == 2 else { return .number(number.whole(rounding)) }
      guard let scale = arguments.integer(1) else { return nil }
      return FEELValue(number.rounded(scale: scale, rounding))
    }
  }

  private static func magnitude(_ value: FEELValue) -> FEELValue? {
    switch value {
    case .number(let number): .number(number.magnitude)
    case .daysAndTime(let length): .daysAndTime(max(length, length.negated))
    case .yearsAndMonths(let length): length.months < 0 ? value.negated : value
    default: nil
    }
  }

  /// A number with a fraction is neither odd nor even.
  private static func isOdd(_ arguments: FEELArguments) -> Bool? {
    guard let number = arguments.number(0), number.isWhole else { return nil }
    return number.modulo(2) == 1
  }
}

extension FEELLibrary {
  static let patternFunctions = [
    FEELFunction("matches", "input, pattern, flags?") { arguments in
      guard let input = arguments.text(0), let pattern = pattern(arguments, flags: 2) else {
        return nil
      }
      return FEELValue(pattern.isFound(in: input))
    },
    FEELFunction("replace", "input, pattern, replacement, flags?") { arguments in
      guard let input = arguments.text(0), let pattern = pattern(arguments, flags: 3),
        let replacement = arguments.text(2)
      else { return nil }
      return pattern.replacing(input, with: replacement).map { .string($0) }
    },
    FEELFunction("split", "string, delimiter") { arguments in
      guard let text = arguments.text(0), let pattern = pattern(arguments, flags: 2) else {
        return nil
      }
      return pattern.split(text).map { .list($0.map { .string($0) }) }
    },
  ]

  private static func pattern(_ arguments: FEELArguments, flags: Int) -> Pattern? {
    guard let text = arguments.text(1) else { return nil }
    guard let flags = arguments.isMissing(flags) ? "" : arguments.text(flags) else { return nil }
    return Pattern(text, flags: flags)
  }
}

/// The functions that every expression can call: those of the library, and `range`, which parses.
enum FEELBuiltIn {
  /// The names of the functions.
  static let names = Set(FEELLibrary.names).union(["range"])

  static let index = FEELNames.Index(names)

  /// Whether there is a function of that name.
  static func contains(_ name: String) -> Bool { names.contains(name) }

  /// The function of that name; nil if there is none.
  static func function(named name: String) -> FEELFunction? {
    name == "range" ? range : FEELLibrary.function(named: name)
  }

  /// The day, time or length in the quotes of `@"…"`.
  static func temporal(_ text: String) -> FEELValue? {
    if let date = FEELDate(text) { return .date(date) }
    if let moment = FEELDateTime(text) { return .dateTime(moment) }
    if let time = FEELTime(text) { return .time(time) }
    if let length = FEELDaysDuration(text) { return .daysAndTime(length) }
    return FEELMonthsDuration(text).map { .yearsAndMonths($0) }
  }

  /// Reads a range such as `"[18..65)"`, whose ends are literals or calls of the library.
  private static let range = FEELFunction(name: "range", parameters: ["from"]) { arguments in
    guard case .string(let text)? = arguments.first, arguments.count == 1,
      let expression = try? FEELExpression(
        parsing: text,
        names: FEELNames([]),
        limits: FEELLimits(textBytes: 1_000, depth: 8)
      ),
      case .range = expression.node.syntax
    else { return .null }
    return expression.evaluate(in: FEELContext())
  }
}

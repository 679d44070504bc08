/// The functions that every expression of FEEL can call (DMN 1.5, chapter 10.3.4).
///
/// Left out are `now` and `today`, as nothing here reads a clock, and `range`, which needs the
/// parser: whoever evaluates gives them. Arguments of a wrong kind or number give null.
public enum FEELLibrary {
  /// The function of that name; nil if there is none.
  public static func function(named name: String) -> FEELFunction? {
    functions[name]
  }

  /// The names of all functions.
  public static var names: some Collection<String> & Sendable { functions.keys }

  private static let functions: [String: FEELFunction] = {
    let all = [
      conversions, textFunctions, patternFunctions, listFunctions, changingFunctions, truths,
      statistics, numberFunctions, rangeFunctions, contextFunctions, calendarFunctions,
    ]
    return Dictionary(all.joined().map { ($0.name, $0) }) { first, _ in first }
  }()
}

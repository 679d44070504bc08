/// The values that an input or an output may have, in the order in which they were written.
public struct AllowedValues: Hashable, Sendable {
  /// The tests as one text, such as `"high", "low"` or `[0..120]`.
  public let tests: FEELUnaryTests
  private let parts: [FEELUnaryTests]

  /// The text as it was written.
  public var text: String { tests.text }

  /// Parses the tests; throws ``FEELFault``.
  public init(parsing text: String, names: FEELNames = FEELNames([])) throws(FEELFault) {
    tests = try FEELUnaryTests(parsing: text, names: names)
    parts = try CellText.alternatives(of: text).map { (part) throws(FEELFault) in
      try FEELUnaryTests(parsing: part, names: names)
    }
  }

  /// Whether the value is one of them; nil when that cannot be told, as of null.
  public func allow(_ value: FEELValue) -> Bool? {
    tests.matches(value, in: FEELContext())
  }

  /// The place of the value in the order, from 0; the number of parts if it is none of them.
  public func rank(of value: FEELValue) -> Int {
    parts.firstIndex { $0.matches(value, in: FEELContext()) == true } ?? parts.count
  }
}

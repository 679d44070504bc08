/// An expression of FEEL, parsed once and evaluated as often as wanted.
public struct FEELExpression: Hashable, Sendable {
  /// The text as it was written.
  public let text: String
  /// The names that the expression takes from outside, in the order of their first use.
  public let variables: [String]

  /// Parses an expression.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - names: The names that may stand in it; needed because names in FEEL may have spaces.
  /// - Throws: `FEELFault` with the place and what was expected there.
  public init(parsing text: String, names: FEELNames) throws(FEELFault) {
    throw FEELFault(expected: "expression", line: 1, column: 1)
  }

  /// The value of the expression; null where there is none.
  public func evaluate(in context: FEELContext) -> FEELValue {
    .null
  }

  /// The value together with the value of every part that a reader may ask about.
  public func trace(in context: FEELContext) -> FEELTrace {
    FEELTrace(text: text, value: .null, parts: [])
  }
}

/// Unary tests of FEEL: the cell of a decision table, such as `[18..65]`, `> 3, 1` or `not("a")`.
public struct FEELUnaryTests: Hashable, Sendable {
  /// The text as it was written.
  public let text: String

  /// Parses the tests; see `FEELExpression`.
  public init(parsing text: String, names: FEELNames) throws(FEELFault) {
    throw FEELFault(expected: "unary tests", line: 1, column: 1)
  }

  /// Whether the input passes; nil when that cannot be told.
  public func matches(_ input: FEELValue, in context: FEELContext) -> Bool? {
    nil
  }
}

/// The names that may stand in an expression.
public struct FEELNames: Hashable, Sendable {
  /// The names, in normal form: one space between words.
  public var names: Set<String>

  /// Makes the set of known names.
  public init(_ names: some Sequence<String>) {
    self.names = Set(names)
  }
}

/// Why a text is no FEEL, and where.
public struct FEELFault: Error, Hashable, Sendable {
  /// What should have been at the place.
  public let expected: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
}

/// The value of an expression with the values of its parts: why it came out as it did.
///
/// Parts are the operands of `and`, `or`, `not`, `if`, comparisons and the names in them; not the
/// inside of a loop, of which the value of the whole is shown.
public struct FEELTrace: Hashable, Sendable {
  /// The part of the text.
  public let text: String
  /// Its value.
  public let value: FEELValue
  /// The parts of the part.
  public let parts: [FEELTrace]
}

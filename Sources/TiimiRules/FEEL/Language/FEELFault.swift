import TiimiDomain

/// Why a text is no FEEL, and where.
public struct FEELFault: CodedRefusal, Hashable {
  /// What is wrong.
  public enum Cause: Hashable, Sendable {
    /// Something else should have stood at the place.
    case expected(Expectation)
    /// The text is longer than the limit, in bytes of UTF-8.
    case tooLong(limit: Int)
    /// The parts are nested deeper than the limit.
    case tooDeep(limit: Int)
    /// A name that nobody has declared; nil when what stands there is too long to be shown.
    case unknownName(String?)
  }

  /// What is wrong.
  public let cause: Cause
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// 0521, 0522 or 0523.
  public var number: Int {
    switch cause {
    case .expected: 521
    case .tooLong, .tooDeep: 522
    case .unknownName: 523
    }
  }

  /// Always bad input.
  public var kind: RefusalKind { .badInput }

  /// The line and the column, and what was expected, the limit or the name.
  public var facts: [String: String] {
    var facts = ["line": String(line), "column": String(column)]
    switch cause {
    case .expected(let expectation): facts["expected"] = expectation.rawValue
    case .tooLong(let limit): facts["bytes"] = String(limit)
    case .tooDeep(let limit): facts["levels"] = String(limit)
    case .unknownName(let name): facts["name"] = name
    }
    return facts
  }

  /// What should have stood at the place; nil when something else is wrong.
  public var expectation: Expectation? {
    if case .expected(let expectation) = cause { expectation } else { nil }
  }

  init(_ cause: Cause, at place: Int, of text: [Unicode.Scalar]) {
    self.cause = cause
    let before = String(String.UnicodeScalarView(text.prefix(place)))
    let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    line = max(1, lines.count)
    column = (lines.last?.count ?? 0) + 1
  }
}

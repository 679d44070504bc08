/// What is wrong with a piece of JSON, and where; never what the data said.
///
/// Syntax faults carry the position only. Faults of typed reads add the path of the field. Keys from
/// the data appear in a path only when they look like field names; values never do.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  public let problem: Problem
  /// The field concerned, such as `members[2].role`; empty for the whole text.
  public let path: String
  /// The byte offset from the beginning of the text, from 0.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// What should have been at the place of a syntax fault; nil for faults of typed reads.
  public var expected: Expectation? {
    if case .malformed(let expectation) = problem { expectation } else { nil }
  }
}

extension JSONFault {
  /// The ways in which JSON can disappoint its reader.
  public enum Problem: Hashable, Sendable {
    /// The text is not JSON, or not within the limits given.
    case malformed(Expectation)
    /// A required field is not there.
    case missing
    /// The value is of another kind than the one wanted.
    case wrongKind(Wanted)
    /// The number does not fit the type it is read into.
    case outOfRange
    /// The value is of the right kind but not one that the field can hold, such as a day that does not exist.
    case invalid
    /// The object has a field that its reader does not know.
    case unknownField
  }

  /// The kinds a typed read may want.
  public enum Wanted: String, CaseIterable, Hashable, Sendable {
    /// An object.
    case object
    /// An array.
    case array
    /// A string.
    case string
    /// A number written without fraction or exponent.
    case integer
    /// Any number.
    case number
    /// `true` or `false`.
    case boolean
  }

  /// What the grammar, or a limit, wanted at the place of the fault.
  public enum Expectation: String, CaseIterable, Hashable, Sendable {
    /// A value of any kind.
    case value
    /// A key in quotes.
    case key
    /// A key that the object does not have already.
    case uniqueKey
    /// The colon between key and value.
    case colon
    /// A comma or `}`.
    case commaOrClosingBrace
    /// A comma or `]`.
    case commaOrClosingBracket
    /// The quote that ends a string.
    case closingQuote
    /// One of the escapes that JSON knows.
    case escape
    /// Four hexadecimal digits.
    case hexDigits
    /// The other half of a surrogate pair.
    case surrogatePair
    /// A control character written as an escape.
    case escapedControl
    /// Well-formed UTF-8.
    case utf8
    /// A digit.
    case digit
    /// Nothing more after the value.
    case end
    /// Less nesting than the depth limit.
    case shallowerNesting
    /// A text shorter than the size limit.
    case shorterText
  }
}

extension JSONFault {
  /// Finds line and column of an offset; done only when something already went wrong.
  init(_ problem: Problem, path: String = "", at offset: Int, in bytes: UnsafeBufferPointer<UInt8>)
  {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(problem: problem, path: path, offset: offset, line: line, column: column)
  }
}

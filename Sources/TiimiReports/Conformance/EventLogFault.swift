import TiimiDomain

/// Why a file is no event log that can be counted, and where; never what the file said.
public enum EventLogFault: CodedRefusal, Hashable {
  /// The first line has no column of this kind: `case`, `activity` or `timestamp`.
  case columnMissing(String)
  /// A row is too short, has an unfinished quotation, or a time that is none.
  case rowUnreadable(line: Int)
  /// There is no row in it.
  case empty

  /// 0622–0624.
  public var number: Int {
    switch self {
    case .columnMissing: 622
    case .rowUnreadable: 623
    case .empty: 624
    }
  }

  /// The input data are wrong.
  public var kind: RefusalKind { .badInput }

  /// The line in the file; nil for the file as a whole.
  public var field: String? {
    if case .rowUnreadable(let line) = self { "line \(line)" } else { nil }
  }

  /// The kind of column, or the line.
  public var facts: [String: String] {
    switch self {
    case .columnMissing(let kind): ["column": kind]
    case .rowUnreadable(let line): ["line": String(line)]
    case .empty: [:]
    }
  }
}

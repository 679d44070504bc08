/// The value of a decision table, with how it came about.
public struct TableEvaluation: Hashable, Sendable {
  /// The value; null where there is none.
  public let value: FEELValue
  /// The values of the inputs, in the order of the columns.
  public let inputs: [FEELValue]
  /// Every row in order, also those that did not match.
  public let rules: [RuleMatch]
  /// The rows whose outputs are in the value, counted from 1, in the order of the value.
  public let fired: [Int]
  /// Why the value is not what rows say; nil when rows gave it.
  public let reason: Reason?

  /// The rows that matched, counted from 1.
  public var matched: [Int] { rules.filter { $0.verdict == .matched }.map(\.number) }

  /// The rows of which a missing value leaves it open whether they match, counted from 1.
  public var undecided: [Int] { rules.filter { $0.verdict == .cannotTell }.map(\.number) }

  /// How a row fared.
  public struct RuleMatch: Hashable, Sendable {
    /// The row, counted from 1.
    public let number: Int
    /// Its cells, in the order of the inputs.
    public let cells: [Verdict]

    /// All cells together: one that does not match decides, then one that cannot be told.
    public var verdict: Verdict {
      if cells.contains(.notMatched) { return .notMatched }
      return cells.contains(.cannotTell) ? .cannotTell : .matched
    }
  }

  /// How a cell fared.
  public enum Verdict: String, Hashable, Sendable {
    /// The value passes.
    case matched
    /// The value does not pass.
    case notMatched
    /// It cannot be told, for want of a value.
    case cannotTell

    init(_ passes: Bool?) {
      self = passes.map { $0 ? .matched : .notMatched } ?? .cannotTell
    }
  }

  /// Why no row gave the value.
  public enum Reason: Hashable, Sendable {
    /// No row matched; the value is the default, if there is one.
    case nothingMatched
    /// Rows matched that may not match together.
    case severalMatched([Int])
    /// Rows matched that should say the same and do not.
    case outputsDiffer([Int])
    /// The value of an input, counted from 1, is not among those allowed.
    case inputNotAllowed(Int)
    /// The values that matched cannot be added up or compared.
    case notAggregable([Int])
  }
}

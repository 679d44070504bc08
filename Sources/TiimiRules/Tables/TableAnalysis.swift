/// What can be said of a decision table without knowing its inputs.
///
/// Every input is cut at the values that its cells name, and every combination of the pieces is
/// looked at. A cell that is no plain comparison is reported as not analysed; nothing is guessed.
public struct TableAnalysis: Hashable, Sendable {
  /// What was found, the rows in order, then the gaps.
  public let findings: [Finding]
  /// What could not be looked into; when there is something, overlaps and gaps are not judged.
  public let notAnalysed: [Obstacle]

  /// Something that whoever wrote the table should look at; rows are counted from 1.
  public enum Finding: Hashable, Sendable {
    /// No input reaches the row: its cells exclude each other, or other rows always come first.
    case unreachable(rule: Int)
    /// Two rows match together although they may not, or say different things.
    case overlap(rules: [Int], region: [Condition])
    /// No row matches, and there is no default.
    case gap(region: [Condition])
  }

  /// Why something could not be analysed; rows and columns are counted from 1.
  public enum Obstacle: Hashable, Sendable {
    /// The cell is no plain comparison with values of one type.
    case cell(rule: Int, input: Int)
    /// The allowed values of the input are no plain comparisons.
    case allowedValues(input: Int)
    /// The input is compared with values of several types, or of a type that is not analysed.
    case types(input: Int)
    /// There are more combinations than are looked at.
    case tooLarge
  }

  /// A condition that an input meets in a region.
  public struct Condition: Hashable, Sendable {
    /// The expression of the input.
    public let input: String
    /// The values as unary tests; `-` for any.
    public let test: String
  }

  /// How many pairs of row and combination are looked at.
  static let workLimit = 4_000_000
  /// How many gaps are told at most.
  static let gapLimit = 50

  /// Analyses a table.
  public init(of table: DecisionTable) {
    var survey = TableSurvey(table)
    survey.look()
    findings = survey.findings
    notAnalysed = survey.obstacles
  }
}

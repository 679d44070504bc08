/// What is wrong with a decision table as it is written, and in which cell.
public struct TableFault: Error, Hashable, Sendable {
  /// What is wrong.
  public let problem: Problem
  /// Where it is.
  public let place: Place

  /// The ways in which a table can be wrong.
  public enum Problem: Hashable, Sendable {
    /// The text of the cell is no FEEL.
    case expression(FEELFault)
    /// The table has no outputs, or several of which one has no name.
    case outputs
    /// Two outputs have the same name.
    case outputNamedTwice
    /// A row has another number of cells than the table has columns.
    case cellCount
  }

  /// A place in a table; rows and columns are counted from 1.
  public enum Place: Hashable, Sendable {
    /// The table as a whole.
    case table
    /// The expression of an input.
    case input(Int)
    /// The allowed values of an input.
    case inputValues(Int)
    /// An output.
    case output(Int)
    /// The allowed values of an output.
    case outputValues(Int)
    /// The value of an output when no rule matches.
    case standard(Int)
    /// A row.
    case rule(Int)
    /// The cell of a row for an input.
    case test(rule: Int, input: Int)
    /// The cell of a row for an output.
    case conclusion(rule: Int, output: Int)

    /// The place as a path, such as `rules[3].tests[2]`.
    public var path: String {
      switch self {
      case .table: "table"
      case .input(let input): "inputs[\(input)].expression"
      case .inputValues(let input): "inputs[\(input)].allowed"
      case .output(let output): "outputs[\(output)]"
      case .outputValues(let output): "outputs[\(output)].allowed"
      case .standard(let output): "outputs[\(output)].standard"
      case .rule(let rule): "rules[\(rule)]"
      case .test(let rule, let input): "rules[\(rule)].tests[\(input)]"
      case .conclusion(let rule, let output): "rules[\(rule)].outputs[\(output)]"
      }
    }
  }
}

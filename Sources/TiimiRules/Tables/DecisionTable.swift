/// A decision table: rules of tests on some inputs, each with what follows when all its tests pass.
///
/// It knows nothing of the format that it was written in. All its expressions are parsed.
public struct DecisionTable: Hashable, Sendable {
  /// What becomes of the rules that match.
  public let hitPolicy: HitPolicy
  /// The columns that are tested.
  public let inputs: [Input]
  /// The columns that follow; one gives its value, several a context by their names.
  public let outputs: [Output]
  /// The titles of the columns for remarks.
  public let annotations: [String]
  /// The rows.
  public let rules: [Rule]

  /// A column that is tested.
  public struct Input: Hashable, Sendable {
    /// The title for people; nil when there is none but the expression.
    public let label: String?
    /// What is tested.
    public let expression: FEELExpression
    /// The name of its type; nil when it was not written.
    public let type: String?
    /// The values it may have; another one makes the whole table null.
    public let allowed: AllowedValues?
  }

  /// A column of what follows.
  public struct Output: Hashable, Sendable {
    /// The title for people; nil when there is none but the name.
    public let label: String?
    /// The key of the value in the result; nil only where there is one output.
    public let name: String?
    /// The name of its type; nil when it was not written.
    public let type: String?
    /// The values it may have, the first one having the highest priority.
    public let allowed: AllowedValues?
    /// The value when no rule matches.
    public let standard: FEELExpression?
  }

  /// A row.
  public struct Rule: Hashable, Sendable {
    /// One cell for each input; nil passes everything.
    public let tests: [FEELUnaryTests?]
    /// One cell for each output.
    public let outputs: [FEELExpression]
    /// Remarks, one for each title of the table at most.
    public let annotations: [String]
  }
}

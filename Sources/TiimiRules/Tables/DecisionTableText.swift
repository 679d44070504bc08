/// A decision table as it is written, before its expressions are parsed.
public struct DecisionTableText: Hashable, Sendable {
  /// What becomes of the rules that match.
  public var hitPolicy: HitPolicy
  /// The columns that are tested.
  public var inputs: [Input]
  /// The columns that follow.
  public var outputs: [Output]
  /// The titles of the columns for remarks.
  public var annotations: [String]
  /// The rows.
  public var rules: [Rule]

  /// Makes a table; columns and rows are checked when it is parsed.
  public init(
    hitPolicy: HitPolicy = .unique,
    inputs: [Input],
    outputs: [Output],
    annotations: [String] = [],
    rules: [Rule]
  ) {
    self.hitPolicy = hitPolicy
    self.inputs = inputs
    self.outputs = outputs
    self.annotations = annotations
    self.rules = rules
  }

  /// A column that is tested.
  public struct Input: Hashable, Sendable {
    /// The title for people.
    public var label: String?
    /// What is tested.
    public var expression: String
    /// The name of its type.
    public var type: String?
    /// The values it may have, as unary tests.
    public var allowed: String?

    /// Makes a column.
    public init(
      _ expression: String,
      label: String? = nil,
      type: String? = nil,
      allowed: String? = nil
    ) {
      self.expression = expression
      self.label = label
      self.type = type
      self.allowed = allowed
    }
  }

  /// A column of what follows.
  public struct Output: Hashable, Sendable {
    /// The title for people.
    public var label: String?
    /// The key of the value in the result.
    public var name: String?
    /// The name of its type.
    public var type: String?
    /// The values it may have, as unary tests.
    public var allowed: String?
    /// The value when no rule matches.
    public var standard: String?

    /// Makes a column.
    public init(
      _ name: String? = nil,
      label: String? = nil,
      type: String? = nil,
      allowed: String? = nil,
      standard: String? = nil
    ) {
      self.name = name
      self.label = label
      self.type = type
      self.allowed = allowed
      self.standard = standard
    }
  }

  /// A row.
  public struct Rule: Hashable, Sendable {
    /// The cells of the inputs; an empty one or `-` passes everything.
    public var tests: [String]
    /// The cells of the outputs; an empty one is null.
    public var outputs: [String]
    /// Remarks.
    public var annotations: [String]

    /// Makes a row.
    public init(_ tests: [String], _ outputs: [String], annotations: [String] = []) {
      self.tests = tests
      self.outputs = outputs
      self.annotations = annotations
    }
  }
}

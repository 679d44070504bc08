/// The values between two ends, each of which belongs to the range or not.
public struct FEELRange: Hashable, Sendable {
  /// The lower end; nil when the range has none.
  public let lower: FEELValue?
  /// Whether the lower end belongs to the range.
  public let includesLower: Bool
  /// The upper end; nil when the range has none.
  public let upper: FEELValue?
  /// Whether the upper end belongs to the range.
  public let includesUpper: Bool
}

/// Something that can be called: a function of the library or one written in a model.
public struct FEELFunction: Hashable, Sendable {
  /// The name, for messages; empty for a function without one.
  public let name: String
  /// The names of the parameters, in order.
  public let parameters: [String]
}

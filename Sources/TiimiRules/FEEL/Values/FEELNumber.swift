/// A decimal number of at most 34 significant digits, as IEEE 754 decimal128 without its specials.
public struct FEELNumber: Hashable, Sendable {
  private let whole: Int

  /// Makes a whole number.
  public init(_ whole: Int) {
    self.whole = whole
  }
}

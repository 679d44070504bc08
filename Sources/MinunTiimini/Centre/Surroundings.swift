import TiimiDomain

/// What the centre takes from the outside: the clock and the randomness of identifiers.
///
/// Both are parameters, so that the same input gives the same register on every machine.
public struct Surroundings: Sendable {
  /// Tells the present moment.
  public let now: @Sendable () -> Moment
  /// Makes the randomness from which identifiers are drawn, once for each opened register.
  public let randomness: @Sendable () -> any RandomNumberGenerator & Sendable

  /// Makes surroundings from a clock and a source of randomness.
  public init(
    now: @escaping @Sendable () -> Moment,
    randomness: @escaping @Sendable () -> any RandomNumberGenerator & Sendable
  ) {
    self.now = now
    self.randomness = randomness
  }
}

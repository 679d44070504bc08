import TiimiDomain
import TiimiRules

/// What the centre takes from the outside: the clock, the randomness of identifiers, how days count.
///
/// All are parameters, so that the same input gives the same register on every machine.
public struct Surroundings: Sendable {
  /// Tells the present moment.
  public let now: @Sendable () -> Moment
  /// Makes the randomness from which identifiers are drawn, once for each opened register.
  public let randomness: @Sendable () -> any RandomNumberGenerator & Sendable
  /// What the organisation has decided where the text of the law leaves the counting open.
  public let switches: CountingSwitches

  /// Makes surroundings from a clock and a source of randomness; days count by the defaults.
  public init(
    now: @escaping @Sendable () -> Moment,
    randomness: @escaping @Sendable () -> any RandomNumberGenerator & Sendable,
    switches: CountingSwitches = CountingSwitches()
  ) {
    self.now = now
    self.randomness = randomness
    self.switches = switches
  }
}

import TiimiDomain
import TiimiRules

/// What the centre takes from the outside: the clock, the randomness of identifiers and the rules.
///
/// All are parameters, so that the same input gives the same register on every machine.
public struct Surroundings: Sendable {
  /// Tells the present moment.
  public let now: @Sendable () -> Moment
  /// Makes the randomness from which identifiers are drawn, once for each opened register.
  public let randomness: @Sendable () -> any RandomNumberGenerator & Sendable
  /// Reads the rules when somebody asks for them; most sessions never do.
  public let rules: @Sendable () throws -> RuleBook
  /// How days are counted where the law leaves it open.
  public let switches: CountingSwitches

  /// Makes surroundings from a clock and a source of randomness; the rules are those of the library.
  public init(
    now: @escaping @Sendable () -> Moment,
    randomness: @escaping @Sendable () -> any RandomNumberGenerator & Sendable,
    rules: @escaping @Sendable () throws -> RuleBook = { try RuleBook.embedded() },
    switches: CountingSwitches = CountingSwitches()
  ) {
    self.now = now
    self.randomness = randomness
    self.rules = rules
    self.switches = switches
  }
}

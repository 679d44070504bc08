import TiimiDomain
import TiimiStore

/// What a practice population asks of the register before it moves in.
extension SoteCentre {
  /// How many entries there are in the journal.
  func entriesSoFar() throws -> Int {
    try register.read { try $0.head().count }
  }
}

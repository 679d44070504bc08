/// How far a register has come; kept elsewhere, it shows later that nothing was cut or changed.
public struct RegisterHead: Hashable, Sendable {
  /// How many entries there are.
  public let count: Int
  /// The hash of the last one, as 64 hexadecimal digits.
  public let hash: String

  /// Makes a head, as when typing in one that was printed on a report.
  public init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }
}

/// What checking a register found.
public struct RegisterReport: Hashable, Sendable {
  /// How far the journal has come.
  public let head: RegisterHead
  /// What is wrong; empty when the register is sound.
  public let findings: [RegisterFinding]
}

/// One thing wrong with a register.
public struct RegisterFinding: Hashable, Sendable {
  /// What kind of thing.
  public let kind: Kind
  /// Where: a position, a stream or the name of a table, never a stored value.
  public let place: String

  /// The kinds of things that can be wrong.
  public enum Kind: String, CaseIterable, Sendable {
    case damage, schemaDiffers, danglingReference, chainBroken, versionGap
    case headMissing, headDiffers, projectionDiffers
  }
}

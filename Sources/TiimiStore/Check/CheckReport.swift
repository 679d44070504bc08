/// What checking a register found.
public struct CheckReport: Hashable, Sendable {
  /// How far the journal has come.
  public let head: JournalHead
  /// What is wrong, in the order found; empty when the register is sound.
  public let findings: [CheckFinding]

  /// Whether nothing was found.
  public var isSound: Bool { findings.isEmpty }
}

/// One thing wrong with a register.
public enum CheckFinding: Hashable, Sendable {
  /// SQLite finds the file damaged; the detail is its own description, without stored values.
  case damage(detail: String)
  /// A table, index or trigger is missing, changed or foreign, such as a guard taken away.
  case schemaDiffers(name: String)
  /// A row refers to one that is not there.
  case danglingReference(table: String, row: Int)
  /// The entry's own hash or its link to the one before does not hold, or the one before is gone.
  case chainBroken(position: Int)
  /// The versions of a stream do not follow one another where the entry is.
  case versionGap(stream: String, position: Int)
  /// The journal does not reach the head it was compared with: its tail was cut.
  case headMissing(count: Int)
  /// The journal is another one than that of the head it was compared with.
  case headDiffers(count: Int)
  /// What is derived from the journal is not what it should be.
  case projectionDiffers(table: String)
}

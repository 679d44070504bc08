/// What may leave after disclosure control, and what to remember of it.
public struct ProtectedFigures: Hashable, Sendable {
  /// The tables, in the order in which they were given.
  public let tables: [ProtectedTable]
  /// The settings, to be recorded with the tables.
  public let settings: DisclosureSettings
  /// What had been published before, and these tables.
  public let ledger: PublicationLedger
  /// How many small figures were published earlier or follow from that; hiding nothing now can help.
  public let alreadyKnown: Int

  /// How many figures are not shown.
  public var suppressed: Int {
    tables.lazy.flatMap(\.cells).reduce(0) { sum, cell in
      sum + [cell.counted.suppression, cell.base?.suppression].compactMap(\.self).count
    }
  }
}

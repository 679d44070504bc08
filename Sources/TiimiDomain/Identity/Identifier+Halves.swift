extension Identifier {
  /// The 128 bits as two halves, for those who hash them; the first half sorts first.
  package var halves: (high: UInt64, low: UInt64) { (high, low) }
}

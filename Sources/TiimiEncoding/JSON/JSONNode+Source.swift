extension JSONNode {
  /// The bytes of the value as they stand in the text; of a string without its quotes.
  public var sourceBytes: [UInt8] {
    Array(tape.raw(index))
  }
}

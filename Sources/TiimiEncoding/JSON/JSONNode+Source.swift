extension JSONNode {
  /// The bytes of the value as they stand in the text; of a string without its quotes.
  public var sourceBytes: ArraySlice<UInt8> {
    tape.bytes[Int(token.start)..<Int(token.end)]
  }
}

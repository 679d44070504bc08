/// Writing a key and its value at once; nil leaves the whole field out.
extension JSONWriter {
  /// Writes a string field.
  public mutating func field(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    self.key(key)
    self.value(value)
  }

  /// Writes a field with a whole number.
  public mutating func field(_ key: StaticString, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    self.value(value)
  }

  /// Writes a field with a truth value.
  public mutating func field(_ key: StaticString, _ value: Bool?) {
    guard let value else { return }
    self.key(key)
    self.value(value)
  }

  /// Writes a field with a decimal number.
  public mutating func field(_ key: StaticString, _ value: JSONNumber?) {
    guard let value else { return }
    self.key(key)
    self.value(value)
  }

  /// Writes a field with any value.
  public mutating func field(_ key: StaticString, _ value: JSON?) {
    guard let value else { return }
    self.key(key)
    value.write(into: &self)
  }

  /// Writes a field with a list of strings, also an empty one.
  public mutating func field(_ key: StaticString, _ values: [String]) {
    array(key) { writer in
      for value in values { writer.value(value) }
    }
  }

  /// Writes a field with bytes that are JSON already.
  public mutating func field(_ key: StaticString, json: some Sequence<UInt8>) {
    self.key(key)
    value(json: json)
  }

  /// Writes a field with an object, its members written by the body.
  public mutating func object<Failure: Error>(
    _ key: StaticString,
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try object(body)
  }

  /// Writes a field with an array, its elements written by the body.
  public mutating func array<Failure: Error>(
    _ key: StaticString,
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try array(body)
  }

  /// Writes a field with an array, one element for each part.
  public mutating func array<Part, Failure: Error>(
    _ key: StaticString,
    _ parts: some Sequence<Part>,
    _ body: (Part, inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try array { (writer) throws(Failure) in
      for part in parts { try body(part, &writer) }
    }
  }
}

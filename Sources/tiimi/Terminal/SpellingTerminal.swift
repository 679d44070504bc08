/// A terminal whose character set lacks something: what is written to it is spelled with what it has.
///
/// What goes to a file or a pipe passes through as it is.
struct SpellingTerminal: Terminal {
  let base: any Terminal
  let charset: Charset

  var canAsk: Bool { base.canAsk }

  var canClear: Bool { base.canClear }

  func width(of stream: OutputStream) -> Int? { base.width(of: stream) }

  func height(of stream: OutputStream) -> Int? { base.height(of: stream) }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) throws {
    guard base.width(of: stream) != nil else { return try base.write(bytes, to: stream) }
    let spelled = charset.bytes(of: String(decoding: bytes, as: UTF8.self))
    try spelled.withUnsafeBytes { try base.write($0, to: stream) }
  }

  func readLine() -> String? { base.readLine() }

  func withKeys<Value>(_ body: (_ next: () throws -> Key) throws -> Value) throws -> Value {
    try base.withKeys(body)
  }

  func milliseconds() -> Int64 { base.milliseconds() }
}

import Testing

@testable import tiimi

struct OutputSinkTests {
  @Test func `a long output goes out in large portions`() throws {
    let terminal = ScriptedTerminal()
    let sink = OutputSink(terminal)
    for _ in 0..<2_000 { try sink.write(String(repeating: "x", count: 99) + "\n") }
    try sink.write(bytes: [0x65, 0x6E, 0x64])
    try sink.flush()
    #expect(terminal.output.count == 200_003)
    #expect(terminal.output.hasSuffix("x\nend"))
    #expect(terminal.portions == [65_600, 65_600, 65_600, 3_203])
  }

  @Test func `a reader that goes away stops the work`() {
    let terminal = ScriptedTerminal()
    terminal.closesAfter = 100_000
    let sink = OutputSink(terminal)
    #expect(throws: ClosedPipe.self) {
      while true { try sink.write("abc") }
    }
  }
}

import Glibc
import Testing

@testable import tiimi

struct KeyTests {
  @Test(
    arguments: [
      ([], [Key.end]), ([0x04], [.end]), ([0x0D], [.enter]), ([0x0A], [.enter]),
      ([0x7F], [.backspace]), ([0x1B], [.escape]),
      ([0x61, 0x62], [.character("a"), .character("b")]),
      (Array("ä€👍".utf8), [.character("ä"), .character("€"), .character("👍")]),
      (Array("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D".utf8), [.up, .down, .right, .left]),
      (Array("\u{1B}OA".utf8), [.up]), (Array("\u{1B}[1;5Ax".utf8), [.up, .character("x")]),
      (Array("\u{1B}[3~x".utf8), [.character("x")]), ([0x01, 0x61], [.character("a")]),
      ([0x03], [.interrupt]), ([0xFF, 0x61], [.character("a")]), ([0xC3], [.end]),
    ] as [([UInt8], [Key])]
  )
  func `bytes of a terminal become keys`(bytes: [UInt8], keys: [Key]) throws {
    var rest = bytes[...]
    let decoder = KeyDecoder { _ in rest.popFirst() }
    for key in keys { #expect(try decoder.next() == key) }
  }

  @Test func `a terminal is read key by key and put back`() throws {
    let terminal = try PseudoTerminal()
    let before = terminal.localFlags
    let keys = try RawMode(descriptor: terminal.program).run { next in
      #expect(terminal.localFlags & tcflag_t(ICANON | ECHO) == 0)
      terminal.type("kä\u{3}\u{1B}")
      return [try next(), try next(), try next(), try next()]
    }
    #expect(keys == [.character("k"), .character("ä"), .interrupt, .escape])
    #expect(terminal.localFlags == before)
  }

  @Test func `a terminal is put back when reading fails`() throws {
    struct Stop: Error {}
    let terminal = try PseudoTerminal()
    let before = terminal.localFlags
    #expect(throws: Stop.self) {
      try RawMode(descriptor: terminal.program).run { _ in throw Stop() }
    }
    #expect(terminal.localFlags == before)
  }

  @Test func `what is no terminal cannot be read key by key`() throws {
    let descriptor = open("/dev/null", O_RDONLY)
    defer { close(descriptor) }
    let failure = #expect(throws: ProgramFailure.self) {
      try RawMode(descriptor: descriptor).run { next in try next() }
    }
    #expect(failure?.number == 944)
  }
}

import Testing

@testable import tiimi

struct ProgressBarTests {
  @Test func `nothing is shown during the first second`() throws {
    let terminal = ScriptedTerminal(columns: 40)
    var bar = ProgressBar(total: 10, terminal: terminal)
    terminal.clock = 999
    try bar.advance(to: 5)
    try bar.finish()
    #expect(terminal.errors.isEmpty)
  }

  @Test func `long work shows how far it has come and wipes it away`() throws {
    let terminal = ScriptedTerminal(columns: 20)
    var bar = ProgressBar(total: 10, terminal: terminal)
    terminal.clock = 1_000
    try bar.advance(to: 5)
    terminal.clock = 1_050
    try bar.advance(to: 6)
    terminal.clock = 1_100
    try bar.advance(to: 10)
    try bar.finish()
    #expect(
      terminal.errors
        == "\r[#####      ]  50 %\r[###########] 100 %\r" + String(repeating: " ", count: 19) + "\r"
    )
  }

  @Test(arguments: [nil, 40], [false, true])
  func `only a terminal that is not to be quiet shows it`(columns: Int?, isQuiet: Bool) throws {
    let terminal = ScriptedTerminal(columns: columns)
    var bar = ProgressBar(total: 10, terminal: terminal, isQuiet: isQuiet)
    terminal.clock = 5_000
    try bar.advance(to: 5)
    #expect(terminal.errors.isEmpty == (columns == nil || isQuiet))
  }
}

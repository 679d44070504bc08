import Testing

@testable import tiimi

struct MissingValuesTests {
  @Test func `a terminal asks for what is required until it will do`() {
    let terminal = ScriptedTerminal(answers: ["a1", "soon", "5.1.2026"], canAsk: true)
    #expect(runSample(["meeting", "hold", "--lang", "en"], on: terminal) == .done)
    #expect(
      terminal.errors == """
        the case (CASE): the due day (DAY): --due: this is not a day. Write the day as \
        2026-01-05 or 5.1.2026.
        the due day (DAY): Note.

        """
    )
    #expect(terminal.output == "Done.\n")
  }

  @Test(arguments: [[], [""]])
  func `an empty answer stops`(answers: [String]) {
    let terminal = ScriptedTerminal(answers: answers, canAsk: true)
    #expect(runSample(["meeting", "hold"], on: terminal) == .usage)
    #expect(terminal.errors.contains("TIIMI-0904"))
  }

  @Test func `nothing is asked in a pipe`() {
    let terminal = ScriptedTerminal(answers: ["a1", "5.1.2026"], canAsk: false)
    #expect(runSample(["meeting", "hold"], on: terminal) == .usage)
    #expect(terminal.answers.count == 2)
  }

  @Test func `nothing is asked of a machine`() {
    let terminal = ScriptedTerminal(answers: ["a1", "5.1.2026"], canAsk: true)
    #expect(runSample(["meeting", "hold", "--json"], on: terminal) == .usage)
    #expect(terminal.errors.isEmpty)
  }

  @Test func `nothing is asked when a given value is wrong`() {
    let terminal = ScriptedTerminal(answers: ["a1"], canAsk: true)
    #expect(runSample(["meeting", "hold", "--due", "soon"], on: terminal) == .usage)
    #expect(terminal.answers.count == 1)
  }
}

import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct ProgramTests {
  @Test func `data and messages go their own ways`() {
    let terminal = ScriptedTerminal()
    #expect(runSample(["today", "--lang", "en"], on: terminal) == .done)
    #expect(terminal.output == "Done.\n")
    #expect(terminal.errors == "Note.\n")
  }

  @Test func `quiet leaves the messages out`() {
    let terminal = ScriptedTerminal()
    #expect(runSample(["-q", "today", "--json"], on: terminal) == .done)
    #expect(terminal.output == "{\n  \"ran\": true\n}\n")
    #expect(terminal.errors.isEmpty)
  }

  @Test func `a closed pipe is a normal end`() {
    let terminal = ScriptedTerminal()
    terminal.closesAfter = 0
    #expect(runSample(["help"], on: terminal) == .done)
    #expect(terminal.errors.isEmpty)
  }

  @Test func `the version needs no table`() {
    let terminal = ScriptedTerminal()
    let program = Program(
      table: {
        Issue.record("the table was made")
        return .sample
      },
      terminal: terminal,
      environment: Environment([:])
    )
    #expect(program.run(["--version"]) == .done)
    #expect(terminal.output == "tiimi 0.1.0\n")
  }

  @Test(arguments: [
    ("010594Y9032", ExitCode.done, JSON.bool(true), JSON.null),
    ("010594Y9033", .refused, false, "checkCharacter"),
    ("010594", .refused, false, "length"),
    ("310294Y9032", .refused, false, "birthDay"),
  ])
  func `checking a code tells machines what was found`(
    code: String,
    exitCode: ExitCode,
    isValid: JSON,
    reason: JSON
  ) throws {
    let output = CodeCheck(code).output
    #expect(output.exitCode == exitCode)
    guard case .page(let json, _) = output.body else {
      Issue.record("not a page")
      return
    }
    #expect(json()["valid"] == isValid)
    #expect(json()["reason"] == reason)
    #expect(!json().compact.contains(code))
  }

  @Test(arguments: Language.allCases, PersonalIdentityCode.Flaw.allCases)
  func `every flaw of a code has its sentence`(
    language: Language,
    flaw: PersonalIdentityCode.Flaw
  ) {
    let text = CodeCheck.flawed(flaw).output.text(TextStyle(language: language))
    #expect(text.hasSuffix(".\n"))
  }
}

import Testing
import TiimiDomain

@testable import tiimi

struct ErrorReportTests {
  private struct Odd: Error {}

  private struct Refusal: CodedRefusal {
    let kind: RefusalKind
    let number = 142
  }

  @Test(arguments: zip(RefusalKind.allCases, ExitCode.allCases.dropFirst()))
  func `each kind of refusal has its exit code`(kind: RefusalKind, code: ExitCode) {
    #expect(ErrorReport(Refusal(kind: kind)).exitCode == code)
  }

  @Test(arguments: RefusalKind.allCases, Language.allCases)
  func `a refusal without a text of its own still says something`(
    kind: RefusalKind,
    language: Language
  ) {
    let text = ErrorReport(Refusal(kind: kind)).text(language)
    #expect(text.hasPrefix("TIIMI-0142 "))
    #expect(text.hasSuffix("."))
  }

  @Test func `an error without a code is a failure that tells its type only`() {
    let report = ErrorReport(Odd())
    #expect(report.exitCode == .failed)
    #expect(report.refusal.code == "TIIMI-0949")
    #expect(report.refusal.facts == ["type": "Odd"])
  }

  @Test func `an error for machines is one object on standard output`() {
    let terminal = ScriptedTerminal()
    let words = ["meeting", "hold", "a1", "--mode=x", "--due=5.1.2026", "--json", "--lang=en"]
    #expect(runSample(words, on: terminal) == .usage)
    #expect(terminal.errors.isEmpty)
    #expect(
      terminal.output == """
        {
          "error": {
            "code": "TIIMI-0907",
            "kind": "usage",
            "field": "mode",
            "message": "--mode: choose one of these: room, remote.",
            "facts": {
              "accepted": "room, remote"
            }
          }
        }

        """
    )
  }

  @Test func `a usage error for people tells where the help is`() {
    let terminal = ScriptedTerminal()
    #expect(runSample(["meeting", "hold", "--lang", "en"], on: terminal) == .usage)
    #expect(terminal.output.isEmpty)
    #expect(
      terminal.errors == """
        tiimi: TIIMI-0904 <case>: this is required and was not given.
        Help: tiimi help meeting hold

        """
    )
  }
}

import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct DeadlineCommandTests {
  private func run(_ words: [String], language: String = "fi") -> (ExitCode, String) {
    let terminal = ScriptedTerminal()
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment(["TIIMI_LANG": language])
    )
    return (program.run(["deadline"] + words), terminal.output)
  }

  @Test func `the days that count and those that do not are told`() throws {
    let (code, output) = run(["--rule", "SHL36-START-7WD", "--from", "2025-12-18", "--json"])
    let json = try JSON(parsing: output)
    #expect(code == .done)
    #expect(json["due"] == "2026-01-02")
    #expect(json["from"] == "2025-12-18")
    #expect(json["reading"] == "mon-fri")
    guard case .array(let counted)? = json["counted"], case .array(let excluded)? = json["excluded"]
    else {
      Issue.record("no days")
      return
    }
    #expect(counted.count == 7)
    #expect(counted.first == "2025-12-19")
    #expect(excluded.map { $0["why"] }.contains("christmasEve"))
  }

  @Test func `a Saturday counts when it is read so`() throws {
    let words = [
      "--rule", "SHL36-START-7WD", "--from", "18.12.2025", "--reading", "mon-sat", "--json",
    ]
    let json = try JSON(parsing: run(words).1)
    #expect(json["due"] == "2025-12-30")
  }

  @Test(arguments: [
    ("fi", "ti 30.12.2025", "jouluaatto"), ("sv", "ti 30.12.2025", "julafton"),
    ("en", "Tue 30 Dec 2025", "Christmas Eve"),
  ])
  func `the page says why in the language`(language: String, due: String, eve: String) {
    let words = ["--rule", "SHL36-START-7WD", "--from", "18.12.2025", "--reading", "mon-sat"]
    let page = run(words, language: language).1
    #expect(page.contains(due))
    #expect(page.contains(eve))
  }

  @Test(arguments: [
    (["--rule", "SHL1", "--from", "1.1.2026"], ExitCode.notFound),
    (["--rule", "SHL36-START-7WD", "--from", "30.2.2026"], .usage),
    (["--rule", "SHL36-START-7WD", "--from", "31.12.2024"], .refused),
    (["--rule", "SHL36-START-7WD"], .usage),
  ])
  func `what cannot be counted is refused`(words: [String], code: ExitCode) {
    #expect(run(words).0 == code)
  }
}

import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct CalendarCommandTests {
  private func run(_ words: [String], _ variables: [String: String] = [:]) -> (ExitCode, String) {
    let terminal = ScriptedTerminal()
    let program = Program(
      table: { .all },
      terminal: terminal,
      environment: Environment(["TIIMI_LANG": "fi"].merging(variables) { $1 })
    )
    return (program.run(["calendar"] + words), terminal.output)
  }

  @Test func `every holiday and eve is told with its weekday`() throws {
    let json = try JSON(parsing: run(["2026", "--json"]).1)
    guard case .array(let days)? = json["holidays"], case .array(let months)? = json["months"]
    else {
      Issue.record("no days")
      return
    }
    #expect(days.count == 15)
    let eve = try #require(days.first { $0["holiday"] == "midsummerEve" })
    #expect(eve["day"] == "2026-06-19")
    #expect(eve["weekday"] == 5)
    #expect(eve["publicHoliday"] == false)
    #expect(days.allSatisfy { $0["movesLastDay"] == true })
    #expect(months.last == ["month": 12, "weekdays": 21])
    #expect(json["weekdays"] == 252)
  }

  @Test func `the page says what was taken for a weekday`() {
    let page = run(["2026"]).1
    #expect(page.contains("pe 19.6.2026"))
    #expect(page.contains("aatto, ei juhlapyhä"))
    #expect(page.contains("mon-fri"))
    #expect(page.contains("150/1930"))
  }

  @Test func `the option goes before the environment`() throws {
    let variables = ["TIIMI_READING": "mon-sat"]
    let environment = try JSON(parsing: run(["2026", "--json"], variables).1)
    #expect(environment["reading"] == "mon-sat")
    let option = try JSON(parsing: run(["2026", "--reading", "mon-fri", "--json"], variables).1)
    #expect(option["reading"] == "mon-fri")
    #expect(run(["2026"], ["TIIMI_READING": "sometimes"]).0 == .usage)
  }

  @Test(arguments: ["1989", "2101"])
  func `other years are refused`(year: String) throws {
    let (code, output) = run([year, "--json"])
    #expect(code != .done)
    #expect(try JSON(parsing: output)["error"]?["code"] == "TIIMI-0501")
  }

  @Test(arguments: ["0", "x", "20260"])
  func `what is no year is refused`(year: String) {
    #expect(run([year]).0 == .usage)
  }
}

import Testing
import TiimiDomain

@testable import tiimi

struct CommandParserTests {
  @Test func `options may stand before and after the arguments`() throws {
    let before = try arguments("meeting", "hold", "--due", "2026-01-05", "a1")
    let after = try arguments("meeting", "hold", "a1", "--due=2026-01-05")
    #expect(before.text("case") == "a1")
    #expect(after.text("case") == "a1")
    #expect(before.day("due") == Day(year: 2026, month: 1, day: 5))
    #expect(after.day("due") == before.day("due"))
  }

  @Test func `a command may be one word or three`() throws {
    let parser = CommandParser(table: .sample)
    #expect(try parser.parse(["today"]).command.name == "today")
    #expect(try parser.parse(["plan", "page", "print"]).command.name == "plan page print")
  }

  @Test func `a repeatable option gathers its values in order`() throws {
    let given = try arguments(
      "meeting",
      "hold",
      "a1",
      "--due",
      "5.1.2026",
      "--present",
      "x",
      "-p",
      "y"
    )
    #expect(given.texts("present") == ["x", "y"])
  }

  @Test func `a repeatable argument takes all that follow`() throws {
    let given = try arguments("meeting", "propose", "5.1.2026", "x", "y", "z")
    #expect(given.texts("staff") == ["x", "y", "z"])
  }

  @Test func `two dashes end the options`() throws {
    let given = try arguments("meeting", "hold", "--due", "5.1.2026", "--", "--a1")
    #expect(given.text("case") == "--a1")
  }

  @Test(arguments: ["-", "-5", "- a list", "a=b"])
  func `a value may begin with a dash when it is no option`(text: String) throws {
    let given = try arguments("meeting", "hold", "a1", "--due", "5.1.2026", "--place", text)
    #expect(given.text("place") == text)
  }

  @Test func `an equals sign gives any value at all`() throws {
    let given = try arguments("meeting", "hold", "a1", "--due=5.1.2026", "--place=--json=x")
    #expect(given.text("place") == "--json=x")
  }

  @Test func `flags and absent values read as such`() throws {
    let given = try arguments("meeting", "hold", "a1", "--due", "5.1.2026", "--dry")
    #expect(given.flag("dry"))
    #expect(given.text("place") == nil)
    #expect(given.texts("present").isEmpty)
    #expect(given.number("count") == nil)
    #expect(given.moment("began") == nil)
  }

  @Test func `a required reading gives the value or names what is missing`() throws {
    let given = try arguments("meeting", "hold", "a1", "--due", "5.1.2026", "--count", "10")
    #expect(try given.requiredText("case") == "a1")
    #expect(try given.requiredNumber("count") == 10)
    #expect(throws: UsageError(.missingRequired, field: "place")) {
      try given.requiredText("place")
    }
  }
}

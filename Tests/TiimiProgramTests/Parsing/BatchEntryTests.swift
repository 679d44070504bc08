import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct BatchEntryTests {
  @Test func `an entry gives a command the same values as a command line`() throws {
    let entry = try batchEntry([
      "do": "meeting hold", "case": "a1", "due": "5.1.2026", "present": ["x", "y"], "count": 3,
      "mode": "room", "dry": true, "began": "2026-01-05T13:00", "place": nil,
    ])
    #expect(entry.command.name == "meeting hold")
    #expect(entry.arguments.text("case") == "a1")
    #expect(entry.arguments.day("due")?.iso == "2026-01-05")
    #expect(entry.arguments.texts("present") == ["x", "y"])
    #expect(entry.arguments.number("count") == 3)
    #expect(entry.arguments.text("mode") == "room")
    #expect(entry.arguments.flag("dry"))
    #expect(entry.arguments.moment("began") == Moment(iso: "2026-01-05T11:00:00Z"))
    #expect(entry.arguments.text("place") == nil)
    #expect(entry.arguments.field("place") == "commands[17].place")
  }

  @Test func `one value stands for a list of one`() throws {
    let entry = try batchEntry(["do": "meeting propose", "day": "5.1.2026", "staff": "x"])
    #expect(entry.arguments.texts("staff") == ["x"])
  }

  @Test func `a false flag is not given`() throws {
    let entry = try batchEntry([
      "do": "meeting hold", "case": "a1", "due": "5.1.2026", "dry": false,
    ])
    #expect(!entry.arguments.flag("dry"))
  }

  @Test func `an entry may say when, by whom and why for itself`() throws {
    let entry = try batchEntry([
      "do": "today", "at": "5.1.2026", "as": "s1", "purpose": "care", "if-version": 4,
    ])
    #expect(entry.settings.occurred == Day(iso: "2026-01-05").map(GivenTime.day))
    #expect(entry.settings.staff == "s1")
    #expect(entry.settings.purpose == "care")
    #expect(entry.settings.expectedVersion == 4)
  }

  @Test(
    arguments: [
      ("today", 913, "commands[17]"),
      ([:], 904, "commands[17].do"),
      (["do": 5], 913, "commands[17].do"),
      (["do": "meeting hodl"], 901, "commands[17].do"),
      (["do": "today", "thing": 1], 902, "commands[17].thing"),
      (["do": "today", "010594Y9032": 1], 902, "commands[17]"),
      (["do": "today", "at": 5], 913, "commands[17].at"),
      (["do": "today", "at": "soon"], 910, "commands[17].at"),
      (["do": "meeting hold", "case": "a1"], 904, "commands[17].due"),
      (["do": "meeting hold", "case": "a1", "due": "5.13.2026"], 905, "commands[17].due"),
      (["do": "meeting hold", "case": ["a1", "a2"], "due": "5.1.2026"], 909, "commands[17].case"),
      (["do": "meeting hold", "case": 1, "due": "5.1.2026"], 913, "commands[17].case"),
      (["do": "meeting hold", "case": "", "due": "5.1.2026"], 914, "commands[17].case"),
      (
        ["do": "meeting hold", "case": "a1", "due": "5.1.2026", "count": "3"], 913,
        "commands[17].count"
      ),
      (
        [
          "do": "meeting hold", "case": "a1", "due": "5.1.2026",
          "count": JSON.number(JSONNumber(3.5) ?? JSONNumber(0)),
        ], 906,
        "commands[17].count"
      ),
      (
        ["do": "meeting hold", "case": "a1", "due": "5.1.2026", "dry": "yes"], 913,
        "commands[17].dry"
      ),
      (["do": "meeting propose", "day": "5.1.2026", "staff": [["x"]]], 913, "commands[17].staff"),
    ] as [(JSON, Int, String)]
  )
  func `each problem names its place in the file`(json: JSON, number: Int, field: String) throws {
    let error = try #require(throws: UsageError.self) { try batchEntry(json) }
    #expect(error.number == number)
    #expect(error.field == field)
  }

  @Test func `a key may stand only once`() throws {
    let twice = JSON.object([
      JSON.Member("do", "meeting propose"), JSON.Member("day", "5.1.2026"),
      JSON.Member("day", "6.1.2026"),
    ])
    let error = try #require(throws: UsageError.self) { try batchEntry(twice) }
    #expect(error.problem == .optionRepeated)
  }
}

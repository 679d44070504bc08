import Testing
import TiimiDomain
import TiimiEncoding
import TiimiRules

@testable import MinunTiimini
@testable import tiimi

struct TodayCommandTests {
  private func caseWithPromises(in world: TeamWorld) throws -> String {
    let number = try world.caseWithTeam()
    let days = ["2026-03-10", "2026-03-20", "2026-03-25", "2026-06-01"]
    for (place, day) in days.enumerated() {
      _ = world.run(
        [
          "responsibility", "agree", number, "--what", "Tehtävä \(place + 1)", "--holder", "2",
          "--due", day, "--need", "1",
        ]
      )
      _ = world.run(["responsibility", "accept", number, "\(place + 1)"])
    }
    return number
  }

  @Test func `the most urgent comes first with the command that settles it`() throws {
    let world = try TeamWorld()
    let number = try caseWithPromises(in: world)
    let json = world.run(["today", "--day", "20.3.2026", "--json"]).json
    guard case .array(let items)? = json["items"] else {
      Issue.record("no items")
      return
    }
    let own = items.filter { $0["kind"] == "responsibility" && $0["urgency"] != "others" }
    #expect(own.map { $0["urgency"] } == ["overdue", "today", "coming", "later"])
    #expect(own[0]["command"] == "tiimi responsibility done \(number) 1 --outcome …")
    #expect(own[0]["clientName"] == "Aino Harjula")
    #expect(json["day"] == "2026-03-20")
  }

  @Test func `the page has a table for each urgency`() throws {
    let world = try TeamWorld()
    let number = try caseWithPromises(in: world)
    let page = world.run(["today", "--day", "20.3.2026", "--within", "100"]).output
    #expect(page.hasPrefix("Työlista pe 20.3.2026\nMyöhässä (1)\n"))
    #expect(page.contains("Tulossa (2)"))
    #expect(page.contains("Vastuu 1: Tehtävä 1"))
    #expect(page.contains("Aino Harjula"))
    #expect(page.contains("tiimi responsibility done \(number) 1 --outcome …"))
  }

  @Test(arguments: [
    ("fi", "Mikään ei odota."), ("sv", "Ingenting väntar"), ("en", "Nothing"),
  ])
  func `an empty list says so kindly`(language: String, words: String) throws {
    let world = try TeamWorld()
    #expect(world.run(["today"], as: "fysio", language: language).output.contains(words))
  }

  @Test(arguments: OpenItemKind.allCases)
  func `every kind has words in each language and a command that exists`(kind: OpenItemKind) throws
  {
    let titles = Language.allCases.map { kind.title(3, $0) }
    #expect(Set(titles).count == titles.count)
    let command = WorkCommand(kind.template, of: "TST-2026-1", number: 3)
    let words = command.text.split(separator: " ").map(String.init).dropFirst()
    _ = try CommandParser(table: .all).parse(Array(words))
  }

  @Test func `every command that a rule names is one of the program's`() throws {
    let rules = try RuleBook.embedded().rules
    for rule in rules {
      guard let text = rule.outcome.command else { continue }
      let command = WorkCommand(text, of: "TST-2026-1", number: 3)
      let words = shellWords(command.text).dropFirst()
      #expect(throws: Never.self, "\(rule.id)") {
        try CommandParser(table: .all).parse(Array(words))
      }
    }
    let duties = rules.filter { $0.outcome.duty?.limit != nil }
    #expect(duties.count > 20)
    #expect(duties.allSatisfy { $0.outcome.command != nil })
  }

  @Test(arguments: [("7", 7), ("7d", 7), ("10pv", 10), ("2w", 14), ("2vk", 14), ("0", 0)])
  func `days ahead are written with or without a unit`(text: String, days: Int) throws {
    let world = try TeamWorld()
    #expect(world.run(["today", "--within", text, "--json"]).json["within"] == JSON(days))
  }

  @Test(arguments: ["x", "7x", "-1", "9999", "d", "2 w", "999w"])
  func `anything else is no number of days`(text: String) throws {
    let world = try TeamWorld()
    #expect(world.run(["today", "--within=\(text)"]).code == .usage)
  }

  @Test func `of a colleague, the unit and a case just one is asked`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    #expect(world.run(["today", "--for", "fysio", "--by", number]).code == .usage)
    #expect(world.run(["today", "--unit", "--by", number]).code == .usage)
    #expect(world.run(["today", "--by", number]).code == .done)
    #expect(world.run(["today", "--unit"]).code == .done)
    #expect(world.run(["today", "--unit", "TST"]).code == .done)
    #expect(world.run(["today", "--for", "fysio"]).code == .done)
    #expect(world.run(["today", "--for", "hoitaja"], as: "fysio").code == .notAllowed)
  }

  @Test func `a future meeting says when it can be recorded as held`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    let toCall = world.run(["today", "--by", number, "--json"]).json
    #expect(toCall.items.contains { $0["kind"] == "meetingToCall" })
    _ = world.run([
      "meeting", "call", number, "--starts", "2026-03-12T13:00", "--ends", "14:00", "--mode",
      "inPerson", "--place", "Sote-keskus",
    ])
    let items = world.run(["today", "--json"]).json.items
    let meeting = try #require(items.first { $0["kind"] == "meeting" })
    #expect(
      meeting["command"] == .string("tiimi meeting hold \(number) 1 --present client --present …")
    )
    #expect(meeting["hint"] == .string("tiimi meeting agenda \(number) 1"))
    #expect(meeting["from"] == "2026-03-12T13:00")
    #expect(!items.contains { $0["kind"] == "meetingToCall" })
    let page = world.run(["today", "--within", "14"]).output
    #expect(page.contains("vasta, kun tapaaminen on alkanut"))
  }

  @Test func `what is done late is marked late`() throws {
    let world = try TeamWorld()
    let number = try caseWithPromises(in: world)
    let later = ["TIIMI_NOW": "2026-04-01T09:00"]
    let done = world.run(
      ["responsibility", "done", number, "1", "--outcome", "Soitettu."],
      variables: later
    )
    #expect(done.code == .done)
    let timeline = world.run(["case", "timeline", number], variables: later).output
    #expect(timeline.contains("Myöhässä, määräpäivä 10.3.2026."))
    let entries = world.run(["case", "timeline", number, "--json"], variables: later).json
    let last = try #require(entries["entries"]?[(entries["entries"]?.count ?? 0) - 1])
    #expect(last["late"] == true)
    #expect(last["due"] == "2026-03-10")
    let shown = world.run(["case", "show", number, "--json"], variables: later).json
    #expect(shown["doneResponsibilities"]?[0]?["late"] == true)
    let page = world.run(["case", "show", number], variables: later).output
    #expect(page.contains("joista myöhässä 1"))
  }

  @Test(arguments: [20, 40, 59])
  func `a narrow terminal gets no table`(columns: Int) throws {
    let world = try TeamWorld()
    let number = try caseWithPromises(in: world)
    let page = world.run(
      ["today", "--day", "20.3.2026"],
      variables: ["NO_COLOR": "1"],
      on: ScriptedTerminal(columns: columns)
    ).output
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= columns })
    let flat = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("- 10.3.2026 Vastuu 1: Tehtävä 1 Aino Harjula · \(number)"))
    #expect(flat.contains("tiimi responsibility done \(number) 1 --outcome …"))
  }

  @Test(arguments: Language.allCases)
  func `the page stays as it was drawn`(language: Language) throws {
    let world = try TeamWorld()
    let number = try caseWithPromises(in: world)
    _ = world.run(["assess", "contact", number, "--from", "client", "--day", "2026-03-02"])
    _ = world.run([
      "meeting", "call", number, "--starts", "2026-03-23T13:00", "--ends", "14:00", "--mode",
      "inPerson", "--place", "Sote-keskus",
    ])
    let code = language.rawValue
    for (name, words) in [("own", []), ("why", ["--by", number, "--why"])] {
      let page = world.run(
        ["today", "--day", "20.3.2026"] + words,
        language: code,
        variables: ["NO_COLOR": "1"],
        on: ScriptedTerminal(columns: 80)
      ).output
      let lines = page.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 80 })
      try expectGolden(page, "reports/today-\(name).\(code).txt")
    }
  }
}

extension JSON {
  /// The lines of a worklist.
  fileprivate var items: [JSON] {
    if case .array(let items)? = self["items"] { items } else { [] }
  }
}

import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// The statutory days of a case, and what is agreed instead of them.
struct DeadlineListTests {
  private let rule = "SHL36-START-7WD"

  /// A case of a client of 85 years with a contact on Thursday 26 February 2026; due 9 March.
  private func world() throws -> (TeamWorld, String) {
    let world = try TeamWorld()
    let session = try world.session("hoitaja")
    let number = try session.write { batch in
      try batch.openCase(
        client: world.client,
        unit: world.unit,
        source: .contact,
        worry: "Asiat ovat hajallaan.",
        at: Moment(iso: "2026-02-26T08:00:00Z")
      ).file.opening?.caseNumber ?? ""
    }
    _ = world.run(["assess", "contact", number, "--day", "26.2.2026", "--from", "client"])
    return (world, number)
  }

  /// The days that the rules of this prefix give.
  private func deadlines(
    _ world: TeamWorld,
    _ words: [String],
    of prefix: String = "SHL36-START-7WD"
  ) -> [JSON] {
    guard
      case .array(let days)? = world.run(["deadline", "list"] + words + ["--json"]).json[
        "deadlines"
      ]
    else { return [] }
    return days.filter { day in
      if case .string(let rule)? = day["rule"] { rule.hasPrefix(prefix) } else { false }
    }
  }

  @Test func `a day is told with everything that led to it`() throws {
    let (world, number) = try world()
    let days = deadlines(world, [number])
    #expect(days.count == 1)
    let day = try #require(days.first)
    #expect(day["rule"] == .string(rule))
    #expect(day["section"] == "1301/2014 36 § 2 mom.")
    #expect(day["from"] == "2026-02-26")
    #expect(day["due"] == "2026-03-09")
    #expect(day["overdue"] == false)
    #expect(day["override"] == JSON.null)
    let page = world.run(["deadline", "list", number]).output
    #expect(page.contains("ma 9.3.2026"))
    #expect(page.contains("28.2.2026 lauantai"))
  }

  @Test func `the reading changes the day everywhere`() throws {
    let (world, number) = try world()
    #expect(deadlines(world, [number, "--reading", "mon-sat"]).first?["due"] == "2026-03-06")
    let shown = world.run(
      ["case", "show", number, "--json"],
      variables: ["TIIMI_READING": "mon-sat"]
    )
    #expect(shown.json["deadline"]?["due"] == "2026-03-06")
    let today = world.run(["today", "--json"], variables: ["TIIMI_READING": "mon-sat"]).output
    #expect(today.contains("2026-03-06"))
  }

  @Test func `an agreed day stands beside the day of the rule`() throws {
    let (world, number) = try world()
    let override = ["deadline", "override", number, "--rule", rule, "--to"]
    let reason = ["--reason", "Asiakas on matkoilla"]
    #expect(world.run(override + ["9.3.2026"] + reason + ["--json"]).errorCode == "TIIMI-0261")
    #expect(world.run(override + ["16.3.2026"]).code == .usage)
    #expect(world.run(override + ["16.3.2026"] + reason).code == .done)
    let day = try #require(deadlines(world, [number]).first)
    #expect(day["due"] == "2026-03-09")
    #expect(day["override"]?["computed"] == "2026-03-09")
    #expect(day["override"]?["agreed"] == "2026-03-16")
    #expect(day["override"]?["reason"] == "Asiakas on matkoilla")
    #expect(day["override"]?["login"] == "sosiaali")
    #expect(day["override"]?["applies"] == true)
    for command in ["deadline list", "case show"] {
      let page = world.run(command.split(separator: " ").map(String.init) + [number]).output
      #expect(page.contains("9.3.2026") && page.contains("16.3.2026"))
    }
    #expect(world.run(["today", "--json"]).output.contains("2026-03-09"))
  }

  @Test func `an agreed day says so when the rule gives another day now`() throws {
    let (world, number) = try world()
    _ = world.run(
      ["deadline", "override", number, "--rule", rule, "--to", "16.3.2026", "--reason", "Matka"]
    )
    _ = world.run(["case", "mark-error", number, "2", "--reason", "Väärä päivä"])
    let gone = world.run(["deadline", "list", number, "--json"]).json
    guard case .array(let others)? = gone["otherOverrides"] else {
      Issue.record("no overrides")
      return
    }
    #expect(others.first?["agreed"] == "2026-03-16")
    _ = world.run(["assess", "contact", number, "--day", "27.2.2026", "--from", "client"])
    let day = try #require(deadlines(world, [number]).first)
    #expect(day["due"] == "2026-03-10")
    #expect(day["override"]?["applies"] == false)
  }

  @Test func `a rule whose clock does not run cannot be overridden`() throws {
    let (world, number) = try world()
    let words = [
      "deadline", "override", number, "--rule", "SHL36-CHILD-DONE", "--to", "16.3.2026",
      "--reason", "Matka", "--json",
    ]
    #expect(world.run(words).errorCode == "TIIMI-0506")
    #expect(try world.file(number).deadlineOverrides.isEmpty)
  }

  @Test func `a child's days run from the initiation, each to its own act`() throws {
    let (world, number) = try world()
    _ = world.run(["case", "mark-error", number, "2", "--reason", "Peruste puuttui"])
    let contact = ["assess", "contact", number, "--day", "26.2.2026", "--from", "other"]
    _ = world.run(contact + ["--ground", "childSpecialSupport"])
    _ = world.run(["assess", "initiate", number, "--day", "27.2.2026", "--reason", "Hakemus"])
    _ = world.run(["assess", "start", number, "--day", "2.3.2026"])
    let child = deadlines(world, [number], of: "SHL36-CHILD")
    #expect(child.map { $0["rule"] } == ["SHL36-CHILD-START", "SHL36-CHILD-DONE"])
    #expect(child.map { $0["due"] } == ["2026-03-10", "2026-05-27"])
    #expect(child.map { $0["met"] } == ["2026-03-02", .null])
    #expect(child.map { $0["reading"] } == ["mon-fri", .null])
  }

  @Test func `a noun alone still asks for its verb`() throws {
    let (world, _) = try world()
    #expect(world.run(["deadline", "--json"]).errorCode == "TIIMI-0912")
    #expect(world.run(["deadline", "--rule", rule, "--from", "2.3.2026"]).code == .done)
  }
}

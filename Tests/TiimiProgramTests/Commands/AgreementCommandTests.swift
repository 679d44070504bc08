import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// Goals, responsibilities and the plan.
struct AgreementCommandTests {
  @Test func `a goal is set with its scale and rated`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    let steps = ["a", "b", "c", "d", "e"].flatMap { ["--step", $0] }
    let words = ["goal", "set", number, "--need", "1", "--words", "Pääsen ulos"]
    #expect(world.run(words + steps.dropLast(2) + ["--json"]).errorCode == "TIIMI-0200")
    #expect(world.run(words + steps + ["--weight", "3"]).code == .done)
    let rated = world.run(
      ["goal", "rate", number, "1", "--viewpoint", "client", "--rating=-1", "--words", "Alku"]
    )
    #expect(rated.code == .done)
    let file = try world.file(number)
    #expect(file.goals[1]?.scale == GoalScale(steps: ["a", "b", "c", "d", "e"]))
    #expect(file.goals[1]?.weight == 3)
    #expect(file.ratings.map(\.rating) == [-1])
  }

  @Test(arguments: [["--rating=3"], ["--rating=1", "--followup", "4"]])
  func `a rating that cannot be is refused`(words: [String]) throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    _ = world.run(["goal", "set", number, "--need", "1", "--words", "Pääsen ulos"])
    let ending = world.run(["goal", "rate", number, "1", "--viewpoint", "client"] + words)
    #expect(ending.code != .done)
    #expect(try world.file(number).ratings.isEmpty)
  }

  @Test func `a responsibility is agreed, accepted, moved and done`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    let agree = [
      "responsibility", "agree", number, "--what", "Varaa ajan", "--holder", "2", "--due",
      "1.4.2026",
    ]
    #expect(world.run(agree).code == .usage)
    #expect(world.run(agree + ["--need", "1", "--goal", "1"]).code == .usage)
    #expect(world.run(agree + ["--need", "1"]).code == .done)
    let verbs: [[String]] = [
      ["accept"], ["reschedule", "--due", "8.4.2026", "--reason", "Loma"],
      ["hand-over", "--to", "client", "--reason", "Haluaa itse"],
      ["done", "--outcome", "Aika on varattu"],
    ]
    for verb in verbs {
      let words = ["responsibility", verb[0], number, "1"] + verb.dropFirst()
      #expect(world.run(words).code == .done)
    }
    let responsibility = try #require(try world.file(number).responsibilities[1])
    let day = try #require(Day(iso: "2026-03-02"))
    #expect(responsibility.stage == .done(day, outcome: "Aika on varattu"))
    #expect(responsibility.due == Day(iso: "2026-04-08"))
    #expect(responsibility.holder == .client)
  }

  @Test func `a responsibility is declined or cancelled with a reason`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    for what in ["Soittaa", "Kirjoittaa"] {
      _ = world.run(
        [
          "responsibility", "agree", number, "--what", what, "--holder", "member:1", "--due",
          "2026-04-01", "--need", "1",
        ]
      )
    }
    let verbs = [["decline", number, "1"], ["cancel", number, "2"]]
    for verb in verbs {
      #expect(world.run(["responsibility"] + verb).code == .usage)
      #expect(world.run(["responsibility"] + verb + ["--reason", "Este"]).code == .done)
    }
    let all = try world.file(number).responsibilities
    #expect(all[1]?.stage == .declined(reason: "Este"))
    #expect(all[2]?.stage == .cancelled(reason: "Este", byClosing: false))
    #expect(
      world.run(["responsibility", "accept", number, "9", "--json"]).errorCode == "TIIMI-0108"
    )
  }

  @Test func `the plan shows its items, what is missing and its versions`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    let agree = ["plan", "agree", number, "--client-view", "Hyvä näin"]
    #expect(world.run(agree + ["--json"]).errorCode == "TIIMI-0221")
    for item in 1...11 {
      let content = item == 3 ? ["--obstacle", "Ei tiedossa"] : ["--text", "Kohta \(item)"]
      #expect(world.run(["plan", "write", number, "\(item)"] + content).code == .done)
      if item == 1 { try expectBeginning(of: number, in: world) }
    }
    #expect(world.run(agree).code == .done)
    #expect(world.run(["plan", "revise", number, "--reason", "Muutos"]).code == .done)
    let plan = world.run(["plan", "show", number, "--json"]).json
    #expect(plan["missing"] == [])
    #expect(plan["isDraft"] == true)
    guard case .array(let versions)? = plan["agreements"] else {
      Issue.record("no versions")
      return
    }
    #expect(versions.map { $0["clientView"] } == ["Hyvä näin"])
    #expect(world.run(["plan", "show", number]).output.contains("Este: Ei tiedossa"))
  }

  private func expectBeginning(of number: String, in world: TeamWorld) throws {
    let plan = world.run(["plan", "show", number, "--json"]).json
    guard case .array(let items)? = plan["items"] else {
      Issue.record("no items")
      return
    }
    #expect(items.count == 11)
    #expect(items[0] == ["item": 1, "key": "supportNeed", "text": "Kohta 1", "obstacle": nil])
    #expect(plan["missing"] == [2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    let page = world.run(["plan", "show", number]).output
    #expect(page.contains("Luonnos. Puuttuu 10/11, kohdat 2, 3, 4, 5, 6, 7, 8, 9, 10 ja 11."))
  }

  @Test(arguments: [["12", "--text", "x"], ["1"], ["1", "--text", "x", "--obstacle", "y"]])
  func `a plan item is written one way`(words: [String]) throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    #expect(world.run(["plan", "write", number] + words).code == .usage)
    #expect(try world.file(number).plan.contents.isEmpty)
  }
}

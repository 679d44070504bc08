import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct TeamCommandTests {
  @Test func `a team is assembled`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithNeeds()
    let proposed = world.run(
      [
        "team", "propose", number, "--who", "fysio", "--capacity", "professional", "--need", "1",
        "--reason", "Kävely on epävarmaa", "--json",
      ]
    )
    #expect(proposed.json["made"] == [["kind": "member", "number": 1]])
    #expect(world.run(["team", "approve", number, "1"]).code == .done)
    #expect(world.run(["team", "accept", number, "1", "--from", "3.3.2026"]).code == .done)
    let member = try #require(try world.file(number).members[1])
    #expect(member.participant == .staff(try #require(world.staff["fysio"])))
    #expect(member.stage == .accepted(from: try #require(Day(iso: "2026-03-03")), until: nil))
  }

  @Test func `somebody from outside may belong to a team`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithNeeds()
    let ending = world.run(
      [
        "team", "propose", number, "--who", "Maija Malli / Kela", "--capacity", "otherSector",
        "--need", "2", "--reason", "Etuudet",
      ]
    )
    #expect(ending.code == .done)
    #expect(
      try world.file(number).members[1]?.participant
        == .outside(name: "Maija Malli", organisation: "Kela")
    )
  }

  @Test func `the client and the one proposed may say no`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithNeeds()
    for who in ["fysio", "hoitaja"] {
      _ = world.run(
        [
          "team", "propose", number, "--who", who, "--capacity", "professional", "--need", "1",
          "--reason", "Apu",
        ]
      )
    }
    #expect(world.run(["team", "turn-down", number, "1", "--words", "Ei kiitos"]).code == .done)
    #expect(world.run(["team", "approve", number, "2"]).code == .done)
    #expect(world.run(["team", "decline", number, "2", "--reason", "Kiire"]).code == .done)
    let members = try world.file(number).members
    #expect(members[1]?.stage == .declinedByClient(words: "Ei kiitos"))
    #expect(members[2]?.stage == .declined(reason: "Kiire"))
  }

  @Test func `a member leaves only when every responsibility has its fate`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    _ = world.run(
      [
        "responsibility", "agree", number, "--what", "Soittaa", "--holder", "1", "--due",
        "2026-04-01", "--need", "1",
      ]
    )
    let leave = ["team", "end", number, "1", "--reason", "Muutto", "--json"]
    #expect(world.run(leave).errorCode == "TIIMI-0166")
    #expect(world.run(leave + ["--fate", "1=wish"]).code == .usage)
    #expect(world.run(leave + ["--fate", "1=member:2"]).code == .done)
    let responsibility = try #require(try world.file(number).responsibilities[1])
    #expect(responsibility.holder == .member(2))
  }

  @Test func `own worker and convener are named`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    let named = world.run(
      [
        "team", "own-worker", number, "--staff", "sosiaali", "--co-worker", "hoitaja",
        "--special-support",
      ]
    )
    #expect(named.code == .done)
    #expect(world.run(["team", "convener", number, "2"]).code == .done)
    let file = try world.file(number)
    let worker = try #require(world.staff["sosiaali"])
    #expect(file.ownWorker == .named(worker, coWorker: world.staff["hoitaja"]))
    #expect(file.convener == 2)
  }

  @Test func `no own worker needs a ground`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithNeeds()
    #expect(world.run(["team", "no-own-worker", number]).code == .usage)
    #expect(world.run(["team", "no-own-worker", number, "--ground", "Muu vastaa"]).code == .done)
    #expect(try world.file(number).ownWorker == OwnWorker.none(ground: "Muu vastaa"))
  }

  @Test(arguments: [
    (["--who", "nobody"], ExitCode.notFound), (["--who", "member:9"], .notFound),
    (["--who", "fysio", "--capacity", "king"], .usage),
    (["--who", "fysio", "--need", "9"], .notFound),
    (["--who", "client"], .refused),
  ])
  func `a wrong proposal is refused and nothing is written`(words: [String], code: ExitCode) throws
  {
    let world = try TeamWorld()
    let number = try world.caseWithNeeds()
    let given = Set(words)
    let rest = [("--capacity", "professional"), ("--need", "1"), ("--reason", "Apu")]
      .filter { !given.contains($0.0) }.flatMap { [$0.0, $0.1] }
    let before = try world.file(number).version
    #expect(world.run(["team", "propose", number] + words + rest).code == code)
    #expect(try world.file(number).version == before)
  }

  @Test func `a dry run writes nothing`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    let ending = world.run(["team", "convener", number, "1", "--dry-run"])
    #expect(ending.code == .done)
    #expect(ending.errors == "Koeajo: mitään ei kirjattu.\n")
    #expect(try world.file(number).convener == nil)
  }
}

import Glibc
import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// The same to many cases: one by one, whole or not at all, and with a report.
struct BulkCommandTests {
  private let world: TeamWorld

  init() throws {
    world = try TeamWorld()
  }

  @Test func `a refused case leaves the others done`() throws {
    let cases = [try world.caseWithTeam(), try openAnotherCase()]
    let ending = world.run(["bulk", "assign", "--to", "sosiaali", "--unit", "TST", "--json"])
    #expect(ending.json["done"] == 2)
    let again = world.run(
      ["bulk", "close", "--case", cases[0], "--case", "TST-2026-99", "--case", cases[1]] + closing
    )
    #expect(again.code == .refused)
    #expect(again.output.contains("TIIMI-0750"))
    #expect(try cases.map { try world.file($0).isClosed } == [true, true])
  }

  @Test func `in one case nothing is done by half`() throws {
    let number = try world.caseWithTeam()
    try handToNurse(in: number)
    try world.session("hoitaja").write { batch in
      let id = try batch.caseID(number)
      try batch.perform(.invitation(.answer(.no, by: .client, words: nil)), on: id)
    }
    let before = try world.file(number)
    let ending = world.run(handOver + ["--ground", "Tuntee asiakkaan."])
    #expect(ending.code == .refused)
    #expect(try world.file(number) == before, "the naming is taken back with the refused hand-over")
  }

  @Test func `a leaving worker's work goes to another member of the team`() throws {
    let number = try world.caseWithTeam()
    try handToNurse(in: number)
    let ending = world.run(handOver)
    #expect(ending.code == .done, "\(ending.output)\(ending.errors)")
    let file = try world.file(number)
    let sosiaali = try #require(world.staff["sosiaali"])
    #expect(file.ownWorker == .named(sosiaali, coWorker: nil))
    #expect(file.responsibilities.map(\.holder) == [.member(2)])
    let again = world.run(handOver + ["--json"])
    #expect(again.json["done"] == 0 && again.json["refused"] == 0)
    #expect(again.json["skipped"] == 1)
  }

  @Test func `responsibilities never go to somebody the client has not approved`() throws {
    let number = try world.caseWithTeam()
    try handToNurse(in: number)
    let words = ["bulk", "assign", "--from", "hoitaja", "--to", "fysio", "--reason", "Lähtee"]
    let ending = world.run(words + ["--what", "responsibilities", "--json"])
    #expect(ending.code == .refused)
    #expect(ending.json["cases"]?[0]?["error"]?["code"] == "TIIMI-0790")
  }

  @Test func `a naming keeps the need of special support`() throws {
    let number = try world.openCase()
    let own = ["team", "own-worker", number, "--staff", "sosiaali", "--special-support"]
    #expect(world.run(own).code == .done)
    let words = ["bulk", "assign", "--case", number, "--to", "hoitaja", "--ground", "Tuntee."]
    #expect(world.run(words).output.contains("TIIMI-017"))
    #expect(try world.file(number).ownWorkerNaming?.specialSupport == true)
  }

  @Test func `a transfer gives every open responsibility the same fate`() throws {
    _ = try addUnit()
    let number = try world.caseWithTeam()
    try handToNurse(in: number)
    let words = ["bulk", "transfer", "--to", "TRE", "--case", number, "--reason", "Muutto"]
    #expect(world.run(words).code == .usage, "the fate has to be said")
    #expect(world.run(words + ["--fate", "unassign"]).code == .done)
    #expect(try world.file(number).transfer?.fates.map(\.fate) == [.unassign])
    #expect(world.run(words + ["--fate", "unassign"]).output.contains("tehty jo"))
  }

  @Test func `closing asks before it cancels what is open`() throws {
    let number = try world.caseWithTeam()
    try handToNurse(in: number)
    let words = ["bulk", "close", "--case", number] + closing
    let ending = world.run(words)
    #expect(ending.code == .refused)
    #expect(ending.output.contains("TIIMI-0791"))
    #expect(try !world.file(number).isClosed)
    #expect(world.run(words + ["--cancel-open"]).code == .done)
    #expect(world.run(words).output.contains("tehty jo"))
  }

  @Test func `inviting passes over those who have answered`() throws {
    let answered = try world.caseWithNeeds()
    let waiting = try openAnotherCase()
    #expect(
      world.run(
        ["case", "decide", waiting, "--decision", "team", "--reason", "Toivoo", "--as", "hoitaja"]
      ).code == .done
    )
    let words = [
      "bulk", "invite", "--unit", "TST", "--what", "Tiimi", "--who", "Te", "--why", "Avuksi",
      "--alternatives", "Ilman", "--json",
    ]
    let ending = world.run(words)
    #expect(ending.json["cases"]?[0]?["caseNumber"] == .string(answered))
    #expect(ending.json["cases"]?[0]?["skipped"] == "alreadyAnswered")
    #expect(ending.json["done"] == 1)
    #expect(world.run(words).json["skipped"] == 2)
  }

  @Test func `a dry run tells what would happen and writes nothing`() throws {
    let number = try world.openCase()
    let ending = world.run(["bulk", "close", "--unit", "TST", "--dry-run"] + closing)
    #expect(ending.code == .done)
    #expect(ending.output.contains("onnistuisi"))
    #expect(ending.errors.contains("mitään ei kirjattu"))
    #expect(try !world.file(number).isClosed)
  }

  @Test func `each case asks for its own permission`() throws {
    let number = try world.openCase()
    let ending = world.run(
      ["bulk", "assign", "--case", number, "--to", "sosiaali", "--json"],
      as: "fysio"
    )
    #expect(ending.code == .refused)
    #expect(ending.json["cases"]?[0]?["error"]?["kind"] == "notAllowed")
  }

  @Test func `a list may have remarks, blank lines and repeats, and repeats nothing private`()
    throws
  {
    let number = try world.openCase()
    let path = world.folder + "/asiat.txt"
    let output = try OutputFile(becoming: path)
    try output.write(Array("\u{FEFF}\(number)\r\n# vanha\r\n\r\n010190-999X\n\(number)\n".utf8))
    try output.finish()
    let ending = world.run(["bulk", "assign", "--cases", path, "--to", "sosiaali", "--json"])
    #expect(ending.json["done"] == 1 && ending.json["refused"] == 1)
    #expect(ending.json["cases"]?[1]?["line"] == 4)
    #expect(!ending.output.contains("010190"))
  }

  @Test(arguments: [
    (["--to", "sosiaali"], "TIIMI-0980"),
    (["--to", "sosiaali", "--cases", "/dev/null"], "TIIMI-0982"),
    (["--to", "sosiaali", "--case", "TST-2026-1", "--overdue"], "TIIMI-0917"),
    (["--to", "sosiaali", "--unit", "TST", "--reason", "Syy"], "TIIMI-0904"),
    (["--to", "sosiaali", "--from", "hoitaja"], "TIIMI-0904"),
    (["--to", "hoitaja", "--from", "hoitaja", "--reason", "Syy"], "TIIMI-0917"),
    (["--to", "sosiaali", "--phase", "sharedPlam"], "TIIMI-0907"),
  ])
  func `a call without sense is refused before anything is done`(words: [String], code: String) {
    let ending = world.run(["bulk", "assign"] + words)
    #expect(ending.errors.contains(code), "\(ending.errors)")
  }

  @Test(arguments: [
    (["--overdue"], 0), (["--opened-before", "2026-03-02"], 0),
    (["--opened-before", "2026-03-03"], 1),
    (["--phase", "identification"], 1), (["--phase", "sharedPlan"], 0),
    (["--own-worker", "sosiaali"], 0),
  ])
  func `a filter finds the cases that it says`(filter: [String], count: Int) throws {
    _ = try world.openCase()
    let ending = world.run(["bulk", "assign", "--to", "sosiaali", "--dry-run", "--json"] + filter)
    guard case .array(let cases)? = ending.json["cases"] else {
      Issue.record("no cases")
      return
    }
    #expect(cases.count == count)
  }

  private let closing = [
    "--reason", "moved", "--summary", "Muutti", "--next", "Uusi kunta", "--assessment-ground",
    "Asiakas muutti",
  ]
  private let handOver = [
    "bulk", "assign", "--from", "hoitaja", "--to", "sosiaali", "--reason", "Lähtee",
  ]

  /// Makes the nurse the own worker with one responsibility.
  private func handToNurse(in number: String) throws {
    let nurse = try #require(world.staff["hoitaja"])
    try world.session("hoitaja").write { batch in
      let id = try batch.caseID(number)
      let naming = OwnWorkerNaming(
        staff: nurse,
        coWorker: nil,
        specialSupport: false,
        healthGround: "Tuntee asiakkaan."
      )
      try batch.perform(.team(.nameOwnWorker(naming)), on: id)
      try batch.perform(
        .agreement(
          .agree(
            what: "Soittaa",
            holder: .member(1),
            due: Day(number: 20_600),
            basis: .need(1)
          )
        ),
        on: id
      )
    }
  }

  private func openAnotherCase() throws -> String {
    try world.session("hoitaja").write { batch in
      try batch.openCase(
        client: world.client,
        unit: world.unit,
        source: .contact,
        worry: "Toinen huoli.",
        despiteOpenCase: true
      ).file.opening?.caseNumber ?? ""
    }
  }

  private func addUnit() throws -> UnitID {
    try world.session("opettaja").write { batch in
      try batch.addUnit(UnitDetails(code: "TRE", name: "Tampere"))
    }
  }
}

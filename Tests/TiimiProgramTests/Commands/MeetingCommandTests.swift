import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct MeetingCommandTests {
  private static let call = [
    "--starts", "2.3.2026 9.00", "--ends", "10.00", "--mode", "inPerson", "--place", "Huone 2",
  ]

  @Test func `a meeting is called with a clock time for its end`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    let ending = world.run(["meeting", "call", number] + Self.call + ["--json"])
    #expect(ending.json["made"] == [["kind": "meeting", "number": 1]])
    let venue = try #require(try world.file(number).meetings[1]?.venue)
    #expect(venue.starts.iso == "2026-03-02T09:00")
    #expect(venue.ends.iso == "2026-03-02T10:00")
  }

  @Test func `a meeting that moves keeps what is not said`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    _ = world.run(["meeting", "call", number] + Self.call)
    let moved = world.run(
      ["meeting", "move", number, "1", "--starts", "3.3.2026 23.30", "--reason", "Toive"]
    )
    #expect(moved.code == .done)
    let venue = try #require(try world.file(number).meetings[1]?.venue)
    #expect(venue.starts.iso == "2026-03-03T23:30")
    #expect(venue.ends.iso == "2026-03-04T00:30")
    #expect(venue.place == "Huone 2")
  }

  @Test(arguments: [
    ["--starts", "2.3.2026", "--ends", "10.00"],
    ["--starts", "2.3.2026 9.00", "--ends", "kymmenen"],
    ["--starts", "2.3.2026 9.00"],
  ])
  func `a meeting needs both times`(times: [String]) throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    let ending = world.run(
      ["meeting", "call", number, "--mode", "inPerson", "--place", "Huone"] + times
    )
    #expect(ending.code == .usage)
    #expect(try world.file(number).meetings.isEmpty)
  }

  @Test func `the agenda begins with the client's topics`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    _ = world.run(["meeting", "call", number] + Self.call)
    for (title, who) in [("Lääkkeet", "hoitaja"), ("Koti", "client")] {
      _ = world.run(["meeting", "topic", number, "1", "--title", title, "--by", who])
    }
    let agenda = world.run(["meeting", "agenda", number, "1", "--json"]).json
    guard case .array(let topics)? = agenda["topics"] else {
      Issue.record("no topics")
      return
    }
    #expect(topics.map { $0["title"] } == ["Koti", "Lääkkeet"])
    #expect(topics[0]["raisedBy"]?["name"] == "Aino Harjula")
    let page = world.run(["meeting", "agenda", number, "1"]).output
    #expect(page.contains("ma 2.3.2026 klo 9.00–10.00"))
    #expect(page.contains("Aino Harjula (asiakas)"))
  }

  @Test func `attendance is told person by person`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    _ = world.run(["meeting", "call", number] + Self.call)
    let held = world.run(
      [
        "meeting", "hold", number, "1", "--present", "client", "--present", "member:1", "--remote",
        "member:2", "--excused", "fysio: flunssa", "--absent", "Maija Malli / Kela", "--arrived",
        "member:2: 9.20", "--left", "member:2: 9:50", "--identified",
        "member:2: Vahva tunnistautuminen",
      ]
    )
    #expect(held.code == .done)
    let meeting = try #require(try world.file(number).meetings[1])
    #expect(meeting.clientWasPresent)
    #expect(meeting.attendance.count == 5)
    #expect(meeting.attendance[2].arrived?.iso == "2026-03-02T09:20")
    #expect(meeting.attendance[2].left?.iso == "2026-03-02T09:50")
    #expect(meeting.attendance[2].identified == .strong)
    #expect(meeting.attendance[3].presence == .excused(reason: "flunssa"))
  }

  @Test(arguments: [
    (["--present", "member:1"], "TIIMI-0188"),
    (["--present", "client", "--present", "client"], "TIIMI-0185"),
    (["--present", "client", "--arrived", "member:2: 9.20"], "TIIMI-0187"),
    (["--present", "client", "--arrived", "client: aamulla"], "TIIMI-0915"),
    (["--present", "client", "--excused", "member:1"], "TIIMI-0915"),
    (["--present", "client", "--workers-only", "kiire"], "TIIMI-0189"),
    (["--absent", "client"], "TIIMI-0186"),
    (["--present", "client", "--identified", "client: strong"], "TIIMI-0309"),
    (["--present", "client", "--identified", "member:1: strong"], "TIIMI-0309"),
    (["--remote", "client", "--identified", "client: "], "TIIMI-0106"),
  ])
  func `attendance that cannot be is refused`(words: [String], code: String) throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    _ = world.run(["meeting", "call", number] + Self.call)
    let ending = world.run(["meeting", "hold", number, "1", "--json"] + words)
    #expect(ending.errorCode == .string(code))
    #expect(try world.file(number).meetings[1]?.stage == .called)
  }

  @Test func `minutes are closed when every topic is settled and can be opened again`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    _ = world.run(["meeting", "call", number] + Self.call)
    _ = world.run(["meeting", "topic", number, "1", "--title", "Koti", "--by", "client"])
    _ = world.run(["meeting", "hold", number, "1", "--present", "client"])
    let close = ["meeting", "close-minutes", number, "1", "--text", "Sovittiin."]
    #expect(world.run(close + ["--json"]).errorCode == "TIIMI-0190")
    let both = ["meeting", "settle", number, "1", "--decided", "Kyllä", "--dropped", "Ei"]
    #expect(world.run(both).code == .usage)
    #expect(world.run(["meeting", "settle", number, "1", "--decided", "Kyllä"]).code == .done)
    #expect(world.run(close).code == .done)
    let reopen = ["meeting", "reopen-minutes", number, "1", "--reason", "Virhe"]
    #expect(world.run(reopen).code == .done)
    let meeting = try #require(try world.file(number).meetings[1])
    #expect(meeting.minutes.count == 1)
    #expect(meeting.minutesAreOpen)
  }

  @Test func `a meeting is cancelled with a reason`() throws {
    let world = try TeamWorld()
    let number = try world.caseWithTeam()
    _ = world.run(["meeting", "call", number] + Self.call)
    #expect(world.run(["meeting", "cancel", number, "1", "--reason", "Sairaus"]).code == .done)
    #expect(try world.file(number).meetings[1]?.stage == .cancelled(reason: "Sairaus"))
    #expect(world.run(["meeting", "agenda", number, "7"]).code == .notFound)
  }
}

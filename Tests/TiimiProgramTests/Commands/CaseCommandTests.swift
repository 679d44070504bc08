import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct CaseCommandTests {
  @Test func `a case is opened in the caller's own unit with the next number`() throws {
    let office = try PracticeOffice()
    let opened = office.run(
      "case open Helmi --source walkIn --worry \"Kotona ei pärjää\" --lang fi"
    )
    #expect(opened.output == "Asia YLO-2026-1 avattu.\n")
    let json = try office.run("case show ylo-2026-1 --json").json
    #expect(json["caseNumber"] == "YLO-2026-1")
    #expect(json["version"] == 1)
    #expect(json["phase"] == "identification")
    #expect(json["source"] == "walkIn")
    #expect(json["worry"] == "Kotona ei pärjää")
    #expect(json["unit"]?["code"] == "YLO")
    #expect(json["client"]?["name"] == "Helmi Maria Metsä")
    #expect(json["client"]?["code"] == "150543-9127")
  }

  @Test func `another case in the unit has to be asked for`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    let line = "case open Helmi --source contact --worry Uusi"
    let refused = office.run(line)
    #expect(refused.errors.contains("TIIMI-0763"))
    #expect(refused.errors.contains("YLO-2026-1"))
    let opened = try office.run(line + " --another --json").json
    #expect(opened["caseNumber"] == "YLO-2026-2")
  }

  @Test func `what happened earlier is recorded with its own time`() throws {
    let office = try PracticeOffice()
    let line = "case open Helmi --source contact --worry Huoli --at \"25.2.2026 9.30\""
    #expect(office.run(line).exitCode == .done)
    let entry = try office.run("case timeline YLO-2026-1 --json").json["entries"]?[0]
    #expect(entry?["kind"] == "caseOpened")
    #expect(entry?["occurred"] == "2026-02-25T07:30:00.000Z")
    #expect(entry?["recorded"] == "2026-03-02T08:00:00.000Z")
    #expect(entry?["login"] == "aino")
  }

  @Test func `light guidance closes the case and reopening starts a new episode`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    let decided = office.run(
      "case decide YLO-2026-1 --decision guidance --reason Riittää --help-given Neuvottiin --next Aino"
    )
    #expect(decided.output.contains("The case is closed."))
    #expect(office.run("case reopen YLO-2026-1 --reason \"Tilanne muuttui\"").exitCode == .done)
    let json = try office.run("case show YLO-2026-1 --json").json
    #expect(json["closed"] == false)
    #expect(json["episodes"]?.count == 2)
    #expect(json["episodes"]?[0]?["reason"] == "guidanceSufficed")
    #expect(json["episodes"]?[0]?["next"] == "Aino")
    #expect(json["episodes"]?[1]?["closed"] == .null)
  }

  @Test func `a closed case is in its own list`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    let close = "case close YLO-2026-1 --reason moved --summary Muutti --next \"Uusi alue\""
    #expect(office.run(close).exitCode == .done)
    #expect(try office.run("case list --json").json["cases"]?.count == 0)
    let closed = try office.run("case list --closed --json").json["cases"]?[0]
    #expect(closed?["closed"] == "2026-03-02")
    #expect(closed?["phase"] == "closing")
    #expect(try office.run("case list --all --json").json["cases"]?.count == 1)
    #expect(try office.run("case list --phase closing --json").json["cases"]?.count == 1)
    #expect(try office.run("case checklist YLO-2026-1 --json").json["ready"] == false)
  }

  @Test func `an entry made in error stays in the history and leaves the case`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    let lines = [
      "case decide YLO-2026-1 --decision none --reason \"Väärä asia\"",
      "case mark-error YLO-2026-1 2 --reason \"Kirjattiin väärään asiaan\"",
    ]
    #expect(office.failures(of: lines) == [])
    let entries = try office.run("case timeline YLO-2026-1 --json").json["entries"]
    #expect(entries?.count == 3)
    #expect(entries?[1]?["markedInErrorBy"] == 3)
    #expect(office.run("case timeline YLO-2026-1").output.contains("made in error"))
    #expect(office.run("case mark-error YLO-2026-1 2 --reason x").errors.contains("TIIMI-0251"))
  }

  @Test func `a stale version is a conflict that tells who wrote since`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    let line = "case decide YLO-2026-1 --decision none --reason Pärjää --if-version 1"
    #expect(office.run(line).exitCode == .done)
    let stale = office.run(
      "case decide YLO-2026-1 --decision team --reason \"Ei pärjää\" --if-version 1"
    )
    #expect(stale.exitCode == .conflict)
    #expect(stale.errors.contains("TIIMI-0758"))
    #expect(stale.complains(of: "entry 2, by aino"))
  }

  @Test func `the list is cut at the limit and says so`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    #expect(
      office.run("case open Helmi --source contact --worry Toinen --another").exitCode == .done
    )
    let cut = office.run("case list --limit 1 --json")
    #expect(try cut.json["cases"]?.count == 1)
    #expect(try cut.json["more"] == true)
    #expect(cut.errors.contains("The first 1 are shown."))
    let whole = office.run("case list --limit 2 --json")
    #expect(try whole.json["cases"]?.count == 2)
    #expect(try whole.json["more"] == false)
    #expect(whole.errors.isEmpty)
  }

  @Test(arguments: [
    ("case show YLO-2026-7", "TIIMI-0750", ExitCode.notFound),
    ("case show YLO-2026-1 --as tero", "TIIMI-0703", .notAllowed),
    ("case timeline YLO-2026-1 --as eva", "TIIMI-0705", .notAllowed),
    ("case checklist YLO-2026-1 --as olli", "TIIMI-0703", .notAllowed),
    ("case decide YLO-2026-1 --decision team", "TIIMI-0120", .refused),
    ("case decide YLO-2026-1 --decision guidance --reason x", "TIIMI-0904", .usage),
    ("case decide YLO-2026-1 --decision none --reason x --next y", "TIIMI-0917", .usage),
    ("case decide YLO-2026-1 --decision none --reason x --as sanna", "TIIMI-0704", .notAllowed),
    ("case reopen YLO-2026-1 --reason x", "TIIMI-0241", .refused),
    ("case mark-error YLO-2026-1 1 --reason x", "TIIMI-0252", .refused),
    ("case mark-error YLO-2026-1 9 --reason x", "TIIMI-0250", .notFound),
    ("case list --closed --all", "TIIMI-0917", .usage),
    ("case list --unit NOK", "TIIMI-0753", .notFound),
    ("case open Helmi --unit TRE --source contact --worry x", "TIIMI-0707", .notAllowed),
    ("case open Helmi --source contact --worry x --as olli", "TIIMI-0703", .notAllowed),
  ])
  func `what will not do is refused and leaves no trace`(
    line: String,
    code: String,
    exitCode: ExitCode
  ) throws {
    let office = try PracticeOffice()
    try office.openCase()
    let before = try office.head()
    let ending = office.run(line)
    #expect(ending.complains(of: code))
    #expect(ending.exitCode == exitCode)
    #expect(try office.head() == before)
  }
}

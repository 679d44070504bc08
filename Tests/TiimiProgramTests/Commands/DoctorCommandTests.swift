import Glibc
import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// What is configured and what is wrong, whatever state the register is in.
struct DoctorCommandTests {
  private let world: TeamWorld

  init() throws {
    world = try TeamWorld()
  }

  @Test func `a sound register has nothing wrong`() {
    let ending = world.run(["doctor", "--json"])
    #expect(ending.code == .done, "\(ending.output)")
    for topic in ["program", "sqlite", "register", "permissions", "space", "head", "caller"] {
      #expect(level(of: topic, ending) == "ok", "\(topic)")
    }
    #expect(level(of: "clock", ending) == "notice", "TIIMI_NOW is set")
  }

  @Test func `others may not read the register`() {
    chmod(world.path, 0o644)
    let ending = world.run(["doctor", "--json"])
    #expect(ending.code == .refused)
    #expect(level(of: "permissions", ending) == "wrong")
    chmod(world.path, 0o640)
    #expect(level(of: "permissions", world.run(["doctor", "--json"])) == "notice")
  }

  @Test(arguments: [
    ("/nowhere/x.tiimi", "TIIMI-0812"), ("/dev/null", "TIIMI-0801"), ("/", "TIIMI-0801"),
  ])
  func `a register that does not open is told about`(path: String, code: String) {
    let ending = world.run(["doctor", "--register", path])
    #expect(ending.code == .refused)
    #expect(ending.output.contains(code))
    #expect(ending.output.contains("SQLite"))
  }

  @Test(arguments: [
    (["TIIMI_LANG": "xx"], "language", "wrong"), (["TIIMI_AS": "nobody"], "caller", "wrong"),
    (["TIIMI_PACKS": "/nowhere"], "pack", "wrong"),
    (["TIIMI_INSTRUMENTS": "/nowhere"], "instruments", "wrong"),
    (["TIIMI_CHROMIUM": "/nowhere"], "pdf", "wrong"), (["LC_ALL": "C"], "charset", "notice"),
    (["TIIMI_NOW": "2026-03-01T08:00"], "recorded", "wrong"),
  ])
  func `a setting that is wrong is found`(variables: [String: String], topic: String, level: String)
  {
    let ending = world.run(["doctor", "--json"], variables: variables)
    #expect(self.level(of: topic, ending) == .string(level))
  }

  @Test func `nobody's data is shown and nothing is written`() throws {
    _ = try world.openCase()
    let head = try world.centre.head()
    let ending = world.run(["doctor"])
    #expect(!ending.output.contains("Aino") && !ending.output.contains("Harjula"))
    #expect(!ending.output.contains("Sosiaali"))
    #expect(try world.centre.head() == head)
  }

  @Test func `a backup is remembered`() throws {
    let to = world.folder + "/copy.tiimi"
    #expect(world.run(["backup", to], as: "opettaja").code == .done)
    #expect(world.run(["doctor"]).output.contains("2.3.2026 klo 10.00"))
  }

  @Test(arguments: Language.allCases, [20, 40, 80])
  func `the page fits the window`(language: Language, width: Int) {
    let terminal = ScriptedTerminal(columns: width)
    let plain = ["NO_COLOR": "1"]
    let ending = world.run(
      ["doctor"],
      language: language.rawValue,
      variables: plain,
      on: terminal
    )
    #expect(ending.output.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width })
  }

  private func level(of topic: String, _ ending: TeamWorld.Ending) -> JSON? {
    guard case .array(let lines)? = ending.json["lines"] else { return nil }
    return lines.first { $0["topic"] == .string(topic) }?["level"]
  }
}

import Foundation
import Testing
import TiimiEncoding

@testable import tiimi

/// What a change of rules would have meant for the cases of a register.
struct ReplayCommandTests {
  private func office() throws -> PracticeOffice {
    let office = try PracticeOffice()
    let filled = office.run("practice --cases 100 --seed 3 --as olli")
    #expect(filled.exitCode == .done, "\(filled.errors)")
    return office
  }

  @Test func `a lower age limit adds cases and a higher one takes the same away`() throws {
    let office = try office()
    let head = try office.head()
    let line = "rules replay --rule SHL36-START-7WD --as eva --json --set"
    let lower = try office.run(shellWords(line) + ["age limit=60"]).json
    #expect(lower["counts"]?["added"] != 0)
    #expect(lower["counts"]?["removed"] == 0)
    #expect(lower["rules"]?[0]?["changes"] == ["age limit: 75 → 60"])
    #expect(lower["differences"]?[0]?["kind"] == "added")
    #expect(lower["differences"]?[0]?["after"]?["due"] != .null)
    #expect(try office.head() == head)
  }

  @Test func `no change is no difference`() throws {
    let json = try office().run([
      "rules", "replay", "--set", "age limit=75", "--as", "eva", "--json",
    ]).json
    #expect(json["rules"] == [])
    #expect(json["differences"] == [])
  }

  @Test func `a file of a pack's own name replaces it, and a period limits the days`() throws {
    let office = try office()
    let folder = try PackFolder(["own.json": PackFolder.pack("fi-statute", "\"rules\": []")])
    let words = ["rules", "replay", "--pack", folder.path("own.json"), "--as", "eva"]
    let json = try office.run(words + ["--json"]).json
    #expect(json["counts"]?["added"] == 0)
    #expect(json["counts"]?["removed"] != 0)
    let early = try office.run(words + ["--json", "--to", "1.1.2000"]).json
    #expect(early["evaluations"] == 0)
    let page = office.run(words + ["--lang", "fi", "--rule", "SHL36-START-7WD"])
    #expect(page.says("sääntö poistuu"))
    #expect(page.says("Mitään ei kirjattu."))
  }

  @Test(arguments: [
    (["rules", "replay"], ExitCode.usage, "TIIMI-0916"),
    (["rules", "replay", "--set", "age limit"], .usage, "TIIMI-0915"),
    (["rules", "replay", "--set", "age limit=old"], .usage, "TIIMI-0915"),
    (["rules", "replay", "--set", "shoe size=42"], .badInput, "TIIMI-0557"),
    (["rules", "replay", "--set", "age limit=70", "--rule", "X"], .notFound, "TIIMI-0767"),
    (
      ["rules", "replay", "--set", "age limit=70", "--from", "2.1.2026", "--to", "1.1.2026"],
      .usage, "TIIMI-0915"
    ),
    (["rules", "replay", "--pack", "/nonexistent.json"], .notFound, "TIIMI-0940"),
  ])
  func `a wrong call is refused`(words: [String], code: ExitCode, error: String) throws {
    let ending = try PracticeOffice().run(words + ["--json"])
    #expect(ending.exitCode == code)
    #expect(try ending.json["error"]?["code"] == .string(error))
  }

  @Test func `the example of the age limit plays as it is written down`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiimi-age-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = PackFolder.repository.appending(path: "Examples/age-limit/run.sh").path
    let register = folder.appending(path: "age.tiimi").path
    let ending = try BuiltProgram.shell("'\(script)' '\(BuiltProgram.url.path)' '\(register)'")
    #expect(ending.errors.isEmpty)
    #expect(ending.exitCode == 0)
    try expectText(ending.output, named: "Examples/age-limit/output.txt")
  }
}

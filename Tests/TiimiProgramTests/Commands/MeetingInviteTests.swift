import Foundation
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct MeetingInviteTests {
  /// A world with a called meeting, and a folder for what is written.
  private final class Office {
    let world: TeamWorld
    let number: String
    let folder: String

    init(starts: String = "9.3.2026 13.00", ends: String = "14.00") throws {
      world = try TeamWorld()
      number = try world.caseWithTeam()
      folder = "/tmp/tiimi-kutsut-\(UUID().uuidString)"
      let called = world.run([
        "meeting", "call", number, "--starts", starts, "--ends", ends, "--mode", "hybrid",
        "--place", "Huone 2", "--link", "https://kokous.example/x", "--phone", "03 565 1234",
      ])
      try #require(called.code == .done)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func run(_ words: String..., language: String = "fi") -> TeamWorld.Ending {
      world.run(["meeting", words[0], number] + words.dropFirst(), language: language)
    }

    func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    func text(of file: String) throws -> String {
      try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
    }
  }

  @Test func `a calendar file is written for each member`() throws {
    let office = try Office()
    let ending = office.run("invite", "1", "--to", office.folder, "--json")
    #expect(ending.code == .done)
    #expect(ending.json["method"] == "REQUEST")
    #expect(ending.json["sequence"] == 0)
    let files = try office.files()
    #expect(files.count == 2)
    for file in files {
      let text = try office.text(of: file)
      #expect(text.contains("DTSTART;TZID=Europe/Helsinki:20260309T130000\r\n"))
      #expect(!text.contains("Aino") && !text.contains("Harjula"))
      #expect(!text.contains(office.number))
    }
  }

  @Test func `the same command writes the update and the cancellation over the file`() throws {
    let office = try Office()
    _ = office.run("invite", "1", "--to", office.folder)
    let before = try office.files()
    _ = office.run("move", "1", "--starts", "10.3.2026 9.00", "--reason", "Toive")
    #expect(office.run("invite", "1", "--to", office.folder).code == .done)
    #expect(try office.files() == before)
    #expect(try office.text(of: before[0]).contains("SEQUENCE:1\r\n"))
    _ = office.run("cancel", "1", "--reason", "Sairaus")
    let ending = office.run("invite", "1", "--to", office.folder)
    #expect(ending.output.contains("peruttu"))
    let text = try office.text(of: before[0])
    #expect(text.contains("METHOD:CANCEL\r\n") && text.contains("SEQUENCE:2\r\n"))
  }

  @Test func `the same meeting gives the same bytes`() throws {
    let office = try Office()
    _ = office.run("invite", "1", "--to", office.folder)
    let first = try office.files().map { try office.text(of: $0) }
    _ = office.run("topic", "1", "--title", "Koti", "--by", "client")
    _ = office.run("invite", "1", "--to", office.folder)
    #expect(try office.files().map { try office.text(of: $0) } == first)
  }

  @Test(arguments: ["member:2", "sosiaali"])
  func `one recipient can be named as everywhere else`(who: String) throws {
    let office = try Office()
    #expect(office.run("invite", "1", "--to", office.folder, "--recipient", who).code == .done)
    let files = try office.files()
    #expect(files.count == 1)
    #expect(files.first?.hasSuffix("-2.ics") == true)
  }

  @Test(arguments: [
    (["1", "--to", "F", "--recipient", "member:9"], "TIIMI-0315"),
    (["1", "--to", "F", "--recipient", "fysio"], "TIIMI-0315"),
    (["1", "--to", "F", "--recipient", "client"], "TIIMI-0962"),
    (["1"], "TIIMI-0960"), (["1", "--to", "-"], "TIIMI-0960"),
    (["1", "--to", "/dev/null/kutsut"], "TIIMI-0961"), (["7", "--to", "F"], "TIIMI-0108"),
    (["1", "--for", "client", "--recipient", "member:1"], "TIIMI-0917"),
    (["1", "--to", "F", "--format", "html"], "TIIMI-0917"),
  ])
  func `what cannot be is refused and writes nothing`(words: [String], code: String) throws {
    let office = try Office()
    let all = words.map { $0 == "F" ? office.folder : $0 }
    let ending = office.world.run(["meeting", "invite", office.number] + all + ["--json"])
    #expect(ending.errorCode == .string(code))
    #expect((try? office.files()) ?? [] == [])
  }

  @Test func `nobody is invited to a meeting that has been held or whose time has passed`() throws {
    let held = try Office(starts: "2.3.2026 9.00", ends: "9.30")
    let past = held.run("invite", "1", "--to", held.folder, "--json")
    #expect(past.errorCode == "TIIMI-0313")
    _ = held.run("hold", "1", "--present", "client", "--present", "member:1")
    #expect(held.run("invite", "1", "--for", "client", "--json").errorCode == "TIIMI-0312")
  }

  @Test func `the client's invitation is in plain words and in the language asked for`() throws {
    let office = try Office()
    let finnish = office.run("invite", "1", "--for", "client", language: "en").output
    #expect(finnish.contains("maanantai 9.3.2026 kello 13.00–14.00"))
    #expect(finnish.contains("03 565 1234"))
    let swedish = office.run("invite", "1", "--for", "client", "--lang", "sv").output
    #expect(swedish.contains("måndag 9.3.2026"))
    #expect(!swedish.contains("Milloin"))
  }

  @Test func `the client's invitation can be an HTML file`() throws {
    let office = try Office()
    try FileManager.default.createDirectory(
      atPath: office.folder,
      withIntermediateDirectories: true
    )
    let ending = office.run(
      "invite",
      "1",
      "--for",
      "client",
      "--to",
      office.folder,
      "--format",
      "html"
    )
    #expect(ending.code == .done)
    #expect(try office.files() == ["kutsu.html"])
    #expect(try office.text(of: "kutsu.html").contains("<html lang=\"fi\">"))
  }

  @Test func `minutes tell each reader what the permission covers`() throws {
    let office = try Office(starts: "2.3.2026 9.00", ends: "9.30")
    _ = office.run("topic", "1", "--title", "Koti", "--by", "client")
    _ = office.run("hold", "1", "--present", "client", "--remote", "member:1")
    _ = office.run("settle", "1", "--decided", "Ramppi tilataan")
    #expect(office.run("minutes", "1").output.contains("Luonnos"))
    _ = office.run("close-minutes", "1", "--text", "Sovittiin rampista. Tavataan pian.")
    let staff = office.run("minutes", "1", "--json").json
    #expect(staff["text"] == "Sovittiin rampista. Tavataan pian.")
    #expect(staff["leftOut"] == [])
    #expect(office.run("minutes", "1", "--for", "client").output.contains("Ramppi"))
    #expect(office.run("minutes", "1", "--for", "x", "--json").errorCode == "TIIMI-0315")
    #expect(office.run("minutes", "1", "--edition", "3", "--json").errorCode == "TIIMI-0316")
  }

  @Test func `versions of the minutes are compared with plus and minus`() throws {
    let office = try Office(starts: "2.3.2026 9.00", ends: "9.30")
    _ = office.run("topic", "1", "--title", "Koti", "--by", "client")
    _ = office.run("hold", "1", "--present", "client")
    _ = office.run("settle", "1", "--decided", "Ramppi tilataan")
    _ = office.run("close-minutes", "1", "--text", "Ramppi tilataan. Tavataan pian.")
    #expect(office.run("diff", "1", "--json").errorCode == "TIIMI-0317")
    _ = office.run("reopen-minutes", "1", "--reason", "Päivä puuttui")
    let draft = office.run("diff", "1")
    #expect(draft.output.contains("ei ole vielä tekstiä"))
    _ = office.run("settle", "1", "--postponed", "Tarjous puuttuu")
    _ = office.run("close-minutes", "1", "--text", "Ramppi tilataan. Tavataan 9.3.2026.")
    let diff = office.run("diff", "1").output
    #expect(diff.contains("- Tavataan pian.") && diff.contains("+ Tavataan 9.3.2026."))
    #expect(diff.contains("- sovittu: Ramppi tilataan"))
    #expect(diff.contains("+ siirretty myöhemmäksi: Tarjous puuttuu"))
    let json = office.run("diff", "1", "--from", "1", "--to", "2", "--json").json
    #expect(json["to"]?["version"] == 2)
    #expect(json["topics"]?[0]?["after"]?["kind"] == "postponed")
  }
}

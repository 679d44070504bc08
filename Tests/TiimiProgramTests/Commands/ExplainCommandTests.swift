import Foundation
import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// What the rules say of a case, and what is missing from it.
struct ExplainCommandTests {
  /// A case whose client, born in 1943, was in contact on the day.
  private func office() throws -> PracticeOffice {
    let office = try PracticeOffice()
    try office.openCase()
    return office
  }

  private func rule(_ id: String, in json: JSON) throws -> JSON {
    guard case .array(let rules)? = json["rules"] else { return .null }
    return try #require(rules.first { $0["rule"] == .string(id) })
  }

  @Test func `every deciding rule is explained, also those that find nothing`() throws {
    let json = try office().run("explain YLO-2026-1 --json").json
    guard case .array(let rules)? = json["rules"] else {
      Issue.record("no rules")
      return
    }
    let verdicts = Set(rules.compactMap { $0["verdict"] })
    #expect(verdicts.isSuperset(of: ["notFound", "cannotTell"]))
    #expect(json["caseNumber"] == "YLO-2026-1")
    #expect(rules.allSatisfy { $0["trace"]?["text"] != nil && $0["source"] != nil })
  }

  @Test func `a missing fact is named with the command that records it`() throws {
    let json = try office().run("explain YLO-2026-1 --rule SHL36-START-7WD --json").json
    let seven = try rule("SHL36-START-7WD", in: json)
    #expect(seven["verdict"] == "cannotTell")
    guard case .array(let missing)? = seven["missing"] else {
      Issue.record("nothing missing")
      return
    }
    let contact = try #require(missing.first { $0["fact"] == "contact from" })
    guard case .string(let command)? = contact["command"] else {
      Issue.record("no command")
      return
    }
    #expect(command.contains("YLO-2026-1"))
  }

  @Test func `a fact tells the entry, the day and who wrote it`() throws {
    let office = try office()
    let contact = office.run("assess contact YLO-2026-1 --day 2.3.2026 --from client")
    #expect(contact.exitCode == .done, "\(contact.errors)")
    let json = office.run("explain YLO-2026-1 --rule SHL36-START-7WD --json")
    let seven = try rule("SHL36-START-7WD", in: try json.json)
    #expect(seven["verdict"] == "found")
    #expect(seven["duty"]?["due"] == "2026-03-11")
    guard case .array(let facts)? = seven["facts"] else {
      Issue.record("no facts")
      return
    }
    let day = try #require(facts.first { $0["fact"] == "contact day" })
    #expect(day["login"] == "aino")
    #expect(day["entry"] == 2)
    #expect(day["value"] == "2026-03-02")
    let page = office.run("explain YLO-2026-1 --rule SHL36-START-7WD --lang fi")
    #expect(page.says("viimeinen päivä ke 11.3.2026"))
    #expect(page.says("kirjaus 2"))
    #expect(page.says("Aino Aalto"))
  }

  @Test func `the short page names what was not found, the long one explains it`() throws {
    let office = try office()
    let short = office.run("explain YLO-2026-1")
    let long = office.run("explain YLO-2026-1 --all")
    #expect(short.says("tiimi explain YLO-2026-1 --all"))
    #expect(long.output.count > short.output.count)
    #expect(!long.says("explain YLO-2026-1 --all"))
  }

  @Test(arguments: [
    ("explain YLO-2026-1 --rule SHL1", ExitCode.notFound), ("explain YLO-2026-9", .notFound),
    ("explain", .usage), ("explain YLO-2026-1 --on 31.2.2026", .usage),
    ("explain YLO-2026-1 --as tero", .notAllowed), ("gaps YLO-2026-9", .notFound),
    ("gaps YLO-2026-1 --as tero", .notAllowed),
  ])
  func `a wrong call is refused`(line: String, code: ExitCode) throws {
    #expect(try office().run(line).exitCode == code)
  }

  @Test func `a gap tells why and what mends it, and is gone once it is mended`() throws {
    let office = try office()
    let before = try office.run("gaps YLO-2026-1 --on 1.6.2026 --json").json
    guard case .array(let gaps)? = before["cases"]?[0]?["gaps"] else {
      Issue.record("no gaps")
      return
    }
    #expect(gaps.allSatisfy { $0["source"] != nil && $0["message"] != .null })
    let strict = office.run("gaps YLO-2026-1 --on 1.6.2026 --strict")
    #expect(strict.exitCode == (gaps.isEmpty ? .done : .refused))
    #expect(office.run("gaps YLO-2026-1 --on 1.6.2026").exitCode == .done)
  }

  @Test func `without a case nothing missing is said kindly`() throws {
    let ending = try PracticeOffice().run("gaps --lang fi")
    #expect(ending.exitCode == .done)
    #expect(ending.says("Mitään ei puutu."))
  }

  @Test func `the packs of the call are those that explain`() throws {
    let folder = try PackFolder(["county.json": try PackFolder.documentedPack()])
    let office = try office()
    let words = ["explain", "YLO-2026-1", "--packs", folder.url.path, "--json"]
    let json = try office.run(words + ["--rule", "SHL36-START-7WD"]).json
    #expect(try rule("SHL36-START-7WD", in: json)["parameters"]?[0]?["value"] == 70)
    #expect(
      try rule("SHL36-START-7WD", in: json)["parameters"]?[0]?["setBy"] == "example-county"
    )
    let broken = try PackFolder(["broken.json": "{"])
    let refused = office.run(["gaps", "YLO-2026-1", "--packs", broken.url.path])
    #expect(refused.exitCode == .badInput)
  }

  @Test func `a screening's own trace is shown as it was explained then`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let session = try world.centre.session(as: "sosiaali", systemUser: nil, purpose: .care)
    let trace = RecordedTrace(
      rule: "OLD-RULE",
      version: "3",
      pack: "fi-old",
      source: "Vanha ohje",
      outcome: .found,
      conditions: [RecordedCondition(depth: 0, text: "yes answers >= 3", value: "true")],
      missing: ["red flags"]
    )
    let record = ScreeningRecord(
      instrument: "minun-tiimini-checklist",
      version: "1",
      answers: [ScreeningAnswer(item: "memory", answer: "yes")],
      score: nil,
      redFlags: [],
      recommendation: .cannotTell,
      trace: [trace]
    )
    try session.perform(
      .identification(.recordScreening(record)),
      on: try session.caseID(number)
    )
    let page = world.run(["explain", number]).output
    #expect(page.contains("OLD-RULE v3 (fi-old): löytyi"))
    #expect(page.contains("puuttui: red flags"))
    let json = world.run(["explain", number, "--json"]).json
    #expect(json["recorded"]?[0]?["rule"] == "OLD-RULE")
    #expect(json["recorded"]?[0]?["conditions"]?[0]?["value"] == "true")
  }
}

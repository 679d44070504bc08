import Foundation
import Testing
import TiimiDomain
import TiimiEncoding
import TiimiRules

@testable import tiimi

struct ScreenCommandTests {
  /// Writes a file of answers into the world's folder.
  private func answers(_ text: String, in world: TeamWorld) throws -> String {
    let path = world.folder + "/answers.json"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: Language.allCases)
  func `the questions are shown with their warning`(language: Language) throws {
    let world = try TeamWorld()
    let page = world.run(["screen", "questions"], language: language.rawValue).output
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(Checklist.minunTiimini.disclaimer(language)))
    #expect(words.contains(Checklist.minunTiimini.items[14].question(language)))
    let json = world.run(["screen", "questions", "--json"], language: language.rawValue).json
    #expect(json["validated"] == false)
    guard case .array(let items)? = json["items"] else {
      Issue.record("no items")
      return
    }
    #expect(items.map { $0["number"] } == (1...15).map { JSON($0) })
  }

  @Test func `answers are scored by slug and by number`() throws {
    let world = try TeamWorld()
    let path = try answers(
      #"{"answers": {"memory": "yes", "9": "unknown", "falls": null}}"#,
      in: world
    )
    let json = world.run(["screen", "score", "--answers", path, "--json"]).json
    #expect(json["positive"] == [["slug": "memory", "number": 4]])
    #expect(json["unknown"] == [["slug": "moneyHousing", "number": 9]])
    #expect(json["score"] == .null)
    #expect(json["atLeast"] == 1)
    #expect(json["recommendation"] == "cannotTell")
    #expect(json["complete"] == false)
    #expect(json["validated"] == false)
  }

  @Test func `a page tells the result, why and what next`() throws {
    let world = try TeamWorld()
    let path = try answers(#"{"violence": "yes"}"#, in: world)
    let page = world.run(["screen", "score", "--answers", path]).output
    #expect(page.hasPrefix("Tulos: Ehdota tiimiä\n- Kohta 11"))
    #expect(page.contains("Mitä seuraavaksi\n"))
    #expect(page.contains("Listaa ei ole validoitu."))
  }

  @Test(arguments: [
    (#"{"answers": {"memory": "jep"}}"#, "TIIMI-0761", "answers.memory"),
    (#"{"answers": {"memry": "yes"}}"#, "TIIMI-0511", "answers"),
    (#"{"memory": "yes", "4": "no"}"#, "TIIMI-0512", "answers.memory"),
    (#"{"memory": true}"#, "TIIMI-0931", "answers"), ("[]", "TIIMI-0931", "answers"),
    ("{", "TIIMI-0930", "answers"),
  ])
  func `answers that cannot be read are bad input`(text: String, code: String, field: String) throws
  {
    let world = try TeamWorld()
    let path = try answers(text, in: world)
    let ending = world.run(["screen", "score", "--answers", path, "--json"])
    #expect(ending.code == .badInput)
    #expect(ending.errorCode == .string(code))
    #expect(ending.json["error"]?["field"] == .string(field))
  }

  @Test func `a screening is recorded from a file`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let path = try answers(#"{"memory": "yes", "mood": "yes", "carerStrain": "yes"}"#, in: world)
    let record = ["screen", "record", number, "--answers", path]
    let tried = world.run(record + ["--json", "--dry-run"])
    #expect(tried.code == .done)
    #expect(try world.file(number).screenings.isEmpty)
    let json = world.run(record + ["--json"]).json
    #expect(json["made"] == [["kind": "screening", "number": 1]])
    #expect(json["result"]?["recommendation"] == "proposeTeam")
    #expect(json["nextCommand"] == "tiimi case decide TST-2026-1 --decision team")
    let screening = try #require(try world.file(number).screenings[1])
    #expect(screening.record.recommendation == .proposeTeam)
    #expect(screening.record.answers.count == 3)
    #expect(world.run(record).output.contains("tiimi case decide TST-2026-1 --decision team\n"))
  }

  @Test func `without a terminal the answers have to be given`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    #expect(world.run(["screen", "record", number, "--json"]).errorCode == "TIIMI-0904")
  }
}

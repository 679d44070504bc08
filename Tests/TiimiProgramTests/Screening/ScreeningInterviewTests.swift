import Foundation
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

/// The interview at a terminal, with its draft beside the register.
struct ScreeningInterviewTests {
  private func terminal(_ keys: [Key]) -> ScriptedTerminal {
    let terminal = ScriptedTerminal(canAsk: true, columns: 80)
    terminal.keys = keys
    return terminal
  }

  @Test func `an interview is recorded when it is confirmed`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let keys = [Key.enter] + Array(repeating: .character("k"), count: 15) + [.enter]
    let terminal = terminal(keys)
    let ending = world.run(["screen", "record", number], on: terminal)
    #expect(ending.code == .done)
    #expect(try world.file(number).screenings[1]?.record.score == 15)
    #expect(ending.output.contains("tiimi case decide TST-2026-1 --decision team"))
    #expect(terminal.errors.contains("9/15 Raha ja asuminen"))
    #expect(world.drafts().isEmpty)
  }

  @Test(arguments: [Key.character("q"), .interrupt, .end])
  func `whoever leaves goes on later where they stopped`(leave: Key) throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let left = world.run(
      ["screen", "record", number],
      on: terminal([.enter, .character("k"), .character("e"), leave])
    )
    #expect(left.code == .done)
    #expect(left.output.hasPrefix("Mitään ei kirjattu. 2/15 vastausta on tallessa"))
    #expect(try world.file(number).screenings.isEmpty)
    let again = terminal([.enter] + Array(repeating: .character("?"), count: 13) + [.enter])
    #expect(world.run(["screen", "record", number], on: again).code == .done)
    #expect(again.errors.contains("Lomake on kesken: 2/15 vastattu."))
    let answers = try #require(try world.file(number).screenings[1]?.record.answers)
    #expect(answers.map(\.answer) == ["yes", "no"] + Array(repeating: "unknown", count: 13))
  }

  @Test func `a draft names the case and nobody else may read it`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    _ = world.run(["screen", "record", number], on: terminal([.enter, .character("k")]))
    let id = try world.file(number).id
    #expect(world.drafts() == ["register.tiimi.draft-\(id.text).json"])
    let path = world.path + ".draft-\(id.text).json"
    let text = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let draft = try JSON(parsing: text)
    #expect(draft["answers"] == ["simultaneousServices": "yes"])
    #expect(draft["case"] == .string(id.text))
    #expect(!text.contains("Aino") && !text.contains(number))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test(arguments: ["", "{", #"{"case": "x"}"#])
  func `a draft that cannot be read is begun anew`(text: String) throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let path = world.path + ".draft-\(try world.file(number).id.text).json"
    try Data(text.utf8).write(to: URL(filePath: path))
    let terminal = terminal([.enter, .character("k")])
    #expect(world.run(["screen", "record", number], on: terminal).code == .done)
    #expect(terminal.errors.contains("Enter = aloita"))
    #expect(!terminal.errors.contains("kesken:"))
  }

  @Test func `what could not be recorded is refused before the first question`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let terminal = terminal([.enter])
    #expect(world.run(["screen", "record", number], as: "fysio", on: terminal).code == .notAllowed)
    #expect(!terminal.errors.contains("1/15"))
    #expect(try world.file(number).version == 1)
  }

  @Test func `a dry run keeps the draft`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let keys = [Key.enter] + Array(repeating: .character("e"), count: 15) + [.enter]
    let ending = world.run(["screen", "record", number, "--dry-run"], on: terminal(keys))
    #expect(ending.code == .done)
    #expect(try world.file(number).screenings.isEmpty)
    #expect(world.drafts().count == 1)
  }
}

import Foundation
import Testing
import TiimiDomain

@testable import tiimi

/// Instruments that are asked question by question at a terminal.
struct ResultInterviewTests {
  private func ask(
    _ instrument: String,
    _ keys: [Key],
    in world: TeamWorld,
    _ number: String,
    variables: [String: String] = [:]
  ) -> (ending: TeamWorld.Ending, shown: String) {
    let terminal = ScriptedTerminal(canAsk: true, columns: 80)
    terminal.keys = keys
    let ending = world.run(
      ["result", "record", number, "--instrument", instrument],
      variables: variables,
      on: terminal
    )
    return (ending, terminal.errors)
  }

  @Test func `digits answer and the score is told with its band`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let keys: [Key] = [.enter, .character("3"), .character("4"), .enter]
    let (ending, shown) = ask("phq-2", keys, in: world, number)
    #expect(ending.code == .done)
    #expect(shown.contains("1/2"))
    #expect(shown.contains("Little interest or pleasure"))
    #expect(shown.contains("Seula positiivinen"))
    let result = try #require(try world.file(number).results[1]?.result)
    #expect(result.score == DecimalText(5))
    #expect(result.band == "positive")
    #expect(world.drafts().isEmpty)
  }

  @Test func `a question without an answer leaves the form incomplete`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let keys: [Key] = [.enter, .character("-"), .character("1"), .enter]
    let (ending, shown) = ask("phq-2", keys, in: world, number)
    #expect(ending.code == .done)
    #expect(shown.contains("- = ei vastausta"))
    let result = try #require(try world.file(number).results[1]?.result)
    #expect(result.score == nil)
    #expect(result.answers.map(\.item) == ["2"])
  }

  @Test func `whoever leaves goes on later, also after a question passed over`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let left = ask("audit-c", [.enter, .character("-"), .character("q")], in: world, number)
    #expect(left.ending.output.contains("tiimi result record \(number) --instrument audit-c"))
    #expect(world.drafts().count == 1)
    let again = ask(
      "audit-c",
      [.enter, .character("1"), .character("1"), .enter],
      in: world,
      number
    )
    #expect(again.shown.contains("Lomake on kesken: 1/3 vastattu."))
    #expect(try world.file(number).results[1]?.result.answers.map(\.item) == ["2", "3"])
  }

  @Test func `the drafts of two instruments do not meet`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    for name in ["phq-2", "audit-c"] {
      _ = ask(name, [.enter, .character("1"), .character("q")], in: world, number)
    }
    #expect(world.drafts().count == 2)
    #expect(ask("phq-2", [], in: world, number).shown.contains("1/2 vastattu"))
  }

  @Test func `an alert is shown before it is recorded`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let keys =
      [Key.enter] + Array(repeating: .character("1"), count: 8)
      + [.character("2"), .character("1"), .enter]
    let (ending, shown) = ask("phq-9", keys, in: world, number)
    #expect(shown.contains("TOIMI TÄNÄÄN"))
    #expect(ending.output.contains("TOIMI TÄNÄÄN"))
  }

  @Test func `without its texts an instrument is not asked`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let (ending, _) = ask("who-5", [.enter], in: world, number)
    #expect(ending.code == .refused)
    #expect(ending.errors.contains("TIIMI-0598"))
    #expect(!ask("cfs", [.enter], in: world, number).shown.contains("1/1"))
  }

  @Test func `with a text pack the instrument is asked in the pack's words`() throws {
    let world = try TeamWorld()
    let number = try world.openCase()
    let items = (1...5).map { #""\#($0)": {"fi": "Väite \#($0)"}"# }.joined(separator: ",")
    let pack =
      #"{"textPack":1,"instrument":"who-5","licence":"Lupa.","items":{\#(items)},"#
      + #""options":{"*":{"5":{"fi":"koko ajan"}}}}"#
    try Data(pack.utf8).write(to: URL(filePath: world.folder + "/who-5.text.json"))
    let keys = [Key.enter] + Array(repeating: .character("5"), count: 5) + [.enter]
    let variables = ["TIIMI_INSTRUMENTS": world.folder]
    let (ending, shown) = ask("who-5", keys, in: world, number, variables: variables)
    #expect(ending.code == .done)
    #expect(shown.contains("Väite 3"))
    #expect(shown.contains("5  koko ajan"))
    #expect(try world.file(number).results[1]?.result.score == DecimalText(100))
  }
}

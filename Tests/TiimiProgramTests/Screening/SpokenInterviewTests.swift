import Testing
import TiimiDomain

@testable import tiimi

/// The interview as a screen reader hears it.
struct SpokenInterviewTests {
  private func hear(
    _ keys: [Key],
    _ words: [String] = ["--screen-reader"],
    variables: [String: String] = [:]
  ) throws -> (text: String, world: TeamWorld, number: String) {
    let world = try TeamWorld()
    let number = try world.openCase()
    let terminal = ScriptedTerminal(canAsk: true, columns: 80)
    terminal.keys = keys
    _ = world.run(["screen", "record", number] + words, variables: variables, on: terminal)
    return (terminal.errors, world, number)
  }

  @Test(arguments: [
    (["--screen-reader"], [:]), ([], ["TIIMI_SCREEN_READER": "1"]),
  ])
  func `nothing is wiped or drawn, progress and answers are words`(
    words: [String],
    variables: [String: String]
  ) throws {
    let keys: [Key] = [.enter, .character("k"), .character("2"), .character("?"), .character("q")]
    let heard = try hear(keys, words, variables: variables).text
    #expect(!heard.contains("\u{1B}"))
    #expect(heard.contains("Kysymys 1, yhteensä 15. Monta palvelua yhtä aikaa."))
    #expect(heard.contains("Vastasit: kyllä.\n\nKysymys 2, yhteensä 15."))
    #expect(heard.contains("Vastasit: ei.\n\nKysymys 3, yhteensä 15."))
    #expect(heard.contains("Vastasit: en tiedä.\n\nKysymys 4, yhteensä 15."))
    #expect(heard.contains("Paina 1: kyllä.\nPaina 2: ei.\nPaina 3: en tiedä.\n"))
  }

  @Test func `the keys that lead about are told once and again on asking`() throws {
    let keys: [Key] = [.enter, .character("1"), .character("i"), .character("q")]
    let heard = try hear(keys).text
    #expect(heard.components(of: "Paina b: takaisin.") == 2)
    #expect(heard.contains("Toistuvat äkilliset käynnit voivat kertoa"))
  }

  @Test func `a key that does nothing is answered, and the question can be repeated`() throws {
    let keys: [Key] = [.enter, .character("z"), .character("r"), .enter, .character("q")]
    let heard = try hear(keys).text
    #expect(heard.components(of: "Tämä näppäin ei tee mitään.") == 2)
    #expect(heard.components(of: "Kysymys 1, yhteensä 15.") == 2)
  }

  @Test func `a whole screening can be answered by ear`() throws {
    let keys = [Key.enter] + Array(repeating: .character("1"), count: 15) + [.enter]
    let (heard, world, number) = try hear(keys)
    #expect(heard.contains("Yhteenveto.\n"))
    #expect(heard.contains("Paina Enter: kirjaa."))
    #expect(try world.file(number).screenings[1]?.record.score == 15)
  }

  @Test func `a variable of zero switches nothing on`() throws {
    let heard = try hear([.enter, .character("q")], [], variables: ["TIIMI_SCREEN_READER": "0"])
    #expect(heard.text.contains("\u{1B}[2J"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

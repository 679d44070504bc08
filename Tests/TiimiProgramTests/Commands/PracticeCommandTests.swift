import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct PracticeCommandTests {
  @Test func `a register is filled and filled again`() throws {
    let world = try TeamWorld()
    let words = ["practice", "--cases", "5", "--seed", "3", "--json"]
    let first = world.run(words, as: "opettaja")
    #expect(first.code == .done)
    #expect(first.json["cases"] == 5)
    #expect(first.json["staff"] == 8)
    #expect(world.run(words, as: "opettaja").code == .done)
    let cases = try world.session("hoitaja").cases(CaseFilter(isClosed: nil, limit: 100))
    #expect(cases.count == 10)
  }

  @Test(arguments: [1, 2])
  func `a few cases at a time never clash`(count: Int) throws {
    let world = try TeamWorld()
    for _ in 0..<3 {
      let ending = world.run(["practice", "--cases", "\(count)"], as: "opettaja")
      #expect(ending.code == .done)
    }
  }

  @Test func `a dry run makes nobody`() throws {
    let world = try TeamWorld()
    let ending = world.run(["practice", "--cases", "100", "--dry-run", "--json"], as: "opettaja")
    #expect(ending.code == .done)
    #expect(ending.json["entries"] == .null)
    #expect(try world.session("hoitaja").cases(CaseFilter(isClosed: nil)).isEmpty)
  }

  @Test func `only administrators fill a register`() throws {
    let world = try TeamWorld()
    #expect(world.run(["practice", "--cases", "5"], as: "hoitaja").code == .notAllowed)
    #expect(try world.session("hoitaja").cases(CaseFilter(isClosed: nil)).isEmpty)
  }

  @Test func `long work shows how far it has come`() throws {
    let world = try TeamWorld()
    let terminal = ImpatientTerminal(columns: 80)
    let ending = world.run(["practice", "--cases", "2"], as: "opettaja", on: terminal)
    #expect(ending.errors.contains("100 %"))
    #expect(world.run(["-q", "practice", "--cases", "2"], as: "opettaja").errors.isEmpty)
  }
}

/// A terminal on which two seconds go by at every look at the clock.
private final class ImpatientTerminal: ScriptedTerminal {
  override func milliseconds() -> Int64 {
    clock += 2_000
    return clock
  }
}

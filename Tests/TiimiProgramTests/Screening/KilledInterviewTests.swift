import Foundation
import Testing
import TiimiDomain
import TiimiRules

@testable import tiimi

/// Interviews of the built program at a terminal of the kernel, ended by force.
struct KilledInterviewTests {
  private struct Bench {
    let world: TeamWorld
    let number: String
    let terminal: PseudoTerminal

    init() throws {
      world = try TeamWorld()
      number = try world.openCase()
      terminal = try PseudoTerminal()
    }

    /// Starts the program at the terminal.
    func start(_ words: [String]) throws -> Process {
      let process = Process()
      process.executableURL = BuiltProgram.url
      process.arguments = words
      process.environment = [
        "TIIMI_REGISTER": world.path, "TIIMI_AS": "hoitaja", "TIIMI_LANG": "fi", "TERM": "xterm",
        "TIIMI_NOW": world.now,
      ]
      let handle = FileHandle(fileDescriptor: terminal.program, closeOnDealloc: false)
      process.standardInput = handle
      process.standardOutput = FileHandle.nullDevice
      process.standardError = handle
      try process.run()
      return process
    }

    /// Answers no to the questions of these numbers as they are shown.
    func answer(_ questions: ClosedRange<Int>, of all: Int, with key: String) {
      for question in questions {
        #expect(terminal.shows("\(question)/\(all)"))
        terminal.type(key)
      }
    }
  }

  @Test func `a screening killed at item 9 goes on there and loses no answer`() throws {
    let bench = try Bench()
    let first = try bench.start(["screen", "record", bench.number])
    #expect(bench.terminal.shows("Enter = aloita"))
    bench.terminal.type("\r")
    bench.answer(1...8, of: 15, with: "e")
    #expect(bench.terminal.shows("9/15"))
    kill(first.processIdentifier, SIGKILL)
    first.waitUntilExit()
    #expect(try bench.world.file(bench.number).screenings.isEmpty)

    let second = try bench.start(["screen", "record", bench.number])
    #expect(bench.terminal.shows("kesken: 8/15"))
    bench.terminal.type("\r")
    bench.answer(9...15, of: 15, with: "k")
    #expect(bench.terminal.shows("Enter = kirjaa"))
    bench.terminal.type("\r")
    second.waitUntilExit()
    #expect(second.terminationStatus == 0)
    let screening = try #require(try bench.world.file(bench.number).screenings[1])
    #expect(screening.record.score == 7)
    #expect(screening.record.answers.map(\.answer).prefix(8).allSatisfy { $0 == "no" })
    #expect(bench.world.drafts().isEmpty)
  }

  @Test func `an instrument killed between questions keeps what was answered`() throws {
    let bench = try Bench()
    let words = ["result", "record", bench.number, "--instrument", "phq-9"]
    let process = try bench.start(words)
    #expect(bench.terminal.shows("Enter = aloita"))
    bench.terminal.type("\r")
    bench.answer(1...2, of: 10, with: "3")
    #expect(bench.terminal.shows("3/10"))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(try bench.world.file(bench.number).results.isEmpty)
    let form = try AskedForm(try #require(try InstrumentLibrary.instrument(named: "phq-9")))
    let id = try bench.world.file(bench.number).id
    let draft = try DraftFile(beside: bench.world.path, of: form, in: id).load()
    #expect(draft?.answers.codes == ["1": "LA6570-1", "2": "LA6570-1"])
  }

  @Test func `the next interview mends the terminal that a killed one left silent`() throws {
    let bench = try Bench()
    let before = bench.terminal.localFlags
    let first = try bench.start(["screen", "record", bench.number])
    #expect(bench.terminal.shows("Enter = aloita"))
    kill(first.processIdentifier, SIGKILL)
    first.waitUntilExit()
    #expect(bench.terminal.localFlags != before)
    let second = try bench.start(["screen", "record", bench.number])
    #expect(bench.terminal.shows("Enter = aloita"))
    bench.terminal.type("q")
    second.waitUntilExit()
    #expect(bench.terminal.localFlags == before)
  }
}

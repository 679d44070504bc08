import Testing
import TiimiDomain

@testable import tiimi

/// What every command of the program keeps to.
struct CommandTableTests {
  @Test func `no two commands share a name`() {
    let names = CommandTable.all.commands.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: CommandTable.all.groups.map(\.noun))
  func `a noun leads its own commands`(noun: String) throws {
    let group = try #require(CommandTable.all.group(noun))
    #expect(isSaid(group.summary))
    #expect(group.commands.allSatisfy { $0.path.first == noun })
  }

  @Test(arguments: CommandTable.all.commands.map(\.name))
  func `a command is named, described and ordered`(name: String) throws {
    let command = try #require(CommandTable.all.command(named: name))
    #expect((1...3).contains(command.path.count))
    #expect(command.path.allSatisfy(isWord))
    #expect(isSaid(command.summary))
    #expect(command.details.map(isSaid) ?? true)
    #expect(!command.summary.en.hasSuffix("."))
    let required = command.arguments.map(\.isRequired)
    #expect(required == required.sorted { $0 && !$1 }, "required arguments come first")
    let repeats = command.arguments.dropLast().filter(\.isRepeatable)
    #expect(repeats.isEmpty, "only the last repeats")
  }

  @Test(arguments: CommandTable.all.commands.map(\.name))
  func `values have names and texts of their own`(name: String) throws {
    let command = try #require(CommandTable.all.command(named: name))
    let names = command.parameters.map(\.name) + GlobalOptions.all.map(\.name) + ["do"]
    #expect(Set(names).count == names.count)
    let letters = (command.options + GlobalOptions.all).compactMap(\.short)
    #expect(Set(letters).count == letters.count)
    for parameter in command.parameters {
      #expect(isWord(parameter.name))
      #expect(isSaid(parameter.summary))
      if case .choice(let choices) = parameter.kind {
        #expect(!choices.isEmpty && choices.allSatisfy { isSaid($0.summary) })
      }
    }
  }

  @Test(arguments: CommandTable.all.commands.map(\.name))
  func `every command has an example`(name: String) throws {
    let command = try #require(CommandTable.all.command(named: name))
    #expect(!command.examples.isEmpty)
  }

  @Test(arguments: CommandTable.all.commands.map(\.name))
  func `the examples are good calls of the command`(name: String) throws {
    let command = try #require(CommandTable.all.command(named: name))
    for example in command.examples {
      let words = shellWords(example.line)
      #expect(words.first == "tiimi")
      #expect(isSaid(example.summary))
      let globals = GlobalWords(Array(words.dropFirst()))
      _ = try Settings(globals, environment: Environment([:]))
      let parsed = try CommandParser(table: .all).parse(globals.rest)
      #expect(parsed.command.name == name)
      _ = try Arguments(of: command.parameters, try parsed.values())
    }
  }

  private func isSaid(_ phrase: Phrase) -> Bool {
    Language.allCases.allSatisfy { !phrase($0).isEmpty }
  }

  private func isWord(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }
  }
}

import Foundation
import Testing

@testable import tiimi

/// A client under a protection order (turvakielto), and every command that there is.
@Suite struct ProtectionOrderTests {
  @Test func `every command has a sample, and no sample is of an unknown one`() {
    #expect(Set(CommandSample.all.map(\.name)) == Set(CommandTable.all.commands.map(\.name)))
  }

  @Test func `the secrets are in the register, or nothing would be shown by not finding them`()
    throws
  {
    let office = try ProtectedOffice()
    let contact = office.run("client contact Kerttu --reason Kotikäynti")
    #expect(
      ProtectedOffice.leaks(in: contact.output)
        == ProtectedOffice.secrets + [ProtectedOffice.municipality]
    )
    let export = office.run("export case YLO-2025-1 --whereabouts Muutto")
    #expect(
      ProtectedOffice.leaks(in: export.output)
        == ProtectedOffice.secrets + [ProtectedOffice.municipality]
    )
  }

  @Test(
    arguments: CommandSample.all,
    ["", "--json", "--dry-run --json", "--lang sv --quiet"]
  )
  func `tells nobody's whereabouts`(sample: CommandSample, options: String) throws {
    let office = try ProtectedOffice()
    let earlier = sample.lines.dropLast().map { office.run($0) }
    let ending = office.run((sample.lines.last ?? "") + " " + options)
    for ending in earlier + [ending] {
      #expect(ProtectedOffice.leaks(in: ending.output) == [], "\(ending.line)")
      #expect(ProtectedOffice.leaks(in: ending.errors) == [], "\(ending.line)")
    }
    for file in try office.written() {
      #expect(ProtectedOffice.leaks(in: file.text) == [], "\(file.name)")
    }
  }

  /// What the samples cannot show, because it is refused at the end of the story, it shows.
  @Test func `the samples and the story do something, not only be refused`() throws {
    let office = try ProtectedOffice()
    let story = try String(
      decoding: Data(
        contentsOf: ProtectedOffice.root.appending(path: "Examples/ylojarvi/story.json")
      ),
      as: UTF8.self
    )
    let refused = try CommandSample.all.filter { sample in
      let office = try ProtectedOffice()
      let endings = sample.lines.map { office.run($0) }
      return endings.last?.exitCode != .done && !story.contains("\"do\": \"\(sample.name)\"")
    }
    // Exports and the contact details ask for a reason; the others were given no file of their own.
    #expect(
      refused.map(\.name) == [
        "export case", "export case", "export register", "export register", "import",
        "instrument check", "instrument import", "rules dmn", "rules conformance",
        "client contact",
      ]
    )
    #expect(office.run("check --as ohjaaja").exitCode == .done)
  }

  @Test(arguments: [
    "case show", "case show YLO-2025-1 --as eva", "client show Kertu", "client add --phone 1",
    "client change Kerttu --municipality 88", "client find Kerttu --as nobody",
    "client link Kerttu Kerttu --reason A", "client contact Kerttu --reason \" \"",
    "apply {folder}/nothing.json", "case open Kerttu --source contact --worry A --unit TRE",
  ])
  func `errors tell nobody's whereabouts`(line: String) throws {
    let office = try ProtectedOffice()
    for options in ["", " --json"] {
      let ending = office.run(line + options)
      #expect(ending.exitCode != .done)
      #expect(ProtectedOffice.leaks(in: ending.output + ending.errors) == [])
    }
  }
}

import Foundation
import Testing
import TiimiEncoding
import TiimiReports
import TiimiRules

@testable import tiimi

/// The commands that show, check and try rules.
struct RuleCommandTests {
  private func run(_ words: [String], language: String = "en") throws -> PackFolder.Ending {
    try PackFolder().run(words, usesPacks: false, language: language)
  }

  @Test func `rules are listed with their sources, and by kind and day`() throws {
    let all = try JSON(parsing: run(["rules", "list", "--json"]).output)
    let duties = try JSON(parsing: run(["rules", "list", "--kind", "duty", "--json"]).output)
    let early = try JSON(parsing: run(["rules", "list", "--on", "1.1.1999", "--json"]).output)
    #expect(try #require(all["rules"]?.count) > 40)
    #expect(try #require(duties["rules"]?.count) < 60)
    #expect(duties["rules"]?[0]?["kind"] == "duty")
    #expect(try #require(early["rules"]?.count) < (try #require(all["rules"]?.count)))
    #expect(try run(["rules", "list", "--kind", "wish"]).code == .usage)
    #expect(try run(["rules", "list", "--pack", "none"]).flat == "There are no such rules.")
  }

  @Test(arguments: ["fi", "sv", "en"])
  func `a rule is shown and explained in each language`(language: String) throws {
    let shown = try run(["rules", "show", "SHL36-START-7WD"], language: language)
    let told = try run(["rules", "explain", "SHL36-START-7WD"], language: language)
    #expect(shown.code == .done)
    #expect(shown.flat.contains("1301/2014 36 §"))
    #expect(shown.flat.contains("age limit"))
    #expect(told.flat.contains("contact day"))
    #expect(!told.flat.contains("list contains"))
  }

  @Test func `every rule can be shown within eighty columns`() throws {
    for rule in try RuleBook.embedded().rules {
      let lines = try run(["rules", "explain", rule.id], language: "fi").output.split(
        separator: "\n"
      )
      #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 }, "\(rule.id)")
    }
  }

  @Test(arguments: ["show", "explain", "table", "export"])
  func `an unknown rule is not found`(verb: String) throws {
    let ending = try run(["rules", verb, "SHL1", "--json"])
    #expect(ending.code == .notFound)
    #expect(try JSON(parsing: ending.output)["error"]?["code"] == "TIIMI-0767")
  }

  @Test func `the facts are listed with how each is recorded`() throws {
    let json = try JSON(parsing: run(["rules", "facts", "--json"]).output)
    guard case .array(let facts)? = json["facts"] else {
      Issue.record("no facts")
      return
    }
    let needs = try #require(facts.first { $0["name"] == "needs" })
    #expect(needs["type"] == "list")
    #expect(needs["origin"] == "entries")
    #expect(try run(["rules", "facts"]).flat.contains("age at contact"))
  }

  @Test func `the library's rules pass the check and their examples`() throws {
    #expect(try run(["rules", "check"]).code == .done)
    let test = try run(["rules", "test", "--json"])
    #expect(test.code == .done, "\(test.output)")
    #expect(try run(["rules", "coverage", "--rule", "SHL36-START-7WD"]).flat.contains("examples"))
  }

  @Test func `a rule that fails its example or shows too little ends with one`() throws {
    let text = try PackFolder.documentedPack()
      .replacingOccurrences(of: "\"expect\": \"cannotTell\"", with: "\"expect\": \"found\"")
    let folder = try PackFolder(["county.json": text])
    let ending = folder.run(["rules", "test", "--rule", "EX-HOME-VISIT", "--json"])
    #expect(ending.code == .refused)
    let failures = try JSON(parsing: ending.output)["failures"]
    #expect(failures?[0]?["code"] == "verdict")
    #expect(failures?[0]?["example"] == "nobody has said")
    #expect(folder.run(["rules", "test"]).code == .refused)
  }

  @Test func `a source without a section is an error of the check`() throws {
    let text = try PackFolder.documentedPack()
      .replacingOccurrences(of: "\"source\": {", with: "\"source\": {\"act\": \"1301/2014\",")
    let folder = try PackFolder(["county.json": text])
    let ending = folder.run(["rules", "check", "--json"])
    #expect(ending.code == .refused)
    #expect(try JSON(parsing: ending.output)["remarks"]?[0]?["code"] == "sourceIncomplete")
  }

  @Test func `a table is written as DMN and read back the same`() throws {
    let folder = try PackFolder()
    let file = folder.path("table.dmn")
    #expect(try run(["rules", "export", "MT-RECOMMENDATION", "--to", file]).code == .done)
    let rule = try #require(try RuleBook.embedded().versions(of: "MT-RECOMMENDATION").last)
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    let model = try DMNModel(reading: bytes)
    let table = try #require(model.decisions.first?.table)
    #expect(model.decisions.first?.name == "MT-RECOMMENDATION")
    #expect(table.text == rule.outcome.table?.table.text)
    let printed = try run(["rules", "export", "MT-RECOMMENDATION"])
    #expect(Array(printed.output.utf8) == bytes)
  }

  @Test func `a rule without a table has none to show or write`() throws {
    let ending = try run(["rules", "table", "SHL36-START-7WD", "--json"])
    #expect(ending.code == .usage)
    #expect(try JSON(parsing: ending.output)["error"]?["code"] == "TIIMI-0948")
    #expect(try run(["rules", "table", "MT-RECOMMENDATION"]).flat.contains("proposeTeam"))
  }

  @Test func `the page of rules is what the packs say`() throws {
    try expectText(RuleDocument(try RuleBook.embedded()).markdown, named: "docs/rules.md")
  }

  @Test func `the functions that the page of FEEL names exist`() throws {
    let page = try String(
      contentsOf: PackFolder.repository.appending(path: "docs/feel.md"),
      encoding: .utf8
    )
    let rows = page.split(separator: "\n").filter { row in
      ["lists", "text", "numbers", "days", "ranges", "else"].contains { row.hasPrefix("| \($0) |") }
    }
    let names = rows.flatMap { row in
      row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
    #expect(names.count > 40)
    let unknown = names.filter { name in !FEELLibrary.names.contains(name) }
    #expect(unknown.isEmpty, "\(unknown)")
  }
}

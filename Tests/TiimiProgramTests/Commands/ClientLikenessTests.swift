import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct ClientLikenessTests {
  private let double = "client add --family-name Metsa --given-names Helmi --birth-day 15.5.1943"

  @Test(arguments: ["", " --dry-run"])
  func `a likely duplicate is added with a warning`(options: String) throws {
    let office = try PracticeOffice()
    let ending = office.run(double + options)
    #expect(ending.exitCode == .done)
    #expect(ending.complains(of: "Likely the same (75/100): Helmi Maria Metsä, 15 May 1943"))
    #expect(ending.complains(of: "tiimi client link"))
    #expect(office.run("client access-log Maria").says("shown in a list"))
  }

  @Test func `a likely duplicate is told to machines with its points`() throws {
    let office = try PracticeOffice()
    let found = try office.run(double + " --json").json["duplicates"]?[0]
    #expect(found?["name"] == "Helmi Maria Metsä")
    #expect(found?["likeness"]?["level"] == "likely")
    #expect(found?["likeness"]?["points"] == 75)
    #expect(
      found?["likeness"]?["fields"]?[1]
        == ["field": "familyName", "agreement": "same", "points": 20]
    )
  }

  @Test(arguments: [
    "--family-name Metsä --given-names Hilma --birth-day 15.5.1943",
    "--family-name Metsä --given-names \"Helmi Maria\" --code 010594Y9032",
    "--family-name Metsä --given-names \"Helmi Maria\" --birth-day 1.2.1971",
  ])
  func `another person is added without a word`(details: String) throws {
    let office = try PracticeOffice()
    let ending = office.run("client add " + details)
    #expect(ending.exitCode == .done)
    #expect(ending.errors.isEmpty)
  }

  @Test func `a search tells why, and finds by slips`() throws {
    let office = try PracticeOffice()
    let found = try office.run("client find mestä maria 1943 --json").json["clients"]
    #expect(found?.count == 1)
    #expect(found?[0]?["score"] == 84)
    #expect(
      found?[0]?["why"] == [
        ["field": "familyName", "closeness": "slips1"],
        ["field": "givenNames", "closeness": "same"],
        ["field": "birthDay", "closeness": "same"],
      ]
    )
    let page = office.run("client find mestä --lang fi")
    #expect(page.says("sukunimi yhden lyönnin päässä"))
  }

  @Test func `a lookup stays strict and says how many are alike, and none of them`() throws {
    let office = try PracticeOffice()
    let ending = office.run("case open Helma --source contact --worry A")
    #expect(ending.complains(of: "Found that are alike: 1."))
    #expect(ending.exitCode == .notFound)
    #expect(!ending.errors.contains("Helmi"))
  }

  private static let reading = [
    "client show 150543-9127", "client show T-7", "client find metsä", "client find 1943",
    "case list --all", "case list --client T-7", "case list --client 150543-9127",
    "case show YLO-2026-1", "case timeline YLO-2026-1", "export case YLO-2026-1", "today", "gaps",
    "client compare T-7 150543-9127",
  ]

  @Test func `after unlinking everything reads as it did before the link`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    let read = {
      Self.reading.flatMap { line in
        [office.run(line), office.run(line + " --json")].map { $0.output + $0.errors }
      }
    }
    #expect(office.failures(of: [double + " --temporary-code T-7"]) == [])
    let before = read()
    #expect(office.failures(of: ["client link T-7 150543-9127 --reason Sama"]) == [])
    let during = read()
    #expect(office.run("client show T-7").says("Other records of the same person"))
    #expect(office.failures(of: ["client unlink T-7 150543-9127 --reason Eri"]) == [])
    #expect(read() == before)
    #expect(during != before)
  }

  @Test(arguments: [
    ("client link T-7 T-7 --reason A", "TIIMI-0320"),
    ("client unlink T-7 150543-9127 --reason A", "TIIMI-0323"),
    ("client link T-7 150543-9127 --reason \" \"", "TIIMI-0914"),
  ])
  func `a link that makes no sense is refused`(line: String, code: String) throws {
    let office = try PracticeOffice()
    #expect(office.failures(of: [double + " --temporary-code T-7"]) == [])
    #expect(office.run(line).complains(of: code))
  }

  @Test(arguments: [
    "\u{202E}Metsä", "Metsä\u{1B}[31m", "مريم", "Metsä 😀", "Met\u{200B}sä", "\u{7}Metsä",
  ])
  func `a name is shown clean and kept as it was given`(name: String) throws {
    let office = try PracticeOffice()
    let added = office.run([
      "client", "add", "--family-name", name, "--given-names", "Aada", "--json",
    ])
    let id = try words(added.json["client"])
    #expect(try office.run(["client", "show", id, "--json"]).json["familyName"] == .string(name))
    for words in [["client", "show", id], ["client", "find", "aada"]] {
      let page = office.run(words).output
      #expect(page.contains("Aada"))
      #expect(
        !page.unicodeScalars.contains { "\u{202E}\u{1B}\u{200B}\u{7}".unicodeScalars.contains($0) }
      )
    }
  }

  /// A text of a document, or nothing.
  private func words(_ value: JSON?) -> String {
    if case .string(let text)? = value { text } else { "" }
  }
}

import Foundation
import Testing
import TiimiEncoding

@testable import tiimi

/// Packs of an organisation's own, laid over those of the library.
struct RulePackCommandTests {
  @Test func `the documented pack adds, sets and switches off, and each is told`() throws {
    let folder = try PackFolder(["county.json": try PackFolder.documentedPack()])
    let ending = folder.run(["rules", "list", "--json"])
    #expect(ending.code == .done)
    let list = try JSON(parsing: ending.output)
    guard case .array(let rules)? = list["rules"], case .array(let packs)? = list["packs"] else {
      Issue.record("no rules")
      return
    }
    #expect(packs.last?["file"] == "county.json")
    #expect(packs.first?["file"] == .null)
    let seven = try #require(rules.first { $0["rule"] == "SHL36-START-7WD" })
    #expect(seven["changes"]?[0]?["value"] == 70)
    #expect(seven["changes"]?[0]?["pack"] == "example-county")
    let off = try #require(rules.first { $0["rule"] == "MT-GAP-RATING" })
    #expect(off["off"] == true)
    #expect(off["changes"]?[0]?["reason"] == "GAS otetaan käyttöön vasta syksyllä")
    #expect(rules.contains { $0["rule"] == "EX-HOME-VISIT" && $0["off"] == false })
    #expect(folder.run(["rules", "list"]).flat.contains("Lautakunta 12.1.2026 § 4"))
  }

  @Test func `the documented pack passes its own examples and the check`() throws {
    let folder = try PackFolder(["county.json": try PackFolder.documentedPack()])
    let words = ["rules", "test", folder.path("county.json"), "--rule", "EX-HOME-VISIT", "--json"]
    let test = folder.run(words, usesPacks: false)
    #expect(test.code == .done)
    #expect(try JSON(parsing: test.output)["examples"] == 4)
    #expect(folder.run(["rules", "check"]).code == .done)
  }

  @Test(arguments: [
    ("{\"format\": 1", "TIIMI-0551", "line"), ("[]", "TIIMI-0551", "line"),
    ("{\"format\": \"x\", \"formatVersion\": 1}", "TIIMI-0552", "file"),
    (PackFolder.pack("\"off\": [{\"rule\": \"NONE\", \"reason\": \"x\"}]"), "TIIMI-0556", "pack"),
    (
      PackFolder.pack(
        """
        "set": [{"rule": "SHL36-START-7WD", "parameter": "x", "value": 1, "reason": "x"}]
        """
      ), "TIIMI-0557", "pack"
    ),
    (
      PackFolder.pack("\"off\": [{\"rule\": \"SHL36-OTHER\", \"reason\": \" \"}]"), "TIIMI-0558",
      "pack"
    ),
  ])
  func `a faulty pack is refused with its file and place`(
    text: String,
    code: String,
    fact: String
  ) throws {
    let folder = try PackFolder(["broken.json": text])
    let ending = folder.run(["rules", "list", "--json"])
    #expect(ending.code == .badInput)
    let error = try JSON(parsing: ending.output)["error"]
    #expect(error?["code"] == .string(code))
    #expect(error?["facts"]?["file"] == .string(folder.path("broken.json")))
    #expect(error?["facts"]?[fact] != nil)
    #expect(folder.run(["rules", "list"]).errors.contains("broken.json"))
  }

  @Test func `a fault in a condition is told with its line and column`() throws {
    let rule = try PackFolder.documentedPack()
      .replacingFirst("not(home visit made)", "not(home visti made)")
    let folder = try PackFolder(["county.json": rule])
    let error = try JSON(parsing: folder.run(["rules", "check", "--json"]).output)["error"]
    #expect(error?["code"] == "TIIMI-0554")
    #expect(error?["field"] == "rules[0].when")
    #expect(error?["facts"]?["line"] == "1")
    #expect(error?["facts"]?["column"] != nil)
  }

  @Test func `one faulty file keeps the others out too`() throws {
    let folder = try PackFolder(["a.json": try PackFolder.documentedPack(), "b.json": "{"])
    #expect(folder.run(["rules", "list"]).code == .badInput)
    #expect(folder.run(["rules", "show", "EX-HOME-VISIT"]).code == .badInput)
  }

  @Test func `a folder that is not there is told`() throws {
    let folder = try PackFolder()
    let words = ["rules", "list", "--packs", folder.path("none")]
    #expect(folder.run(words).code == .notFound)
  }

  @Test func `a pack of a library pack's name takes its place`() throws {
    let own = PackFolder.pack("fi-content", "\"rules\": []")
    let folder = try PackFolder(["content.json": own])
    let list = try JSON(
      parsing: folder.run(["rules", "list", "--pack", "fi-content", "--json"]).output
    )
    #expect(list["rules"]?.count == 0)
    #expect(list["packs"]?[1]?["file"] == "content.json")
  }

  @Test func `a wrong reading of a weekday is refused`() throws {
    let folder = try PackFolder()
    let ending = folder.run(["rules", "list"], variables: ["TIIMI_READING": "mon-sun"])
    #expect(ending.code == .usage)
  }
}

extension PackFolder {
  /// A pack called `own`.
  static func pack(_ members: String) -> String { pack("own", members) }
}

extension String {
  /// The text with the first occurrence replaced.
  fileprivate func replacingFirst(_ part: String, _ other: String) -> String {
    guard let range = range(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}

import Foundation
import Testing
import TiimiEncoding

@testable import tiimi

@Suite struct KeyCommandTests {
  @Test func `a new key is its owner's alone and is never written over`() throws {
    let office = try ExportOffice()
    let path = office.folder.path + "/keys/new.key"
    #expect(office.run("key new --out {folder}/keys/new.key").exitCode == .done)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let before = try Data(contentsOf: URL(filePath: path))
    let again = office.run("key new --out {folder}/keys/new.key")
    #expect(again.exitCode == .refused)
    #expect(again.errors.contains("TIIMI-0958"))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `two new keys are not the same`() throws {
    let office = try ExportOffice()
    let prints = ["a", "b"].map {
      office.run("key new --out {folder}/keys/\($0).key --json").json["fingerprint"]
    }
    #expect(prints[0] != nil && prints[0] != prints[1])
  }

  @Test(arguments: ["{folder}/register/a.key", "{folder}/keys/../register/a.key"])
  func `a key is not kept in the register's folder`(path: String) throws {
    let office = try ExportOffice()
    let ending = office.run("key new --out \(path)")
    #expect(ending.exitCode == .refused)
    #expect(ending.errors.contains("TIIMI-0959"))
    #expect(try office.names(in: "register").allSatisfy { !$0.contains("key") })
  }

  @Test func `a fingerprint is shown, the key is not`() throws {
    let office = try ExportOffice()
    let ending = office.run("key show {key}")
    #expect(ending.exitCode == .done)
    #expect(!ending.output.contains("0102030405"))
    #expect(try String(contentsOfFile: office.key, encoding: .utf8).contains("0102030405"))
  }

  @Test(arguments: [0o640, 0o604, 0o660, 0o644])
  func `a key that others can get at is not used`(mode: Int) throws {
    let office = try ExportOffice()
    try office.setMode(mode, of: office.key)
    for ending in [office.run("key show {key}"), office.exportTables()] {
      #expect(ending.exitCode == .refused)
      #expect(ending.errors.contains("TIIMI-0691"))
    }
    #expect(try office.names() == [])
  }

  @Test(arguments: [
    ("{folder}/keys/none.key", "TIIMI-0940", ExitCode.notFound),
    ("{folder}/keys", "TIIMI-0956", .badInput),
    ("{folder}/keys/wrong.key", "TIIMI-0690", .badInput),
    ("{folder}/keys/large.key", "TIIMI-0690", .badInput),
  ])
  func `what is no key is refused with a code`(
    path: String,
    code: String,
    exitCode: ExitCode
  ) throws {
    let office = try ExportOffice()
    for (name, text) in [("wrong", "secret"), ("large", String(repeating: "#\n", count: 9_000))] {
      let file = office.folder.path + "/keys/\(name).key"
      try Data(text.utf8).write(to: URL(filePath: file))
      try office.setMode(0o600, of: file)
    }
    let ending = office.run("key show \(path)")
    #expect(ending.exitCode == exitCode)
    #expect(ending.errors.contains(code))
    #expect(!ending.errors.contains("secret"))
  }
}

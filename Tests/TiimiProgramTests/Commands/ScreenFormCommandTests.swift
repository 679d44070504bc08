import Foundation
import Testing
import TiimiDomain
import TiimiEncoding

@testable import tiimi

struct ScreenFormCommandTests {
  @Test func `a form is written whole, the same each time, and holds nobody's data`() throws {
    let world = try TeamWorld()
    let path = world.folder + "/form.html"
    let json = world.run(["screen", "form", "--to", path, "--json"]).json
    #expect(json["instrument"] == "minun-tiimini-checklist")
    #expect(json["languages"] == ["fi", "sv", "en"])
    #expect(json["questions"] == 15)
    let first = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    #expect(first.hasPrefix("<!DOCTYPE html>\n"))
    #expect(!first.contains("Aino"))
    #expect(world.run(["screen", "form", "--to", "-"]).output == first)
  }

  @Test func `a dry run writes nothing`() throws {
    let world = try TeamWorld()
    let path = world.folder + "/form.html"
    #expect(world.run(["screen", "form", "--to", path, "--dry-run"]).code == .done)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: [
    ("cfs", ExitCode.refused, "TIIMI-0591"), ("who-5", .refused, "TIIMI-0598"),
    ("gas", .refused, "TIIMI-0598"), ("nobody", .notFound, "TIIMI-0589"),
  ])
  func `what must not or cannot be asked has no form`(
    name: String,
    exit: ExitCode,
    code: String
  )
    throws
  {
    let world = try TeamWorld()
    let path = world.folder + "/form.html"
    let ending = world.run(["screen", "form", "--instrument", name, "--to", path, "--json"])
    #expect(ending.code == exit)
    #expect(ending.errorCode == .string(code))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a text pack makes the form of a level S instrument`() throws {
    let world = try TeamWorld()
    let items = (1...5).map { #""\#($0)": {"fi": "Väite \#($0)"}"# }.joined(separator: ",")
    let pack = #"{"textPack":1,"instrument":"who-5","licence":"Lupa.","items":{\#(items)}}"#
    try Data(pack.utf8).write(to: URL(filePath: world.folder + "/who-5.text.json"))
    let words = ["screen", "form", "--instrument", "who-5", "--to", "-"]
    let ending = world.run(words + ["--instruments", world.folder])
    #expect(ending.code == .done)
    #expect(ending.output.contains("Väite 5"))
    #expect(ending.output.contains("&quot;valueDecimal&quot;:5"))
  }
}

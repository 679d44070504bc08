import Foundation
import Testing
import TiimiDomain
import TiimiEncoding
import TiimiRules

@testable import tiimi

struct InstrumentCommandTests {
  /// A folder of its own, and the program at work in it.
  final class Bench {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory
        .appending(path: "tiimi-instruments-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
      try? FileManager.default.removeItem(at: folder)
    }

    func file(_ name: String, _ text: String) throws -> String {
      let url = folder.appending(path: name)
      try Data(text.utf8).write(to: url)
      return url.path
    }

    func run(
      _ words: [String],
      language: String = "en",
      instruments: String? = nil
    ) -> (code: ExitCode, output: String, errors: String) {
      let terminal = ScriptedTerminal()
      var variables = ["TIIMI_LANG": language]
      variables["TIIMI_INSTRUMENTS"] = instruments
      let program = Program(
        table: { .all },
        terminal: terminal,
        environment: Environment(variables)
      )
      return (program.run(words), terminal.output, terminal.errors)
    }

    func json(_ words: [String], instruments: String? = nil) throws -> JSON {
      try JSON(parsing: run(words + ["--json"], instruments: instruments).output)
    }
  }

  private static let full = #"{"1":1,"2":1,"3":1,"4":1,"5":1,"6":1,"7":2,"8":2,"9":0,"total":13}"#

  @Test func `the page of instruments is what is built in`() throws {
    try expectText(try InstrumentDocument.markdown(), named: "docs/instruments.md")
  }

  @Test func `a result has its documented shape`() throws {
    let bench = try Bench()
    let answers = try bench.file("a.json", Self.full)
    let words = ["screen", "score", "--instrument", "phq-9", "--answers", answers]
    let json = try bench.json(words)
    #expect(json["instrument"] == "phq-9")
    #expect(json["complete"] == true)
    #expect(json["score"] == 10)
    #expect(json["band"]?["code"] == "moderate")
    #expect(json["band"]?["low"] == 10)
    #expect(json["band"]?["unverified"] == true)
    #expect(json["stated"] == 13)
    #expect(json["answered"] == 9)
    #expect(json["items"] == 9)
    #expect(json["missing"] == [])
    #expect(json["alerts"] == [])
    #expect(json["licence"] == "E")
    guard case .array(let findings)? = json["findings"], let finding = findings.first else {
      Issue.record("no findings")
      return
    }
    #expect(finding["code"] == "TOTAL-DIFFERS")
    #expect(finding["place"] == "total")
    #expect(bench.run(words).code == .done)
  }

  @Test(arguments: [("fi", "TOIMI TÄNÄÄN"), ("sv", "AGERA I DAG"), ("en", "ACT TODAY")])
  func `an alert stands first on the page`(language: String, beginning: String) throws {
    let bench = try Bench()
    let answers = try bench.file("a.json", #"{"9": 1}"#)
    let ending = bench.run(
      ["screen", "score", "--instrument", "PHQ9", "--answers", answers],
      language: language
    )
    #expect(ending.output.hasPrefix(beginning))
  }

  @Test func `wrong answers end with findings and a page`() throws {
    let bench = try Bench()
    let answers = try bench.file("a.json", #"{"1": "LA0-0", "2": 1}"#)
    let ending = bench.run(["screen", "score", "--instrument", "phq-2", "--answers", answers])
    #expect(ending.code == .refused)
    #expect(ending.output.contains("[UNKNOWN-CODE]"))
  }

  @Test func `age, sex and switches decide the band`() throws {
    let bench = try Bench()
    let answers = try bench.file("a.json", #"{"1": 2, "2": 1, "3": 2}"#)
    let words = ["screen", "score", "--instrument", "audit-c", "--answers", answers]
    #expect(try bench.json(words)["band"] == .null)
    let woman = try bench.json(words + ["--age", "30", "--sex", "female"])
    #expect(woman["band"]?["code"] == "risk")
    let man = try bench.json(words + ["--age", "30", "--sex", "male"])
    #expect(man["band"]?["code"] == "below-cutoff")
    let two = try bench.file("b.json", #"{"1": 1, "2": 1}"#)
    let phq = ["screen", "score", "--instrument", "phq-2", "--answers", two]
    #expect(try bench.json(phq)["band"]?["positive"] == false)
    let sensitive = try bench.json(phq + ["--set", "cutoff=2"])
    #expect(sensitive["band"]?["positive"] == true)
    #expect(sensitive["switches"] == ["cutoff": "2"])
    #expect(bench.run(phq + ["--set", "cutoff=7"]).code == .usage)
    #expect(bench.run(phq + ["--set", "cutoff"]).code == .usage)
  }

  @Test(arguments: [
    (["--instrument", "nothing"], "TIIMI-0589"), (["--age", "70"], "TIIMI-0917"),
    (["--instrument", "/nowhere/form.json"], "TIIMI-0940"),
  ])
  func `a call that cannot be is refused`(words: [String], code: String) throws {
    let bench = try Bench()
    let answers = try bench.file("a.json", "{}")
    let json = try bench.json(["screen", "score", "--answers", answers] + words)
    #expect(json["error"]?["code"] == .string(code))
  }

  @Test func `the checklist keeps its own result and has the new one too`() throws {
    let bench = try Bench()
    let answers = try bench.file("a.json", #"{"answers": {"violence": "yes"}}"#)
    let words = ["screen", "score", "--answers", answers]
    #expect(try bench.json(words)["recommendation"] == "proposeTeam")
    let json = try bench.json(words + ["--instrument", "minun-tiimini-checklist"])
    #expect(json["complete"] == false)
    #expect(json["score"] == .null)
    guard case .array(let alerts)? = json["alerts"] else {
      Issue.record("no alerts")
      return
    }
    #expect(alerts.map { $0["code"] } == ["RED-FLAG"])
  }

  @Test func `every instrument is listed and shown`() throws {
    let bench = try Bench()
    let list = try bench.json(["instrument", "list"])
    guard case .array(let entries)? = list["instruments"] else {
      Issue.record("no list")
      return
    }
    #expect(entries.map { $0["id"] } == InstrumentLibrary.ids.map { .string($0) })
    for id in InstrumentLibrary.ids {
      let shown = try bench.json(["instrument", "show", id])
      #expect(shown["id"] == .string(id))
      #expect(shown["licenceText"] != .null)
      #expect(bench.run(["instrument", "show", id]).code == .done)
    }
  }

  @Test func `a text pack is brought in and shown`() throws {
    let bench = try Bench()
    let items = (1...5).map { #""\#($0)": {"fi": "Väite \#($0)"}"# }.joined(separator: ",")
    let text =
      #"{"textPack": 1, "instrument": "who-5", "licence": "Oma lupa", "items": {\#(items)}}"#
    let pack = try bench.file("pack.json", text)
    let folder = bench.folder.appending(path: "own").path
    let words = ["instrument", "import", pack, "--to", folder]
    #expect(bench.run(words + ["--dry-run"]).code == .done)
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(bench.run(words).code == .done)
    #expect(bench.run(words).code == .done)
    let kept = try Data(contentsOf: URL(filePath: folder + "/who-5.text.json"))
    #expect(kept == Data(text.utf8))
    let bare = bench.run(["instrument", "show", "who-5"], language: "fi").output
    #expect(!bare.contains("Väite 3"))
    let shown = bench.run(["instrument", "show", "who-5"], language: "fi", instruments: folder)
    #expect(shown.output.contains("Väite 3"))
    #expect(shown.output.contains("Oma lupa"))
    let other = try bench.file("pack.json", text + " ")
    #expect(bench.run(["instrument", "import", other, "--to", folder]).code == .refused)
    #expect(bench.run(["instrument", "import", pack]).code == .usage)
  }

  @Test func `a form of one's own is checked, brought in and scored by its name`() throws {
    let bench = try Bench()
    let option =
      #"{"valueCoding": {"code": "x"}, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2.5}]}"#
    let form = try bench.file(
      "form.json",
      #"{"resourceType": "Questionnaire", "url": "http://example.org/Own", "item": [{"linkId": "a", "type": "choice", "answerOption": [\#(option)]}]}"#
    )
    let checked = try bench.json(["instrument", "check", form])
    #expect(checked["usable"] == true)
    #expect(checked["kind"] == "questionnaire")
    let folder = bench.folder.appending(path: "own").path
    #expect(bench.run(["instrument", "import", form, "--to", folder]).code == .done)
    let answers = try bench.file("a.json", #"{"a": "x"}"#)
    let words = ["screen", "score", "--instrument", "own", "--answers", answers]
    let json = try bench.json(words, instruments: folder)
    #expect(json["score"] == .number(try #require(JSONNumber("2.5"))))
    #expect(json["licence"] == .null)
    let list = try bench.json(["instrument", "list"], instruments: folder)
    guard case .array(let entries)? = list["instruments"] else {
      Issue.record("no list")
      return
    }
    #expect(entries.last?["own"] == true)
  }

  @Test(arguments: [
    ("{", ExitCode.badInput), ("{}", .badInput), (#"{"scoring": 1}"#, .badInput),
    (#"{"textPack": 1}"#, .badInput),
  ])
  func `a file that is nothing is bad input`(text: String, code: ExitCode) throws {
    let bench = try Bench()
    #expect(bench.run(["instrument", "check", try bench.file("x.json", text)]).code == code)
  }

  @Test func `the schemas name what the built-in files use`() throws {
    for (schema, suffix) in [("instrument-scoring", ".scoring.json")] {
      let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let file = root.appending(path: "docs/schema/\(schema).json")
      let json = try JSON(parsing: Array(Data(contentsOf: file)))
      guard case .object(let properties)? = json["properties"] else {
        Issue.record("no properties")
        return
      }
      let known = Set(properties.map(\.key))
      for file in EmbeddedFile.all where file.name.hasSuffix(suffix) {
        guard case .object(let members) = try JSON(parsing: file.bytes) else { continue }
        #expect(members.allSatisfy { known.contains($0.key) })
      }
    }
  }
}

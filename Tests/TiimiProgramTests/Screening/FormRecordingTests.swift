import Foundation
import Testing
import TiimiDomain
import TiimiEncoding
import TiimiRules

@testable import tiimi

/// Files that a form has saved, as they come back: whole, edited by hand, for another form, twice.
struct FormRecordingTests {
  /// A register with a case opened an hour before now, and files of answers beside it.
  private struct Bench {
    let world: TeamWorld
    let number: String

    init() throws {
      world = try TeamWorld(now: "2026-03-02T08:00:00Z")
      number = try world.openCase()
    }

    /// Writes a file and gives its path.
    func file(_ text: String, _ name: String = "answers.json") throws -> String {
      let path = world.folder + "/" + name
      try Data(text.utf8).write(to: URL(filePath: path))
      return path
    }

    func record(_ paths: String..., words: [String] = []) -> TeamWorld.Ending {
      let options = paths.flatMap { ["--answers", $0] }
      return world.run(["screen", "record", number] + options + words + ["--json"], language: "en")
    }
  }

  private static let authored = "2026-03-02T10:00:00.000+02:00"

  private static func response(
    _ items: [String],
    to name: String = "phq-2|1",
    authored: String? = authored,
    status: String = "completed"
  ) -> String {
    let time = authored.map { #""authored":"\#($0)","# } ?? ""
    return #"{"resourceType":"QuestionnaireResponse","status":"\#(status)",\#(time)"#
      + #""questionnaire":"urn:minun-tiimini:questionnaire:\#(name)","#
      + #""item":[\#(items.joined(separator: ","))]}"#
  }

  private static func item(_ id: String, _ codes: String...) -> String {
    let answers = codes.map { #"{"valueCoding":{"code":"\#($0)"}}"# }.joined(separator: ",")
    return #"{"linkId":"\#(id)","answer":[\#(answers)]}"#
  }

  private static var twoItems: [String] { [item("1", "LA6569-3"), item("2", "LA6570-1")] }

  private static func checklist(_ answer: String = "yes", authored: String = authored) -> String {
    let items = Checklist.minunTiimini.items.map { item($0.slug, answer) }
    return response(items, to: "minun-tiimini-checklist|1", authored: authored)
  }

  @Test func `a form of the checklist becomes a screening of the time it was answered`() throws {
    let bench = try Bench()
    let ending = bench.record(try bench.file(Self.checklist()))
    #expect(ending.code == .done)
    #expect(ending.json["result"]?["score"] == 15)
    let screening = try #require(try bench.world.file(bench.number).screenings[1])
    #expect(screening.occurred == Moment(iso: Self.authored))
    #expect(screening.record.recommendation == .proposeTeam)
  }

  @Test func `a form of another instrument becomes a result of whoever answered`() throws {
    let bench = try Bench()
    let path = try bench.file(Self.response(Self.twoItems))
    let ending = bench.record(path, words: ["--by", "client"])
    #expect(ending.json["result"]?["score"] == 3)
    let result = try #require(try bench.world.file(bench.number).results[1])
    #expect(result.result.statedBy == .client)
    #expect(result.occurred == Moment(iso: Self.authored))
  }

  @Test func `the time given by hand goes before that of the file`() throws {
    let bench = try Bench()
    let path = try bench.file(Self.response(Self.twoItems, authored: "2026-03-02T11:00:00+02:00"))
    #expect(bench.record(path).errorCode == "TIIMI-0604")
    #expect(bench.record(path, words: ["--at", "2026-03-02T10:00"]).code == .done)
  }

  private static let spoilt: [(String, String, String)] = [
    (response(twoItems + [item("99", "yes")]), "TIIMI-0597", "answers.item[2]"),
    (
      response([item("1", "never"), item("2", "LA6570-1")]), "TIIMI-0597",
      "answers.item[0].answer[0]"
    ),
    (response([item("1", "LA6568-5", "LA6569-3")]), "TIIMI-0597", "answers.1"),
    (response(twoItems + twoItems), "TIIMI-0597", "answers.1"),
    (response(twoItems, to: "phq-2|2"), "TIIMI-0602", "questionnaire"),
    (response(twoItems, to: "phq-2"), "TIIMI-0602", "questionnaire"),
    (response(twoItems, to: "phq-3|1"), "TIIMI-0601", "questionnaire"),
    (response(twoItems, authored: nil), "TIIMI-0603", "authored"),
    (response(twoItems, authored: "2026-03-02"), "TIIMI-0603", "authored"),
    (response(twoItems, authored: "2026-03-02T10:00:01+02:00"), "TIIMI-0604", "authored"),
    (response(twoItems, status: "entered-in-error"), "TIIMI-0605", "status"),
    (
      #"{"resourceType":"QuestionnaireResponse","status":"completed"}"#, "TIIMI-0600",
      "questionnaire"
    ),
    ("<html>", "TIIMI-0930", "answers"), ("", "TIIMI-0930", "answers"),
  ]

  @Test(arguments: spoilt)
  func `a file edited by hand is refused at its place, and nothing is recorded`(
    text: String,
    code: String,
    field: String
  ) throws {
    let bench = try Bench()
    let ending = bench.record(try bench.file(text))
    #expect(ending.errorCode == .string(code))
    #expect(ending.json["error"]?["field"] == .string(field))
    #expect(try bench.world.file(bench.number).version == 1)
  }

  @Test func `another form than the one asked for is refused with both names`() throws {
    let bench = try Bench()
    let path = try bench.file(Self.response(Self.twoItems))
    let ending = bench.record(path, words: ["--instrument", "audit-c"])
    #expect(ending.errorCode == "TIIMI-0601")
    #expect(ending.json["error"]?["facts"] == ["expected": "audit-c", "found": "phq-2"])
    let version = try bench.file(Self.response(Self.twoItems, to: "phq-2|9"))
    #expect(
      bench.record(version).json["error"]?["facts"] == ["expected": "phq-2|1", "found": "phq-2|9"]
    )
  }

  @Test func `a total that differs is recomputed and remarked`() throws {
    let bench = try Bench()
    let total = #"{"linkId":"total","answer":[{"valueDecimal":6}]}"#
    let ending = bench.record(try bench.file(Self.response(Self.twoItems + [total])))
    #expect(ending.code == .done)
    #expect(ending.json["result"]?["score"] == 3)
    #expect(ending.json["result"]?["findings"]?[0]?["code"] == "TOTAL-DIFFERS")
  }

  @Test(arguments: [checklist(), response(twoItems)])
  func `the same file is taken once`(text: String) throws {
    let bench = try Bench()
    let path = try bench.file(text)
    #expect(bench.record(path).code == .done)
    let again = bench.record(path)
    #expect(again.errorCode == "TIIMI-0606")
    #expect(again.json["error"]?["facts"] == ["number": "1"])
    #expect(try bench.world.file(bench.number).version == 2)
  }

  @Test func `other answers of the same moment are not taken in silence`() throws {
    let bench = try Bench()
    #expect(bench.record(try bench.file(Self.checklist())).code == .done)
    #expect(bench.record(try bench.file(Self.checklist("no"))).errorCode == "TIIMI-0607")
    let later = Self.checklist("no", authored: "2026-03-02T10:00:00.000+03:00")
    #expect(bench.record(try bench.file(later)).errorCode != "TIIMI-0607")
  }

  @Test func `of several files each is recorded or refused on its own, the oldest first`() throws {
    let bench = try Bench()
    let good = try bench.file(Self.checklist(), "b.json")
    let twin = try bench.file(Self.checklist(), "c.json")
    let result = try bench.file(Self.response(Self.twoItems), "a.json")
    let broken = try bench.file("{", "d.json")
    let tried = bench.record(good, twin, result, broken, words: ["--dry-run"])
    #expect(tried.json["recorded"] == 2)
    #expect(try bench.world.file(bench.number).version == 1)
    let ending = bench.record(good, twin, result, broken)
    #expect(ending.code == .refused)
    #expect(ending.json["recorded"] == 2)
    #expect(ending.json["refused"] == 2)
    guard case .array(let files)? = ending.json["files"] else {
      Issue.record("no files")
      return
    }
    #expect(files.map { $0["file"] } == [result, good, twin, broken].map { .string($0) })
    #expect(
      files.map { $0["error"]?["code"] } == [nil, nil, "TIIMI-0606", "TIIMI-0930"]
    )
    #expect(try bench.world.file(bench.number).version == 3)
  }

  @Test func `a folder is taken as a whole and an empty one is said to be empty`() throws {
    let bench = try Bench()
    let folder = bench.world.folder + "-forms"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(bench.record(folder).errorCode == "TIIMI-0957")
    try Data(Self.checklist().utf8).write(to: URL(filePath: folder + "/x.json"))
    #expect(bench.record(folder).json["recorded"] == 1)
    let page = bench.world.run(["screen", "record", bench.number, "--answers", folder])
    #expect(page.output.contains("TIIMI-0606"))
    #expect(page.output.contains("kirjattu 0/1 tiedostoa."))
  }

  @Test func `an alert is told first, also of a file that is refused`() throws {
    let bench = try Bench()
    let items = (1...8).map { Self.item("\($0)", "LA6568-5") } + [Self.item("9", "LA6569-3")]
    let good = try bench.file(Self.response(items, to: "phq-9|1"), "good.json")
    let bad = try bench.file(
      Self.response([items[8], Self.item("1", "x")], to: "phq-9|1"),
      "bad.json"
    )
    let page = bench.world.run(
      ["screen", "record", bench.number, "--answers", good, "--answers", bad],
      language: "en"
    )
    #expect(page.output.hasPrefix("- ACT TODAY: "))
    #expect(page.output.split(separator: "\n").count { $0.contains("ACT TODAY") } == 2)
  }

  @Test func `what is no ordinary file of a reasonable size is refused`() throws {
    let bench = try Bench()
    let pipe = bench.world.folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(bench.record(pipe).errorCode == "TIIMI-0956")
    #expect(bench.record("/dev/null").errorCode == "TIIMI-0956")
    #expect(bench.record(bench.world.folder + "/none.json").errorCode == "TIIMI-0940")
    let huge = try bench.file(String(repeating: " ", count: 2 << 20))
    #expect(bench.record(huge).errorCode == "TIIMI-0955")
  }

  @Test func `result record refuses the form of another instrument`() throws {
    let bench = try Bench()
    let path = try bench.file(Self.response([Self.item("1", "never")], to: "audit-c|1"))
    let ending = bench.world.run(
      ["result", "record", bench.number, "--instrument", "phq-2", "--answers", path, "--json"]
    )
    #expect(ending.errorCode != nil)
    #expect(try bench.world.file(bench.number).results.isEmpty)
  }

  @Test func `no refusal repeats what somebody wrote into the file`() throws {
    let bench = try Bench()
    let secret = "Aino Harjula 010540-900A"
    for text in [
      Self.response([Self.item(secret, "yes")]), Self.response([Self.item("1", secret)]),
      Self.response(Self.twoItems, to: "\(secret)|1"),
      Self.response(Self.twoItems, to: "phq-2|\(secret)"),
    ] {
      let ending = bench.record(try bench.file(text))
      #expect(ending.code == .badInput)
      #expect(!ending.output.contains("Aino"))
      #expect(!ending.output.contains("010540"))
    }
  }
}

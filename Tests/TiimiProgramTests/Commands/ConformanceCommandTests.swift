import Glibc
import Testing
import TiimiEncoding

@testable import tiimi

@Suite struct ConformanceCommandTests {
  @Test func `a log is counted without any register`() throws {
    let office = try PracticeOffice()
    let log = try LogFile(in: office.folder)
    let json = try office.run("conformance --log \(log.path) --json").json
    #expect(json["cases"] == 2)
    #expect(json["events"] == 3)
    #expect(json["durations"]?["medianSeconds"] == 43_200)
    #expect(json["edges"] == [["from": "a", "to": "b", "count": 1, "medianDays": 1]])
    #expect(json["starts"] == [["name": "a", "count": 2]])
  }

  @Test(arguments: [
    ("--log {log} --unit YLO", "TIIMI-0917"),
    ("--columns a,b,c", "TIIMI-0917"),
    ("--log {log} --columns a,b", "TIIMI-0915"),
    ("--log {log} --columns a,b,c", "TIIMI-0622"),
    ("--log {folder}/none.csv", "TIIMI-0940"),
    ("--graph flow.png", "TIIMI-0915"),
    ("--edges 0", "TIIMI-0915"),
    ("--edges 1.5", "TIIMI-0915"),
    ("--from 2.1.2026 --to 1.1.2026", "TIIMI-0680"),
    ("--unit XYZ", "TIIMI-0753"),
    ("--case YLO-2026-99", "TIIMI-0750"),
    ("--rules {log}", "TIIMI-0615"),
  ])
  func `a wrong call is refused with its code`(options: String, code: String) throws {
    let office = try PracticeOffice()
    let log = try LogFile(in: office.folder)
    let line = options.replacing("{log}", with: log.path).replacing("{folder}", with: office.folder)
    let ending = office.run("conformance \(line)")
    #expect(ending.complains(of: code))
    #expect(ending.exitCode != .done)
  }

  @Test func `an evaluator sees no case by its number`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    let json = try office.run("conformance --deviations --json --as eva").json
    #expect(json["deviations"] == [])
    #expect(json["threshold"] == 5)
    #expect(json["cases"] == .null)
    let refused = office.run("conformance --case YLO-2026-1 --as eva")
    #expect(refused.exitCode == .notAllowed)
  }

  @Test func `somebody of the unit sees every number`() throws {
    let office = try PracticeOffice()
    try office.openCase()
    let json = try office.run("conformance --deviations --variants 3 --json --as aino").json
    #expect(json["threshold"] == .null)
    #expect(json["cases"] == 1)
    #expect(json["flow"]?["variants"] == [["count": 1, "steps": ["identification"]]])
  }

  @Test func `a flow goes to a picture and to data`() throws {
    let office = try PracticeOffice()
    let log = try LogFile(in: office.folder)
    let picture = office.folder + "/flow.svg"
    let data = office.folder + "/flow.json"
    defer {
      unlink(picture)
      unlink(data)
    }
    office.run("conformance --log \(log.path) --graph \(picture) --quiet")
    let svg = try InputFile.text(picture)
    #expect(svg.hasPrefix("<svg "))
    office.run("conformance --log \(log.path) --graph \(data) --quiet")
    #expect(try JSON(parsing: try InputFile.bytes(data))["cases"] == 2)
  }
}

/// A log of three events in two cases, there as long as the test.
private final class LogFile {
  let path: String

  init(in folder: String) throws {
    path = folder + "/log.csv"
    let file = try OutputFile(becoming: path)
    let text = """
      case,activity,occurred
      1,a,2026-01-05T10:00:00+02:00
      1,b,2026-01-06T10:00:00+02:00
      2,a,2026-01-05T10:00:00+02:00
      """
    try file.write([UInt8](text.utf8))
    try file.finish()
  }

  deinit { unlink(path) }
}

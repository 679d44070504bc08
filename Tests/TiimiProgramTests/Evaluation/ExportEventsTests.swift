import Foundation
import Testing
import TiimiDomain
import TiimiEncoding
import TiimiReports

@testable import tiimi

@Suite struct ExportEventsTests {
  private static let rest = "--key {key} --study a --for Yliopisto"

  @Test(arguments: EventLogFormat.allCases)
  func `a log appears with its manifest and is as the manifest says`(
    format: EventLogFormat
  ) throws {
    let office = try ExportOffice()
    let ending = office.run(
      "export events --format \(format.rawValue) --out {out}/log.\(format.suffix) \(Self.rest) --json"
    )
    #expect(ending.exitCode == .done)
    let manifest = try #require(ending.json["manifest"])
    #expect(manifest["export"] == .string("events-" + format.rawValue))
    #expect(manifest["totals"]?["cases"] == 100)
    #expect((manifest["counts"]?["objectTypes"] != nil) == format.isObjectCentric)
    let names = ["log.\(format.suffix)", "log.\(format.suffix).manifest.json"]
    #expect(try office.names() == names)
    #expect(office.run("export verify {out}/\(names[1])").exitCode == .done)
  }

  @Test func `all forms tell the same number of events`() throws {
    let office = try ExportOffice()
    let totals = EventLogFormat.allCases.map { format in
      let line = "export events --format \(format.rawValue) --out {out}/\(format.rawValue)"
      return office.run("\(line) \(Self.rest) --json").json["manifest"]?["totals"]
    }
    #expect(Set(totals).count == 1)
    #expect(totals.first.flatMap { $0 } != nil)
  }

  @Test func `the events of the log are those of the cases that meet the condition`() throws {
    let office = try ExportOffice()
    let all = office.run("export events --out {out}/a.csv \(Self.rest) --json").json["manifest"]
    let some = office.run(
      "export events --out {out}/b.csv --where \"meetings held > 0\" \(Self.rest) --json"
    ).json["manifest"]
    let counts = [all, some].map { $0?["counts"]?["eventTypes"] }
    #expect(counts[0]?["meetingHeld"] == counts[1]?["meetingHeld"])
    #expect(counts[0]?["caseOpened"] != counts[1]?["caseOpened"])
    #expect(some?["selection"]?["where"] == "meetings held > 0")
  }

  @Test(arguments: [
    ("--from 2026-02-01 --to 2026-01-01 --out {out}/x \(rest)", ExitCode.badInput),
    ("--where \"meetings hold > 0\" --out {out}/x \(rest)", .badInput),
    ("--where \"meetings held\" --out {out}/x \(rest)", .badInput),
    ("--format parquet --out {out}/x \(rest)", .usage),
    ("--out {out}/x --key {folder}/none --study a --for Y", .notFound),
    ("--out {out}/x --study a --for Y", .usage),
    ("--out {out}/x --key {key} --study a", .usage),
    ("--unit ZZZ --out {out}/x \(rest)", .notFound),
    ("--out {folder}/none/x \(rest)", .failed),
  ])
  func `what cannot be exported as asked is refused and leaves nothing`(
    line: String,
    code: ExitCode
  ) throws {
    let office = try ExportOffice()
    #expect(office.run("export events " + line).exitCode == code)
    #expect(try office.names() == [])
  }

  @Test(arguments: ["csv", "ocel-json", "ocel-sqlite"])
  func `a disk that fills up leaves nothing that looks finished`(format: String) throws {
    let office = try ExportOffice()
    let out = office.folder.path + "/out"
    let ending = try BuiltProgram.shell(
      """
      export TIIMI_REGISTER='\(office.register)' TIIMI_AS=olli TIIMI_NOW=2026-11-22T12:00
      export='tiimi export events --format \(format) --key \(office.key) --study a --for X'
      trap '' XFSZ
      ulimit -f 64
      $export --out '\(out)/log'; echo "exit $?"
      ls -A '\(out)' | wc -l
      """
    )
    #expect(ending.output.contains("exit 7"))
    #expect(ending.output.hasSuffix("0\n"))
  }
}

import Foundation
import Testing

@testable import tiimi

/// Exports of the built program that somebody interrupts while they are being written.
@Suite struct InterruptedExportTests {
  private static let exports: [String: [String]] = [
    "tables": [], "events": ["--format", "csv"],
  ]

  @Test(arguments: exports.keys.sorted(), [SIGINT, SIGTERM])
  func `an interrupted export leaves nothing and ends by the signal`(
    export: String,
    signal: Int32
  ) throws {
    let office = try ExportOffice()
    #expect(office.run("practice --cases 200 --seed 7").exitCode == .done)
    let process = try Self.start(export, office)
    let unfinished = office.folder.path + "/out/.new.part-\(process.processIdentifier)"
    #expect(Self.appears(unfinished))
    #expect(kill(process.processIdentifier, signal) == 0)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == signal)
    #expect(try office.names() == [])
  }

  @Test func `an interrupted export leaves the old one as it was`() throws {
    let office = try ExportOffice()
    #expect(office.exportTables(to: "new").exitCode == .done)
    let process = try Self.start("tables", office, ["--replace"])
    let unfinished = office.folder.path + "/out/.new.part-\(process.processIdentifier)"
    #expect(Self.appears(unfinished))
    #expect(kill(process.processIdentifier, SIGINT) == 0)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(try office.names() == ["new"])
    #expect(office.run("export verify {out}/new").exitCode == .done)
  }

  private static func start(
    _ export: String,
    _ office: ExportOffice,
    _ more: [String] = []
  ) throws -> Process {
    let process = Process()
    process.executableURL = BuiltProgram.url
    process.arguments =
      ["export", export, "--out", office.folder.path + "/out/new", "--key", office.key]
      + ["--study", "a", "--for", "Yliopisto", "--quiet"] + (exports[export] ?? []) + more
    process.environment = [
      "TIIMI_REGISTER": office.register, "TIIMI_AS": "olli", "TIIMI_NOW": "2026-11-22T12:00",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// True as soon as there is something at the path; false when nothing comes for half a minute.
  private static func appears(_ path: String) -> Bool {
    let end = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < end {
      if FilePlace.exists(path) { return true }
      sched_yield()
    }
    return false
  }
}

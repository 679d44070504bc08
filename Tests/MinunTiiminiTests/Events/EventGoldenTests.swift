import FoundationEssentials
import MinunTiimini
import Testing
import TiimiDomain
import TiimiReports

/// The examples of the formats' documents are what the program writes of a small practice register.
@Suite struct EventGoldenTests {
  @Test(arguments: [
    (EventLogFormat.csv, "events.csv"), (.ndjson, "events.ndjson"), (.xes, "events.xes"),
    (.ocelJSON, "events.ocel.json"),
  ])
  func `the example of a format is what is written today`(
    format: EventLogFormat,
    name: String
  ) throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 1, seed: 7).fill(world.session)
    let bytes = try EventExport(format, of: world.session).bytes
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["TIIMI_GOLDEN"] == "1" {
      try Data(bytes).write(to: file)
    }
    let expected = try Data(contentsOf: file)
    #expect(Data(bytes) == expected)
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/formats/example")
}

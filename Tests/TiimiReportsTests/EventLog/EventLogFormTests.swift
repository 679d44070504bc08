import Testing
import TiimiDomain
import TiimiReports

/// The three forms that tell events with their case alone, on traces made by hand.
@Suite struct EventLogFormTests {
  private static let vocabulary = EventVocabulary(
    activities: [
      .init(name: "caseOpened", part: "identification"),
      .init(name: "meetingHeld", part: "meeting"),
    ],
    resources: [
      .init(name: "", profession: "", sector: ""),
      .init(name: "s-1", profession: "nurse", sector: "health"),
    ],
    units: ["", "YLO"]
  )

  private func event(
    _ version: Int,
    _ occurred: String,
    recorded: String? = nil,
    resource: Int = 1,
    unit: Int = 1
  ) throws -> CaseEvent {
    CaseEvent(
      version: version,
      activity: version == 1 ? 0 : 1,
      occurred: try #require(Moment(iso: occurred)),
      recorded: try #require(Moment(iso: recorded ?? occurred)),
      resource: resource,
      unit: unit,
      episode: 1
    )
  }

  private func text(
    _ format: EventLogFormat,
    _ events: [CaseEvent],
    name: String = "c-1",
    dates: PersonDates = .exact
  ) throws -> String {
    let writer = try #require(format.writer(Self.vocabulary))
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    writer.write(EventTrace(name: Array(name.utf8), events: events, dates: dates), into: &bytes)
    writer.end(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The rows of the CSV form without the heading, each as its cells.
  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `a CSV row tells every column, with Finnish time and lateness in days`() throws {
    let late = try event(
      1,
      "2026-01-05T10:15:00.007Z",
      recorded: "2026-01-06T22:30:00.000Z"
    )
    let rows = rows(try text(.csv, [late]))
    #expect(
      rows == [
        [
          "c-1", "c-1.1", "caseOpened", "identification", "2026-01-05T12:15:00.007+02:00",
          "2026-01-07T00:30:00.000+02:00", "s-1", "nurse", "health", "YLO", "1", "2",
        ]
      ]
    )
  }

  @Test func `a CSV file has a heading, CRLF and no byte order mark`() throws {
    let text = try text(.csv, [])
    #expect(text == EventCSV.columns.joined(separator: ",") + "\r\n")
  }

  @Test func `events lie by time, and those of one moment in the order written`() throws {
    let events = [
      try event(1, "2026-01-05T10:00:00Z"), try event(2, "2026-01-07T10:00:00Z"),
      try event(4, "2026-01-06T10:00:00Z"), try event(3, "2026-01-06T10:00:00Z"),
    ]
    #expect(rows(try text(.csv, events)).map { $0[1] } == ["c-1.1", "c-1.3", "c-1.4", "c-1.2"])
  }

  @Test(arguments: [
    ("2026-03-29T00:59:59.999Z", "2026-03-29T02:59:59.999+02:00"),
    ("2026-03-29T01:00:00.000Z", "2026-03-29T04:00:00.000+03:00"),
    ("2026-10-25T00:30:00.000Z", "2026-10-25T03:30:00.000+03:00"),
    ("2026-10-25T01:30:00.000Z", "2026-10-25T03:30:00.000+02:00"),
  ])
  func `a time on a day when clocks are changed has the offset of its moment`(
    moment: String,
    local: String
  ) throws {
    #expect(rows(try text(.csv, [try event(1, moment)]))[0][4] == local)
  }

  @Test func `lateness is counted by the calendar also where a day has 25 hours`() throws {
    let late = try event(1, "2026-10-24T21:30:00Z", recorded: "2026-10-25T21:30:00Z")
    #expect(rows(try text(.csv, [late]))[0][11] == "0")
  }

  @Test func `dates leave as the export's policy tells, and the order stays the true one`() throws {
    let events = [try event(1, "2026-01-09T10:00:00Z"), try event(2, "2026-01-05T10:00:00Z")]
    let rows = rows(try text(.csv, events, dates: .weeks))
    #expect(rows.map { $0[1] } == ["c-1.2", "c-1.1"])
    #expect(rows.map { $0[4] } == Array(repeating: "2026-01-05T00:00:00.000+02:00", count: 2))
  }

  @Test func `what is missing is an empty cell and no field`() throws {
    let unknown = try event(1, "2026-01-05T10:00:00Z", resource: 0, unit: 0)
    #expect(rows(try text(.csv, [unknown]))[0][6...9] == ["", "", "", ""])
    let json = try text(.ndjson, [unknown])
    #expect(!json.contains("resource") && !json.contains("unit") && !json.contains("null"))
    #expect(!(try text(.xes, [unknown])).contains("org:resource"))
  }

  @Test func `a name that needs quotes stays one cell`() throws {
    let text = try text(.csv, [try event(1, "2026-01-05T10:00:00Z")], name: "a,\"b\"")
    #expect(text.contains("\"a,\"\"b\"\"\",\"a,\"\"b\"\".1\",caseOpened"))
  }

  @Test func `a name is escaped in XES and JSON`() throws {
    let events = [try event(1, "2026-01-05T10:00:00Z")]
    #expect(try text(.xes, events, name: "a<\"b").contains("value=\"a&lt;&quot;b.1\""))
    #expect(try text(.ndjson, events, name: "a\"b").contains(#""event":"a\"b.1""#))
  }
}

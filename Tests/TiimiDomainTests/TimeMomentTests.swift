import Testing
import TiimiDomain

@Suite struct `A moment` {
  @Test(arguments: [
    ("2026-01-05T10:15:00.000Z", "2026-01-05T10:15:00.000Z"),
    ("2026-01-05T10:15Z", "2026-01-05T10:15:00.000Z"),
    ("2026-01-05T10:15:07Z", "2026-01-05T10:15:07.000Z"),
    ("2026-01-05T12:15+02:00", "2026-01-05T10:15:00.000Z"),
    ("2026-01-04T23:45:30.5-10:30", "2026-01-05T10:15:30.500Z"),
    ("2026-01-01T00:30:00+02:00", "2025-12-31T22:30:00.000Z"),
    ("2026-01-05T10:15:00.123456789Z", "2026-01-05T10:15:00.123Z"),
    ("2026-01-05T10:15:00.9999Z", "2026-01-05T10:15:00.999Z"),
    ("2026-01-05T10:15:00.07Z", "2026-01-05T10:15:00.070Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ("1800-01-01T00:00:00.001Z", "1800-01-01T00:00:00.001Z"),
  ])
  func `is written in one form however it was read`(text: String, written: String) throws {
    let moment = try #require(Moment(iso: text))
    #expect(moment.iso == written)
    #expect(Moment(iso: moment.iso) == moment)
  }

  @Test(arguments: [
    "", "2026-01-05", "2026-01-05T10:15", "2026-01-05 10:15Z", "2026-01-05T10Z",
    "2026-01-05T24:00Z", "2026-01-05T10:60Z", "2026-01-05T10:15:60Z", "2026-01-05T10:15:00.Z",
    "2026-01-05T10:15:00.1234567890Z", "2026-01-05T10:15:00,5Z", "2026-01-05T10:15+0200",
    "2026-01-05T10:15+24:00", "2026-01-05T10:15+02:60", "2026-01-05T10:15z",
    "2026-01-05T10:15ZZ", "2026-02-30T10:15Z", "2026-01-05T-1:15Z",
  ])
  func `is refused when it is not written as one`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func `counts from the first second of 1970`() {
    #expect(Moment(iso: "1970-01-01T00:00Z")?.milliseconds == 0)
    #expect(Moment(iso: "2026-01-05T10:15Z")?.milliseconds == 1_767_608_100_000)
  }

  @Test func `moves by milliseconds and minutes`() throws {
    let moment = try #require(Moment(iso: "2026-01-05T10:15Z"))
    #expect(moment.adding(milliseconds: -1).iso == "2026-01-05T10:14:59.999Z")
    #expect(moment.adding(minutes: 825).iso == "2026-01-06T00:00:00.000Z")
    #expect(moment < moment.adding(milliseconds: 1))
  }

  @Test func `stops at the ends of its range instead of trapping`() {
    let moment = Moment(milliseconds: .max)
    #expect(moment.adding(milliseconds: 1) == moment)
    #expect(moment.adding(minutes: .max) == moment)
    #expect(Moment(milliseconds: -5).adding(minutes: .min).milliseconds == .min)
    #expect(moment.iso.hasSuffix("ms"))
  }
}

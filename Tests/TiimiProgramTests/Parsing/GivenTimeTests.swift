import Testing
import TiimiDomain

@testable import tiimi

struct GivenTimeTests {
  @Test(arguments: ["2026-01-05", "5.1.2026", "05.01.2026", "5.01.2026"])
  func `a day may be written as ISO or as Finnish is written`(text: String) {
    #expect(WrittenDay.read(text)?.iso == "2026-01-05")
    #expect(GivenTime(text) == Day(iso: "2026-01-05").map(GivenTime.day))
  }

  @Test(arguments: [
    "", ".", "5.1.", "5.1.26", "5.13.2026", "32.1.2026", "29.2.2026", "5/1/2026", "2026-1-5",
    "2026-01-05x", "+5.1.2026", "5.1.20260", "٥.١.٢٠٢٦",
  ])
  func `anything else is no day`(text: String) {
    #expect(WrittenDay.read(text) == nil)
  }

  @Test(arguments: [
    "2026-01-05T13:00", "2026-01-05 13:00", "5.1.2026 13.00", "5.1.2026 13:00",
    "5.1.2026 klo 13.00", "5.1.2026 kl. 13.00", "2026-01-05T11:00:00Z", "2026-01-05T13:00+02:00",
  ])
  func `a time may be written in the same ways`(text: String) throws {
    let time = try #require(GivenTime(text))
    #expect(time.moment == Moment(iso: "2026-01-05T11:00:00Z"))
    #expect(time.day.iso == "2026-01-05")
  }

  @Test(arguments: [
    "13:00", "5.1.2026 24.00", "5.1.2026 13.60", "5.1.2026 13", "5.1.2026 13.0", "5.1.2026 13.00.1",
    "5.1.2026 klo", "29.3.2026 3.30",
  ])
  func `anything else is no time`(text: String) {
    #expect(GivenTime(text) == nil)
  }

  @Test func `a day alone begins at midnight in Finland`() throws {
    let time = try #require(GivenTime("5.7.2026"))
    #expect(time.moment == Moment(iso: "2026-07-04T21:00:00Z"))
  }
}

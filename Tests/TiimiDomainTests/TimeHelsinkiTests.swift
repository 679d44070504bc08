import Testing
import TiimiDomain

@Suite struct `Time in Helsinki` {
  @Test(arguments: [
    ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"),
    ("2026-03-29", "2026-10-25"), ("2027-03-28", "2027-10-31"),
  ])
  func `changes on the last Sundays of March and October`(spring: String, autumn: String) throws {
    let start = try #require(Moment(iso: spring + "T01:00Z"))
    let end = try #require(Moment(iso: autumn + "T01:00Z"))
    #expect(HelsinkiTime.offsetMinutes(at: start.adding(milliseconds: -1)) == 120)
    #expect(HelsinkiTime.offsetMinutes(at: start) == 180)
    #expect(HelsinkiTime.offsetMinutes(at: end.adding(milliseconds: -1)) == 180)
    #expect(HelsinkiTime.offsetMinutes(at: end) == 120)
    #expect(HelsinkiTime.wall(at: start.adding(minutes: -1)).iso == spring + "T02:59")
    #expect(HelsinkiTime.wall(at: start).iso == spring + "T04:00")
    #expect(HelsinkiTime.wall(at: end.adding(minutes: -1)).iso == autumn + "T03:59")
    #expect(HelsinkiTime.wall(at: end).iso == autumn + "T03:00")
  }

  @Test(arguments: ["2024-03-31", "2025-03-30", "2026-03-29", "2027-03-28"])
  func `has no moment in the hour skipped in spring`(day: String) throws {
    let sunday = try #require(Day(iso: day))
    for minute in 0..<60 {
      let wall = try #require(WallTime(day: sunday, hour: 3, minute: minute))
      #expect(HelsinkiTime.moment(of: wall) == nil)
    }
    let before = try #require(WallTime(iso: day + "T02:59"))
    let after = try #require(WallTime(iso: day + "T04:00"))
    let last = try #require(HelsinkiTime.moment(of: before))
    #expect(HelsinkiTime.moment(of: after) == last.adding(minutes: 1))
  }

  @Test(arguments: ["2024-10-27", "2025-10-26", "2026-10-25", "2027-10-31"])
  func `takes the earlier moment of the hour shown twice`(day: String) throws {
    let wall = try #require(WallTime(iso: day + "T03:30"))
    let moment = try #require(HelsinkiTime.moment(of: wall))
    #expect(moment.iso == day + "T00:30:00.000Z")
    #expect(HelsinkiTime.wall(at: moment) == wall)
    #expect(HelsinkiTime.wall(at: moment.adding(minutes: 60)) == wall)
  }

  @Test func `gives back every other wall time of a year`() throws {
    let start = try #require(Moment(iso: "2025-12-31T22:00Z"))
    var shownTwice = 0
    for quarter in 0..<(365 * 96) {
      let moment = start.adding(minutes: quarter * 15)
      let back = HelsinkiTime.moment(of: HelsinkiTime.wall(at: moment))
      if back == moment.adding(minutes: -60) {
        shownTwice += 1
      } else if back != moment {
        Issue.record("\(moment) does not come back")
      }
    }
    #expect(shownTwice == 4)
  }

  @Test func `changes the day at its own midnight`() throws {
    let lastOfYear = try #require(Moment(iso: "2025-12-31T21:59:59.999Z"))
    #expect(HelsinkiTime.day(of: lastOfYear).iso == "2025-12-31")
    #expect(HelsinkiTime.day(of: lastOfYear.adding(milliseconds: 1)).iso == "2026-01-01")
    let summer = try #require(Moment(iso: "2026-06-30T21:00Z"))
    #expect(HelsinkiTime.day(of: summer).iso == "2026-07-01")
  }

  @Test(arguments: [
    ("2026-01-05T13:00", "2026-01-05T13:00"), ("2026-01-05 13:05", "2026-01-05T13:05"),
    ("2026-01-05 09.30", "2026-01-05T09:30"), ("2026-01-05 00.00", "2026-01-05T00:00"),
    ("2026-01-05T23:59", "2026-01-05T23:59"),
  ])
  func `is read from a wall as people write it`(text: String, iso: String) throws {
    #expect(try #require(WallTime(iso: text)).iso == iso)
  }

  @Test(arguments: [
    "", "2026-01-05", "2026-01-05T13.00", "2026-01-05T24:00", "2026-01-05T13:60",
    "2026-01-05T9:30", "2026-01-05T13:00:00", "2026-01-05T13:00Z", "2026-02-30T13:00",
    "2026-01-05  13:00",
  ])
  func `is refused when no wall shows it`(text: String) {
    #expect(WallTime(iso: text) == nil)
  }

  @Test func `sorts by day and then by minute`() {
    let texts = ["2026-01-05T23:59", "2026-01-06T00:00", "2026-01-06T00:01"]
    let times = texts.compactMap { WallTime(iso: $0) }
    #expect(times.reversed().sorted() == times)
    #expect(times.map(\.minute) == [1_439, 0, 1])
  }
}

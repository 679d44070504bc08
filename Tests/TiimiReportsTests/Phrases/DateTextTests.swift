import Testing
import TiimiDomain
import TiimiReports

@Suite struct `A date in words` {
  @Test(arguments: [
    (Language.finnish, "5.1.2026", "ma 5.1.2026 klo 13.05"),
    (.swedish, "5.1.2026", "må 5.1.2026 kl. 13.05"),
    (.english, "5 Jan 2026", "Mon 5 Jan 2026 at 13:05"),
  ])
  func `is written as the language does`(language: Language, day: String, time: String) throws {
    let wall = try #require(WallTime(iso: "2026-01-05T13:05"))
    #expect(DateText.day(wall.day, language) == day)
    #expect(DateText.time(wall, language) == time)
  }

  @Test func `is shown in Finnish time, winter and summer`() throws {
    let winter = try #require(Moment(iso: "2026-01-04T22:30Z"))
    let summer = try #require(Moment(iso: "2026-07-05T21:30Z"))
    #expect(DateText.time(winter, .finnish) == "ma 5.1.2026 klo 0.30")
    #expect(DateText.time(summer, .finnish) == "ma 6.7.2026 klo 0.30")
    #expect(DateText.day(winter, .finnish) == "5.1.2026")
  }

  @Test(arguments: [
    ("2026-01-05T14:30", Language.finnish, "ma 5.1.2026 klo 13.00–14.30"),
    ("2026-01-05T14:30", .english, "Mon 5 Jan 2026 at 13:00–14:30"),
    ("2026-01-06T09:00", .swedish, "må 5.1.2026 kl. 13.00 – ti 6.1.2026 kl. 9.00"),
  ])
  func `spans name the second day only when it differs`(
    end: String,
    language: Language,
    text: String
  ) throws {
    let starts = try #require(WallTime(iso: "2026-01-05T13:00"))
    let ends = try #require(WallTime(iso: end))
    #expect(DateText.span(starts, ends, language) == text)
  }

  @Test(arguments: [
    (Language.finnish, "5.1.2026–31.3.2026", "5.1.2026 alkaen"),
    (.swedish, "5.1.2026–31.3.2026", "från och med 5.1.2026"),
    (.english, "5 Jan 2026 – 31 Mar 2026", "from 5 Jan 2026"),
  ])
  func `periods may be open`(language: Language, closed: String, open: String) throws {
    let first = try #require(Day(iso: "2026-01-05"))
    let last = try #require(Day(iso: "2026-03-31"))
    #expect(DateText.period(from: first, until: last, language) == closed)
    #expect(DateText.period(from: first, until: nil, language) == open)
  }

  @Test(arguments: [
    (-2, "2 päivää myöhässä"), (-1, "1 päivä myöhässä"), (0, "tänään"), (1, "huomenna"),
    (2, "2 päivän kuluttua"),
  ])
  func `tells how far a due day is`(days: Int, text: String) throws {
    let today = try #require(Day(iso: "2026-01-05"))
    let due = today.adding(days: days)
    #expect(DateText.distance(to: due, from: today, .finnish) == text)
  }
}

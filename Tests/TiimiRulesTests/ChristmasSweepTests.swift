import Testing
import TiimiDomain
import TiimiRules

/// The seventh weekday over Christmas, counted a second time without anything of the program's calendar.
@Suite struct `The seventh weekday over Christmas` {
  @Test(arguments: Array(1990...2100))
  func `is the one that fingers count`(year: Int) throws {
    for start in 10...31 {
      let day = try #require(Day(year: year, month: 12, day: start))
      for reading in WorkingDayReading.allCases {
        let end = Fingers(year: year, day: start, saturdays: reading == .mondayToSaturday).seventh
        let run = try? WorkingDays(reading: reading).run(of: 7, after: day)
        let isKnown = year < 2100 || end.month == 12
        #expect(run?.last.iso == (isKnown ? end.iso : nil), "after \(day), \(reading.rawValue)")
      }
    }
  }
}

/// Counts days one by one from a day of December on, by a calendar of its own.
private struct Fingers {
  private var year: Int
  private(set) var month = 12
  private var day: Int
  private let saturdays: Bool

  init(year: Int, day: Int, saturdays: Bool) {
    self.year = year
    self.day = day
    self.saturdays = saturdays
  }

  /// The seventh weekday after the day.
  var seventh: Fingers {
    var fingers = self
    var counted = 0
    while counted < 7 {
      fingers.advance()
      if fingers.isWeekday { counted += 1 }
    }
    return fingers
  }

  var iso: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private mutating func advance() {
    day += 1
    if day > 31 { (year, month, day) = (year + 1, 1, 1) }
  }

  private var isWeekday: Bool {
    let isHoliday =
      (month == 12 && [24, 25, 26].contains(day)) || (month == 1 && [1, 6].contains(day))
    return !isHoliday && dayOfWeek != 1 && (saturdays || dayOfWeek != 0)
  }

  /// The congruence of Zeller: 0 is Saturday, 1 is Sunday.
  private var dayOfWeek: Int {
    let (m, y) = month == 1 ? (13, year - 1) : (month, year)
    return (day + 13 * (m + 1) / 5 + y % 100 + y % 100 / 4 + y / 100 / 4 + 5 * (y / 100)) % 7
  }
}

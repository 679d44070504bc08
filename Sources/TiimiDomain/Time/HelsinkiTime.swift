/// Official time in Finland: UTC+2, and UTC+3 in summer.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC.
/// The rule holds as such since 1996. Finland has kept summer time since 1981 with another end date
/// before 1996, and none before that; for those years the rule is extrapolated. It serves the
/// showing of instants and the reading of times people write, never the counting of legal periods.
public enum HelsinkiTime {
  /// What the clock on the wall shows at the instant.
  public static func wall(at moment: Moment) -> WallTime {
    let (minutes, _) = floorDivided(Int(moment.milliseconds), by: 60_000)
    return WallTime(minutesSinceEpoch: minutes + offsetMinutes(at: moment))
  }

  /// The civil day in Finland at the instant.
  public static func day(of moment: Moment) -> Day {
    wall(at: moment).day
  }

  /// The instant at which the wall shows this time.
  ///
  /// Nil in the hour that is skipped in March; the earlier of the two instants in the hour that is
  /// shown twice in October.
  public static func moment(of wall: WallTime) -> Moment? {
    for offset in [summerOffset, winterOffset] {
      let minutes = Int64(wall.day.number) * 1_440 + Int64(wall.minute - offset)
      let moment = Moment(milliseconds: minutes * 60_000)
      if offsetMinutes(at: moment) == offset { return moment }
    }
    return nil
  }

  /// How many minutes the wall is ahead of UTC at the instant: 120 or 180.
  public static func offsetMinutes(at moment: Moment) -> Int {
    let year = Day(number: floorDivided(Int(moment.milliseconds), by: 86_400_000).quotient).year
    let isSummer =
      moment >= changeover(year: year, month: 3) && moment < changeover(year: year, month: 10)
    return isSummer ? summerOffset : winterOffset
  }

  private static let winterOffset = 120
  private static let summerOffset = 180

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func changeover(year: Int, month: Int) -> Moment {
    let lastDay = Day(civilYear: year, month: month, day: 31)
    let sunday = lastDay.adding(days: -(lastDay.weekday.rawValue % 7))
    return Moment(milliseconds: Int64(sunday.number) * 86_400_000 + 3_600_000)
  }
}

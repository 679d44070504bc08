import TiimiDomain

/// Times as iCalendar writes them: RFC 5545, section 3.3.5.
enum ICalendarTime {
  /// The name of the Finnish time zone.
  static let zone = "Europe/Helsinki"

  /// An instant: `20260105T111500Z`.
  static func utc(_ moment: Moment) -> String {
    moment.iso.prefix { $0 != "." }.filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// A Finnish wall time: `20260105T131500`.
  static func wall(_ time: WallTime) -> String {
    time.iso.filter { $0 != "-" && $0 != ":" } + "00"
  }

  /// A property with a Finnish wall time.
  static func property(_ name: String, _ time: WallTime) -> ICalendarComponent.Property {
    .init(name, wall(time), [.init("TZID", zone)])
  }

  /// The Finnish time zone by the rule that holds since 1996 (directive 2000/84/EC and before it
  /// 94/21/EC): summer time from the last Sunday of March to the last of October.
  static let helsinki = ICalendarComponent(
    "VTIMEZONE",
    [.init("TZID", zone)],
    components: [
      observance("DAYLIGHT", "EEST", from: "19960331T030000", month: 3, "+0200", "+0300"),
      observance("STANDARD", "EET", from: "19961027T040000", month: 10, "+0300", "+0200"),
    ]
  )

  private static func observance(
    _ kind: String,
    _ name: String,
    from start: String,
    month: Int,
    _ offsetBefore: String,
    _ offsetAfter: String
  ) -> ICalendarComponent {
    ICalendarComponent(
      kind,
      [
        .init("TZNAME", name),
        .init("DTSTART", start),
        .init("TZOFFSETFROM", offsetBefore),
        .init("TZOFFSETTO", offsetAfter),
        .init("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU"),
      ]
    )
  }
}

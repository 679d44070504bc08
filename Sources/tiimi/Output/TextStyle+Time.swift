import TiimiDomain

extension TextStyle {
  /// A day as people write it: `5.1.2026` in Finnish and Swedish, `2026-01-05` in English.
  func callAsFunction(_ day: Day) -> String {
    switch language {
    case .finnish, .swedish: "\(day.dayOfMonth).\(day.month).\(day.year)"
    case .english: day.iso
    }
  }

  /// An instant as a clock in Finland shows it: `5.1.2026 klo 13.00`.
  func callAsFunction(_ moment: Moment) -> String {
    let wall = HelsinkiTime.wall(at: moment)
    let minute = wall.minuteOfHour < 10 ? "0\(wall.minuteOfHour)" : "\(wall.minuteOfHour)"
    return switch language {
    case .finnish: "\(self(wall.day)) klo \(wall.hour).\(minute)"
    case .swedish: "\(self(wall.day)) kl. \(wall.hour).\(minute)"
    case .english: "\(self(wall.day)) \(wall.hour < 10 ? "0" : "")\(wall.hour):\(minute)"
    }
  }
}

import TiimiDomain

/// Easter of the Western churches, on which a third of the holidays hang.
enum Easter {
  /// Easter Sunday (pääsiäispäivä) by the algorithm of Meeus, Jones and Butcher.
  static func sunday(of year: Int) -> Day? {
    let century = year / 100
    let goldenNumber = year % 19
    let solar = century - century / 4
    let lunar = (8 * century + 13) / 25
    let epact = (19 * goldenNumber + solar - lunar + 15) % 30
    let weekdayShift = (2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4 + 32) % 7
    let correction = (goldenNumber + 11 * epact + 22 * weekdayShift) / 451
    let sum = epact + weekdayShift - 7 * correction + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

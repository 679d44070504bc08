extension FEELValue {
  /// What stands behind a dot: an entry of a context or a property of another value.
  ///
  /// Nil if the value has no such property, which is not the same as one that is null
  /// (DMN 1.5, tables 65 and 66).
  public func property(_ name: String) -> FEELValue? {
    switch self {
    case .context(let context): context[name]
    case .date(let date): date.property(name)
    case .time(let time): time.property(name) ?? time.place(name, offset: time.zone?.fixedOffset)
    case .dateTime(let moment): moment.property(name)
    case .daysAndTime(let length): length.property(name)
    case .yearsAndMonths(let length): length.property(name)
    case .range(let range): range.property(name)
    default: nil
    }
  }
}

extension FEELDate {
  fileprivate func property(_ name: String) -> FEELValue? {
    switch name {
    case "year": FEELValue(year)
    case "month": FEELValue(month)
    case "day": FEELValue(day)
    case "weekday": FEELValue(weekday)
    default: nil
    }
  }
}

extension FEELTime {
  fileprivate func property(_ name: String) -> FEELValue? {
    switch name {
    case "hour": FEELValue(hour)
    case "minute": FEELValue(minute)
    case "second": FEELValue(FEELDaysDuration(total: sinceMidnight.total)?.seconds)
    default: nil
    }
  }

  fileprivate func place(_ name: String, offset: Int?) -> FEELValue? {
    switch (name, zone) {
    case ("time offset", _): FEELValue(offset.map { FEELDaysDuration(seconds: $0) })
    case ("timezone", .named(let name)): .string(name)
    case ("timezone", _): .null
    default: nil
    }
  }
}

extension FEELDateTime {
  fileprivate func property(_ name: String) -> FEELValue? {
    date.property(name) ?? time.property(name) ?? time.place(name, offset: offset)
  }
}

extension FEELDaysDuration {
  fileprivate func property(_ name: String) -> FEELValue? {
    switch name {
    case "days": FEELValue(days)
    case "hours": FEELValue(hours)
    case "minutes": FEELValue(minutes)
    case "seconds": .number(seconds)
    default: nil
    }
  }
}

extension FEELMonthsDuration {
  fileprivate func property(_ name: String) -> FEELValue? {
    switch name {
    case "years": FEELValue(months / 12)
    case "months": FEELValue(months % 12)
    default: nil
    }
  }
}

extension FEELRange {
  fileprivate func property(_ name: String) -> FEELValue? {
    switch name {
    case "start": lower ?? .null
    case "end": upper ?? .null
    case "start included": .boolean(includesLower)
    case "end included": .boolean(includesUpper)
    default: nil
    }
  }
}

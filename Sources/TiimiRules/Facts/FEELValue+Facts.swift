import TiimiDomain

/// Facts become values of the expression language; what is not known becomes null.
extension FEELValue {
  init(_ value: Int?) {
    self = value.map { .number(FEELNumber($0)) } ?? .null
  }

  init(_ value: String?) {
    self = value.map(FEELValue.string) ?? .null
  }

  init(_ day: Day?) {
    self = day.map { .date(FEELDate($0)) } ?? .null
  }

  /// The Finnish day of an instant.
  init(dayOf moment: Moment?) {
    self.init(moment.map(HelsinkiTime.day(of:)))
  }

  static func texts(_ values: some Sequence<String>) -> FEELValue {
    .list(values.map(FEELValue.string))
  }

  static func numbers(_ values: some Sequence<Int>) -> FEELValue {
    .list(values.map { .number(FEELNumber($0)) })
  }

  /// Things with members, one context for each.
  static func things<Item>(
    _ items: some Sequence<Item>,
    _ members: (Item) -> [(String, FEELValue)]
  ) -> FEELValue {
    .list(items.map { .context(FEELContext(members($0))) })
  }
}

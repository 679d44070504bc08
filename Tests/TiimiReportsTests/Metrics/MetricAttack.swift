import TiimiReports

/// Somebody who adds up the metrics of several publications by month and sex.
///
/// A group without a row has nobody in it: that is read off the tables, too.
struct MetricAttack {
  /// A number: what is counted, beside it or both, of a sex or all, in months from the first to the last.
  private struct Name: Hashable {
    enum Quantity { case counted, beside, base }

    var quantity: Quantity
    var sex: String?
    var months: ClosedRange<Int>
  }

  private static let sexes = ["female", "male", "unknown"]
  private var places: [Name: Int] = [:]
  private var numbers = LinearAttack()
  private var secrets: Set<Name> = []

  /// How many figures are hidden.
  var hidden: Int { secrets.count }

  /// The hidden numbers that can be worked out, and small numbers of those beside.
  var recovered: [String] {
    places.filter { name, place in
      guard let value = numbers.value(of: place) else { return false }
      return secrets.contains(name) || name.quantity == .beside && (1..<5).contains(value)
    }
    .map { "\($0.key.quantity) \($0.key.sex ?? "all") \($0.key.months)" }.sorted()
  }

  /// Takes what was published of the months.
  mutating func read(
    _ results: [MetricResult],
    of months: ClosedRange<Int>,
    by dimensions: [MetricDimension]
  ) {
    var rows: [Name: MetricResult] = [:]
    for result in results { rows[Self.name(result, within: months)] = result }
    let sexes = dimensions.contains(.sex) ? Self.sexes.map(String?.some) : [nil]
    let ranges = dimensions.contains(.month) ? months.map { $0...$0 } : [months]
    let cells = sexes.flatMap { sex in
      ranges.map { Name(quantity: .counted, sex: sex, months: $0) }
    }
    for name in [Name(quantity: .counted, sex: nil, months: months)] + cells {
      learn(name, .counted, rows[name].map(\.numerator) ?? 0)
      learn(name, .base, rows[name].map(\.denominator) ?? 0)
    }
  }

  /// Finds out what follows.
  mutating func solve() {
    let spans = (1...4).flatMap { first in (first...4).map { first...$0 } }
    for months in spans {
      for sex in [nil] + Self.sexes.map(String?.some) {
        sum(Name(quantity: .base, sex: sex, months: months)) { whole in
          [.counted, .beside].map { Name(quantity: $0, sex: whole.sex, months: whole.months) }
        }
        for quantity in [Name.Quantity.counted, .base] {
          let whole = Name(quantity: quantity, sex: sex, months: months)
          if months.count > 1 {
            sum(whole) { whole in
              whole.months.map { Name(quantity: quantity, sex: sex, months: $0...$0) }
            }
          }
          if sex == nil {
            sum(whole) { whole in
              Self.sexes.map { Name(quantity: quantity, sex: $0, months: whole.months) }
            }
          }
        }
      }
    }
    numbers.solve()
  }

  private mutating func sum(_ whole: Name, _ parts: (Name) -> [Name]) {
    var row = [place(whole): -1]
    for part in parts(whole) { row[place(part)] = 1 }
    numbers.sum(row)
  }

  private mutating func learn(_ name: Name, _ quantity: Name.Quantity, _ shown: Int?) {
    let name = Name(quantity: quantity, sex: name.sex, months: name.months)
    let place = place(name)
    if let shown { numbers.narrow(place, shown, shown) } else { secrets.insert(name) }
  }

  private mutating func place(_ name: Name) -> Int {
    if let found = places[name] { return found }
    places[name] = numbers.add()
    return numbers.low.count - 1
  }

  private static func name(_ result: MetricResult, within months: ClosedRange<Int>) -> Name {
    var name = Name(quantity: .counted, sex: nil, months: months)
    for group in result.groups {
      if group.dimension == .sex { name.sex = group.code ?? "unknown" }
      if group.dimension == .month, let month = group.code.flatMap({ Int($0.suffix(2)) }) {
        name.months = month...month
      }
    }
    return name
  }
}

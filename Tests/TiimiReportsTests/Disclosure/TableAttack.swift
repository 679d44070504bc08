import TiimiDomain

@testable import TiimiReports

/// Somebody who has every published table and solves them.
///
/// They use sums, shares and periods. Written apart from the
/// control, on purpose.
struct TableAttack {
  private var names: [String: Int] = [:]
  private var numbers = LinearAttack()
  private var secrets: Set<Int> = []
  private var rests: [Int] = []

  init(_ tables: [ProtectedTable]) {
    for table in tables { read(table) }
    for table in tables { sum(table) }
    numbers.solve()
  }

  /// The numbers worked out for what should be hidden, by name.
  var recovered: [String: Int] {
    names.filter { secrets.contains($0.value) }.compactMapValues { numbers.value(of: $0) }
  }

  /// How many small remainders can be worked out, hidden figures or not.
  func smallRemainders(below threshold: Int) -> Int {
    rests.count { numbers.value(of: $0).map((1..<threshold).contains) == true }
  }

  private mutating func place(_ name: String) -> Int {
    if let found = names[name] { return found }
    let place = numbers.add()
    names[name] = place
    return place
  }

  private static func name(
    _ quantity: String,
    _ table: ProtectedTable,
    _ place: [FigureWord?]
  )
    -> String
  {
    let group = zip(place, table.dimensions).compactMap { word, dimension in
      word.flatMap { dimension.days(of: $0) == nil ? "\(dimension.name)=\($0)" : nil }
    }
    return quantity + "|" + group.sorted().joined(separator: ",")
      + "|" + (days(table, place).map { "\($0.from)..\($0.until)" } ?? "")
  }

  /// The days of a place: those of its month, or else of the table.
  private static func days(_ table: ProtectedTable, _ place: [FigureWord?]) -> FigurePeriod? {
    zip(place, table.dimensions).lazy.compactMap { word, dimension in
      word.flatMap(dimension.days)
    }
    .first ?? table.period
  }

  private mutating func read(_ table: ProtectedTable) {
    for cell in table.cells {
      let counted = place(Self.name(table.measure.text, table, cell.place))
      learn(counted, cell.counted)
      guard let shown = cell.base else { continue }
      let base = place(Self.name(table.base?.text ?? "", table, cell.place))
      let rest = place(Self.name("rest", table, cell.place))
      learn(base, shown)
      numbers.sum([base: -1, counted: 1, rest: 1])
      rests.append(rest)
    }
  }

  private mutating func learn(_ figure: Int, _ shown: ProtectedCell.Shown) {
    switch shown {
    case .value(let value): numbers.narrow(figure, value, value)
    case .suppressed: secrets.insert(figure)
    }
  }

  /// Margins, shown or not, and months that make up longer periods.
  private mutating func sum(_ table: ProtectedTable) {
    let quantities = [table.measure.text] + (table.base.map { [$0.text] } ?? [])
    for quantity in quantities {
      for cell in Self.places(table.dimensions) {
        let whole = place(Self.name(quantity, table, cell))
        for (number, dimension) in table.dimensions.enumerated() where cell[number] == nil {
          var row = [whole: -1]
          for category in dimension.categories {
            var part = cell
            part[number] = category.word
            row[place(Self.name(quantity, table, part)), default: 0] += 1
          }
          numbers.sum(row)
        }
        if let period = Self.days(table, cell) {
          numbers.sum(months(of: period, whole, quantity, table, cell))
        }
      }
    }
  }

  /// Every combination of categories, and of all of them, whether the table has a cell there or not.
  private static func places(_ dimensions: [FigureDimension]) -> [[FigureWord?]] {
    dimensions.reduce([[]]) { places, dimension in
      let words = dimension.categories.map { FigureWord?.some($0.word) } + [nil]
      return places.flatMap { place in words.map { place + [$0] } }
    }
  }

  private mutating func months(
    of period: FigurePeriod,
    _ whole: Int,
    _ quantity: String,
    _ table: ProtectedTable,
    _ cell: [FigureWord?]
  ) -> [Int: Int] {
    var row = [whole: -1]
    for month in period.from.month..<period.until.month {
      let name = Self.name(quantity, table, cell) + "#\(month)"
      let parts = name.split(separator: "|", omittingEmptySubsequences: false)
      row[place("\(parts[0])|\(parts[1])|#\(month)"), default: 0] += 1
    }
    return row
  }
}

extension FigureDimension {
  fileprivate func days(of category: FigureWord) -> FigurePeriod? {
    categories.first { $0.word == category }?.period
  }
}

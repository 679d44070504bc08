/// What a reader who does not know the true numbers can say of hidden figures: between what limits.
///
/// The limits of every figure are narrowed by every equation, also those after elimination, until
/// nothing moves. Limits that cross mean that the publications contradict each other, as they do
/// after late entries; then nothing follows for sure.
struct FigureLimits {
  /// The key of a row's constant.
  static let constant = -1
  private static let most = 1_000_000_000
  private static let mostRounds = 100

  private var low: [Int: Int] = [:]
  private var high: [Int: Int] = [:]

  /// The equations of the part with all that is known drawn together in a constant.
  static func rows(of part: [Int], _ web: FigureWeb) -> [[Int: Int]] {
    let isOpen = Set(part)
    return Set(part.flatMap { web.equationsOf[$0] }).sorted().map { equation in
      var row: [Int: Int] = [:]
      for (figure, coefficient) in web.equations[equation] {
        if isOpen.contains(figure) {
          row[figure] = coefficient
        } else {
          row[constant, default: 0] += coefficient * (web.figures[figure].truth ?? 0)
        }
      }
      return row.filter { $0.value != 0 }
    }
  }

  init(_ part: [Int], _ rows: [[Int: Int]], _ solved: [[Int: Fraction]], _ web: FigureWeb) {
    for figure in part {
      low[figure] = web.figures[figure].least
      high[figure] = Self.most
    }
    let all = rows + solved.compactMap(Self.whole)
    for _ in 0..<Self.mostRounds {
      let before = (low, high)
      for row in all where !isContradicted { narrow(by: row) }
      if before == (low, high) || isContradicted { return }
    }
  }

  /// Whether as many values are left for the figure as the settings ask for.
  func leavesEnough(_ figure: Int, _ web: FigureWeb) -> Bool {
    guard let low = low[figure], let high = high[figure] else { return false }
    return isContradicted || high - low + 1 >= web.settings.choices
  }

  private var isContradicted: Bool { low.contains { $0.value > high[$0.key] ?? Self.most } }

  /// A row in whole numbers; nil when they grow too large.
  private static func whole(_ row: [Int: Fraction]) -> [Int: Int]? {
    var scale = 1
    for value in row.values {
      scale *= value.bottom / greatestCommonDivisor(scale, value.bottom)
      if scale > 1_000_000 { return nil }
    }
    guard row.values.allSatisfy({ abs($0.top) < 1_000_000_000 }) else { return nil }
    let whole = row.mapValues { $0.top * (scale / $0.bottom) }
    let isTame = whole.allSatisfy { $0.key == constant || abs($0.value) < 1_000 }
    return isTame ? whole : nil
  }

  private mutating func narrow(by row: [Int: Int]) {
    var least = row[Self.constant] ?? 0
    var greatest = least
    for (figure, factor) in row where figure != Self.constant {
      let ends = ends(figure, factor)
      least += ends.low
      greatest += ends.high
    }
    for (figure, factor) in row where figure != Self.constant {
      let ends = ends(figure, factor)
      // factor · x lies between what the others at their greatest and at their least leave for it.
      let (from, to) = (ends.high - greatest, ends.low - least)
      let (first, last) = factor > 0 ? (from, to) : (-to, -from)
      let size = abs(factor)
      low[figure] = max(low[figure] ?? 0, -floorDivided(-first, by: size))
      high[figure] = min(high[figure] ?? Self.most, floorDivided(last, by: size))
    }
  }

  private func ends(_ figure: Int, _ factor: Int) -> (low: Int, high: Int) {
    let (low, high) = (low[figure] ?? 0, high[figure] ?? Self.most)
    return factor > 0 ? (low * factor, high * factor) : (high * factor, low * factor)
  }

  private func floorDivided(_ number: Int, by size: Int) -> Int {
    let quotient = number / size
    return number % size < 0 ? quotient - 1 : quotient
  }
}

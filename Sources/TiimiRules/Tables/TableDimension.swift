/// One thing that a table tests, cut into pieces within which every cell says the same.
struct TableDimension {
  /// The expression of the inputs.
  let expression: String
  /// The columns that test it, from 0.
  let columns: [Int]
  /// The pieces in order.
  var pieces: [Piece]

  /// A single value, or the values between two neighbouring ones.
  struct Piece {
    /// A value of the piece; nil stands for every value there is.
    let sample: FEELValue?
    /// The value, or the one below the piece; nil when the piece has no lower end.
    let lower: String?
    /// The value, or the one above the piece; nil when the piece has no upper end.
    let upper: String?
    /// Whether the piece is a single value.
    let isPoint: Bool
  }

  /// The types whose values are cut.
  private enum Kind {
    case number, date, boolean, string
  }

  /// Cuts a dimension at its literals; nil when they are of several types or of a strange one.
  init?(expression: String, columns: [Int], literals: [String]) {
    self.expression = expression
    self.columns = columns
    pieces = [Piece(sample: nil, lower: nil, upper: nil, isPoint: false)]
    var values: [FEELValue: String] = [:]
    for literal in literals.sorted() {
      values[TableArithmetic.compute(literal, [:])] = literal
    }
    guard !values.isEmpty else { return }
    guard let kind = Self.kind(of: values.keys) else { return nil }
    switch kind {
    case .boolean:
      pieces = ["false", "true"].map { Self.point(.boolean($0 == "true"), $0) }
    case .string: pieces = Self.texts(values)
    case .number, .date: pieces = Self.cut(values, kind)
    }
  }

  private static func kind(of values: some Sequence<FEELValue>) -> Kind? {
    var kinds: Set<Kind> = []
    for value in values {
      switch value {
      case .number: kinds.insert(.number)
      case .date: kinds.insert(.date)
      case .boolean: kinds.insert(.boolean)
      case .string: kinds.insert(.string)
      default: return nil
      }
    }
    return kinds.count == 1 ? kinds.first : nil
  }

  private static func point(_ value: FEELValue, _ text: String) -> Piece {
    Piece(sample: value, lower: text, upper: text, isPoint: true)
  }

  /// Each text, and one that is none of them.
  private static func texts(_ values: [FEELValue: String]) -> [Piece] {
    let points = values.sorted { $0.value < $1.value }.map { point($0.key, $0.value) }
    let other = FEELValue.string(values.values.sorted().joined() + "?")
    return points + [Piece(sample: other, lower: nil, upper: nil, isPoint: false)]
  }

  private static func cut(_ values: [FEELValue: String], _ kind: Kind) -> [Piece] {
    let step = kind == .date ? "duration(\"P1D\")" : "1"
    let points = values.sorted {
      TableArithmetic.compute("a < b", ["a": $0.key, "b": $1.key]) == .boolean(true)
    }
    var pieces: [Piece] = []
    for (index, point) in points.enumerated() {
      let before = index == 0 ? nil : points[index - 1]
      let sample = between(before?.key, point.key, step, kind)
      if let sample {
        pieces.append(
          Piece(sample: sample, lower: before?.value, upper: point.value, isPoint: false)
        )
      }
      pieces.append(self.point(point.key, point.value))
    }
    if let last = points.last {
      let above = TableArithmetic.compute("a + \(step)", ["a": last.key])
      pieces.append(Piece(sample: above, lower: last.value, upper: nil, isPoint: false))
    }
    return pieces
  }

  /// A value below the upper one and above the lower one; nil between neighbouring days.
  private static func between(
    _ lower: FEELValue?,
    _ upper: FEELValue,
    _ step: String,
    _ kind: Kind
  ) -> FEELValue? {
    guard let lower else { return TableArithmetic.compute("b - \(step)", ["b": upper]) }
    let both = ["a": lower, "b": upper]
    guard kind == .date else { return TableArithmetic.compute("(a + b) / 2", both) }
    let next = TableArithmetic.compute("a + \(step)", both)
    return next == upper ? nil : next
  }
}

extension TableDimension {
  /// The chosen pieces as unary tests; `-` when they are all pieces.
  func test(of chosen: [Int]) -> String {
    guard chosen.count < pieces.count else { return "-" }
    var runs: [ClosedRange<Int>] = []
    for index in chosen {
      if let last = runs.last, last.upperBound + 1 == index, isOrdered {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return runs.map(text).joined(separator: ", ")
  }

  /// Whether neighbouring pieces make one range.
  private var isOrdered: Bool {
    switch pieces.first?.sample {
    case .number, .date: true
    default: false
    }
  }

  private func text(_ run: ClosedRange<Int>) -> String {
    let (first, last) = (pieces[run.lowerBound], pieces[run.upperBound])
    guard isOrdered else { return first.isPoint ? first.lower ?? "-" : others }
    switch (first.lower, last.upper) {
    case (let lower?, let upper?) where run.count == 1 && first.isPoint:
      return lower == upper ? lower : "[\(lower)..\(upper)]"
    case (let lower?, let upper?):
      return (first.isPoint ? "[" : "(") + "\(lower)..\(upper)" + (last.isPoint ? "]" : ")")
    case (let lower?, nil): return (first.isPoint ? ">= " : "> ") + lower
    case (nil, let upper?): return (last.isPoint ? "<= " : "< ") + upper
    case (nil, nil): return "-"
    }
  }

  /// Every text but those that are named.
  private var others: String {
    "not(" + pieces.compactMap { $0.isPoint ? $0.lower : nil }.joined(separator: ", ") + ")"
  }
}

/// A row of the table: what was measured, against what, and whether it keeps within its budget.
struct BenchRow {
  /// What was measured.
  let name: String
  /// Our figure with its unit.
  let ours: String
  /// The figure of the reference with its unit.
  let reference: String
  /// The ratio of the two, in the direction of the budget.
  let ratio: Double
  /// The bound of the ratio.
  let budget: Budget
  /// What else is worth knowing.
  var remark: String?

  /// The bound of a figure.
  enum Budget: CustomStringConvertible {
    case atMost(Double)
    case atLeast(Double)

    var description: String {
      switch self {
      case .atMost(let bound): "≤ \(Figure.short(bound))"
      case .atLeast(let bound): "≥ \(Figure.short(bound))"
      }
    }

    func holds(_ value: Double) -> Bool {
      switch self {
      case .atMost(let bound): value <= bound
      case .atLeast(let bound): value >= bound
      }
    }
  }

  var isWithinBudget: Bool { budget.holds(ratio) }

  var cells: [String] {
    [
      name, ours, reference, Figure.short(ratio), budget.description,
      isWithinBudget ? "ok" : "over",
    ]
  }

  static let header = ["what", "ours", "reference", "ratio", "budget", ""]
}

/// Numbers as they are printed: three significant digits and a unit.
enum Figure {
  static func seconds(_ value: Double) -> String {
    if value < 1e-3 { return short(value * 1e6) + " µs" }
    return value < 1 ? short(value * 1e3) + " ms" : short(value) + " s"
  }

  static func perSecond(_ count: Int, _ seconds: Double, _ unit: String) -> String {
    "\(grouped(Int((Double(count) / seconds).rounded()))) \(unit)/s"
  }

  static func megabytes(_ bytes: Int) -> String {
    short(Double(bytes) / Double(1 << 20)) + " MiB"
  }

  static func short(_ value: Double) -> String {
    let scale: Double = value < 10 ? 100 : value < 100 ? 10 : 1
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  /// Digits in groups of three.
  static func grouped(_ value: Int) -> String {
    var groups: [Substring] = []
    var rest = Substring(String(value))
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: " ")
  }
}

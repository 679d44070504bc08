/// The field of a chart: where a value lies in it, its axis and its lines across.
struct ChartFrame {
  let field: Frame
  let across: Double
  let lowest: Double
  let highest: Double

  static let blue = "#0b3d6b"
  static let orange = "#8a4b00"
  static let pale = "#d6e4f0"
  private static let grid = "#d0d5dc"

  /// The field for values from nought to `across` sideways and between two ends upwards.
  init(_ field: Frame, across: Double, from lowest: Double = 0, to highest: Double) {
    self.field = field
    self.across = max(across, 1)
    self.lowest = lowest
    self.highest = max(highest, lowest + 1e-9)
  }

  func x(_ value: Double) -> Int {
    field.x + Int((value / across * Double(field.width)).rounded())
  }

  func y(_ value: Double) -> Int {
    let part = (value - lowest) / (highest - lowest)
    return field.y + field.height - Int((part * Double(field.height)).rounded())
  }

  /// Lines across the field, each with its words on the left.
  func drawLines(_ values: [Double], _ drawing: inout Drawing, _ words: (Double) -> String) {
    for value in values {
      let height = y(value)
      drawing.line(
        from: (field.x, height),
        to: (field.x + field.width, height),
        Drawing.Paint(line: Self.grid, fill: "none", width: 1)
      )
      drawing.text(words(value), x: 0, y: height + 5, .init(size: 14, colour: Drawing.Paint.quiet))
    }
  }

  /// Marks below the field, each with its words.
  func drawMarks(_ marks: [(value: Double, words: String)], _ drawing: inout Drawing) {
    let bottom = field.y + field.height
    drawing.line(
      from: (field.x, bottom),
      to: (field.x + field.width, bottom),
      Drawing.Paint(line: Drawing.Paint.quiet, fill: "none", width: 1)
    )
    for (value, words) in marks {
      drawing.line(
        from: (x(value), bottom),
        to: (x(value), bottom + 6),
        Drawing.Paint(line: Drawing.Paint.quiet, fill: "none", width: 1)
      )
      drawing.text(
        words,
        x: x(value),
        y: bottom + 22,
        .init(size: 14, isCentred: true, colour: Drawing.Paint.quiet)
      )
    }
  }

  /// Round values from the first to the last: at most about so many.
  static func ticks(from first: Double, to last: Double, about count: Int = 5) -> [Double] {
    guard last > first else { return [first] }
    let rough = (last - first) / Double(count)
    var size = 1.0
    while size > rough { size /= 10 }
    while size * 10 <= rough { size *= 10 }
    let step = [1, 2, 5, 10].map { $0 * size }.first { $0 >= rough } ?? size * 10
    let start = (first / step).rounded(.up)
    return (0...count * 2).map { (start + Double($0)) * step }.filter { $0 <= last + step * 1e-9 }
  }
}

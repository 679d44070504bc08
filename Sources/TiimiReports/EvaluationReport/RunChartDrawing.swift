import TiimiDomain

/// A run chart as a drawing: the points in the order of time and their median, dashed.
///
/// Points of a shift or a trend are squares, all others circles; a point without a value is a gap.
struct RunChartDrawing {
  let chart: RunChart
  /// What stands below each point.
  let labels: [String]
  /// A value in words.
  let words: (Double) -> String
  /// The word for the median.
  let median: String

  private static let width = 600
  private static let height = 250

  /// The drawing as SVG; nil without a value.
  var svg: String? {
    let values = chart.values.compactMap(\.self)
    guard let low = values.min(), let high = values.max() else { return nil }
    let room = max((high - low) * 0.15, high == 0 ? 1 : abs(high) * 0.05)
    let frame = ChartFrame(
      Frame(x: 76, y: 14, width: 470, height: 190),
      across: Double(max(1, chart.values.count - 1)),
      from: max(0, low - room),
      to: high + room
    )
    var drawing = Drawing(width: Self.width)
    frame.drawLines(ChartFrame.ticks(from: frame.lowest, to: frame.highest), &drawing, words)
    frame.drawMarks(marks, &drawing)
    drawMedian(frame, &drawing)
    drawPoints(frame, &drawing)
    return drawing.svg(height: Self.height)
  }

  private var marks: [(value: Double, words: String)] {
    let step = max(1, (labels.count + 5) / 6)
    return stride(from: 0, to: labels.count, by: step).map { (Double($0), labels[$0]) }
  }

  private func drawMedian(_ frame: ChartFrame, _ drawing: inout Drawing) {
    guard let value = chart.median else { return }
    let (height, end) = (frame.y(value), frame.field.x + frame.field.width)
    drawing.line(
      from: (frame.field.x, height),
      to: (end, height),
      Drawing.Paint(line: ChartFrame.orange, fill: "none", isDashed: true)
    )
    drawing.text(median, x: end - 70, y: height - 7, .init(size: 14, colour: ChartFrame.orange))
  }

  private func drawPoints(_ frame: ChartFrame, _ drawing: inout Drawing) {
    let points = chart.values.enumerated().map { place, value in
      value.map { (x: frame.x(Double(place)), y: frame.y($0)) }
    }
    let line = Drawing.Paint(line: ChartFrame.blue, fill: "none")
    for (first, second) in zip(points, points.dropFirst()) {
      if let first, let second { drawing.line(from: first, to: second, line) }
    }
    for (place, point) in points.enumerated() {
      guard let point else { continue }
      if chart.findings.contains(where: { $0.points.contains(place) }) {
        let box = Frame(x: point.x - 6, y: point.y - 6, width: 12, height: 12)
        drawing.box(box, Drawing.Paint(line: ChartFrame.orange, fill: "#ffffff", width: 3))
      } else {
        drawing.circle(
          point,
          radius: 5,
          Drawing.Paint(line: ChartFrame.blue, fill: ChartFrame.blue)
        )
      }
    }
  }
}

/// A waiting curve as a drawing: the share still waiting, its 95 % interval, and how many still waited.
struct SurvivalDrawing {
  let curve: DisclosedCurve
  /// How many began to wait.
  let count: Int
  /// The word before the days below the curve.
  let days: String
  /// The words before the numbers still waiting.
  let left: String

  private static let width = 600
  private static let height = 300

  /// The drawing as SVG; nil when no step may be told.
  var svg: String? {
    guard let last = curve.points.last else { return nil }
    let frame = ChartFrame(
      Frame(x: 76, y: 14, width: 490, height: 190),
      across: Double(last.day),
      to: 1
    )
    var drawing = Drawing(width: Self.width)
    frame.drawLines([0, 0.25, 0.5, 0.75, 1], &drawing) { "\(Int(($0 * 100).rounded())) %" }
    let ticks = ChartFrame.ticks(from: 0, to: Double(last.day), about: 6)
    frame.drawMarks(ticks.map { ($0, String(Int($0))) }, &drawing)
    drawBand(frame, &drawing)
    drawSteps(frame, &drawing)
    drawing.text(days, x: 0, y: 226, .init(size: 14, colour: ChartFrame.blue))
    drawing.text(left, x: 0, y: 258, .init(size: 14, colour: ChartFrame.blue))
    for tick in ticks {
      let number = curve.points.last { Double($0.day) <= tick }?.left ?? count
      drawing.text(
        String(number),
        x: frame.x(tick),
        y: 280,
        .init(size: 14, isCentred: true)
      )
    }
    return drawing.svg(height: Self.height)
  }

  private func corners(
    _ frame: ChartFrame,
    _ value: (KaplanMeier.Waiting) -> Double
  ) -> [(x: Int, y: Int)] {
    var corners = [(x: frame.x(0), y: frame.y(1))]
    for point in curve.points {
      corners.append((frame.x(Double(point.day)), corners[corners.count - 1].y))
      corners.append((frame.x(Double(point.day)), frame.y(value(point.waiting))))
    }
    return corners
  }

  private func drawBand(_ frame: ChartFrame, _ drawing: inout Drawing) {
    let (low, high) = (corners(frame) { $0.low }, corners(frame) { $0.high })
    drawing.polygon(
      high + low.reversed(),
      Drawing.Paint(line: "none", fill: ChartFrame.pale, width: 0)
    )
    for edge in [low, high] {
      for (first, second) in zip(edge, edge.dropFirst()) {
        drawing.line(
          from: first,
          to: second,
          Drawing.Paint(line: Drawing.Paint.quiet, fill: "none", isDashed: true, width: 1)
        )
      }
    }
  }

  private func drawSteps(_ frame: ChartFrame, _ drawing: inout Drawing) {
    let steps = corners(frame) { $0.share }
    for (first, second) in zip(steps, steps.dropFirst()) {
      drawing.line(
        from: first,
        to: second,
        Drawing.Paint(line: ChartFrame.blue, fill: "none", width: 3)
      )
    }
  }
}

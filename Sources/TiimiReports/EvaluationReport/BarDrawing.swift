/// Shares as bars with their 95 % intervals as whiskers.
struct BarDrawing {
  /// A share with its interval and words.
  struct Bar {
    let name: String
    let interval: WilsonInterval
    /// The share in words.
    let words: String
  }

  let bars: [Bar]

  private static let width = 600
  private static let row = 62

  /// The drawing as SVG; nil without a bar.
  var svg: String? {
    if bars.isEmpty { return nil }
    let frame = ChartFrame(
      Frame(x: 16, y: 0, width: 470, height: bars.count * Self.row),
      across: 1,
      to: 1
    )
    var drawing = Drawing(width: Self.width)
    for (place, bar) in bars.enumerated() {
      let top = place * Self.row
      drawing.text(bar.name, x: 0, y: top + 18, .init(size: 15))
      let end = frame.x(bar.interval.share)
      drawing.box(
        Frame(x: frame.field.x, y: top + 27, width: max(1, end - frame.field.x), height: 20),
        Drawing.Paint(line: ChartFrame.blue, fill: ChartFrame.pale)
      )
      drawWhisker(bar.interval, frame, middle: top + 37, &drawing)
      drawing.text(bar.words, x: 505, y: top + 43, .init(size: 15, isBold: true))
    }
    frame.drawMarks([0, 0.5, 1].map { ($0, "\(Int($0 * 100)) %") }, &drawing)
    return drawing.svg(height: bars.count * Self.row + 28)
  }

  private func drawWhisker(
    _ interval: WilsonInterval,
    _ frame: ChartFrame,
    middle: Int,
    _ drawing: inout Drawing
  ) {
    let ink = Drawing.Paint(line: Drawing.Paint.ink, fill: "none")
    let (low, high) = (frame.x(interval.low), frame.x(interval.high))
    drawing.line(from: (low, middle), to: (high, middle), ink)
    for end in [low, high] {
      drawing.line(from: (end, middle - 6), to: (end, middle + 6), ink)
    }
  }
}

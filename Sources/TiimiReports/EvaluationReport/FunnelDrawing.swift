/// The steps of the process as bars one below the other, as long as they are many.
///
/// A number that is hidden or not known has a dashed frame instead of a bar.
struct FunnelDrawing {
  /// A step with its number.
  struct Stage {
    let name: String
    let count: Int?
    /// The number in words, or why there is none.
    let words: String
  }

  let stages: [Stage]

  private static let width = 600
  private static let row = 58

  /// The drawing as SVG; nil when no step has a number.
  var svg: String? {
    guard let most = stages.compactMap(\.count).max(), most > 0 else { return nil }
    var drawing = Drawing(width: Self.width)
    for (place, stage) in stages.enumerated() {
      let top = place * Self.row
      drawing.text(stage.name, x: 0, y: top + 18, .init(size: 15))
      guard let count = stage.count else {
        let frame = Frame(x: 1, y: top + 26, width: 60, height: 20)
        let paint = Drawing.Paint(line: Drawing.Paint.quiet, fill: "none", isDashed: true, width: 1)
        drawing.box(frame, paint)
        drawing.text(stage.words, x: 70, y: top + 42, .init(size: 15, colour: Drawing.Paint.quiet))
        continue
      }
      let length = max(2, count * 500 / most)
      drawing.box(
        Frame(x: 1, y: top + 26, width: length, height: 20),
        Drawing.Paint(line: ChartFrame.blue, fill: ChartFrame.pale)
      )
      drawing.text(stage.words, x: length + 10, y: top + 42, .init(size: 15, isBold: true))
    }
    return drawing.svg(height: stages.count * Self.row)
  }
}

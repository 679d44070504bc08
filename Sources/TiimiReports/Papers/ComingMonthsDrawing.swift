import TiimiDomain

/// The coming months as a drawing: a line downwards with a mark for each thing, its day before it.
///
/// A meeting is a filled circle, a due day a square, a follow-up a diamond; the words say it too.
struct ComingMonthsDrawing {
  let items: [ComingMonths.Item]

  private static let width = 560
  private static let axis = 156
  private static let textStart = 180
  private static let lineHeight = 21
  private static let gap = 9

  /// The drawing as SVG.
  var svg: String {
    var drawing = Drawing(width: Self.width)
    let tops = tops
    if let first = tops.first, let last = tops.dropLast().last {
      drawing.line(
        from: (Self.axis, first + 12),
        to: (Self.axis, last + 12),
        Drawing.Paint(line: "#0b3d6b", fill: "none", width: 3)
      )
    }
    for (item, top) in zip(items, tops) { draw(item, at: top, &drawing) }
    return drawing.svg(height: tops.last ?? 0)
  }

  /// Where each thing begins, and where the last one ends.
  private var tops: [Int] {
    items.reduce(into: [0]) { tops, item in
      let lines = max(Self.time(of: item).count, Self.text(of: item).count)
      tops.append((tops.last ?? 0) + lines * Self.lineHeight + Self.gap)
    }
  }

  private static func time(of item: ComingMonths.Item) -> [String] {
    Markup.clean(item.time).wrapped(to: 16)
  }

  private static func text(of item: ComingMonths.Item) -> [String] {
    Markup.clean(item.text).wrapped(to: 50)
  }

  private func draw(_ item: ComingMonths.Item, at top: Int, _ drawing: inout Drawing) {
    for (place, line) in Self.time(of: item).enumerated() {
      drawing.text(line, x: 0, y: top + place * Self.lineHeight + 17, .init(isBold: true))
    }
    mark(item.kind, at: top + 12, &drawing)
    for (place, line) in Self.text(of: item).enumerated() {
      drawing.text(line, x: Self.textStart, y: top + place * Self.lineHeight + 17, .init())
    }
  }

  private func mark(_ kind: ComingMonths.Item.Kind, at y: Int, _ drawing: inout Drawing) {
    let x = Self.axis
    switch kind {
    case .meeting:
      drawing.circle((x, y), radius: 10, Drawing.Paint(line: "#0b3d6b", fill: "#0b3d6b"))
    case .due:
      let frame = Frame(x: x - 9, y: y - 9, width: 18, height: 18)
      drawing.box(frame, Drawing.Paint(line: "#8a4b00", fill: "#ffffff", width: 3))
    case .followUp:
      drawing.polygon(
        [(x, y - 12), (x + 12, y), (x, y + 12), (x - 12, y)],
        Drawing.Paint(line: "#14532d", fill: "#e3f1e7", width: 3)
      )
    }
  }
}

import TiimiDomain

/// The coming months as a drawing: a line downwards with a mark for each thing, under its month.
///
/// A meeting is a filled circle, a due day a square, a follow-up a diamond; the words say it too.
struct ComingMonthsDrawing {
  let items: [ComingMonths.Item]
  let language: Language

  private static let width = 560
  private static let axis = 16
  private static let textStart = 42
  private static let lineHeight = 22

  /// The drawing as SVG.
  var svg: String {
    var marks = Drawing(width: Self.width)
    var height = 0
    let ends = draw(in: &marks, height: &height)
    var drawing = Drawing(width: Self.width)
    drawing.line(
      from: (Self.axis, ends.first),
      to: (Self.axis, ends.last),
      Drawing.Paint(line: "#0b3d6b", fill: "none", width: 3)
    )
    _ = draw(in: &drawing, height: &height)
    return drawing.svg(height: height)
  }

  /// Draws everything but the line, and tells where the first and the last mark stand.
  private func draw(in drawing: inout Drawing, height: inout Int) -> (first: Int, last: Int) {
    var y = 0
    var month = ""
    var places: [Int] = []
    for item in items {
      let itsMonth = DateText.plainMonth(of: item.day, language)
      if itsMonth != month {
        drawing.text(
          itsMonth,
          x: Self.textStart,
          y: y + 20,
          Drawing.Letters(size: 18, isBold: true, colour: "#0b3d6b")
        )
        month = itsMonth
        y += 32
      }
      places.append(y + 10)
      mark(item.kind, at: y + 10, &drawing)
      y = write(item, from: y, &drawing) + 12
    }
    height = y
    return (places.first ?? 0, places.last ?? 0)
  }

  private func write(_ item: ComingMonths.Item, from top: Int, _ drawing: inout Drawing) -> Int {
    let time = Markup.clean(item.time).wrapped(to: 50).map { ($0, true) }
    let text = Markup.clean(item.text).wrapped(to: 56).map { ($0, false) }
    let lines = time + text
    for (place, line) in lines.enumerated() {
      drawing.text(
        line.0,
        x: Self.textStart,
        y: top + place * Self.lineHeight + 16,
        Drawing.Letters(isBold: line.1)
      )
    }
    return top + lines.count * Self.lineHeight
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

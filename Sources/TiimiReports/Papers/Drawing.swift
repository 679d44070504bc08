/// A drawing in whole units, written as SVG; everything said in it is escaped.
struct Drawing {
  /// The colours of an outline and of what it encloses.
  struct Paint {
    let line: String
    let fill: String
    var isDashed = false
    var width = 2

    static let ink = "#1a1c20"
    static let quiet = "#4d5560"

    fileprivate var attributes: String {
      let dash = isDashed ? #" stroke-dasharray="7 5""# : ""
      return #"fill="\#(fill)" stroke="\#(line)" stroke-width="\#(width)"\#(dash)"#
    }
  }

  /// How a line of text looks.
  struct Letters {
    var size = 17
    var isBold = false
    var isCentred = false
    var colour = Paint.ink
  }

  let width: Int
  private var shapes: [String] = []

  init(width: Int) {
    self.width = width
  }

  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ paint: Paint) {
    shapes.append(
      #"<line x1="\#(start.x)" y1="\#(start.y)" x2="\#(end.x)" y2="\#(end.y)" \#(paint.attributes)/>"#
    )
  }

  mutating func box(_ frame: Frame, radius: Int = 0, _ paint: Paint) {
    let place =
      #"x="\#(frame.x)" y="\#(frame.y)" width="\#(frame.width)" height="\#(frame.height)""#
    shapes.append(#"<rect \#(place) rx="\#(radius)" \#(paint.attributes)/>"#)
  }

  mutating func circle(_ centre: (x: Int, y: Int), radius: Int, _ paint: Paint) {
    shapes.append(
      #"<circle cx="\#(centre.x)" cy="\#(centre.y)" r="\#(radius)" \#(paint.attributes)/>"#
    )
  }

  mutating func polygon(_ corners: [(x: Int, y: Int)], _ paint: Paint) {
    let points = corners.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    shapes.append(#"<polygon points="\#(points)" \#(paint.attributes)/>"#)
  }

  mutating func text(_ words: String, x: Int, y: Int, _ letters: Letters) {
    let weight = letters.isBold ? #" font-weight="700""# : ""
    let anchor = letters.isCentred ? #" text-anchor="middle""# : ""
    let look = #"font-size="\#(letters.size)" fill="\#(letters.colour)"\#(weight)\#(anchor)"#
    shapes.append(#"<text x="\#(x)" y="\#(y)" \#(look)>\#(Markup.line(words))</text>"#)
  }

  /// The drawing as one element of the given height, so wide that its letters are as large as those
  /// around it where there is room.
  func svg(height: Int, unitsInEm scale: Int = 17) -> String {
    let start =
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)" width="\#(width / scale)em" preserveAspectRatio="xMinYMin" aria-hidden="true">"#
    return ([start] + shapes + ["</svg>"]).joined(separator: "\n")
  }
}

/// A rectangle in whole units.
struct Frame {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var centre: (x: Int, y: Int) { (x + width / 2, y + height / 2) }

  /// The same rectangle, smaller by as much on every side.
  func inset(by margin: Int) -> Frame {
    Frame(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }
}

import TiimiDomain

/// The network map as a drawing: the client in the middle, the others around, the close ones nearer.
///
/// People stand in two columns that bend around the middle, clockwise from the upper right. Each row
/// is as high as its fullest box, so that boxes never overlap, however many and however long names.
struct NetworkDrawing {
  let centre: String
  let people: [NetworkMap.Person]
  let notInTeam: String
  let language: Language

  private static let width = 560
  private static let boxWidth = 196
  private static let radius = 62
  private static let gap = 10
  private static let lineHeight = 21

  /// The drawing as SVG.
  var svg: String {
    var drawing = Drawing(width: Self.width)
    let frames = frames
    let middle = (x: Self.width / 2, y: mapHeight / 2)
    for (person, frame) in zip(people, frames) {
      let paint = Drawing.Paint(
        line: Drawing.Paint.quiet,
        fill: "none",
        isDashed: !person.isMember
      )
      drawing.line(from: middle, to: frame.centre, paint)
    }
    for (person, frame) in zip(people, frames) { draw(person, in: frame, &drawing) }
    drawCentre(middle, &drawing)
    let height = drawLegend(from: mapHeight + 20, &drawing)
    return drawing.svg(height: height, unitsInEm: 19)
  }

  private func draw(_ person: NetworkMap.Person, in frame: Frame, _ drawing: inout Drawing) {
    person.circle.draw(frame, isDashed: !person.isMember, in: &drawing)
    let lines = Self.lines(of: person)
    let top = frame.y + (frame.height - lines.count * Self.lineHeight) / 2
    for (place, line) in lines.enumerated() {
      drawing.text(
        line.text,
        x: frame.centre.x,
        y: top + place * Self.lineHeight + 16,
        Drawing.Letters(size: line.isName ? 17 : 16, isBold: line.isName, isCentred: true)
      )
    }
  }

  private func drawCentre(_ middle: (x: Int, y: Int), _ drawing: inout Drawing) {
    drawing.circle(
      middle,
      radius: Self.radius,
      Drawing.Paint(line: "#0b3d6b", fill: "#0b3d6b")
    )
    let lines = Self.cut(Markup.clean(centre).wrapped(to: 11), to: 4)
    let top = middle.y - lines.count * Self.lineHeight / 2
    for (place, line) in lines.enumerated() {
      drawing.text(
        line,
        x: middle.x,
        y: top + place * Self.lineHeight + 16,
        Drawing.Letters(size: 16, isBold: true, isCentred: true, colour: "#ffffff")
      )
    }
  }

  /// Draws what the shapes mean and returns where the drawing ends.
  private func drawLegend(from top: Int, _ drawing: inout Drawing) -> Int {
    let circles = NetworkCircle.allCases.filter { circle in people.contains { $0.circle == circle }
    }
    var samples = circles.map { (circle: $0, isDashed: false, words: $0.title(language)) }
    if let outside = people.first(where: { !$0.isMember }) {
      samples.append((outside.circle, true, notInTeam.capitalisedFirst))
    }
    for (place, sample) in samples.enumerated() {
      let (x, y) = (4 + place % 3 * 186, top + place / 3 * 28)
      let frame = Frame(x: x, y: y, width: 28, height: 18)
      sample.circle.draw(frame, isDashed: sample.isDashed, in: &drawing)
      drawing.text(sample.words, x: x + 36, y: y + 15, Drawing.Letters(size: 15))
    }
    return top + (samples.count + 2) / 3 * 28
  }
}

extension NetworkDrawing {
  /// The lines in somebody's box: the name, and what they are.
  private static func lines(of person: NetworkMap.Person) -> [(text: String, isName: Bool)] {
    let name = cut(Markup.clean(person.name).wrapped(to: 19), to: 2)
    let role = person.role.map { cut(Markup.clean($0).wrapped(to: 21), to: 2) } ?? []
    return name.map { ($0, true) } + role.map { ($0, false) }
  }

  /// Whether something is left out of somebody's box.
  static func shortens(_ person: NetworkMap.Person) -> Bool {
    Markup.clean(person.name).wrapped(to: 19).count > 2
      || Markup.clean(person.role ?? "").wrapped(to: 21).count > 2
  }

  /// At most that many lines; what is left out is marked with `…`.
  private static func cut(_ lines: [String], to count: Int) -> [String] {
    guard lines.count > count, let last = lines.prefix(count).last else { return lines }
    return lines.prefix(count - 1) + [last.prefix(17).trimmingSpaces + "…"]
  }

  private static func height(of person: NetworkMap.Person) -> Int {
    lines(of: person).count * lineHeight + 13
  }

  private var rightCount: Int { (people.count + 1) / 2 }

  /// The row of each person: down the right side, then up the left.
  private func row(of place: Int) -> Int {
    place < rightCount ? place : people.count - 1 - place
  }

  private var rowHeights: [Int] {
    var heights = [Int](repeating: 0, count: rightCount)
    for (place, person) in people.enumerated() {
      heights[row(of: place)] = max(heights[row(of: place)], Self.height(of: person))
    }
    return heights
  }

  private var rowsHeight: Int { rowHeights.reduce(0) { $0 + $1 + Self.gap } - Self.gap }

  private var mapHeight: Int { max(rowsHeight, 2 * Self.radius) + 12 }

  private var frames: [Frame] {
    let heights = rowHeights
    var tops: [Int] = []
    var top = (mapHeight - rowsHeight) / 2
    for height in heights {
      tops.append(top)
      top += height + Self.gap
    }
    return people.enumerated().map { place, person in
      let row = row(of: place)
      let height = Self.height(of: person)
      let y = tops[row] + (heights[row] - height) / 2
      let x = inset(y: y, height: height, isClose: person.circle == .close)
      return Frame(
        x: place < rightCount ? Self.width - Self.boxWidth - x : x,
        y: y,
        width: Self.boxWidth,
        height: height
      )
    }
  }

  /// How far from the edge a box stands; more above and below the middle, where there is room.
  private func inset(y: Int, height: Int, isClose: Bool) -> Int {
    let middle = mapHeight / 2
    let isBeside = y - 10 < middle + Self.radius && y + height + 10 > middle - Self.radius
    if isBeside { return isClose ? 10 : 2 }
    return isClose ? 72 : 40
  }
}

extension Substring {
  /// The text without spaces at its end.
  fileprivate var trimmingSpaces: String { String(self).trimmedEnd }
}

/// Where everything of a flow's drawing stands, in whole units.
///
/// The steps stand under each other. What goes on to the next step goes straight down; what skips
/// steps runs down on the right and what goes back runs up on the left, each on a lane of its own, so
/// that neither lines nor numbers lie on each other. The same flow always gives the same drawing.
struct FlowLayout {
  /// A box.
  struct Box {
    let node: FlowView.Node
    let lines: [String]
    let note: String
    var frame: Frame
  }

  /// A line from box to box by way of a lane.
  struct Route {
    let arc: FlowView.Arc
    let label: String
    let isBack: Bool
    /// The corners, two for a straight line and four for one by way of a lane.
    var points: [(x: Int, y: Int)]
    var labelAt: (x: Int, y: Int)
    var isLabelLeft: Bool
  }

  private(set) var boxes: [Box]
  private(set) var routes: [Route] = []
  private(set) var width = 0
  private(set) var height = 0

  private struct Side {
    var arcs: [Lane] = []
    var laneCount = 0
    var offsets: [Int] = []
  }

  /// An arc on one side: which boxes, which lane, which ports.
  private struct Lane {
    let arc: FlowView.Arc
    let label: String
    let top: Int
    let bottom: Int
    var lane = 0
    var topPort = 0
    var bottomPort = 0
  }

  private static let boxWidth = 250
  private static let lineHeight = 18
  private static let gap = 46
  private static let portStep = 14
  private static let margin = 16
  private static let letter = 8

  /// Lays out boxes in the given order, with the arcs and their labels.
  init(_ boxes: [Box], _ arcs: [(arc: FlowView.Arc, label: String)]) {
    self.boxes = boxes
    let places = Dictionary(uniqueKeysWithValues: boxes.enumerated().map { ($1.node, $0) })
    var straight: [(arc: FlowView.Arc, label: String, top: Int)] = []
    var (right, left) = (Side(), Side())
    for (arc, label) in arcs {
      guard let from = places[arc.from], let to = places[arc.to], from != to else { continue }
      if to == from + 1 {
        straight.append((arc, label, from))
      } else if to > from {
        right.arcs.append(Lane(arc: arc, label: label, top: from, bottom: to))
      } else {
        left.arcs.append(Lane(arc: arc, label: label, top: to, bottom: from))
      }
    }
    Self.assignLanes(&right)
    Self.assignLanes(&left)
    place(&right, &left)
    connect(straight)
    connect(right, isBack: false)
    connect(left, isBack: true)
  }

  /// Short arcs get the inner lanes; no two arcs of one lane overlap.
  private static func assignLanes(_ side: inout Side) {
    side.arcs.sort {
      ($0.bottom - $0.top, $0.top, $1.arc.count) < ($1.bottom - $1.top, $1.top, $0.arc.count)
    }
    var taken: [[Range<Int>]] = []
    for index in side.arcs.indices {
      let span = side.arcs[index].top..<side.arcs[index].bottom
      let lane = taken.firstIndex { $0.allSatisfy { !$0.overlaps(span) } } ?? taken.count
      if lane == taken.count { taken.append([]) }
      taken[lane].append(span)
      side.arcs[index].lane = lane
    }
    side.laneCount = taken.count
    var offset = 22
    for lane in 0..<side.laneCount {
      side.offsets.append(offset)
      let letters = side.arcs.filter { $0.lane == lane }.map(\.label.count).max() ?? 0
      offset += letters * letter + 18
    }
    side.offsets.append(offset)
  }

  /// Gives each box its place; a box is as high as its words and its ports need.
  private mutating func place(_ right: inout Side, _ left: inout Side) {
    let leftWidth = left.offsets.last ?? 0
    width = Self.margin * 2 + leftWidth + Self.boxWidth + (right.offsets.last ?? 0)
    var y = Self.margin
    for index in boxes.indices {
      let ports = [right, left].map { side in
        side.arcs.count { $0.top == index || $0.bottom == index }
      }
      let words = boxes[index].lines.count + (boxes[index].note.isEmpty ? 0 : 1)
      let least = words * Self.lineHeight + 14
      boxes[index].frame = Frame(
        x: Self.margin + leftWidth,
        y: y,
        width: Self.boxWidth,
        height: max(least, ((ports.max() ?? 0) + 1) * Self.portStep)
      )
      y += boxes[index].frame.height + Self.gap
    }
    height = y - Self.gap + Self.margin
    setPorts(&right)
    setPorts(&left)
  }

  /// Ports of arcs from above first, inner lanes first; then those that go on below, outer lanes first.
  private func setPorts(_ side: inout Side) {
    for box in boxes.indices {
      let above = side.arcs.indices.filter { side.arcs[$0].bottom == box }
        .sorted { (side.arcs[$0].lane, $0) < (side.arcs[$1].lane, $1) }
      let below = side.arcs.indices.filter { side.arcs[$0].top == box }
        .sorted { (side.arcs[$1].lane, $0) < (side.arcs[$0].lane, $1) }
      let frame = boxes[box].frame
      let count = above.count + below.count
      for (port, arc) in (above + below).enumerated() {
        let y = frame.y + frame.height * (port + 1) / (count + 1)
        if port < above.count {
          side.arcs[arc].bottomPort = y
        } else {
          side.arcs[arc].topPort = y
        }
      }
    }
  }

  private mutating func connect(_ straight: [(arc: FlowView.Arc, label: String, top: Int)]) {
    for (arc, label, top) in straight {
      let (above, below) = (boxes[top].frame, boxes[top + 1].frame)
      let start = (x: above.centre.x, y: above.y + above.height)
      let end = (x: below.centre.x, y: below.y)
      routes.append(
        Route(
          arc: arc,
          label: label,
          isBack: false,
          points: [start, end],
          labelAt: (start.x + 10, (start.y + end.y) / 2 + 3),
          isLabelLeft: false
        )
      )
    }
  }

  private mutating func connect(_ side: Side, isBack: Bool) {
    for lane in side.arcs {
      let frame = boxes[lane.top].frame
      let edge = isBack ? frame.x : frame.x + frame.width
      let offset = side.offsets[lane.lane]
      let x = isBack ? edge - offset : edge + offset
      let (upper, lower) = ((x: edge, y: lane.topPort), (x: edge, y: lane.bottomPort))
      let points = [upper, (x: x, y: upper.y), (x: x, y: lower.y), lower]
      let crossing = side.arcs.filter { $0.lane > lane.lane }
        .flatMap { [$0.topPort, $0.bottomPort] }
      routes.append(
        Route(
          arc: lane.arc,
          label: lane.label,
          isBack: isBack,
          points: isBack ? points.reversed() : points,
          labelAt: (
            isBack ? x - 6 : x + 6, Self.freePlace(from: upper.y, to: lower.y, crossing)
          ),
          isLabelLeft: isBack
        )
      )
    }
  }

  /// The place nearest to the middle where no line crosses the label.
  private static func freePlace(from top: Int, to bottom: Int, _ crossing: [Int]) -> Int {
    let middle = (top + bottom) / 2
    for distance in stride(from: 0, to: max(1, (bottom - top) / 2 - 8), by: 3) {
      for y in [middle - distance, middle + distance] {
        if !crossing.contains(where: { (y - 19...y + 13).contains($0) }) { return y + 3 }
      }
    }
    return middle + 3
  }
}

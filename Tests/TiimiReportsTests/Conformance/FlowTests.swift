import Testing
import TiimiDomain

@testable import TiimiReports

@Suite struct FlowTests {
  /// Three cases: a b c (2 days), a b (1 day), a (alone).
  private static let small = """
    case,activity,timestamp
    1,a,2026-01-05T10:00:00+02:00
    1,b,2026-01-05T11:00:00+02:00
    1,c,2026-01-07T10:00:00+02:00
    2,a,2026-01-05T10:00:00+02:00
    2,b,2026-01-06T10:00:00+02:00
    3,a,2026-01-05T10:00:00+02:00
    """

  @Test func `a small log is counted by hand`() throws {
    let flow = try Self.flow(Self.small)
    #expect(flow.cases == 3)
    #expect(flow.events == 6)
    #expect(flow.durations.median == 86_400)
    #expect(flow.durations.mean == 86_400)
    #expect(flow.edges.map { [$0.from, $0.to, $0.count] } == [[0, 1, 2], [1, 2, 1]])
    #expect(flow.edges.map(\.medianDays) == [0.5, 2])
    #expect(flow.activities.map(\.starts) == [3, 0, 0])
    #expect(flow.activities.map(\.ends) == [1, 1, 1])
    #expect(flow.variants.map(\.steps) == [[0, 1, 2], [0, 1], [0]])
  }

  @Test(arguments: [1, 2, 7, 64])
  func `the size of the pieces makes no difference`(size: Int) throws {
    #expect(try Self.flow(Self.small, piece: size).edges.count == 2)
    let quoted = "case,x,activity,timestamp\r\n\"1,1\",\"a\"\"b\nc\",\"go\",2026-01-05\r\n"
    let flow = try Self.flow(quoted, piece: size)
    #expect(flow.activities.map(\.name) == ["go"])
  }

  @Test func `rows are put in the order of their times, equal ones as in the file`() throws {
    let flow = try Self.flow(
      """
      case,activity,timestamp
      1,c,2026-01-07T10:00:00Z
      1,a,2026-01-05T10:00:00Z
      1,b,2026-01-05T12:00:00+02:00
      """
    )
    let names = flow.variants[0].steps.map { flow.activities[Int($0)].name }
    #expect(names == ["a", "b", "c"])
  }

  @Test func `a log whose cases lie scattered is noticed and gathered`() throws {
    let scattered = """
      case,activity,timestamp
      1,a,2026-01-05T10:00:00Z
      2,a,2026-01-05T10:00:00Z
      1,b,2026-01-06T10:00:00Z
      2,b,2026-01-06T10:00:00Z
      """
    var reader = EventLogReader()
    try Array(scattered.utf8).withUnsafeBufferPointer { try reader.feed($0) }
    let isScattered = reader.isScattered
    #expect(isScattered)
    let flow = try Self.flow(scattered, gathers: true)
    #expect(flow.variants.map(\.count) == [2])
  }

  @Test(arguments: [
    ("a,b\n1,2\n", EventLogFault.columnMissing("case")),
    ("case,activity,timestamp\n1,a\n", .rowUnreadable(line: 2)),
    ("case,activity,timestamp\n1,a,2026-01-05T10:00:00Z\n1,a,7.1.2026\n", .rowUnreadable(line: 3)),
    ("case,activity,timestamp\n1,\"a,2026-01-05\n", .rowUnreadable(line: 1)),
    ("case,activity,timestamp\n", .empty),
    ("", .columnMissing("case")),
  ])
  func `a faulty log is refused with its line`(text: String, fault: EventLogFault) {
    #expect(throws: fault) { try Self.flow(text) }
  }

  @Test func `columns can be named`() throws {
    let text = "when,who,what\n2026-01-05T10:00:00Z,1,a\n"
    let columns = EventLogReader.Columns(case: "who", activity: "what", timestamp: "when")
    #expect(try Self.flow(text, columns: columns).activities.map(\.name) == ["a"])
  }

  @Test func `an equal sequence is one variant however many there are`() {
    var table = SequenceTable()
    for number in 0..<3_000 {
      let steps = [UInt16(number % 700), UInt16(number % 7)]
      _ = steps.withUnsafeBufferPointer { table.add($0) }
    }
    #expect(table.count == 700)
    #expect(table.counts.reduce(0, +) == 3_000)
  }

  @Test func `small arcs are hidden, and none of them can be worked out`() throws {
    let view = FlowView(try Self.flow(Self.forks), threshold: 5)
    let whole = FlowView(try Self.flow(Self.forks), threshold: nil)
    #expect(whole.hiddenArcs == 0)
    let hidden = whole.arcs.filter { arc in
      !view.arcs.contains { $0.from == arc.from && $0.to == arc.to }
    }
    #expect(hidden.count == view.hiddenArcs)
    #expect(view.arcs.allSatisfy { $0.count >= 5 })
    let ends = hidden.flatMap { [$0.from, $0.to] }
    for end in Set(ends) {
      #expect(ends.count { $0 == end } > 1, "a hidden arc that stands alone at a step follows")
      if case .step(let step) = end { #expect(view.count(of: step) == nil) }
    }
  }

  @Test func `rare variants are grouped so that the rest is not small`() throws {
    let view = FlowView(try Self.flow(Self.forks), threshold: 5)
    #expect(view.variants.map(\.count) == [12])
    #expect(view.others.variants == 2)
    #expect(view.others.cases == 9)
  }

  @Test func `a log of too few cases shows nothing`() throws {
    let view = FlowView(try Self.flow(Self.small), threshold: 5)
    #expect(view.cases == nil)
    #expect(view.arcs.isEmpty)
    #expect(view.variants.isEmpty)
    #expect(view.durations == nil)
  }

  @Test func `many cases of few persons show no more than few cases`() {
    func view(_ persons: [Int]) -> FlowView {
      var counter = FlowCounter()
      for (place, person) in persons.enumerated() {
        let steps: [UInt16] = place < 6 ? [0, 1] : [1, UInt16(place % 2)]
        steps.withUnsafeBufferPointer { steps in
          [0, 0].withUnsafeBufferPointer {
            counter.add(steps, of: 2, milliseconds: 0, days: $0, person: person)
          }
        }
      }
      return FlowView(counter.flow(naming: ["a", "b"]), threshold: 5)
    }
    #expect(view(Array(repeating: 1, count: 12)).cases == nil)
    #expect(view([1, 2, 3, 4, 5, 6]).variants.map(\.count) == [6])
    let rest = view([1, 2, 3, 4, 5, 6, 7, 7, 7, 7, 7, 7])
    #expect(rest.variants.isEmpty)
    #expect(rest.others.cases == 12)
  }

  @Test func `a drawing has its text alternative and is always the same`() throws {
    let view = FlowView(try Self.flow(Self.forks), threshold: nil)
    let svg = FlowDrawing(FlowSketch(view, share: 1), title: "T", in: .finnish).svg
    #expect(svg.contains("<title id=\"title\">T</title>"))
    #expect(svg.contains("role=\"img\""))
    #expect(svg == FlowDrawing(FlowSketch(view, share: 1), title: "T", in: .finnish).svg)
  }

  @Test func `no label of a drawing lies on a box or on another label`() throws {
    let view = FlowView(try Self.flow(Self.forks), threshold: nil)
    let nodes = [FlowView.Node.start] + view.steps.map { .step($0) } + [.end]
    let boxes = nodes.map {
      FlowLayout.Box(
        node: $0,
        lines: ["x"],
        note: "1",
        frame: Frame(x: 0, y: 0, width: 0, height: 0)
      )
    }
    let layout = FlowLayout(boxes, view.arcs.map { ($0, "12 · 34 pv") })
    let labels = layout.routes.map { route in
      let left = route.isLabelLeft ? route.labelAt.x - 80 : route.labelAt.x
      return Frame(x: left, y: route.labelAt.y - 11, width: 80, height: 13)
    }
    for (place, label) in labels.enumerated() {
      let others = layout.boxes.map(\.frame) + labels[..<place]
      for other in others { #expect(!label.touches(other)) }
      #expect(label.x >= 0)
      #expect(label.x + label.width <= layout.width)
    }
  }

  @Test func `leaving rare arcs out tells how many`() throws {
    let view = FlowView(try Self.flow(Self.forks), threshold: nil)
    let sketch = FlowSketch(view, share: 0.5)
    #expect(sketch.arcs.count + sketch.leftOut == view.arcs.count)
    #expect(sketch.share >= 0.5)
    #expect(FlowSketch(view, share: 1).leftOut == 0)
  }

  @Test func `a case flows by its standing entries in the order of the log`() throws {
    var planted = StepByStepCase()
    planted.hold(1, day: 9)
    planted.startAssessment(day: 4)
    planted.close(day: 20)
    var counter = ConformanceCounter(try ProcessRuleBook.embedded(), level: .activity)
    _ = counter.take(planted.evaluated, today: StepByStepCase.day(60))
    let flow = counter.finished().flow
    let names = flow.variants[0].steps.map { flow.activities[Int($0)].name }
    #expect(names == ["caseOpened", "assessmentStarted", "meetingHeld", "caseClosed"])
    #expect(flow.durations.mean == Double((19 * 24 + 6) * 3_600))
  }

  @Test func `phases are seen once for each run`() throws {
    var planted = StepByStepCase()
    planted.startAssessment(day: 4)
    planted.add(.assessment(.obstacleRecorded(reason: "x")), day: 5)
    planted.hold(1, day: 9)
    var counter = ConformanceCounter(try ProcessRuleBook.embedded())
    _ = counter.take(planted.evaluated, today: StepByStepCase.day(60))
    let flow = counter.finished().flow
    #expect(flow.variants[0].steps == [0, 2, 4])
  }

  /// Twelve cases a b d, seven a c d and two a d.
  private static let forks: String = {
    var lines = ["case,activity,timestamp"]
    for number in 0..<21 {
      let way = number < 12 ? "abd" : number < 19 ? "acd" : "ad"
      for (hour, step) in way.enumerated() {
        lines.append("\(number),\(step),2026-01-05T1\(hour):00:00Z")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private static func flow(
    _ text: String,
    columns: EventLogReader.Columns = .usual,
    piece: Int = 1 << 16,
    gathers: Bool = false
  ) throws -> ProcessFlow {
    var reader = EventLogReader(columns: columns, gathers: gathers)
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(start + piece, bytes.count)
      try bytes.withUnsafeBufferPointer {
        try reader.feed(UnsafeBufferPointer(rebasing: $0[start..<end]))
      }
      start = end
    }
    return try reader.finish()
  }
}

extension Frame {
  fileprivate func touches(_ other: Frame) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }
}

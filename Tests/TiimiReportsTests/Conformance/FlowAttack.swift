import TiimiDomain

@testable import TiimiReports

/// Somebody who has what was shown of a flow and knows besides which arcs there are.
///
/// As much goes into a step as comes out of it; cases begin and end as often as there are cases; all
/// steps together are as many as there are steps.
struct FlowAttack {
  /// The places of the hidden arcs whose counts are worked out.
  private(set) var recovered: [Int] = []

  /// - Parameters:
  ///   - shown: The arcs with their counts.
  ///   - hidden: The ends of the arcs whose counts are not shown.
  ///   - counts: The counts of the steps that are shown.
  ///   - cases: The number of cases.
  ///   - events: The number of steps, where it is shown.
  init(
    shown: [FlowView.Arc],
    hidden: [(from: FlowView.Node, to: FlowView.Node)],
    counts: [Int: Int],
    cases: Int,
    events: Int?
  ) {
    var numbers = LinearAttack()
    var into: [FlowView.Node: [Int: Int]] = [:]
    var from: [FlowView.Node: [Int: Int]] = [:]
    func join(_ figure: Int, _ start: FlowView.Node, _ end: FlowView.Node) {
      from[start, default: [:]][figure] = 1
      into[end, default: [:]][figure] = 1
    }
    for arc in shown {
      let figure = numbers.add()
      numbers.narrow(figure, arc.count, arc.count)
      join(figure, arc.from, arc.to)
    }
    let secrets = hidden.map { ends in
      let figure = numbers.add()
      join(figure, ends.from, ends.to)
      return figure
    }
    var all: [Int: Int] = [:]
    for node in Set(into.keys).union(from.keys) {
      let figure = numbers.add()
      if case .step(let step) = node {
        all[figure] = 1
        if let count = counts[step] { numbers.narrow(figure, count, count) }
      } else {
        numbers.narrow(figure, cases, cases)
      }
      for sums in [into[node], from[node]] {
        if let sums { numbers.sum(sums.merging([figure: -1]) { $1 }) }
      }
    }
    if let events {
      let figure = numbers.add()
      numbers.narrow(figure, events, events)
      numbers.sum(all.merging([figure: -1]) { $1 })
    }
    numbers.solve()
    recovered = secrets.indices.filter { numbers.value(of: secrets[$0]) != nil }
  }
}

/// Invented cases that wander among a few steps, some ways rarely taken.
struct WanderingCases {
  private(set) var flow: ProcessFlow

  init(seed: UInt64) {
    var chance = SeededRandomness(seed: seed)
    let steps = Int.random(in: 3...6, using: &chance)
    let cases = Int.random(in: 12...160, using: &chance)
    let strays = Double.random(in: 0.02...0.3, using: &chance)
    var counter = FlowCounter()
    for number in 0..<cases {
      var way: [UInt16] = []
      var step = 0
      while step < steps, way.count < 12 {
        way.append(UInt16(step))
        let isStray = Double.random(in: 0..<1, using: &chance) < strays
        step = isStray ? Int.random(in: 0...steps, using: &chance) : step + 1
      }
      let person = number % 3 == 0 ? number / 9 : number
      let days = [Int32](repeating: 0, count: way.count)
      way.withUnsafeBufferPointer { way in
        days.withUnsafeBufferPointer {
          counter.add(way, of: steps, milliseconds: 0, days: $0, person: person)
        }
      }
    }
    flow = counter.flow(naming: (0..<steps).map { "s\($0)" })
  }
}

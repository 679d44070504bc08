/// Counts how cases flow: which step follows which, where they begin and end, how long they take, and
/// which sequences are the same.
///
/// Every number is exact and equals what pm4py finds in the same log: a case takes from its first step
/// to its last, and a case of one step takes 0 seconds.
package struct FlowCounter: Sendable {
  /// The number of steps.
  package private(set) var events = 0
  /// The sequences.
  package private(set) var variants = SequenceTable()
  /// The seconds from the first step to the last, case by case.
  package private(set) var durations: [Double] = []
  private var size = 0
  private var pairs: [Int] = []
  private var gaps: [[UInt32]] = []
  private var firsts: [Int] = []
  private var lasts: [Int] = []
  private var times: [Int] = []
  private var positions: [Double] = []
  private var personsOfPairs: PersonSets
  private var personsOfSteps: PersonSets
  private var personsOfFirsts: PersonSets
  private var personsOfLasts: PersonSets
  private var personsOfVariants: PersonSets

  /// Makes a counter that can tell up to so many persons behind a number.
  package init(persons limit: Int = 5) {
    let none = PersonSets(limit: limit)
    personsOfPairs = none
    personsOfSteps = none
    personsOfFirsts = none
    personsOfLasts = none
    personsOfVariants = none
  }

  /// How many cases there are.
  package var cases: Int { durations.count }

  /// Counts a case: its steps in order, with their moments in milliseconds and their civil days.
  ///
  /// - Parameters:
  ///   - steps: The steps by their numbers, at least one.
  ///   - activities: How many different steps are known so far.
  ///   - milliseconds: The time from the first step to the last.
  ///   - days: The civil day of each step, as a count.
  ///   - person: The same number for every case of one person.
  package mutating func add(
    _ steps: UnsafeBufferPointer<UInt16>,
    of activities: Int,
    milliseconds: Int64,
    days: UnsafeBufferPointer<Int32>,
    person: Int
  ) {
    guard let first = steps.first, let last = steps.last else { return }
    if activities > size { grow(to: activities) }
    events += steps.count
    let variant = variants.add(steps)
    personsOfVariants.extend(to: variants.count)
    personsOfVariants.add(person, to: variant)
    durations.append(Double(milliseconds) / 1_000)
    firsts[Int(first)] += 1
    lasts[Int(last)] += 1
    personsOfFirsts.add(person, to: Int(first))
    personsOfLasts.add(person, to: Int(last))
    var before = Int(first)
    note(before, at: 0, of: person)
    for index in 1..<max(1, steps.count) {
      let step = Int(steps[index])
      note(step, at: index, of: person)
      let edge = before * size + step
      pairs[edge] += 1
      personsOfPairs.add(person, to: edge)
      let days = max(0, Int(days[index]) - Int(days[index - 1]))
      if gaps[edge].count <= days { widen(edge, to: days) }
      gaps[edge][days] += 1
      before = step
    }
  }

  private mutating func note(_ step: Int, at index: Int, of person: Int) {
    personsOfSteps.add(person, to: step)
    times[step] += 1
    positions[step] += Double(index)
  }

  private mutating func widen(_ edge: Int, to days: Int) {
    let missing = max(days + 1, min(gaps[edge].count * 2, 64)) - gaps[edge].count
    gaps[edge].append(contentsOf: repeatElement(0, count: missing))
  }

  /// Makes room for more kinds of steps; what was counted moves to its new place.
  private mutating func grow(to activities: Int) {
    let larger = max(activities, size * 2, 16)
    var pairs = [Int](repeating: 0, count: larger * larger)
    var gaps = [[UInt32]](repeating: [], count: larger * larger)
    for from in 0..<size {
      for to in 0..<size {
        pairs[from * larger + to] = self.pairs[from * size + to]
        gaps[from * larger + to] = self.gaps[from * size + to]
      }
    }
    self.pairs = pairs
    self.gaps = gaps
    personsOfPairs = personsOfPairs.regridded(from: size, to: larger)
    personsOfSteps.extend(to: larger)
    personsOfFirsts.extend(to: larger)
    personsOfLasts.extend(to: larger)
    let extra = larger - size
    firsts += Array(repeating: 0, count: extra)
    lasts += Array(repeating: 0, count: extra)
    times += Array(repeating: 0, count: extra)
    positions += Array(repeating: 0, count: extra)
    size = larger
  }

  /// What was counted, with the names of the steps.
  package consuming func flow(naming names: [String]) -> ProcessFlow {
    let order = variants.counts.indices.sorted {
      (variants.counts[$1], $0) < (variants.counts[$0], $1)
    }
    return ProcessFlow(
      cases: cases,
      events: events,
      activities: names.indices.map { activity($0, names[$0]) },
      edges: edges(of: names.count),
      variants: order.map {
        FlowVariant(
          steps: Array(variants[$0]),
          count: variants.counts[$0],
          people: personsOfVariants.people(in: $0)
        )
      },
      durations: FlowDurations(durations)
    )
  }

  private func activity(_ place: Int, _ name: String) -> FlowActivity {
    guard place < size else { return FlowActivity(name: name) }
    return FlowActivity(
      name: name,
      count: times[place],
      starts: firsts[place],
      ends: lasts[place],
      position: times[place] == 0 ? 0 : positions[place] / Double(times[place]),
      people: personsOfSteps.people(in: place),
      startPeople: personsOfFirsts.people(in: place),
      endPeople: personsOfLasts.people(in: place)
    )
  }

  private func edges(of count: Int) -> [FlowEdge] {
    var edges: [FlowEdge] = []
    for from in 0..<min(size, count) {
      for to in 0..<min(size, count) where pairs[from * size + to] > 0 {
        let place = from * size + to
        edges.append(
          FlowEdge(
            from: from,
            to: to,
            count: pairs[place],
            medianDays: Self.median(gaps[place]),
            people: personsOfPairs.people(in: place)
          )
        )
      }
    }
    return edges.sorted { ($1.count, $0.from, $0.to) < ($0.count, $1.from, $1.to) }
  }

  /// The middle of a histogram of days; of two middles their mean.
  private static func median(_ histogram: [UInt32]) -> Double? {
    let total = histogram.reduce(0) { $0 + Int($1) }
    guard total > 0 else { return nil }
    func value(at rank: Int) -> Int {
      var passed = 0
      for (day, count) in histogram.enumerated() {
        passed += Int(count)
        if passed > rank { return day }
      }
      return histogram.count - 1
    }
    return Double(value(at: (total - 1) / 2) + value(at: total / 2)) / 2
  }
}

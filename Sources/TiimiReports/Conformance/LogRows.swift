/// Rows of an event log, column by column.
struct LogRows {
  private var cases: [UInt32] = []
  private var activities: [UInt16] = []
  private var times: [Int64] = []
  private var days: [Int32] = []

  var count: Int { activities.count }

  func `case`(_ row: Int) -> Int { Int(cases[row]) }

  mutating func append(case number: Int, activity: Int, _ time: LogTime) {
    cases.append(UInt32(truncatingIfNeeded: number))
    activities.append(UInt16(clamping: activity))
    times.append(time.milliseconds)
    days.append(time.day)
  }

  mutating func removeAll() {
    cases.removeAll(keepingCapacity: true)
    activities.removeAll(keepingCapacity: true)
    times.removeAll(keepingCapacity: true)
    days.removeAll(keepingCapacity: true)
  }

  /// Puts the rows in the order of their times; rows of the same time stay as they are.
  mutating func sortByTime(_ range: Range<Int>) {
    let isOrdered = range.dropFirst().allSatisfy { times[$0 - 1] <= times[$0] }
    if isOrdered { return }
    let order = range.sorted { (times[$0], $0) < (times[$1], $1) }
    reorder(range, order)
  }

  /// Puts the rows of each case together, in the order in which they were read.
  mutating func groupByCase(_ number: Int) {
    var next = [Int](repeating: 0, count: number + 1)
    for value in cases { next[Int(value) + 1] += 1 }
    for index in 1..<next.count { next[index] += next[index - 1] }
    var order = [Int](repeating: 0, count: count)
    for row in 0..<count {
      let number = Int(cases[row])
      order[next[number]] = row
      next[number] += 1
    }
    reorder(0..<count, order)
  }

  private mutating func reorder(_ range: Range<Int>, _ order: [Int]) {
    cases.replaceSubrange(range, with: order.map { cases[$0] })
    activities.replaceSubrange(range, with: order.map { activities[$0] })
    times.replaceSubrange(range, with: order.map { times[$0] })
    days.replaceSubrange(range, with: order.map { days[$0] })
  }

  /// Counts the rows as one case.
  func count(
    _ range: Range<Int>,
    in counter: inout FlowCounter,
    activities known: Int,
    person: Int
  ) {
    activities.withUnsafeBufferPointer { steps in
      days.withUnsafeBufferPointer { days in
        counter.add(
          UnsafeBufferPointer(rebasing: steps[range]),
          of: known,
          milliseconds: times[range.upperBound - 1] - times[range.lowerBound],
          days: UnsafeBufferPointer(rebasing: days[range]),
          person: person
        )
      }
    }
  }
}

/// Counts the flow of an event log in CSV (RFC 4180), fed piece by piece.
///
/// The rows of a case are put in the order of their times; rows of the same time keep the order of the
/// file. As long as the rows of each case lie together, nothing is kept but the case at hand; a log
/// whose cases are scattered is noticed and has to be read again with everything gathered.
package struct EventLogReader: ~Copyable {
  /// The names of the three columns that are read.
  package struct Columns: Sendable {
    /// The names tried for each column, the first that is there counts.
    let names: [(kind: String, names: [String])]

    /// The columns of our own event log, and those that process-mining programs write.
    package static let usual = Columns(names: [
      ("case", ["case", "case:concept:name"]), ("activity", ["activity", "concept:name"]),
      ("timestamp", ["occurred", "timestamp", "time:timestamp"]),
    ])

    private init(names: [(kind: String, names: [String])]) {
      self.names = names
    }

    /// Columns by their names.
    package init(case caseName: String, activity: String, timestamp: String) {
      self.init(names: [
        ("case", [caseName]), ("activity", [activity]), ("timestamp", [timestamp]),
      ])
    }
  }

  /// Whether a case turned up again after another; the log has to be read anew, gathered.
  package private(set) var isScattered = false
  private let columns: Columns
  private let gathers: Bool
  private var parser = CSVRows()
  private var places: [Int]?
  private var last = 0
  private var cases = KeyTable()
  private var activities = KeyTable()
  private var counter: FlowCounter
  private var current: Int?
  private var rows = LogRows()
  private var cache = LogTime.Cache()

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - columns: Which columns to read.
  ///   - gathers: True to keep all rows until the end, for a log whose cases are scattered.
  package init(columns: Columns = .usual, gathers: Bool = false) {
    self.columns = columns
    self.gathers = gathers
    counter = FlowCounter()
  }

  /// Takes the next piece of the file.
  ///
  /// - Throws: `EventLogFault` at the first row that cannot be read.
  package mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws(EventLogFault) {
    parser.append(bytes)
    while !isScattered, try nextRow(isLast: false) {}
    parser.compact()
  }

  /// What was counted once the whole file has been fed.
  ///
  /// - Throws: `EventLogFault.empty` without a row, and whatever the last row gives.
  package mutating func finish() throws(EventLogFault) -> ProcessFlow {
    while !isScattered, try nextRow(isLast: true) {}
    guard places != nil else { throw .columnMissing(columns.names[0].kind) }
    if gathers { countGathered() } else { countCurrent() }
    guard counter.cases > 0 else { throw .empty }
    return counter.flow(naming: activities.texts)
  }

  private mutating func nextRow(isLast: Bool) throws(EventLogFault) -> Bool {
    switch parser.next(upTo: last, isLast: isLast) {
    case .row: break
    case .more, .end: return false
    case .faulty: throw .rowUnreadable(line: parser.line)
    }
    guard let places else {
      try readHeader()
      return true
    }
    guard parser.fieldCount > last else {
      if parser.isBlank { return true }
      throw .rowUnreadable(line: parser.line)
    }
    try take(places)
    return true
  }

  private mutating func readHeader() throws(EventLogFault) {
    let header = parser.texts
    var places: [Int] = []
    for column in columns.names {
      guard let place = column.names.lazy.compactMap({ header.firstIndex(of: $0) }).first else {
        throw .columnMissing(column.kind)
      }
      places.append(place)
    }
    self.places = places
    last = places.max() ?? 0
  }

  private mutating func take(_ places: [Int]) throws(EventLogFault) {
    guard let time = LogTime(parser.field(places[2]), cache: &cache) else {
      throw .rowUnreadable(line: parser.line)
    }
    let name = parser.field(places[0])
    let isSame = current.map { cases.isSame($0, name) } ?? false
    if !isSame, !begin(name) { return }
    rows.append(case: current ?? 0, activity: activities.number(of: parser.field(places[1])), time)
  }

  /// Begins a case; false when the log turns out to be scattered.
  private mutating func begin(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = cases.count
    let number = cases.number(of: name)
    if !gathers {
      if number < count {
        isScattered = true
        return false
      }
      countCurrent()
    }
    current = number
    return true
  }

  private mutating func countCurrent() {
    guard let current, rows.count > 0 else { return }
    rows.sortByTime(0..<rows.count)
    rows.count(0..<rows.count, in: &counter, activities: activities.count, person: current)
    rows.removeAll()
  }

  private mutating func countGathered() {
    rows.groupByCase(cases.count)
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows.case(end) == rows.case(start) { end += 1 }
      rows.sortByTime(start..<end)
      let person = rows.case(start)
      rows.count(start..<end, in: &counter, activities: activities.count, person: person)
      start = end
    }
  }
}

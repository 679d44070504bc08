/// Writes the difference between what a stream's projection was and what it is now.
struct Projector {
  let connection: Connection
  var schema = "main"

  func replace(_ before: [ProjectionRow], by after: [ProjectionRow]) throws {
    // A command changes few of many rows, and the others mostly stay in their places.
    let moved = (0..<max(before.count, after.count)).filter {
      $0 >= before.count || $0 >= after.count || before[$0] != after[$0]
    }
    let old = moved.filter { $0 < before.count }.map { before[$0] }
    let new = moved.filter { $0 < after.count }.map { after[$0] }
    try write(old, new)
  }

  private func write(_ old: [ProjectionRow], _ new: [ProjectionRow]) throws {
    let stored = Dictionary(old.map { ($0.identity, $0) }) { first, _ in first }
    let kept = Set(new.map(\.identity))
    for row in old where !kept.contains(row.identity) {
      try connection.run(row.table.deletion, row.keys)
    }
    for row in new where stored[row.identity] != row {
      try connection.run(row.table.insertion(in: schema), row.keys + row.values)
    }
  }
}

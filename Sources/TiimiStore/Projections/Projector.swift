/// Writes the difference between what a stream's projection was and what it is now.
struct Projector {
  let connection: Connection

  func replace(_ before: [ProjectionRow], by after: [ProjectionRow]) throws {
    let old = Dictionary(uniqueKeysWithValues: before.map { ($0.identity, $0) })
    let kept = Set(after.map(\.identity))
    for row in before where !kept.contains(row.identity) {
      try connection.run(row.table.deletion, row.keys)
    }
    for row in after where old[row.identity] != row {
      try connection.run(row.table.insertion, row.keys + row.values)
    }
  }
}

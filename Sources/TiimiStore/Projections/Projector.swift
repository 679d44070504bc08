/// Writes the difference between what a stream's projection was and what it is now.
struct Projector {
  let connection: Connection
  var schema = "main"

  func replace(_ before: [ProjectionRow], by after: [ProjectionRow]) throws {
    let old = Dictionary(before.map { ($0.identity, $0) }) { first, _ in first }
    let kept = Set(after.map(\.identity))
    for row in before where !kept.contains(row.identity) {
      try connection.run(row.table.deletion, row.keys)
    }
    for row in after where old[row.identity] != row {
      try connection.run(row.table.insertion(in: schema), row.keys + row.values)
    }
  }
}

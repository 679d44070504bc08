/// Statements of the projections, whose values are not known before they run.
extension Connection {
  func run(_ sql: String, _ values: [StoredValue]) throws {
    try withStatement(sql) { statement in
      try statement.bind(values)
      try statement.run()
    }
  }

  func query(
    _ sql: String,
    _ values: [StoredValue],
    _ body: (Statement) throws -> Void
  ) throws {
    try withStatement(sql) { statement in
      try statement.bind(values)
      while try statement.step() { try body(statement) }
    }
  }
}

extension Statement {
  fileprivate func bind(_ values: [StoredValue]) throws(StoreFailure) {
    for (place, value) in values.enumerated() {
      switch value {
      case .null: try bindNull(place + 1)
      case .integer(let number): try bind(place + 1, number)
      case .text(let text): try bind(place + 1, text)
      }
    }
  }
}

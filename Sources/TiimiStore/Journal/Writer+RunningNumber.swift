extension Writer {
  /// The next number of a unit's yearly series, from 1; it is used up when the transaction is kept.
  package func nextRunningNumber(unit: String, year: Int) throws -> Int {
    let sql = """
      INSERT INTO running_number (unit, year, last) VALUES (?1, ?2, 1)
      ON CONFLICT (unit, year) DO UPDATE SET last = last + 1 RETURNING last
      """
    return try connection.withStatement(sql) { statement in
      try statement.bind(1, unit)
      try statement.bind(2, year)
      guard try statement.step() else { throw StoreFailure.damaged }
      let number = statement.int(0)
      try statement.run()
      return number
    }
  }
}

import TiimiDomain

extension Writer {
  /// Sets the running numbers of the units to the largest that a case has, after an import.
  ///
  /// A case keeps the number of the unit that opened it, even when another unit has it by now.
  package func restoreRunningNumbers() throws {
    var largest: [String: [Int: Int]] = [:]
    let units = Dictionary(try allUnits().map { ($0.details.code, $0.id.text) }) { first, _ in first
    }
    for number in try texts("SELECT case_number FROM case_list") {
      let parts = number.split(separator: "-")
      guard parts.count == 3, let unit = units[String(parts[0])], let year = Int(parts[1]),
        let last = Int(parts[2])
      else { continue }
      largest[unit, default: [:]][year] = max(last, largest[unit]?[year] ?? 0)
    }
    for (unit, years) in largest {
      for (year, last) in years {
        try connection.run(
          """
          INSERT INTO running_number (unit, year, last) VALUES (?, ?, ?) \
          ON CONFLICT (unit, year) DO UPDATE SET last = max(last, excluded.last)
          """,
          [.text(unit), StoredValue(year), StoredValue(last)]
        )
      }
    }
  }
}

/// A table that is derived from the journal and can be rebuilt from it.
struct ProjectionTable: Hashable {
  let name: String
  let keys: [String]
  let columns: [String]

  var insertion: String {
    let all = keys + columns
    let marks = Array(repeating: "?", count: all.count).joined(separator: ", ")
    return "INSERT OR REPLACE INTO \(name) (\(all.joined(separator: ", "))) VALUES (\(marks))"
  }

  var deletion: String {
    "DELETE FROM \(name) WHERE " + keys.map { $0 + " = ?" }.joined(separator: " AND ")
  }

  /// Every row in a stable order, for comparing a rebuilt projection with the stored one.
  var listing: String {
    let all = (keys + columns).joined(separator: ", ")
    return "SELECT \(all) FROM \(name) ORDER BY \(keys.joined(separator: ", "))"
  }

  static let cases = ProjectionTable(
    name: "case_list", keys: ["case_id"],
    columns: [
      "version", "case_number", "client", "unit", "phase", "episode", "opened", "closed",
      "own_worker", "open_responsibilities", "earliest_due", "next_meeting", "next_followup",
    ])
  static let caseStaff = ProjectionTable(
    name: "case_staff", keys: ["case_id", "staff"], columns: ["is_closed"])
  static let openItems = ProjectionTable(
    name: "open_item", keys: ["case_id", "place"],
    columns: ["kind", "number", "staff", "unit", "day", "minute", "words"])
  static let clients = ProjectionTable(
    name: "client_list", keys: ["client"], columns: ["search", "code", "municipality"])
  static let staff = ProjectionTable(
    name: "staff_list", keys: ["staff"], columns: ["login", "system_user", "unit"])
  static let units = ProjectionTable(name: "unit_list", keys: ["unit"], columns: ["code"])

  static let all = [cases, caseStaff, openItems, clients, staff, units]
}

/// One row of a projection.
struct ProjectionRow: Hashable {
  let table: ProjectionTable
  let keys: [StoredValue]
  let values: [StoredValue]

  struct Identity: Hashable {
    let table: String
    let keys: [StoredValue]
  }

  var identity: Identity { Identity(table: table.name, keys: keys) }
}

/// A table that is derived from the journal and can be rebuilt from it.
struct ProjectionTable: Hashable {
  let name: String
  let keys: [String]
  let columns: [String]

  /// What the names of the streams begin with that it is derived from, such as `case/`.
  let streams: String

  /// Deletes the row with the keys.
  let deletion: String
  /// Deletes the rows of the stream with the identifier.
  let clearing: String
  private let insertion: String
  private let temporaryInsertion: String

  /// Makes a table; its statements are put together once, as every write needs them.
  init(name: String, of stream: String, named owner: String, keys: [String], columns: [String]) {
    self.name = name
    streams = stream + "/"
    clearing = "DELETE FROM \(name) WHERE \(owner) = ?"
    self.keys = keys
    self.columns = columns
    deletion = "DELETE FROM \(name) WHERE " + keys.map { $0 + " = ?" }.joined(separator: " AND ")
    let all = keys + columns
    let marks = Array(repeating: "?", count: all.count).joined(separator: ", ")
    let changes = columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    let insertion = """
      \(name) (\(all.joined(separator: ", "))) VALUES (\(marks)) \
      ON CONFLICT (\(keys.joined(separator: ", "))) \
      DO \(columns.isEmpty ? "NOTHING" : "UPDATE SET \(changes)")
      """
    self.insertion = "INSERT INTO main." + insertion
    temporaryInsertion = "INSERT INTO temp." + insertion
  }

  /// Inserts a row or changes the row with the same key; never replaces a row with another key.
  func insertion(in schema: String) -> String {
    schema == "temp" ? temporaryInsertion : insertion
  }

  /// Tables differ by their names.
  static func == (first: ProjectionTable, second: ProjectionTable) -> Bool {
    first.name == second.name
  }

  /// Feeds the name to the hasher.
  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }

  /// Counts the rows that one schema has and the other has not.
  func difference(of one: String, from other: String) -> String {
    let all = (keys + columns).joined(separator: ", ")
    return """
      SELECT count(*) FROM (SELECT \(all) FROM \(one).\(name) \
      EXCEPT SELECT \(all) FROM \(other).\(name))
      """
  }

  /// Whether the register has the table with just these columns.
  func isMade(on connection: Connection) throws -> Bool {
    var found: Set<String> = []
    try connection.query("SELECT name FROM pragma_table_info(?, 'main')", [.text(name)]) {
      found.insert($0.string(0))
    }
    return found == Set(keys + columns)
  }

  static let cases = ProjectionTable(
    name: "case_list",
    of: "case",
    named: "case_id",
    keys: ["case_id"],
    columns: [
      "version", "case_number", "client", "unit", "phase", "episode", "opened", "closed",
      "own_worker", "open_responsibilities", "earliest_due", "next_meeting", "next_followup",
    ]
  )
  static let caseStaff = ProjectionTable(
    name: "case_staff",
    of: "case",
    named: "case_id",
    keys: ["case_id", "staff"],
    columns: ["is_closed"]
  )
  static let openItems = ProjectionTable(
    name: "open_item",
    of: "case",
    named: "case_id",
    keys: ["case_id", "place"],
    columns: ["kind", "number", "staff", "unit", "day", "minute", "words"]
  )
  static let clients = ProjectionTable(
    name: "client_list",
    of: "client",
    named: "client",
    keys: ["client"],
    columns: ["search", "family_words", "code", "birth_day", "municipality"]
  )
  static let clientNames = ProjectionTable(
    name: "client_name",
    of: "client",
    named: "client",
    keys: ["name", "client"],
    columns: []
  )
  static let links = ProjectionTable(
    name: "client_link",
    of: "link",
    named: "link",
    keys: ["link"],
    columns: ["first", "second"]
  )
  static let staff = ProjectionTable(
    name: "staff_list",
    of: "staff",
    named: "staff",
    keys: ["staff"],
    columns: ["login", "system_user", "unit"]
  )
  static let units = ProjectionTable(
    name: "unit_list",
    of: "unit",
    named: "unit",
    keys: ["unit"],
    columns: ["code"]
  )

  static let all = [cases, caseStaff, openItems, clients, clientNames, links, staff, units]
}

/// One row of a projection.
package struct ProjectionRow: Hashable {
  let table: ProjectionTable
  let keys: [StoredValue]
  let values: [StoredValue]

  struct Identity: Hashable {
    let table: String
    let keys: [StoredValue]
  }

  var identity: Identity { Identity(table: table.name, keys: keys) }
}

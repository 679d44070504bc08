import TiimiDomain

extension Reading {
  /// The staff member with the login.
  package func staff(login: String) throws -> StaffSummary? {
    try staffSummary("SELECT staff FROM staff_list WHERE login = ?", login)
  }

  /// The staff member who is the given user of the operating system.
  package func staff(systemUser: String) throws -> StaffSummary? {
    try staffSummary("SELECT staff FROM staff_list WHERE system_user = ?", systemUser)
  }

  /// Every staff member, by login.
  package func allStaff() throws -> [StaffSummary] {
    try texts("SELECT staff FROM staff_list ORDER BY login").compactMap { text in
      guard let id = StaffID(text), let details = try staff(id)?.details else { return nil }
      return StaffSummary(id: id, details: details)
    }
  }

  /// Gives every staff member to the body, one in memory at a time.
  package func eachStaffMember(_ body: (StaffID, StaffDetails) throws -> Void) throws {
    try eachStream(prefix: StaffRecord.prefix) { stream in
      guard let id = StaffID(stream.dropFirst(StaffRecord.prefix.count)),
        let details = try staff(id)?.details
      else { return }
      try body(id, details)
    }
  }

  /// True when the register has no staff at all.
  package func hasNoStaff() throws -> Bool {
    try texts("SELECT staff FROM staff_list LIMIT 1").isEmpty
  }

  private func staffSummary(_ sql: String, _ key: String) throws -> StaffSummary? {
    guard let text = try texts(sql, .text(key)).first, let id = StaffID(text),
      let details = try staff(id)?.details
    else { return nil }
    return StaffSummary(id: id, details: details)
  }

  /// The unit with the code.
  package func unit(code: String) throws -> UnitSummary? {
    let found = try texts("SELECT unit FROM unit_list WHERE code = ?", .text(code)).first
    guard let text = found, let id = UnitID(text), let details = try unit(id)?.details else {
      return nil
    }
    return UnitSummary(id: id, details: details)
  }

  /// Every unit, by code.
  package func allUnits() throws -> [UnitSummary] {
    try texts("SELECT unit FROM unit_list ORDER BY code").compactMap { text in
      guard let id = UnitID(text), let details = try unit(id)?.details else { return nil }
      return UnitSummary(id: id, details: details)
    }
  }

  /// The client with the personal identity code or temporary code.
  package func client(code: String) throws -> ClientID? {
    try texts("SELECT client FROM client_list WHERE code = ?", .text(code)).first
      .flatMap { ClientID($0) }
  }

  /// The clients whose code it is, or whose folded name contains every word of the text.
  package func clients(matching text: String, limit: Int) throws -> [ClientSummary] {
    if let id = try client(code: text.uppercased()) ?? client(code: text) {
      return try summaries([id.text])
    }
    let words = SearchText.folded(text).split(separator: " ")
    if words.isEmpty { return [] }
    let conditions = words.map { _ in "instr(search, ?) > 0" }.joined(separator: " AND ")
    let sql = "SELECT client FROM client_list WHERE \(conditions) ORDER BY search, client LIMIT ?"
    var values = words.map { StoredValue.text(String($0)) }
    values.append(StoredValue(limit))
    return try summaries(try texts(sql, values))
  }

  private func summaries(_ ids: [String]) throws -> [ClientSummary] {
    try ids.compactMap { text in
      guard let id = ClientID(text), let details = try client(id)?.details else { return nil }
      return ClientSummary(id: id, details: details)
    }
  }

  /// The names of the given clients.
  package func clientNames(_ ids: Set<ClientID>) throws -> [ClientID: String] {
    var names: [ClientID: String] = [:]
    for id in ids { names[id] = try client(id)?.details?.fullName }
    return names
  }

  /// How many clients there are.
  package func clientCount() throws -> Int {
    var result = 0
    try connection.query("SELECT count(*) FROM client_list", []) { result = $0.int(0) }
    return result
  }

  func texts(_ sql: String, _ values: StoredValue...) throws -> [String] {
    try texts(sql, values)
  }

  func texts(_ sql: String, _ values: [StoredValue]) throws -> [String] {
    var found: [String] = []
    try connection.query(sql, values) { found.append($0.string(0)) }
    return found
  }
}

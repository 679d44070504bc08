import TiimiDomain

extension Reading {
  /// The case with the given number, such as `YLO-2026-17`.
  package func caseID(caseNumber: String) throws -> CaseID? {
    try texts("SELECT case_id FROM case_list WHERE case_number = ?", .text(caseNumber)).first
      .flatMap { CaseID($0) }
  }

  /// How many cases there are.
  package func caseCount() throws -> Int {
    try connection.number("SELECT count(*) FROM case_list") ?? 0
  }

  /// The cases that the filter lets through, by identifier, which is the order of opening.
  package func summaries(_ filter: CaseFilter) throws -> [CaseSummary] {
    var conditions: [String] = []
    var values: [StoredValue] = []
    func add(_ condition: String, _ value: String?) {
      guard let value else { return }
      conditions.append(condition)
      values.append(.text(value))
    }
    add("unit = ?", filter.unit?.text)
    if let client = filter.client {
      let records = try linked(to: client)
      let marks = Array(repeating: "?", count: records.count).joined(separator: ", ")
      conditions.append("client IN (\(marks))")
      values += records.map { .text($0.text) }
    }
    add("phase = ?", filter.phase?.rawValue)
    add("own_worker = ?", filter.ownWorker?.text)
    add("opened < ?", filter.openedBefore?.iso)
    add("earliest_due < ?", filter.dueBefore?.iso)
    add("case_id IN (SELECT case_id FROM case_staff WHERE staff = ?)", filter.staff?.text)
    if let isClosed = filter.isClosed {
      conditions.append(isClosed ? "closed IS NOT NULL" : "closed IS NULL")
    }
    let condition = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
    values.append(StoredValue(max(1, filter.limit)))
    var found: [CaseSummary] = []
    try connection.query(
      "SELECT \(Self.summaryColumns) FROM case_list WHERE \(condition) ORDER BY case_id LIMIT ?",
      values
    ) { row in
      if let summary = CaseSummary(row) { found.append(summary) }
    }
    return found
  }

  private static var summaryColumns: String {
    """
    case_id, version, case_number, client, unit, phase, episode, opened, closed, own_worker, \
    open_responsibilities, earliest_due, next_meeting, next_followup
    """
  }
}

extension CaseSummary {
  init?(_ row: Statement) {
    guard let id = CaseID(row.string(0)), let client = ClientID(row.string(3)),
      let unit = UnitID(row.string(4)), let phase = Phase(rawValue: row.string(5)),
      let opened = Day(iso: row.string(7))
    else { return nil }
    self.init(
      id: id,
      version: row.int(1),
      caseNumber: row.string(2),
      client: client,
      unit: unit,
      phase: phase,
      episode: row.int(6),
      opened: opened,
      closed: row.optionalString(8).flatMap { Day(iso: $0) },
      ownWorker: row.optionalString(9).flatMap { StaffID($0) },
      openResponsibilities: row.int(10),
      earliestDue: row.optionalString(11).flatMap { Day(iso: $0) },
      nextMeeting: row.optionalString(12).flatMap { WallTime(iso: $0) },
      nextFollowUp: row.optionalString(13).flatMap { Day(iso: $0) }
    )
  }
}

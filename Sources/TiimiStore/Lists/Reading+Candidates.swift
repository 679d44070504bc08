import TiimiDomain

/// Which cases a worklist has to look into; found by indexes, so that the size of the register does
/// not matter.
extension Reading {
  /// The open cases in which somebody works or something waits for them and, for somebody who
  /// screens in a unit, those that nobody looks after there yet.
  package func candidates(staff: StaffID, screeningIn unit: UnitID?) throws -> [CaseID] {
    let own = """
      SELECT case_id FROM open_item WHERE staff = ?1 \
      UNION SELECT case_id FROM case_staff WHERE staff = ?1 AND is_closed = 0
      """
    guard let unit else { return try cases(own, [.text(staff.text)]) }
    let unled = """
       UNION SELECT case_id FROM open_item WHERE unit = ?2 \
      UNION SELECT case_id FROM case_list \
      WHERE unit = ?2 AND closed IS NULL AND own_worker IS NULL
      """
    return try cases(own + unled, [.text(staff.text), .text(unit.text)])
  }

  /// The open cases of a unit, and those that wait for it.
  package func candidates(unit: UnitID) throws -> [CaseID] {
    let sql = """
      SELECT case_id FROM case_list WHERE unit = ?1 AND closed IS NULL \
      UNION SELECT case_id FROM open_item WHERE unit = ?1
      """
    return try cases(sql, [.text(unit.text)])
  }

  /// The number of a case and its client, also when the case itself cannot be read.
  package func heading(of id: CaseID) throws -> (caseNumber: String, client: ClientID)? {
    var heading: (String, ClientID)?
    let sql = "SELECT case_number, client FROM case_list WHERE case_id = ?1"
    try connection.query(sql, [.text(id.text)]) { row in
      heading = ClientID(row.string(1)).map { (row.string(0), $0) }
    }
    return heading
  }

  /// The order of identifiers is that of the openings.
  private func cases(_ sql: String, _ values: [StoredValue]) throws -> [CaseID] {
    var found: [CaseID] = []
    try connection.query(sql + " ORDER BY 1", values) { row in
      if let id = CaseID(row.string(0)) { found.append(id) }
    }
    return found
  }
}

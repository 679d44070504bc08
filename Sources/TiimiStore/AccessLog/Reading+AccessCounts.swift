/// How many reads of single clients the access log has.
package struct AccessCounts: Hashable, Sendable {
  /// Reads of one client's data, allowed or not.
  package let reads: Int
  /// Those that were refused.
  package let refused: Int
  /// Those allowed that concern the client's record and no case.
  package let outsideCase: Int
  /// How many different clients' data they concern.
  package let persons: Int
}

extension Reading {
  /// Counts reads and prints of one client's data, from a moment up to but without another.
  ///
  /// Moments are texts in the form of the log; nil stands for no limit.
  package func accessCounts(from first: String?, until end: String?) throws -> AccessCounts {
    let sql = """
      SELECT count(*), coalesce(sum(allowed = 0), 0),
        coalesce(sum(allowed = 1 AND detail NOT LIKE 'case/%'), 0), count(DISTINCT subject)
      FROM access_log
      WHERE action IN ('read', 'print') AND subject LIKE 'client/%'
        AND moment >= coalesce(?1, '') AND moment < coalesce(?2, '9999')
      """
    return try connection.withStatement(sql) { statement in
      try statement.bind(1, first)
      try statement.bind(2, end)
      guard try statement.step() else {
        return AccessCounts(reads: 0, refused: 0, outsideCase: 0, persons: 0)
      }
      return AccessCounts(
        reads: statement.int(0),
        refused: statement.int(1),
        outsideCase: statement.int(2),
        persons: statement.int(3)
      )
    }
  }
}

import Glibc

/// A register ten times as large as another, made by copying its cases and clients under other identifiers.
///
/// Making a million cases through the program would take half an hour. The hashes of the copies are those
/// of the originals, so that it serves for reading and for nothing else.
enum MillionCases {
  static func kept(_ original: PracticeRegister, at path: String) throws -> PracticeRegister {
    let register = PracticeRegister(
      path: path,
      cases: original.cases * copies,
      making: "the cases of the smaller register copied \(copies) times"
    )
    if access(path, R_OK) == 0 { return register }
    let unfinished = path + ".part"
    Progress.tell("copying \(original.cases) cases \(copies) times")
    try PracticeRegister.copy(original.path, to: unfinished)
    try fill(unfinished)
    guard rename(unfinished, path) == 0 else { throw BenchFailure("a register cannot be named") }
    return register
  }

  private static let copies = 10

  private static func fill(_ path: String) throws {
    let database = try BareSQLite(path)
    try database.run("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;")
    for trigger in ["journal_no_replace", "journal_no_update", "journal_no_delete"] {
      try database.run("DROP TRIGGER \(trigger)")
    }
    let length = try database.number("SELECT max(position) FROM journal")
    for copy in 1..<copies {
      Progress.tell("copy \(copy + 1) of \(copies)")
      try database.run(entries(copy, shift: copy * length, upTo: length))
      try database.run(lists(copy))
    }
    try database.run("PRAGMA journal_mode = WAL;")
  }

  /// All identifiers begin with `01`; those of the copies with `02`, `03` and so on.
  private static func renamed(_ column: String, _ copy: Int, after prefix: Int = 0) -> String {
    let digit = String(copy + 1, radix: 16)
    return "substr(\(column), 1, \(prefix + 1)) || '\(digit)' || substr(\(column), \(prefix + 3))"
  }

  private static func entries(_ copy: Int, shift: Int, upTo length: Int) -> String {
    let digit = String(copy + 1, radix: 16)
    let stream = """
      CASE WHEN stream < 'client' THEN \(renamed("stream", copy, after: 5)) \
      ELSE \(renamed("stream", copy, after: 7)) END
      """
    return """
      INSERT INTO journal SELECT position + \(shift), \(stream), version,
        \(renamed("entry_id", copy)), kind, shape, occurred, recorded, actor, purpose,
        replace(payload, '"client":"01', '"client":"0\(digit)'), previous_hash, hash
      FROM journal WHERE position <= \(length) AND (stream >= 'case/' AND stream < 'case0'
        OR stream >= 'client/' AND stream < 'client0')
      """
  }

  private static func lists(_ copy: Int) -> String {
    """
    INSERT INTO case_list
    SELECT \(renamed("case_id", copy)), version, case_number || '/\(copy)',
      \(renamed("client", copy)), unit, phase, episode, opened, closed, own_worker,
      open_responsibilities, earliest_due, next_meeting, next_followup
    FROM case_list WHERE case_id < '02'
    """
  }
}

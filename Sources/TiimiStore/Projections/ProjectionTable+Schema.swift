extension ProjectionTable {
  /// The statements that make the projection tables in a schema, to compare them with the stored
  /// ones; migrations make those.
  static func creation(in schema: String) -> [String] {
    [
      """
      CREATE TABLE \(schema).case_list (
        case_id TEXT PRIMARY KEY NOT NULL,
        version INTEGER NOT NULL,
        case_number TEXT NOT NULL,
        client TEXT NOT NULL,
        unit TEXT NOT NULL,
        phase TEXT NOT NULL,
        episode INTEGER NOT NULL,
        opened TEXT NOT NULL,
        closed TEXT,
        own_worker TEXT,
        open_responsibilities INTEGER NOT NULL,
        earliest_due TEXT,
        next_meeting TEXT,
        next_followup TEXT
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE \(schema).case_staff (
        case_id TEXT NOT NULL,
        staff TEXT NOT NULL,
        is_closed INTEGER NOT NULL,
        PRIMARY KEY (case_id, staff)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE \(schema).open_item (
        case_id TEXT NOT NULL,
        place INTEGER NOT NULL,
        kind TEXT NOT NULL,
        number INTEGER NOT NULL,
        staff TEXT,
        unit TEXT,
        day TEXT,
        minute INTEGER,
        words TEXT,
        PRIMARY KEY (case_id, place)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE \(schema).client_list (
        client TEXT PRIMARY KEY NOT NULL,
        search TEXT NOT NULL,
        family_words INTEGER NOT NULL,
        code TEXT,
        birth_day TEXT,
        municipality TEXT
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE \(schema).client_name (
        name TEXT NOT NULL,
        client TEXT NOT NULL,
        PRIMARY KEY (name, client)
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE \(schema).client_link (
        link TEXT PRIMARY KEY NOT NULL,
        first TEXT NOT NULL,
        second TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE \(schema).staff_list (
        staff TEXT PRIMARY KEY NOT NULL,
        login TEXT NOT NULL,
        system_user TEXT,
        unit TEXT
      ) STRICT, WITHOUT ROWID
      """,
      """
      CREATE TABLE \(schema).unit_list (
        unit TEXT PRIMARY KEY NOT NULL,
        code TEXT NOT NULL
      ) STRICT, WITHOUT ROWID
      """,
    ]
  }
}

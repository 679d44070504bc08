extension Migration {
  /// Version 2: the lists derived from the journal, for finding cases, people and what waits.
  static let projections = Migration(
    name: "0002-projections",
    sql: """
      CREATE TABLE main.case_list (
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
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE main.case_staff (
        case_id TEXT NOT NULL,
        staff TEXT NOT NULL,
        is_closed INTEGER NOT NULL,
        PRIMARY KEY (case_id, staff)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE main.open_item (
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
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE main.client_list (
        client TEXT PRIMARY KEY NOT NULL,
        search TEXT NOT NULL,
        code TEXT,
        municipality TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE main.staff_list (
        staff TEXT PRIMARY KEY NOT NULL,
        login TEXT NOT NULL,
        system_user TEXT,
        unit TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE main.unit_list (
        unit TEXT PRIMARY KEY NOT NULL,
        code TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE UNIQUE INDEX case_list_number ON case_list (case_number);

      CREATE INDEX case_list_client ON case_list (client);

      CREATE INDEX case_list_unit ON case_list (unit, closed, case_id);

      CREATE INDEX case_staff_staff ON case_staff (staff, is_closed, case_id);

      CREATE INDEX open_item_staff ON open_item (staff) WHERE staff IS NOT NULL;

      CREATE INDEX open_item_unit ON open_item (unit) WHERE unit IS NOT NULL;

      CREATE UNIQUE INDEX client_list_code ON client_list (code) WHERE code IS NOT NULL;

      CREATE INDEX client_list_search ON client_list (search);

      CREATE UNIQUE INDEX staff_list_login ON staff_list (login);

      CREATE UNIQUE INDEX staff_list_system_user ON staff_list (system_user) \
      WHERE system_user IS NOT NULL;

      CREATE UNIQUE INDEX unit_list_code ON unit_list (code);
      """,
    renews: ProjectionTable.all
  )
}

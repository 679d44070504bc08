extension Migration {
  /// Version 3: clients are found by birth day and by each of their names, and records of the same
  /// client are linked.
  static let people = Migration(
    name: "0003-people",
    sql: """
      DROP TABLE main.client_list;

      CREATE TABLE main.client_list (
        client TEXT PRIMARY KEY NOT NULL,
        search TEXT NOT NULL,
        family_words INTEGER NOT NULL,
        code TEXT,
        birth_day TEXT,
        municipality TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE main.client_name (
        name TEXT NOT NULL,
        client TEXT NOT NULL,
        PRIMARY KEY (name, client)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE main.client_link (
        link TEXT PRIMARY KEY NOT NULL,
        first TEXT NOT NULL,
        second TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE UNIQUE INDEX client_list_code ON client_list (code) WHERE code IS NOT NULL;

      CREATE INDEX client_list_search ON client_list (search);

      CREATE INDEX client_list_birth_day ON client_list (birth_day) WHERE birth_day IS NOT NULL;

      CREATE UNIQUE INDEX client_link_pair ON client_link (first, second);

      CREATE INDEX client_link_second ON client_link (second);
      """,
    renews: [.clients, .clientNames, .links]
  )
}

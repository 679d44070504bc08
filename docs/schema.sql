-- The schema of a register as the program makes it. Written by the tests; do not edit.

PRAGMA application_id = 1414089037;
PRAGMA user_version = 4;

CREATE TABLE migration (
  name TEXT PRIMARY KEY,
  applied TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE register_identity (
  single INTEGER PRIMARY KEY CHECK (single = 1),
  id TEXT NOT NULL,
  practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
  created TEXT NOT NULL
) STRICT;

CREATE TRIGGER register_identity_no_update BEFORE UPDATE ON register_identity
BEGIN SELECT RAISE(ABORT, 'the identity is written once'); END;

CREATE TRIGGER register_identity_no_delete BEFORE DELETE ON register_identity
BEGIN SELECT RAISE(ABORT, 'the identity is written once'); END;

CREATE TRIGGER register_identity_no_replace BEFORE INSERT ON register_identity
WHEN EXISTS (SELECT 1 FROM register_identity)
BEGIN SELECT RAISE(ABORT, 'the identity is written once'); END;

CREATE TABLE journal (
  position INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  entry_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  shape TEXT NOT NULL,
  occurred TEXT NOT NULL,
  recorded TEXT NOT NULL,
  actor TEXT NOT NULL,
  purpose TEXT NOT NULL,
  payload TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (stream, version)
) STRICT;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM journal)
  OR EXISTS (SELECT 1 FROM journal WHERE stream = NEW.stream AND version = NEW.version)
  OR EXISTS (SELECT 1 FROM journal WHERE entry_id = NEW.entry_id)
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  moment TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  purpose TEXT NOT NULL,
  allowed INTEGER NOT NULL CHECK (allowed IN (0, 1))
) STRICT;

CREATE INDEX access_log_subject ON access_log (subject);

CREATE INDEX access_log_actor ON access_log (actor);

CREATE TRIGGER access_log_no_update BEFORE UPDATE ON access_log
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;

CREATE TRIGGER access_log_no_delete BEFORE DELETE ON access_log
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;

CREATE TRIGGER access_log_no_replace BEFORE INSERT ON access_log
WHEN EXISTS (SELECT 1 FROM access_log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;

CREATE TABLE running_number (
  unit TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (unit, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_list (
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

CREATE TABLE case_staff (
  case_id TEXT NOT NULL,
  staff TEXT NOT NULL,
  is_closed INTEGER NOT NULL,
  PRIMARY KEY (case_id, staff)
) STRICT, WITHOUT ROWID;

CREATE TABLE open_item (
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

CREATE TABLE staff_list (
  staff TEXT PRIMARY KEY NOT NULL,
  login TEXT NOT NULL,
  system_user TEXT,
  unit TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_list (
  unit TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX case_list_number ON case_list (case_number);

CREATE INDEX case_list_client ON case_list (client);

CREATE INDEX case_list_unit ON case_list (unit, closed, case_id);

CREATE INDEX case_staff_staff ON case_staff (staff, is_closed, case_id);

CREATE INDEX open_item_staff ON open_item (staff) WHERE staff IS NOT NULL;

CREATE INDEX open_item_unit ON open_item (unit) WHERE unit IS NOT NULL;

CREATE UNIQUE INDEX staff_list_login ON staff_list (login);

CREATE UNIQUE INDEX staff_list_system_user ON staff_list (system_user) WHERE system_user IS NOT NULL;

CREATE UNIQUE INDEX unit_list_code ON unit_list (code);

CREATE TABLE client_list (
  client TEXT PRIMARY KEY NOT NULL,
  search TEXT NOT NULL,
  family_words INTEGER NOT NULL,
  code TEXT,
  birth_day TEXT,
  municipality TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE client_name (
  name TEXT NOT NULL,
  client TEXT NOT NULL,
  PRIMARY KEY (name, client)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_link (
  link TEXT PRIMARY KEY NOT NULL,
  first TEXT NOT NULL,
  second TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX client_list_code ON client_list (code) WHERE code IS NOT NULL;

CREATE INDEX client_list_search ON client_list (search);

CREATE INDEX client_list_birth_day ON client_list (birth_day) WHERE birth_day IS NOT NULL;

CREATE UNIQUE INDEX client_link_pair ON client_link (first, second);

CREATE INDEX client_link_second ON client_link (second);

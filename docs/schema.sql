-- The schema of a register as the program makes it. Written by the tests; do not edit.

PRAGMA application_id = 1414089037;
PRAGMA user_version = 1;

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

#ifndef TIIMI_CSQLITE_SHIM_H
#define TIIMI_CSQLITE_SHIM_H

#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast pointer, which Swift cannot import; an empty text may come without an
   address, which SQLite would take for NULL. */

static inline int tiimi_bind_text(sqlite3_stmt *statement, int index, const void *text, int length) {
  return sqlite3_bind_text(statement, index, text ? (const char *)text : "", length, SQLITE_TRANSIENT);
}

static inline int tiimi_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int length) {
  return sqlite3_bind_blob(statement, index, bytes ? bytes : "", length, SQLITE_TRANSIENT);
}

#endif

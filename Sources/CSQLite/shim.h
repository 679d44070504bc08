#ifndef TIIMI_CSQLITE_SHIM_H
#define TIIMI_CSQLITE_SHIM_H

#include <sqlite3.h>

#endif

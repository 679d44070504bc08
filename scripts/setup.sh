#!/usr/bin/env bash
# Sees that a Swift toolchain and the headers of SQLite are there, and installs the headers if it can.
set -euo pipefail

if ! command -v swift > /dev/null; then
  echo "Swift 6.2 or newer is needed: https://www.swift.org/install/linux/" >&2
  exit 1
fi

has_sqlite() {
  local place
  for place in /usr/include /usr/local/include; do
    if [ -e "$place/sqlite3.h" ]; then return 0; fi
  done
  return 1
}

if has_sqlite; then exit 0; fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi

if command -v apt-get > /dev/null && "${as_root[@]}" true 2> /dev/null; then
  "${as_root[@]}" apt-get update
  "${as_root[@]}" apt-get install --yes --no-install-recommends libsqlite3-dev
fi

if ! has_sqlite; then
  echo "The headers of SQLite are needed: sudo apt-get install libsqlite3-dev" >&2
  exit 1
fi

#!/usr/bin/env bash
# What would it have meant in past cases if the seven weekdays began at 70 years instead of 75?
# Usage: run.sh TIIMI REGISTER   (the register is made anew; everybody in it is made up)
set -euo pipefail

tiimi=$1
export TIIMI_REGISTER=$2
export TIIMI_LANG=fi NO_COLOR=1 TIIMI_NOW=2026-03-02T10:00 TIIMI_AS=
unset TIIMI_PACKS TIIMI_READING

# t WORDS…: shows a command and runs it.
t() {
  local word line=''
  for word in "$@"; do
    case $word in *[[:space:]]*) line+=" \"$word\"" ;; *) line+=" $word" ;; esac
  done
  printf '$ tiimi%s\n' "$line"
  "$tiimi" "$@"
  printf '\n'
}

TIIMI_NOW=2023-01-02T08:00 "$tiimi" init --practice --login ohjaaja --name "Ohjaaja Ojala" \
  --quiet > /dev/null
export TIIMI_AS=ohjaaja
"$tiimi" practice --cases 300 --seed 73 --quiet > /dev/null

t rules replay --set "age limit=70"
t rules replay --set "age limit=70" --rule SHL36-START-7WD --from 1.1.2026

#!/usr/bin/env bash
# Kills the program in the middle of writes, then lets four write at once, and sees that nothing acknowledged is lost.
# Usage: torture.sh TIIMI FOLDER [KILLS [WRITES]]   (the seed is fixed; the folder must be empty)
set -euo pipefail

tiimi=$1 folder=$2 kills=${3:-200} writes=${4:-25}
here=$(cd "$(dirname "$0")/.." && pwd)
export TIIMI_REGISTER=$folder/torture.tiimi TIIMI_LANG=en
RANDOM=42

"$tiimi" init --practice --login judge > "$folder/log"
"$tiimi" apply "$here/Examples/ylojarvi/people.json" --as judge >> "$folder/log"
export TIIMI_AS=sari.sosiaali
open_case() { "$tiimi" case open 150543-9127 --unit YLO --source walkIn --worry "$1" --another --json; }
case_number() { sed -n 's/.*"caseNumber": "\([^"]*\)".*/\1/p'; }
c=$(open_case "torture" | case_number)
"$tiimi" assess contact "$c" --day "$(date +%F)" --from client >> "$folder/log"
"$tiimi" assess start "$c" >> "$folder/log"

write() { "$tiimi" assess strength "$c" --words "word-$1-end" --by client --json > "$folder/out-$1" 2>&1; }

# One write tells how long a write takes; the kills then fall anywhere in that time.
began=$(date +%s%N)
write 0
usual=$((($(date +%s%N) - began) / 1000))

acknowledged=(0)
for i in $(seq 1 "$kills"); do
  micros=$((usual * (RANDOM % 120) / 100 + 500))
  limit=$(printf '%d.%06d' $((micros / 1000000)) $((micros % 1000000)))
  if timeout -s KILL "$limit" "$tiimi" assess strength "$c" --words "word-$i-end" --by client \
    > "$folder/out-$i" 2>&1; then
    acknowledged+=("$i")
  fi
done 2> /dev/null

for writer in 1 2 3 4; do
  (
    for n in $(seq 1 "$writes"); do write "$writer-$n" || echo "$writer-$n" >> "$folder/refused"; done
    open_case "writer $writer" | case_number >> "$folder/numbers"
  ) &
done
wait

"$tiimi" check --json > "$folder/check"
"$tiimi" export case "$c" --to "$folder/case.json" > /dev/null
lost=0
for i in "${acknowledged[@]}"; do grep -q "word-$i-end" "$folder/case.json" || lost=$((lost + 1)); done
for writer in 1 2 3 4; do
  for n in $(seq 1 "$writes"); do
    grep -q "word-$writer-$n-end" "$folder/case.json" || lost=$((lost + 1))
  done
done
doubles=$(sort "$folder/numbers" | uniq -d | wc -l)
killed=$((kills + 1 - ${#acknowledged[@]}))
echo "$kills tries, $killed killed, $((4 * writes)) writes by four at once: $lost lost, $doubles double numbers"
[ "$lost" -eq 0 ] && [ "$doubles" -eq 0 ] && [ ! -e "$folder/refused" ] && [ "$(wc -l < "$folder/numbers")" -eq 4 ]

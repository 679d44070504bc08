#!/usr/bin/env bash
# Answers a screening in a terminal of 80×24 with one key for each question, kills the program at item 9 and goes on.
# Usage: screening-tmux.sh TIIMI FOLDER   (needs tmux; the folder must be empty)
set -euo pipefail

tiimi=$(realpath "$1") folder=$(realpath "$2")
here=$(cd "$(dirname "$0")/.." && pwd)
export TIIMI_REGISTER=$folder/screening.tiimi TIIMI_LANG=fi
keys=0 server=tiimi-screening-$$

"$tiimi" init --practice --login judge > "$folder/log"
"$tiimi" apply "$here/Examples/ylojarvi/people.json" --as judge >> "$folder/log"
export TIIMI_AS=sari.sosiaali
case=$("$tiimi" case open 150543-9127 --unit YLO --source walkIn --worry "Seulonta" --json |
  sed -n 's/.*"caseNumber": "\([^"]*\)".*/\1/p')

screen() { tmux -L "$server" capture-pane -p; }
end() { tmux -L "$server" kill-server 2> /dev/null || true; }
trap end EXIT

# Waits until the terminal shows the text.
see() {
  for _ in $(seq 1 200); do
    if screen | grep -qF -- "$1"; then return 0; fi
    sleep 0.05
  done
  echo "the terminal never showed: $1" >&2
  screen >&2
  exit 1
}

# Types one key and counts it.
key() {
  tmux -L "$server" send-keys "$1"
  keys=$((keys + 1))
}

tmux -L "$server" -f /dev/null new-session -d -x 80 -y 24 "exec bash --norc --noprofile -i"
tmux -L "$server" send-keys "PS1='ready> '; clear" Enter
see "ready>"
tmux -L "$server" send-keys "'$tiimi' screen record $case" Enter
see "Enter = aloita"
key Enter
for item in 1 2 3 4 5 6 7 8; do
  see "$item/15"
  if [ "$(screen | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' | wc -l)" -gt 24 ]; then exit 1; fi
  key k
done
see "9/15"
pid=$(pgrep -f -n "$tiimi screen record $case")
kill -9 "$pid"
see "Killed"
tmux -L "$server" send-keys "stty -a | tr ' ;' '\n\n' | grep -xE -- '-?(icanon|echo)'" Enter
see "icanon"
shell=mended
if screen | grep -qxE -- '-(icanon|echo)'; then shell=silent; fi
tmux -L "$server" send-keys "clear; '$tiimi' screen record $case" Enter
see "kesken: 8/15"
key Enter
for item in 9 10 11 12 13 14 15; do
  see "$item/15"
  key e
done
see "Enter = kirjaa"
key Enter
see "kirjattu"

answers=$("$tiimi" export case "$case" --to - | grep -o '"answer": *"[a-z]*"' | sort | uniq -c | tr -s ' \n' ' ')
drafts=$(find "$folder" -name '*.draft-*' | wc -l)
echo "15 items, killed at item 9: $keys keys, $((keys * 2)) seconds at two seconds a key; answers:$answers;" \
  "drafts left: $drafts; the shell's terminal after the kill: $shell"
[ "$((keys * 2))" -lt 120 ] && [ "$drafts" -eq 0 ]

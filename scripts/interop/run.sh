#!/usr/bin/env bash
# Lets outside programs judge what the program says and exports. They come from PyPI, into .build/interop.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=.build/interop
judges=$work/judges
mkdir -p "$work"
if [ ! -x "$judges/bin/python" ]; then python3 -m venv "$judges"; fi
"$judges/bin/pip" install --quiet --disable-pip-version-check -r scripts/interop/requirements.txt

swift build --product tiimi
tiimi=$(swift build --show-bin-path)/tiimi
rm -f "$work"/register.tiimi* "$work"/*.jsonl "$work"/case-*.json
export TIIMI_REGISTER=$work/register.tiimi TIIMI_NOW=2026-11-22T12:00
"$tiimi" init --practice --login judge --quiet > "$work/init.txt"
TIIMI_AS=judge "$tiimi" practice --cases 200 --seed 1 --quiet > "$work/practice.txt"
TIIMI_AS=judge "$tiimi" export register --to "$work" --whereabouts "Outside judges"

"$judges/bin/python" scripts/interop/judge.py "$tiimi" "$work"

# Invitations: read by three libraries and kept by a calendar server on this machine.
"$judges/bin/python" scripts/interop/calendar_judge.py "$tiimi" "$work"

# Forms and papers: opened in a real browser, which Debian's package chromium brings.
env -u TIIMI_REGISTER -u TIIMI_NOW "$judges/bin/python" scripts/interop/form.py "$tiimi" "$work"
mkdir -p "$work/papers"
"$judges/bin/python" scripts/interop/papers.py "$tiimi" "$work/papers"

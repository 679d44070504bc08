"""Judges the logs of events with pm4py, and their object-centric forms with their schema and constraints.

The schema of OCEL 2.0 in JSON is not ours to pass on: OCEL_SCHEMA names the file, and without it that
one check is left out, aloud.
"""

import collections
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import warnings

import jsonschema
import pandas
import pm4py
from pm4py.objects.ocel.validation import ocel20_rel_validation

warnings.filterwarnings("ignore")
tiimi, work = sys.argv[1], pathlib.Path(sys.argv[2])
failures = []
FORMS = {"csv": "csv", "ndjson": "ndjson", "xes": "xes", "ocel-json": "json", "ocel-sqlite": "sqlite"}


def judged(name, count, wrong):
    print(f"{name}: {count} judged, {len(wrong)} wrong")
    failures.extend(f"{name}: {each}" for each in wrong[:10])


def run(*words):
    return subprocess.run([tiimi, *words], capture_output=True, text=True, check=True)


def export(form, *words, name="log"):
    """Exports a log and gives its path and its manifest, which is held against it."""
    path = work / f"{name}.{FORMS[form]}"
    run("export", "events", "--format", form, "--key", str(work / "study.key"), "--study", "judges",
        "--for", "Outside judges", "--out", str(path), "--replace", "--quiet", *words)
    manifest = pathlib.Path(f"{path}.manifest.json")
    run("export", "verify", str(manifest))
    return path, json.loads(manifest.read_text(encoding="utf-8"))


def differences(pairs):
    return [f"{name}: {str(theirs)[:90]} for pm4py, {str(ours)[:90]} for us"
            for name, theirs, ours in pairs if theirs != ours]


def group(manifest, name):
    return dict(manifest["counts"].get(name, {}))


def instants(column):
    return pandas.to_datetime(column, utc=True)


def flat():
    """CSV, JSON lines and XES hold the same cases, events, order and instants, and all that is counted."""
    path, manifest = export("csv")
    totals = manifest["totals"]
    rows = pandas.read_csv(path, dtype=str, keep_default_na=False)
    log = pandas.read_csv(path)
    log["occurred"] = instants(log["occurred"])
    log = pm4py.format_dataframe(log, case_id="case", activity_key="activity", timestamp_key="occurred")
    judged("events as CSV by pm4py", totals["rows"], differences([
        ("events", len(log), totals["rows"]),
        ("cases", log["case:concept:name"].nunique(), totals["cases"]),
        ("event types", dict(collections.Counter(log["concept:name"])), group(manifest, "eventTypes")),
        ("first events", set(log.groupby("case:concept:name")["concept:name"].first()), {"caseOpened"}),
        ("time zone", str(log["time:timestamp"].dt.tz), "UTC"),
        ("order of events", list(log["event"]), list(rows.sort_values("case", kind="stable")["event"])),
    ]))

    path, manifest = export("xes")
    xes = pm4py.read_xes(str(path))
    judged("events as XES by pm4py", totals["rows"], differences([
        ("events", len(xes), manifest["totals"]["rows"]),
        ("traces", xes["case:concept:name"].nunique(), manifest["totals"]["cases"]),
        ("order of events", list(xes["concept:instance"]), list(rows["event"])),
        ("activities", list(xes["concept:name"]), list(rows["activity"])),
        ("instants", list(instants(xes["time:timestamp"])), list(instants(rows["occurred"]))),
        ("recorded", list(instants(xes["recorded"])), list(instants(rows["recorded"]))),
        ("variants", variants(xes), variants(log)),
    ]))

    path, manifest = export("ndjson")
    lines = [json.loads(line) for line in path.open(encoding="utf-8")]
    same = pandas.DataFrame(lines).fillna("").astype(str)[rows.columns]
    judged("events as JSON lines by Python", len(lines), differences([
        ("rows", same.values.tolist(), rows.values.tolist()),
    ]))
    return rows


def variants(log):
    return sorted(pm4py.get_variants(log).items())


def ties(rows):
    """Events of one moment stay in the order in which they were written."""
    numbers = rows["event"].str.rsplit(".", n=1).str[1].astype(int)
    moments = instants(rows["occurred"])
    same = (rows["case"] == rows["case"].shift()) & (moments == moments.shift())
    earlier = (rows["case"] == rows["case"].shift()) & (moments < moments.shift())
    judged("order of events of one moment", int(same.sum()),
           list(rows["event"][same & (numbers < numbers.shift())]) + list(rows["event"][earlier]))


def objects(rows):
    """Both forms of OCEL 2.0: nothing is dropped, and they tell the same."""
    path, manifest = export("ocel-json")
    document = json.loads(path.read_text(encoding="utf-8"))
    schema_check(document)
    values = [each["value"] for kind in ("objects", "events") for thing in document[kind]
              for each in thing["attributes"]]
    judged("values of OCEL JSON that are strings", len(values),
           [repr(each) for each in values if not isinstance(each, str)])
    read = pm4py.read_ocel2_json(str(path))
    compare("OCEL JSON by pm4py", read, manifest, rows)

    path, manifest = export("ocel-sqlite")
    fulfilled, broken = ocel20_rel_validation.apply(str(path))
    judged("constraints of OCEL SQLite by pm4py", len(fulfilled) + len(broken), list(broken))
    with sqlite3.connect(path) as base:
        dangling = base.execute("PRAGMA foreign_key_check").fetchall()
    judged("references of OCEL SQLite by SQLite", len(rows), [str(each) for each in dangling])
    tables = pm4py.read_ocel2_sqlite(str(path))
    compare("OCEL SQLite by pm4py", tables, manifest, rows)
    judged("the two forms of OCEL", len(read.relations), differences([
        ("ties", relations(tables), relations(read)),
        ("ties of objects", pairs(tables), pairs(read)),
        ("instants", moments(tables), moments(read)),
    ]))


def relations(log):
    return sorted(map(tuple, log.relations[["ocel:eid", "ocel:oid", "ocel:qualifier"]].values.tolist()))


def pairs(log):
    return sorted(map(tuple, log.o2o[["ocel:oid", "ocel:oid_2", "ocel:qualifier"]].values.tolist()))


def moments(log):
    return dict(zip(log.events["ocel:eid"], instants(log.events["ocel:timestamp"])))


def compare(name, log, manifest, rows):
    counts = group(manifest, "relations")
    times = dict(zip(rows["event"], instants(rows["occurred"])))
    judged(name, manifest["totals"]["rows"], differences([
        ("events", len(log.events), manifest["totals"]["rows"]),
        ("event types", dict(collections.Counter(log.events["ocel:activity"])), group(manifest, "eventTypes")),
        ("object types", dict(collections.Counter(log.objects["ocel:type"])), group(manifest, "objectTypes")),
        ("ties", len(log.relations), counts["eventObject"]),
        ("ties of objects", len(log.o2o), counts["objectObject"]),
        ("changes of objects", len(log.object_changes), counts["objectChanges"]),
        ("instants of the flat log", moments(log), times),
    ]))


def schema_check(document):
    schema = os.environ.get("OCEL_SCHEMA", "")
    if not pathlib.Path(schema).is_file():
        print("OCEL JSON by its schema: left out, OCEL_SCHEMA names no file")
        return
    check = jsonschema.Draft7Validator(json.loads(pathlib.Path(schema).read_text(encoding="utf-8")))
    judged("OCEL JSON by its schema", len(document["events"]) + len(document["objects"]),
           [each.message[:100] for each in check.iter_errors(document)])


def selections():
    """Moved dates keep intervals, weeks are Mondays, and a period chooses whole cases."""
    path, _ = export("csv")
    exact = pandas.read_csv(path)
    path, _ = export("csv", "--dates", "shifted", name="shifted")
    moved = pandas.read_csv(path)
    shift = instants(moved["occurred"]) - instants(exact["occurred"])
    weeks = shift.dt.total_seconds() / (7 * 86400)
    judged("dates moved by whole weeks", len(moved), differences([
        ("events", list(moved["event"]), list(exact["event"])),
        ("shifts of a case", int(shift.groupby(exact["case"]).nunique().max()), 1),
        ("whole weeks", bool((weeks == weeks.round()).all()), True),
        ("longest shift", bool((weeks.abs() <= 26).all()), True),
    ]))
    path, _ = export("csv", "--dates", "week", name="weeks")
    weekly = pandas.read_csv(path)
    local = instants(weekly["occurred"]).dt.tz_convert("Europe/Helsinki")
    judged("dates told by week", len(weekly), differences([
        ("weekdays", set(local.dt.dayofweek), {0}),
        ("times of day", set(local.dt.strftime("%H:%M:%S")), {"00:00:00"}),
    ]))
    path, manifest = export("csv", "--from", "2026-01-01", "--to", "2026-03-31", name="period")
    chosen = pandas.read_csv(path)
    whole = exact[exact["case"].isin(set(chosen["case"]))]
    judged("whole cases of a period", manifest["totals"]["cases"], differences([
        ("events", list(chosen["event"]), list(whole["event"])),
        ("fewer cases", chosen["case"].nunique() < exact["case"].nunique(), True),
    ]))


rows = flat()
ties(rows)
objects(rows)
selections()
for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)

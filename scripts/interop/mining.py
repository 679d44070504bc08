"""Holds `tiimi conformance --log` against pm4py on the same event log, figures and time.

Usage: mining.py TIIMI WORK [LOG.csv]

Without a log one is made: 2,000 cases by a seeded generator with ties, loops and cases of one event.
With TIIMI_MINING_EVENTS=1000000 it has so many events, and with TIIMI_MINING_RATIO=20 the counting has to be
so many times faster than pm4py.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone


def make_log(path, events):
    """Writes a log of about so many events; times have the offset of Finland."""
    chance = random.Random(4)
    steps = ["opened", "screened", "informed", "answered", "assessed", "met", "agreed", "planned",
             "followed up", "closed"]
    zone = timezone(timedelta(hours=2))
    written = 0
    number = 0
    with open(path, "w", encoding="utf-8") as file:
        file.write("case,event,activity,occurred\r\n")
        while written < events:
            number += 1
            moment = datetime(2026, 1, 1, 8, tzinfo=zone) + timedelta(minutes=chance.randrange(90_000))
            place = 0
            for index in range(1 + chance.randrange(16)):
                name = f"c{number:07d}"
                file.write(f"{name},{name}.{index},{steps[place]},{moment.isoformat()}\r\n")
                written += 1
                place = min(len(steps) - 1, max(0, place + chance.choice([1, 1, 1, 1, 0, -1, 2])))
                moment += timedelta(minutes=chance.choice([0, 0, 7, 1_440, 20_000]))


def of_pm4py(path):
    """What pm4py finds, and how many seconds it takes with the reading."""
    import pandas
    import pm4py

    columns = next(open(path, encoding="utf-8")).strip().split(",")
    when = next(name for name in ["occurred", "timestamp", "time:timestamp"] if name in columns)
    start = time.perf_counter()
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
    frame[when] = pandas.to_datetime(frame[when], utc=True, format="ISO8601")
    frame = pm4py.format_dataframe(frame, case_id="case", activity_key="activity", timestamp_key=when)
    edges, starts, ends = pm4py.discover_dfg(frame)
    variants = pm4py.get_variants(frame)
    durations = pm4py.get_all_case_durations(frame)
    seconds = time.perf_counter() - start
    return {
        "cases": len(durations),
        "events": len(frame),
        "median": statistics.median(durations),
        "mean": statistics.fmean(durations),
        "edges": {(a, b): int(count) for (a, b), count in edges.items()},
        "starts": {name: int(count) for name, count in starts.items()},
        "ends": {name: int(count) for name, count in ends.items()},
        "variants": {tuple(steps): int(count) for steps, count in variants.items()},
    }, seconds


def of_tiimi(tiimi, path):
    """What `tiimi` finds, and how many seconds the quickest of three runs takes from start to end."""
    best = float("inf")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("TIIMI_")}
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run([tiimi, "conformance", "--log", path, "--json", "--quiet"], check=True,
                       env=environment, stdout=subprocess.DEVNULL)
        best = min(best, time.perf_counter() - start)
    line = [tiimi, "conformance", "--log", path, "--variants", "1000000", "--json"]
    printed = subprocess.run(line, check=True, env=environment, capture_output=True).stdout
    flow = json.loads(printed)
    return {
        "cases": flow["cases"],
        "events": flow["events"],
        "median": flow["durations"]["medianSeconds"],
        "mean": flow["durations"]["meanSeconds"],
        "edges": {(edge["from"], edge["to"]): edge["count"] for edge in flow["edges"]},
        "starts": {entry["name"]: entry["count"] for entry in flow["starts"]},
        "ends": {entry["name"]: entry["count"] for entry in flow["ends"]},
        "variants": {tuple(variant["steps"]): variant["count"] for variant in flow["variants"]},
    }, best


def main():
    tiimi, work = sys.argv[1:3]
    events = int(os.environ.get("TIIMI_MINING_EVENTS", "17000"))
    path = sys.argv[3] if len(sys.argv) > 3 else os.path.join(work, "mining.csv")
    if len(sys.argv) <= 3:
        make_log(path, events)
    theirs, slow = of_pm4py(path)
    ours, quick = of_tiimi(tiimi, path)
    for key, value in theirs.items():
        same = abs(value - ours[key]) <= 1e-6 * max(1, abs(value)) if key in ("median", "mean") \
            else value == ours[key]
        if not same:
            sys.exit(f"mining: {key} differs from pm4py's")
    build = "release" if "/release/" in os.path.realpath(tiimi) else "debug"
    print(f"mining: {ours['events']} events of {ours['cases']} cases, {len(ours['variants'])} variants: as pm4py's;"
          f" pm4py {slow:.2f} s, tiimi ({build} build) {quick:.2f} s, {slow / quick:.1f} times faster")
    wanted = float(os.environ.get("TIIMI_MINING_RATIO", "0"))
    if slow / quick < wanted:
        sys.exit(f"mining: {wanted:g} times faster was wanted")


main()

"""Loads an event export with pm4py and prints its figures as CSV.

Usage: pm4py_load.py EVENTS.csv|EVENTS.xes
"""

import csv
import hashlib
import sys
import warnings

import numpy
import pandas as pd
import pm4py

CASE, ACTIVITY, TIME = "case", "activity", "occurred"
out = csv.writer(sys.stdout, lineterminator="\n")


def read_log(path):
    if path.endswith(".xes"):
        return pm4py.read_xes(path)
    events = pd.read_csv(path, dtype=str, keep_default_na=False)
    return pm4py.format_dataframe(events, case_id=CASE, activity_key=ACTIVITY, timestamp_key=TIME)


def durations(log):
    seconds = pm4py.get_all_case_durations(log)
    names = ["cases", "mean", "q1", "median", "q3", "longest"]
    quartiles = numpy.quantile(seconds, [0.25, 0.5, 0.75])
    for name, value in zip(names, [len(seconds), numpy.mean(seconds), *quartiles, max(seconds)]):
        out.writerow([f"durations.{name}", "", value])


def directly_follows(log):
    pairs, _, _ = pm4py.discover_dfg(log)
    for pair, count in sorted((" > ".join(pair), count) for pair, count in pairs.items()):
        out.writerow(["directly-follows", pair, count])


def variants(log):
    counts = {" > ".join(variant): count for variant, count in pm4py.get_variants(log).items()}
    lines = "\n".join(f"{count} {variant}" for variant, count in sorted(counts.items()))
    out.writerow(["variants.count", "", len(counts)])
    out.writerow(["variants.md5", "", hashlib.md5(lines.encode()).hexdigest()])


warnings.simplefilter("ignore")
out.writerow(["figure", "group", "value"])
log = read_log(sys.argv[1])
out.writerow(["rows", "events", len(log)])
durations(log)
directly_follows(log)
variants(log)

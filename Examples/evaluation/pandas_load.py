"""Loads an export with pandas and prints its figures as CSV.

Usage: pandas_load.py EVENTS.csv TABLES
"""

import csv
import hashlib
import json
import pathlib
import sys

import pandas as pd

out = csv.writer(sys.stdout, lineterminator="\n")


def read_events(path):
    """Text stays text, a time is read with its offset, and nothing is guessed."""
    events = pd.read_csv(path, dtype=str, keep_default_na=False)
    events["occurred"] = pd.to_datetime(events["occurred"], format="ISO8601", utc=True)
    return events.sort_values(["case", "occurred"], kind="stable")  # ties keep the order of the file


def read_tables(folder):
    """The tables as datapackage.json describes them; an empty field is missing."""
    kinds = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}
    tables = {}
    for resource in json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]:
        fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        table = pd.read_csv(
            folder / resource["path"], dtype={name: kinds.get(kind, "string") for name, kind in fields.items()},
            keep_default_na=False, na_values=[""], true_values=["true"], false_values=["false"],
        )
        for name in (name for name, kind in fields.items() if kind == "date"):
            table[name] = pd.to_datetime(table[name], format="%Y-%m-%d")
        tables[resource["name"]] = table
    return tables


def durations(events):
    """From the first event of a case to its last, in seconds; a case of one event has 0."""
    times = events.groupby("case")["occurred"]
    seconds = (times.max() - times.min()).dt.total_seconds()
    names = ["cases", "mean", "q1", "median", "q3", "longest"]
    quartiles = seconds.quantile([0.25, 0.5, 0.75])
    for name, value in zip(names, [len(seconds), seconds.mean(), *quartiles, seconds.max()]):
        out.writerow([f"durations.{name}", "", value])


def directly_follows(events):
    pairs = (events["activity"] + " > " + events.groupby("case")["activity"].shift(-1)).value_counts()
    for pair, count in sorted(pairs.items()):
        out.writerow(["directly-follows", pair, count])


def variants(events):
    counts = events.groupby("case")["activity"].agg(" > ".join).value_counts()
    lines = "\n".join(f"{count} {variant}" for variant, count in sorted(counts.items()))
    out.writerow(["variants.count", "", len(counts)])
    out.writerow(["variants.md5", "", hashlib.md5(lines.encode()).hexdigest()])


def share(metric, rows, is_hit):
    """How many of the rows are hits, in all and by unit."""
    hits = rows.assign(hit=is_hit.fillna(False))
    for unit, group in [("", hits), *hits.groupby("unit")]:
        out.writerow([f"{metric}.numerator", unit, group["hit"].sum()])
        out.writerow([f"{metric}.denominator", unit, len(group)])


def days(metric, rows):
    """The number and the quartiles of the column "days", in all and by unit."""
    for unit, group in [("", rows), *rows.groupby("unit")]:
        quartiles = group["days"].quantile([0.25, 0.5, 0.75])
        for name, value in zip(["count", "q1", "median", "q3"], [len(group), *quartiles]):
            out.writerow([f"{metric}.{name}", unit, value])


events, tables = read_events(sys.argv[1]), read_tables(pathlib.Path(sys.argv[2]))
out.writerow(["figure", "group", "value"])
out.writerow(["rows", "events", len(events)])
for name, table in sorted(tables.items()):
    out.writerow(["rows", name, len(table)])
durations(events)
directly_follows(events)
variants(events)
screenings = tables["screenings"].query("kind == 'identification' and recommendation != 'cannotTell'")
share("M02", screenings, screenings["recommendation"] == "proposeTeam")
answers = tables["episodes"].query("answer in ('yes', 'no')")
share("M04", answers, answers["answer"] == "yes")
episodes = tables["episodes"]
waits = episodes.assign(days=(episodes["first_meeting"] - episodes["accepted"]).dt.days)
days("M08", waits.query("days >= 0"))
held = tables["meetings"].query("stage == 'held'")
share("M09", held, held["client_present"])
with_topics = held.dropna(subset="first_topic_by")
share("M12", with_topics, with_topics["first_topic_by"] == "client")
open_days = episodes.assign(days=(episodes["closed"] - episodes["opened"]).dt.days).groupby("case_id")["days"]
lengths = open_days.agg(["sum", "count", "size", "min"]).query("count == size and min >= 0")
days("D02", tables["cases"].join(lengths.rename(columns={"sum": "days"}), on="case_id", how="inner"))

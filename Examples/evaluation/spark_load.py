"""Loads an export with Spark on this machine and prints its figures as CSV.

Usage: spark_load.py EVENTS.csv TABLES
"""

import csv
import hashlib
import json
import pathlib
import sys

from pyspark.sql import SparkSession, Window, functions as f

KINDS = {"integer": "bigint", "number": "double", "boolean": "boolean", "date": "date", "datetime": "timestamp"}
spark = (
    SparkSession.builder.master("local[*]")
    .config("spark.sql.session.timeZone", "Europe/Helsinki")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.ui.enabled", "false")
    .config("spark.ui.showConsoleProgress", "false")
    .getOrCreate()
)
out = csv.writer(sys.stdout, lineterminator="\n")


def read_csv(path, columns=None):
    """A quotation mark within a cell is written twice; an empty cell is null."""
    return spark.read.csv(str(path), schema=columns, header=True, quote='"', escape='"', multiLine=True, mode="FAILFAST")


def read_events(path):
    """Spark knows no order of rows: events at one instant are ordered by the number at the end of their name."""
    return read_csv(path).select(
        "case", "activity", f.to_timestamp("occurred").alias("occurred"),
        f.regexp_extract("event", "[0-9]+$", 0).cast("int").alias("version"),
    ).cache()


def read_tables(folder):
    """The tables with the types that datapackage.json gives."""
    tables = {}
    for resource in json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]:
        fields = resource["schema"]["fields"]
        columns = ", ".join(f"`{field['name']}` {KINDS.get(field['type'], 'string')}" for field in fields)
        tables[resource["name"]] = read_csv(folder / resource["path"], columns)
    return tables


def durations(events):
    """From the first event of a case to its last, in seconds; a case of one event has 0."""
    length = (f.unix_millis(f.max("occurred")) - f.unix_millis(f.min("occurred"))) / 1000
    names = ["cases", "mean", "q1", "median", "q3", "longest"]
    figures = events.groupBy("case").agg(length.alias("s")).selectExpr(
        "count(*)", "avg(s)", "percentile(s, 0.25)", "percentile(s, 0.5)", "percentile(s, 0.75)", "max(s)"
    )
    for name, value in zip(names, figures.first()):
        out.writerow([f"durations.{name}", "", value])


def directly_follows(events):
    following = f.lead("activity").over(Window.partitionBy("case").orderBy("occurred", "version"))
    steps = events.select(f.concat_ws(" > ", "activity", following).alias("pair"), following.alias("next"))
    for pair, count in steps.where("next is not null").groupBy("pair").count().orderBy("pair").collect():
        out.writerow(["directly-follows", pair, count])


def variants(events):
    steps = f.sort_array(f.collect_list(f.struct("occurred", "version", "activity")))
    courses = events.groupBy("case").agg(f.concat_ws(" > ", steps.getField("activity")).alias("variant"))
    counts = courses.groupBy("variant").count().orderBy("variant").collect()
    lines = "\n".join(f"{count} {variant}" for variant, count in counts)
    out.writerow(["variants.count", "", len(counts)])
    out.writerow(["variants.md5", "", hashlib.md5(lines.encode()).hexdigest()])


def by_unit(metric, rows, **figures):
    """Figures of rows, in all and by unit."""
    columns = [f.expr(expression).alias(name) for name, expression in figures.items()]
    for unit, *values in rows.rollup("unit").agg(*columns).orderBy(f.col("unit").asc_nulls_first()).collect():
        for name, value in zip(figures, values):
            out.writerow([f"{metric}.{name}", unit or "", value])


def share(metric, rows, hit):
    by_unit(metric, rows, numerator=f"count_if({hit})", denominator="count(*)")


def days(metric, rows):
    quartiles = {name: f"percentile(days, {p})" for name, p in [("q1", 0.25), ("median", 0.5), ("q3", 0.75)]}
    by_unit(metric, rows, count="count(*)", **quartiles)


events, tables = read_events(sys.argv[1]), read_tables(pathlib.Path(sys.argv[2]))
out.writerow(["figure", "group", "value"])
out.writerow(["rows", "events", events.count()])
for name, table in sorted(tables.items()):
    out.writerow(["rows", name, table.count()])
durations(events)
directly_follows(events)
variants(events)
share("M02", tables["screenings"].where("kind = 'identification' and recommendation <> 'cannotTell'"),
      "recommendation = 'proposeTeam'")
share("M04", tables["episodes"].where("answer in ('yes', 'no')"), "answer = 'yes'")
episodes = tables["episodes"]
days("M08", episodes.withColumn("days", f.datediff("first_meeting", "accepted")).where("days >= 0"))
held = tables["meetings"].where("stage = 'held'")
share("M09", held, "client_present")
share("M12", held.where("first_topic_by is not null"), "first_topic_by = 'client'")
lengths = episodes.withColumn("length", f.datediff("closed", "opened")).groupBy("case_id").agg(
    f.sum("length").alias("days"), f.expr("every(length >= 0) and count(length) = count(*)").alias("is_whole")
)
days("D02", tables["cases"].join(lengths.where("is_whole"), "case_id"))
spark.stop()

"""Adds up the published metrics of several counties and prints national figures as CSV.

Usage: national.py COUNTY.csv COUNTY.csv ...

Each file is what one county has published of `tiimi metrics run --format csv`, all of the same period. Only proportions
can be added up: their numerators and denominators are counts. A national median cannot be had from the counties'
medians, so times are not here. A county whose figure is hidden or missing is counted as such and never as 0.
"""

import csv
import math
import sys


def published(path):
    """The totals of proportions in one county's file, by metric."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "proportion" and row["part"] == ""]
    totals = [row for row in rows if {row["group1"], row["group2"]} <= {"", "total"}]
    return {row["metric"]: row for row in totals}


def wilson(hits, count):
    """The 95 % interval of a proportion."""
    z = 1.959963984540054
    middle = (hits + z * z / 2) / (count + z * z)
    half = z / (count + z * z) * math.sqrt(hits * (count - hits) / count + z * z / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


counties = [published(path) for path in sys.argv[1:]]
periods = {(row["from"], row["to"]) for county in counties for row in county.values()}
if len(periods) > 1:
    sys.exit(f"The files are of different periods: {sorted(periods)}")
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["metric", "counties", "without", "numerator", "denominator", "value", "low", "high"])
for metric in sorted({metric for county in counties for metric in county}):
    rows = [county[metric] for county in counties if metric in county]
    known = [(int(row["numerator"]), int(row["denominator"])) for row in rows if row["numerator"] and row["denominator"]]
    hits, count = sum(hits for hits, _ in known), sum(count for _, count in known)
    figures = [hits, count, hits / count, *wilson(hits, count)] if count else [None] * 5
    out.writerow([metric, len(known), len(counties) - len(known), *figures])
